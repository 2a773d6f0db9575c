"""Signalen over visie, competentiewoordenboek en functies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.functie import Functie
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.competentietaal import is_opgevolgd
from competentie_cli.rekenen.signalen.zicht import Zicht, bij, tel

MEESTE_COMPETENTIES = 12
MINSTE_COMPETENTIES = 4
MEESTE_INDICATOREN = 6
MINSTE_INDICATOREN = 2


def kijk_naar_omvang(zicht: Zicht) -> Iterator[Bevinding]:
    """Functies met te veel of te weinig competenties; een rol heeft geen ondergrens."""
    if not zicht.zeker(Soort.VISIE):
        return
    kern = {eis.competentie for eis in zicht.organisatie.visie.kerncompetenties}
    for herkomst, functie in zicht.van(Soort.FUNCTIES):
        aantal = len(kern | {eis.competentie for eis in functie.competenties})
        if aantal > MEESTE_COMPETENTIES:
            code, grens = "functie-te-veel-competenties", MEESTE_COMPETENTIES
        elif aantal < MINSTE_COMPETENTIES and functie.soort == "functie":
            code, grens = "functie-te-weinig-competenties", MINSTE_COMPETENTIES
        else:
            continue
        hoeveel = str(aantal) if aantal > MEESTE_COMPETENTIES else tel(aantal, "competentie", "competenties")
        yield bij(code, herkomst, "id", naam=functie.naam, aantal=hoeveel, grens=str(grens))


def kijk_naar_indicatoren(zicht: Zicht) -> Iterator[Bevinding]:
    """Een beschreven niveau met minder dan twee of meer dan zes gedragsindicatoren."""
    for herkomst, competentie in zicht.van(Soort.COMPETENTIES):
        waar = [
            f"{tel(len(n.indicatoren), 'indicator', 'indicatoren')} op niveau {n.niveau}"
            for n in competentie.niveaus
            if (n.omschrijving or n.indicatoren)
            and not MINSTE_INDICATOREN <= len(n.indicatoren) <= MEESTE_INDICATOREN
        ]
        if waar:
            tekst = f"'{competentie.naam}' heeft {opsomming(waar)}"
            yield bij("indicatoren-buiten-norm", herkomst, "id", waar=tekst)


def kijk_naar_doelen(zicht: Zicht) -> Iterator[Bevinding]:
    """Kerncompetenties onder geen enkel strategisch doel, en doelen zonder competenties."""
    for herkomst, visie in zicht.van(Soort.VISIE):
        onder_een_doel = {competentie for doel in visie.doelen for competentie in doel.competenties}
        for index, eis in enumerate(visie.kerncompetenties):
            if eis.competentie not in onder_een_doel:
                naam = zicht.organisatie.competentienaam(eis.competentie)
                pad = ("kerncompetenties", index, "competentie")
                yield bij("kerncompetentie-zonder-doel", herkomst, *pad, naam=naam)
        for index, doel in enumerate(visie.doelen):
            if not doel.competenties:
                yield bij("doel-zonder-competentie", herkomst, "doelen", index, "id", naam=doel.naam)


def kijk_naar_gebruik(zicht: Zicht) -> Iterator[Bevinding]:
    """Competenties die geen functie en geen kernrij vraagt; wat vervangen of gesplitst is, hoeft dat niet."""
    if not zicht.zeker(Soort.FUNCTIES, Soort.VISIE):
        return
    gevraagd = {eis.competentie for eis in zicht.organisatie.visie.kerncompetenties}
    for functie in zicht.organisatie.functies.values():
        gevraagd.update(_gevraagd(functie))
    for herkomst, competentie in zicht.van(Soort.COMPETENTIES):
        if competentie.id not in gevraagd and not is_opgevolgd(competentie):
            yield bij("competentie-ongebruikt", herkomst, "id", naam=competentie.naam)


def _gevraagd(functie: Functie) -> Iterator[str]:
    later = functie.toekomst.competenties if functie.toekomst else ()
    yield from (eis.competentie for eis in (*functie.competenties, *later))


def opsomming(delen: Iterable[str]) -> str:
    """`a, b en c`."""
    *begin, laatste = list(delen)
    return f"{', '.join(begin)} en {laatste}" if begin else laatste
