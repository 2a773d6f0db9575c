"""Alles nakijken en zeggen wat er te verbeteren is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.instelling import Controleregels
from competentie_cli.fouten import GebruikFout
from competentie_cli.meldingen import Bevinding, Ernst, Melding, Plaats
from competentie_cli.meldingen.filter import genegeerd_op, kolom_van, pas_toe
from competentie_cli.meldingen.gelijkenis import dichtste
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.opslag.bestanden import ORGANISATIEBESTAND
from competentie_cli.opslag.bewijsstukken import ontbrekende_bewijsstukken
from competentie_cli.opslag.gebeurtenissen import REGELEINDE
from competentie_cli.opslag.inlezen import Inlezing, onbekende_bestanden, zonder_opruimen
from competentie_cli.opslag.paden import bestaat, naam_vanuit
from competentie_cli.opslag.plaatsing import plaats
from competentie_cli.opslag.vastgelegd import lees_vastgelegde_plannen
from competentie_cli.rekenen.signalen import signaleer
from competentie_cli.rekenen.signalen.zicht import Zicht
from competentie_cli.taken.openen import Geopend, kies_peildatum, open_map


@dataclass(frozen=True)
class Nazicht:
    """De bevindingen van een organisatiemap.

    Args:
        in_orde: geen fouten, en met `strikt` ook geen waarschuwingen.
    """

    inlezing: Inlezing
    meldingen: tuple[Melding, ...]
    in_orde: bool

    @property
    def bestanden(self) -> int:
        """Hoeveel bestanden er te lezen waren."""
        return len(self.inlezing.teksten)


def kijk_na(
    map_: Path,
    vandaag: date,
    *,
    peildatum: date | None = None,
    strikt: bool = False,
    negeer: Iterable[str] = (),
    alleen: Iterable[Path] = (),
) -> Nazicht:
    """Kijkt een organisatiemap na: fouten, waarschuwingen en tips.

    Args:
        negeer: codes van waarschuwingen en tips die zwijgen.
        alleen: bestanden of mappen; wat elders te zeggen valt, blijft dan weg.

    Raises:
        GebruikFout: als een code niet bestaat of een fout is, of als een pad niet bestaat.
    """
    namen = [_naam_van(pad, map_) for pad in alleen]
    stil = {_eis_te_negeren(code) for code in negeer}
    with zonder_opruimen():
        geopend = open_map(map_)
        gevonden = sorted(
            [*geopend.meldingen, *_signalen(geopend, peildatum, vandaag)], key=lambda m: m.volgorde
        )
    regels = geopend.organisatie.instelling.controle if geopend.organisatie else Controleregels()
    gevraagd = [m for m in gevonden if not namen or any(_ligt_in(m.bestand, naam) for naam in namen)]
    meldingen = tuple(pas_toe(gevraagd, negeer=stil.union(regels.negeer), streng=regels.streng))
    ernstig = {Ernst.FOUT, Ernst.WAARSCHUWING} if strikt else {Ernst.FOUT}
    return Nazicht(geopend.inlezing, meldingen, not any(m.ernst in ernstig for m in meldingen))


def _naam_van(pad: Path, map_: Path) -> str:
    if not bestaat(pad):
        raise GebruikFout(f"Er is geen bestand of map {pad}.")
    return naam_vanuit(map_, pad)


def _ligt_in(bestand: str, naam: str) -> bool:
    return naam == "." or bestand == naam or bestand.startswith(f"{naam}/")


def _signalen(geopend: Geopend, peildatum: date | None, vandaag: date) -> list[Melding]:
    organisatie, inlezing = geopend.organisatie, geopend.inlezing
    if organisatie is None:
        return []
    dag = kies_peildatum(peildatum, organisatie, vandaag)
    zicht = Zicht(inlezing.inhoud, organisatie, dag, inlezing.teksten, lees_vastgelegde_plannen(inlezing))
    bevindingen = [
        *signaleer(zicht),
        *onbekende_bestanden(inlezing),
        *ontbrekende_bewijsstukken(inlezing),
        *_onbekende_codes(organisatie.instelling.controle),
        *_onbekend_commentaar(inlezing),
    ]
    return plaats(bevindingen, inlezing)


def _onbekende_codes(regels: Controleregels) -> Iterator[Bevinding]:
    """Codes in organisatie.yaml die niet bestaan, of een fout het zwijgen opleggen."""
    for veld, codes in (("negeer", regels.negeer), ("streng", regels.streng)):
        for index, code in enumerate(codes):
            if waarden := _bezwaar(code, negeer=veld == "negeer"):
                yield Bevinding("onbekende-code", ORGANISATIEBESTAND, ("controle", veld, index), waarden)


def _onbekend_commentaar(inlezing: Inlezing) -> Iterator[Bevinding]:
    """Codes achter `# competentie: negeer` die niet bestaan of een fout zijn."""
    for naam, tekst in inlezing.teksten.items():
        if "competentie:" not in tekst or "negeer" not in tekst:
            continue
        for nummer, regel in enumerate(REGELEINDE.split(tekst), 1):
            for code in genegeerd_op(regel):
                if waarden := _bezwaar(code, negeer=True):
                    plek = Plaats(nummer, kolom_van(regel, code), len(code))
                    yield Bevinding("onbekende-code", naam, waarden=waarden, plaats=plek)


def _bezwaar(code: str, *, negeer: bool) -> dict[str, str]:
    """Waarom een code hier niet kan; leeg als ze kan."""
    if code not in CODES:
        return {"gevonden": code, "suggestie": dichtste(code, CODES)}
    if negeer and CODES[code].ernst is Ernst.FOUT:
        return {"gevonden": code, "reden": "fout"}
    return {}


def _eis_te_negeren(code: str) -> str:
    if code not in CODES:
        lijkt = dichtste(code, CODES)
        raise GebruikFout(f"Er is geen code '{code}'.", f"bedoelde u '{lijkt}'?" if lijkt else "")
    if CODES[code].ernst is Ernst.FOUT:
        raise GebruikFout(
            f"'{code}' is een fout en kan niet genegeerd worden.",
            "Alleen waarschuwingen en tips kunnen zwijgen.",
        )
    return code
