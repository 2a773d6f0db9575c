"""Eén waarde door een andere vervangen, met behoud van wat eromheen staat."""

from __future__ import annotations

from competentie_cli.domein.nul import Nul
from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag.bewerken.bron import Bron, Ingang, is_verzameling
from competentie_cli.opslag.bewerken.knippen import Knip
from competentie_cli.opslag.bewerken.scalars import past_in_blok, schrijf, schrijf_blok
from competentie_cli.opslag.bewerken.vormen import (
    BREEDSTE,
    LID_ZONDER,
    STREEPJE,
    Vorm,
    is_gevuld,
    kort,
    leden_van,
    regels_van,
    spring_in,
    vorm,
)
from competentie_cli.opslag.bewerken.wijzigingen import Verzameling, Waarde
from competentie_cli.opslag.plekken import Plek


def vervang(bron: Bron, ingang: Ingang, waarde: Waarde) -> list[Knip]:
    """De knippen die de waarde van een ingang vervangen; haar anker blijft.

    Raises:
        BewerkFout: bij een sleutel achter `?` zonder dubbele punt.
        TypeError: bij een lid zonder waarde.
    """
    plek = ingang.waarde
    if waarde is None and ingang.sleutel is None:
        raise TypeError(LID_ZONDER)
    if bron.is_leeg(plek):
        return _vul(bron, ingang, waarde)
    if ingang.stroom or not is_gevuld(waarde):
        return _door_regel(bron, ingang, waarde)
    if _kan_kort_blijven(bron, plek, waarde):
        return [_op_zijn_plaats(bron, plek, kort(waarde))]
    return _door_verzameling(bron, ingang, waarde)


def _op_zijn_plaats(bron: Bron, plek: Plek, nieuw: str) -> Knip:
    return Knip(bron.hart(plek), bron.einde(plek), nieuw)


def _vul(bron: Bron, ingang: Ingang, waarde: Waarde) -> list[Knip]:
    """Een sleutel of streepje zonder waarde krijgt er een."""
    begin = bron.einde_van(ingang)
    if ingang.stroom:
        wijzer = ":" if ingang.kaal else ""
        return [Knip(begin, begin, f"{wijzer} {kort(waarde)}")] if waarde is not None else []
    if ingang.kaal:
        hulp = "Schrijf ze als `sleutel: waarde`."
        raise BewerkFout("Deze sleutel staat achter een `?`.", hulp, regel=bron.regel(ingang.begin))
    achter_streepje = ingang.sleutel is None and begin == ingang.wijzer
    kolom = bron.kolom(ingang.begin)
    geschreven = vorm(waarde, kolom, bron.inspringing_na(begin, kolom), in_lijst=achter_streepje)
    kop = [Knip(begin, begin, f" {geschreven.kop}")] if geschreven.kop else []
    return [*kop, *bron.regels_na(begin, geschreven.regels)]


# door iets dat op één regel past, of door een tekst achter `|` of `>`


def _door_regel(bron: Bron, ingang: Ingang, waarde: Waarde) -> list[Knip]:
    plek = ingang.waarde
    if bron.stijl(plek) in ("|", ">"):
        return _over_blok(bron, plek, _nieuw_blok(bron, ingang, waarde))
    if ingang.stroom or bron.begint_regel(bron.hart(plek)):
        nieuw = _op_een_regel(bron, plek, waarde, stroom=ingang.stroom)
        if is_verzameling(plek) and not ingang.stroom and not bron.tussen_haken(plek):
            return trek_omhoog(bron, ingang, nieuw, bron.einde(plek))
        return [_op_zijn_plaats(bron, plek, nieuw)]
    if bron.stijl(plek) != '"' and not is_verzameling(plek) and isinstance(waarde, str) and "\n" in waarde:
        einde, kolom = bron.einde(plek), bron.kolom(ingang.begin)
        nieuwe = vorm(waarde, kolom, bron.inspringing_na(einde, kolom))
        return [_op_zijn_plaats(bron, plek, nieuwe.kop), *bron.regels_na(einde, nieuwe.regels)]
    return [_op_zijn_plaats(bron, plek, _op_een_regel(bron, plek, waarde, stroom=False))]


def _op_een_regel(bron: Bron, plek: Plek, waarde: Waarde, *, stroom: bool) -> str:
    """Een waarde tussen dezelfde aanhalingstekens als wat er stond."""
    if waarde is None:
        return ""
    if isinstance(waarde, Verzameling):
        return kort(waarde)
    stijl = bron.stijl(plek)
    return schrijf(waarde, stroom=stroom, voorkeur=stijl if stijl in ("'", '"') else "")


def trek_omhoog(bron: Bron, ingang: Ingang, nieuw: str, einde: int) -> list[Knip]:
    """Wat op regels onder een sleutel of streepje staat, wordt iets op de regel van die sleutel."""
    hart, begin = bron.hart(ingang.waarde), _aanhef(bron, ingang)
    if ingang.wijzer < 0 or not bron.begint_regel(hart):
        return [Knip(hart, einde, nieuw)]
    kop = [Knip(begin, begin, f" {nieuw}")] if nieuw else []
    hekje = bron.commentaar(einde)
    if hekje is not None:
        return [*kop, Knip(hart, hekje)]
    return [*kop, Knip(bron.vorig_einde(hart), bron.regeleinde(einde))]


def _aanhef(bron: Bron, ingang: Ingang) -> int:
    """Net voorbij wat voor de waarde staat: haar anker en label, of de dubbele punt of het streepje."""
    return bron.eigenschappen(ingang.waarde) if _heeft_anker(bron, ingang) else ingang.wijzer


def _heeft_anker(bron: Bron, ingang: Ingang) -> bool:
    return bron.eigenschappen(ingang.waarde) > ingang.waarde.begin


def _over_blok(bron: Bron, plek: Plek, nieuw: Vorm) -> list[Knip]:
    """Kop en regels van een tekst achter `|` of `>` worden andere; het commentaar achter de kop blijft."""
    hart = bron.hart(plek)
    breuk = bron.breuk(hart)
    regels = "".join(breuk + regel for regel in nieuw.regels)
    return [
        Knip(hart, hart + len(bron.blokkop(plek)), nieuw.kop),
        Knip(bron.regeleinde(hart), bron.einde(plek), regels),
    ]


def _nieuw_blok(bron: Bron, ingang: Ingang, waarde: Waarde) -> Vorm:
    plek = ingang.waarde
    kop = bron.blokkop(plek)
    if not isinstance(waarde, str) or isinstance(waarde, Nul) or not past_in_blok(waarde, kop[0]):
        return Vorm(_op_een_regel(bron, plek, waarde, stroom=False))
    oud = [regel for regel in bron.blokregels(plek) if regel]
    cijfer = "".join(teken for teken in kop if teken.isdigit())
    kolom = bron.kolom(ingang.begin) + int(cijfer or bron.inspringing.stap)
    if oud and not cijfer:
        kolom = len(oud[0]) - len(oud[0].lstrip(" "))
    breedte = max((len(regel) - kolom for regel in oud), default=0)
    nieuwe_kop, regels = schrijf_blok(waarde, kop[0], breedte=breedte)
    return Vorm(nieuwe_kop[0] + cijfer + nieuwe_kop[1:], tuple(spring_in(regels, kolom)))


# door regels onder elkaar


def _kan_kort_blijven(bron: Bron, plek: Plek, waarde: Waarde) -> bool:
    """Wat tussen haken stond, blijft tussen haken zolang het op zijn regel past."""
    if not bron.tussen_haken(plek):
        return False
    leeg = not (plek.leden or plek.sleutels)
    genest = any(is_gevuld(lid) for lid in leden_van(waarde))
    return not (leeg and genest) and bron.kolom(bron.hart(plek)) + len(kort(waarde)) <= BREEDSTE


def _door_verzameling(bron: Bron, ingang: Ingang, waarde: Waarde) -> list[Knip]:
    plek = ingang.waarde
    hart = bron.hart(plek)
    blok = bron.stijl(plek) in ("|", ">")
    tot = hart + len(bron.blokkop(plek)) if blok else bron.einde(plek)
    begin, kop, regels = _onder_elkaar(bron, ingang, waarde)
    if not blok:
        return [Knip(begin, tot, kop), *bron.regels_na(bron.einde(plek), regels)]
    breuk = bron.breuk(hart)
    inhoud = Knip(bron.regeleinde(hart), bron.einde(plek), "".join(breuk + regel for regel in regels))
    return [Knip(begin, tot, kop), inhoud]


def _onder_elkaar(bron: Bron, ingang: Ingang, waarde: Waarde) -> tuple[int, str, list[str]]:
    """Waar de nieuwe waarde begint, wat daar komt, en de regels eronder."""
    plek = ingang.waarde
    inspringing = bron.inspringing_na(bron.einde(plek), bron.kolom(ingang.begin))
    hart = bron.hart(plek)
    met_anker = _heeft_anker(bron, ingang) and bron.regel(plek.begin) == bron.regel(hart)
    if not met_anker and bron.begint_regel(hart):
        kolom = max(bron.kolom(hart), _minste_kolom(bron, ingang, waarde))
        eerste, *regels = regels_van(waarde, kolom, inspringing)
        return bron.regelbegin(hart), eerste, regels
    if not met_anker and ingang.sleutel is None:
        eerste, *regels = regels_van(waarde, bron.kolom(hart), inspringing)
        return hart, eerste.lstrip(" "), regels
    kolom = bron.kolom(ingang.begin) + (STREEPJE if ingang.sleutel is None else 0)
    if ingang.sleutel is None:
        return _aanhef(bron, ingang), "", regels_van(waarde, kolom, inspringing)
    return _aanhef(bron, ingang), "", list(vorm(waarde, kolom, inspringing).regels)


def _minste_kolom(bron: Bron, ingang: Ingang, waarde: Waarde) -> int:
    """Hoever een waarde onder haar sleutel minstens inspringt; een streepje mag onder zijn sleutel staan."""
    if ingang.wijzer < 0:
        return 0
    streepje_onder_sleutel = isinstance(waarde, list | tuple) and ingang.sleutel is not None
    return bron.kolom(ingang.begin) + (0 if streepje_onder_sleutel else bron.inspringing.stap)
