"""Signalen over het leeraanbod: groei zonder weg ernaartoe, en verplichte vorming die openstaat."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from competentie_cli.domein.kloof import LEERBAAR, Stand, Status
from competentie_cli.domein.leeraanbod import Leerrij
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.signalen.zicht import Zicht, bij, tel
from competentie_cli.rekenen.verplicht import is_te_volgen, moet_volgen, telt_mee


def kijk_naar_leeraanbod(zicht: Zicht) -> Iterator[Bevinding]:
    """Tekorten waar leren helpt, maar waar geen activiteit vanaf het huidige niveau verder leidt."""
    if not zicht.zeker(Soort.LEERAANBOD):
        return
    aanbod: dict[str, list[Leerrij]] = defaultdict(list)
    for activiteit in zicht.organisatie.leeraanbod.values():
        for rij in activiteit.ontwikkelt:
            aanbod[rij.competentie].append(rij)
    zonder: Counter[str] = Counter()
    for _, persoon, standen in zicht.standen:
        for stand in standen:
            rijen = aanbod.get(stand.eis.competentie, ())
            if _leerbaar_tekort(stand, persoon) and not _een_helpt(rijen, stand):
                zonder[stand.eis.competentie] += 1
    for competentie, aantal in zonder.items():
        if herkomst := zicht.plek(Soort.COMPETENTIES, competentie):
            naam = zicht.organisatie.competentienaam(competentie)
            mensen = tel(aantal, "medewerker", "medewerkers")
            yield bij("tekort-zonder-leeraanbod", herkomst, "id", naam=naam, aantal=mensen)


def _een_helpt(rijen: Iterable[Leerrij], stand: Stand) -> bool:
    return stand.huidig is not None and any(rij.helpt_vanaf(stand.huidig.niveau) for rij in rijen)


def _leerbaar_tekort(stand: Stand, persoon: Medewerker) -> bool:
    oorzaak = persoon.oorzaken.get(stand.eis.competentie)
    return stand.status is Status.TEKORT and (oorzaak is None or oorzaak.soort in LEERBAAR)


def kijk_naar_verplichte_vorming(zicht: Zicht) -> Iterator[Bevinding]:
    """Verplichte vorming die iemand voor wie ze geldt, nog niet of niet op tijd opnieuw volgde."""
    for herkomst, activiteit in zicht.van(Soort.LEERAANBOD):
        if activiteit.verplicht == "nee" or activiteit.verplicht_voor is None:
            continue
        telt = telt_mee(zicht.organisatie, activiteit)
        aantal = sum(
            moet_volgen(persoon, activiteit, zicht.peildatum)
            and is_te_volgen(persoon, activiteit, telt, zicht.peildatum)
            for _, persoon in zicht.aanwezig
        )
        if aantal:
            mensen = tel(aantal, "medewerker", "medewerkers")
            yield bij("verplichte-vorming-niet-gevolgd", herkomst, "id", naam=activiteit.naam, aantal=mensen)
