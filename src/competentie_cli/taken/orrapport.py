"""Het rapport voor het overleg, als cijfers en als document."""

from __future__ import annotations

from pathlib import Path

from competentie_cli.domein.orrapport import Orrapport
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.orrapport import orrapportdocument
from competentie_cli.weergave.blokken import Document

SOORT = "or-rapport"


def maak_document(geopend: Geopend, rapport: Orrapport) -> Document:
    """Het document zoals het ook op het scherm komt."""
    return _document(_bank(geopend, rapport, ()), rapport)


def schrijf_orrapport(
    geopend: Geopend, rapport: Orrapport, formaten: tuple[str, ...], uit: Path | None = None
) -> Uitslag:
    """Het rapport in de gevraagde formaten; een werkbeeld is als intern gemerkt."""
    bank = _bank(geopend, rapport, formaten, uit)
    return bank.rapport(_document(bank, rapport), SOORT, OVERZICHT)


def _bank(
    geopend: Geopend, rapport: Orrapport, formaten: tuple[str, ...], uit: Path | None = None
) -> Werkbank:
    return Werkbank(geopend, Documentopties(formaten, uit, intern=rapport.grens is None))


def _document(bank: Werkbank, rapport: Orrapport) -> Document:
    vingerafdruk = bank.organisatie.vingerafdruk
    return orrapportdocument(bank.spraak, rapport, merk=bank.merk, vingerafdruk=vingerafdruk)
