"""Tabellen afwerken: breedtes naar verhouding en naar woord, wat de koprij is, en wat bijeen blijft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from competentie_cli.weergave.ontsmetten import LANGSTE_STUK
from competentie_cli.weergave.word.tekens import BREEDTES, neem

MEESTE_BIJEEN = 6
_STANDAARD_BREED = 9638
# in twintigsten van een punt: een letter in een tabel, en het wit links en rechts in een cel
_LETTER, _WIT = 95, 170


def zet_tabellen(inhoud: Any) -> None:
    """Geeft elke tabel haar kolombreedtes en houdt korte tabellen bijeen."""
    breed = _tekstbreedte(inhoud)
    for tabel, verhouding in neem(inhoud, BREEDTES):
        if tabel is not None and tabel.tag == qn("w:tbl"):
            breedtes = _verdeel(breed, [int(deel) for deel in verhouding.split()])
            _zet_breedtes(tabel, _geef_woorden_plaats(breedtes, _langste_woorden(tabel, len(breedtes))))
            _zet_koprij(tabel)
            _houd_bijeen(tabel)


def _tekstbreedte(inhoud: Any) -> int:
    maat, marge = (inhoud.find(f"{qn('w:sectPr')}/{qn(naam)}") for naam in ("w:pgSz", "w:pgMar"))
    if maat is None or marge is None:
        return _STANDAARD_BREED
    return int(maat.get(qn("w:w"))) - int(marge.get(qn("w:left"))) - int(marge.get(qn("w:right")))


def _verdeel(geheel: int, verhouding: Sequence[int]) -> list[int]:
    """Hele delen naar verhouding, die samen precies het geheel zijn."""
    som, grenzen, tot = sum(verhouding), [0], 0
    for deel in verhouding:
        tot += deel
        grenzen.append(geheel * tot // som)
    return [tot - van for van, tot in pairwise(grenzen)]


def _geef_woorden_plaats(breedtes: Sequence[int], woorden: Sequence[int]) -> Sequence[int]:
    """Breder waar een woord zou breken, met wat andere kolommen missen kunnen.

    Word en LibreOffice breken een woord zonder streepje als ze de taal niet kennen.
    """
    nodig = [min(woord, LANGSTE_STUK) * _LETTER + _WIT for woord in woorden]
    te_kort = sum(max(wil - breed, 0) for breed, wil in zip(breedtes, nodig, strict=True))
    over = [max(breed - wil, 0) for breed, wil in zip(breedtes, nodig, strict=True)]
    if te_kort > sum(over) or not te_kort:
        return breedtes
    af = _verdeel(te_kort, over)
    return [max(breed, wil) - deel for breed, wil, deel in zip(breedtes, nodig, af, strict=True)]


def _langste_woorden(tabel: Any, aantal: int) -> list[int]:
    """Per kolom het aantal letters van het langste woord."""
    rijen = [rij.findall(qn("w:tc")) for rij in tabel.findall(qn("w:tr"))]
    heel = [cellen for cellen in rijen if len(cellen) == aantal]
    return [max((_langste(cellen[kolom]) for cellen in heel), default=0) for kolom in range(aantal)]


def _langste(cel: Any) -> int:
    return max((len(woord) for alinea in cel.iter(qn("w:p")) for woord in _woorden(alinea)), default=0)


def _woorden(alinea: Any) -> Iterator[str]:
    yield from re.split(r"[ -]", "".join(deel.text or "" for deel in alinea.iter(qn("w:t"))))


def _zet_breedtes(tabel: Any, breedtes: Sequence[int]) -> None:
    rooster = tabel.find(qn("w:tblGrid"))
    for kolom in list(rooster):
        rooster.remove(kolom)
    for breed in breedtes:
        kolom = OxmlElement("w:gridCol")
        kolom.set(qn("w:w"), str(breed))
        rooster.append(kolom)
    for rij in tabel.iter(qn("w:tr")):
        for cel, breed in zip(rij.findall(qn("w:tc")), breedtes, strict=False):
            maat = cel.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
            if maat is not None:
                maat.set(qn("w:w"), str(breed))
                maat.set(qn("w:type"), "dxa")


def _zet_koprij(tabel: Any) -> None:
    """Zonder koprij is de eerste rij geen kop, ook niet voor de stijl van de tabel."""
    blik = tabel.find(f"{qn('w:tblPr')}/{qn('w:tblLook')}")
    if blik is not None and tabel.find(f".//{qn('w:tblHeader')}") is None:
        blik.set(qn("w:firstRow"), "0")
        blik.set(qn("w:val"), f"{int(blik.get(qn('w:val'), '0'), 16) & ~0x20:04X}")


def _houd_bijeen(tabel: Any) -> None:
    """Een korte tabel blijft op één bladzijde, en wat er vlak boven staat blijft bij de tabel."""
    ervoor = tabel.getprevious()
    if ervoor is not None and ervoor.tag == qn("w:p"):
        ervoor.get_or_add_pPr().keepNext_val = True
    rijen = tabel.findall(qn("w:tr"))
    for rij in rijen[:-1] if len(rijen) <= MEESTE_BIJEEN + 1 else ():
        for alinea in rij.iter(qn("w:p")):
            alinea.get_or_add_pPr().keepNext_val = True
