"""Welke fase van een HR-domein geldt: wat de bestanden tonen, gaat voor wat er opgegeven is.

- Hoogstens fase 2 als minder dan de helft van wie het aangaat het gebruikt, of fase 1 als er ook geen woorden
  en geen bewijsstuk zijn. Tonen de bestanden niets over gebruik, dan vraagt fase 3 een bewijsstuk dat er is.
- Fase 4 vraagt bovendien dat de papieren competenties noemen, en dat die allemaal in het woordenboek staan.
- Minstens fase 3 als de helft of meer het gebruikt; minstens fase 2 als er woorden zijn en een bewijsstuk.
- Daartussen geldt wat er opgegeven is. Staat een domein niet in het bestand, dan geldt de ondergrens.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import AFGESTEMD, GEBRUIKT, GEFORMULEERD, HrDomein
from competentie_cli.domein.implementatie import Bewijs, Domeinstand, Maat, Woordbron

GEPLAND = 1


class Spoor(NamedTuple):
    """Wat er van een domein te zien is.

    Args:
        gebruik: of de helft of meer het gebruikt; None als de bestanden daar niets over tonen.
        woorden: de competenties in de papieren van het domein.
    """

    gebruik: bool | None
    bewijs: bool
    woorden: Aandeel

    @property
    def zuiver(self) -> bool:
        """Of er woorden zijn, en ze allemaal in het woordenboek staan."""
        return 0 < self.woorden.noemer == self.woorden.teller


def bepaal_stand(
    domein: str,
    opgave: HrDomein | None,
    maten: tuple[Maat, ...],
    bewijzen: tuple[Bewijs, ...],
    taal: Woordbron | None,
) -> Domeinstand:
    """De fase die geldt, waarom, en wat de volgende vraagt."""
    spoor = Spoor(_gebruik(maten), any(b.gevonden for b in bewijzen), taal.aandeel if taal else Aandeel(0, 0))
    fase, reden = _fase(opgave.fase if opgave else None, spoor)
    return Domeinstand(domein, opgave, maten, bewijzen, fase, reden, _nodig(fase, spoor))


def _gebruik(maten: Sequence[Maat]) -> bool | None:
    return next((maat.helft for maat in maten if maat.beslist), None)


def _fase(opgegeven: int | None, spoor: Spoor) -> tuple[int, str]:
    hoogst, waarom = _plafond(spoor)
    laagst = _bodem(spoor)
    if opgegeven is None:
        return laagst, "niet-opgegeven-gebruikt" if spoor.gebruik else "niet-opgegeven"
    if opgegeven > hoogst:
        return hoogst, waarom
    if opgegeven < laagst:
        return laagst, "gebruikt" if spoor.gebruik else "papieren"
    return opgegeven, _bevestigd(opgegeven, spoor)


def _plafond(spoor: Spoor) -> tuple[int, str]:
    papier = GEFORMULEERD if spoor.bewijs or spoor.woorden.noemer else GEPLAND
    if spoor.gebruik is False:
        return papier, "te-weinig-gebruik"
    if spoor.gebruik is None and not spoor.bewijs:
        return papier, "geen-bewijs"
    if not spoor.woorden.noemer:
        return GEBRUIKT, "geen-woorden"
    return (AFGESTEMD, "") if spoor.zuiver else (GEBRUIKT, "vreemde-woorden")


def _bodem(spoor: Spoor) -> int:
    if spoor.gebruik:
        return GEBRUIKT
    return GEFORMULEERD if spoor.bewijs and spoor.woorden.noemer else 0


def _bevestigd(fase: int, spoor: Spoor) -> str:
    if fase >= GEBRUIKT:
        return "bevestigd-gebruik" if spoor.gebruik else "bevestigd-bewijs"
    return "bevestigd-papier" if fase == GEFORMULEERD else "zonder-tegenspraak"


def _nodig(fase: int, spoor: Spoor) -> str:
    """Wat er ontbreekt voor de volgende fase."""
    if fase == AFGESTEMD:
        return ""
    if fase == GEBRUIKT:
        if not spoor.woorden.noemer:
            return "woorden"
        return "opgeven" if spoor.zuiver else "taal"
    if fase == GEFORMULEERD:
        return "gebruik" if spoor.gebruik is False else "opgeven-gebruik" if spoor.bewijs else "bewijs"
    return "plan" if fase == 0 else "woorden"
