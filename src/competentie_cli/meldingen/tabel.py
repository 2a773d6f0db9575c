"""Alle codes van bevindingen in één tabel, en hoe een bevinding in woorden komt."""

from __future__ import annotations

from collections.abc import Mapping

from competentie_cli.meldingen import Bevinding
from competentie_cli.meldingen.code import Code
from competentie_cli.meldingen.codes.draagvlak import DRAAGVLAK
from competentie_cli.meldingen.codes.hrdomeinen import HRDOMEINEN
from competentie_cli.meldingen.codes.levensloop import LEVENSLOOP
from competentie_cli.meldingen.codes.lezen import LEZEN
from competentie_cli.meldingen.codes.mensen import MENSEN
from competentie_cli.meldingen.codes.plannen import PLANNEN
from competentie_cli.meldingen.codes.plantips import PLANTIPS
from competentie_cli.meldingen.codes.privacy import PRIVACY
from competentie_cli.meldingen.codes.profielen import PROFIELEN
from competentie_cli.meldingen.codes.ruim import RUIM
from competentie_cli.meldingen.codes.stappen import STAPPEN
from competentie_cli.meldingen.codes.taal import TAAL
from competentie_cli.meldingen.codes.velden import VELDEN
from competentie_cli.meldingen.codes.verband import VERBAND

CODES: Mapping[str, Code] = {
    code.naam: code
    for code in (
        *(*LEZEN, *VELDEN, *PROFIELEN, *MENSEN, *PLANNEN, *VERBAND, *PLANTIPS),
        *(*TAAL, *PRIVACY, *RUIM, *LEVENSLOOP, *DRAAGVLAK, *STAPPEN, *HRDOMEINEN),
    )
}


# bij een verkeerde vorm helpt het ook te weten wat er wel mag
_MET_UITLEG = frozenset({"keuze", "datum", "getal"})

LANGSTE_WAARDE = 400


def verwoord(bevinding: Bevinding) -> tuple[str, str]:
    """De tekst en de hulp bij een bevinding, met haar waarden ingevuld."""
    waarden = bevinding.waarden
    reden = waarden.get("reden", "")
    teksten = CODES[bevinding.code].teksten
    kort = {naam: _ingekort(waarde) for naam, waarde in waarden.items()}
    tekst, hulp = (deel.format_map(kort) for deel in teksten.get(reden) or teksten[""])
    if suggestie := waarden.get("suggestie"):
        vraag = f"bedoelde u '{suggestie}'?"
        hulp = f"{vraag} {hulp}" if reden in _MET_UITLEG else vraag
    return tekst, hulp


def _ingekort(waarde: str) -> str:
    return waarde if len(waarde) <= LANGSTE_WAARDE else f"{waarde[: LANGSTE_WAARDE - 1]}…"
