"""Scheidt wat bruikbaar is van wat een fout draagt (rekenregels.md, Skipping)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from competentie_cli.domein.draagvlak import Draagvlak
from competentie_cli.domein.hrdomein import HrDomein
from competentie_cli.domein.inhoud import Inhoud, Onderdeel, Organisatie, Stuk
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.scan import Scan
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.stappen import Stappenplan
from competentie_cli.domein.visie import Visie
from competentie_cli.meldingen import Ernst, Melding, Pad

Eigen = TypeVar("Eigen", Plan, Scan)


def schift(inhoud: Inhoud, meldingen: Sequence[Melding], *, vingerafdruk: str = "") -> Organisatie | None:
    """De organisatie zonder de onderdelen met fouten; None als organisatie.yaml zelf een fout draagt.

    Args:
        meldingen: op volgorde; het bestand van de eerste fout wordt bij het onderdeel onthouden.
    """
    fouten = [melding for melding in meldingen if melding.ernst is Ernst.FOUT]
    stuk = _stukke(inhoud, fouten)
    instelling = inhoud.instelling
    if instelling is None or any(soort is Soort.ORGANISATIE for soort, _ in stuk):
        return None
    return Organisatie(
        instelling=instelling,
        visie=_visie(inhoud, fouten),
        stappenplan=_stappenplan(inhoud, fouten),
        competenties=_goede(inhoud, Soort.COMPETENTIES, stuk),
        functies=_goede(inhoud, Soort.FUNCTIES, stuk),
        teams=_goede(inhoud, Soort.TEAMS, stuk),
        medewerkers=_goede(inhoud, Soort.MEDEWERKERS, stuk),
        leeraanbod=_goede(inhoud, Soort.LEERAANBOD, stuk),
        plannen=_per_persoon(inhoud, Soort.PLANNEN, stuk, _begin),
        scans=_per_persoon(inhoud, Soort.SCANS, stuk, _dag),
        draagvlak=_draagvlak(inhoud, fouten),
        hr_domeinen=_hr_domeinen(inhoud, stuk),
        stuk=stuk,
        namen=_namen(inhoud),
        fouten=len(fouten),
        vingerafdruk=vingerafdruk,
    )


def _stukke(inhoud: Inhoud, fouten: Iterable[Melding]) -> dict[tuple[Soort, str], Stuk]:
    per_plek: dict[str, dict[Pad, list[Onderdeel]]] = defaultdict(lambda: defaultdict(list))
    for onderdelen in inhoud.onderdelen.values():
        for onderdeel in onderdelen:
            per_plek[onderdeel.herkomst.bestand][onderdeel.herkomst.pad].append(onderdeel)
    stuk: dict[tuple[Soort, str], Stuk] = {}
    for fout in fouten:
        plekken = per_plek[fout.bestand]
        for pad in (fout.pad, *fout.ook_op):
            boven = [pad[:diepte] for diepte in range(len(pad) + 1)] if pad else list(plekken)
            for onderdeel in (lid for plek in boven for lid in plekken.get(plek, ())):
                _merk(stuk, onderdeel, fout.bestand)
    return stuk


def _merk(stuk: dict[tuple[Soort, str], Stuk], onderdeel: Onderdeel, bestand: str) -> None:
    eigen = onderdeel.id or bestand.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    velden = ("functie", "team", "naam", "onderdeel_van")
    functie, team, naam, boven = (_tekst(onderdeel, veld) for veld in velden)
    lid = Stuk(eigen, bestand, functie, team, naam, boven, gelezen=bool(onderdeel.waarde))
    stuk.setdefault((onderdeel.soort, eigen), lid)
    if onderdeel.soort is Soort.PLANNEN and (persoon := _tekst(onderdeel, "medewerker")):
        # een fout in iemands plan is een fout in iemands bestanden
        stuk.setdefault((Soort.MEDEWERKERS, persoon), Stuk(persoon, bestand))


def _tekst(onderdeel: Onderdeel, veld: str) -> str | None:
    waarde = onderdeel.ruw.get(veld)
    return waarde if isinstance(waarde, str) else None


def _goede(inhoud: Inhoud, soort: Soort, stuk: dict[tuple[Soort, str], Stuk]) -> dict[str, Any]:
    gevonden = {waarde.id: waarde for _, waarde in inhoud.van(soort) if (soort, waarde.id) not in stuk}
    return dict(sorted(gevonden.items()))


def _hr_domeinen(inhoud: Inhoud, stuk: dict[tuple[Soort, str], Stuk]) -> dict[str, HrDomein]:
    gave = (domein for _, domein in inhoud.van(Soort.HR_DOMEINEN))
    return {domein.domein: domein for domein in gave if (Soort.HR_DOMEINEN, domein.domein) not in stuk}


def _per_persoon(
    inhoud: Inhoud, soort: Soort, stuk: dict[tuple[Soort, str], Stuk], wanneer: Callable[[Eigen], date]
) -> dict[str, tuple[Eigen, ...]]:
    """De gave plannen of scans van elke medewerker, oudste eerst."""
    per_persoon: dict[str, list[Eigen]] = defaultdict(list)
    for _, lid in inhoud.van(soort):
        if (soort, lid.eigen_id) not in stuk:
            per_persoon[lid.medewerker].append(lid)
    return {persoon: tuple(sorted(leden, key=wanneer)) for persoon, leden in per_persoon.items()}


def _begin(plan: Plan) -> date:
    return plan.periode.van


def _dag(scan: Scan) -> date:
    return scan.datum


def _namen(inhoud: Inhoud) -> dict[str, str]:
    namen = {}
    for onderdeel in inhoud.onderdelen.get(Soort.MEDEWERKERS, ()):
        naam = _tekst(onderdeel, "naam")
        if onderdeel.id and naam:
            namen[onderdeel.id] = naam
    return namen


def _visie(inhoud: Inhoud, fouten: Sequence[Melding]) -> Visie:
    """De visie zonder de doelen en kernrijen waar een fout in staat."""
    for onderdeel in inhoud.onderdelen.get(Soort.VISIE, ()):
        if isinstance(visie := onderdeel.waarde, Visie):
            weg, dubbel = _foute_leden(onderdeel, fouten), _dubbele(doel.id for doel in visie.doelen)
            doelen = _gave_leden(onderdeel, "doelen", weg)
            leden = {
                "doelen": tuple(doel for doel in doelen if doel.id not in dubbel),
                "kerncompetenties": _gave_leden(onderdeel, "kerncompetenties", weg),
            }
            return visie.model_copy(update=leden)
    return Visie()


def _draagvlak(inhoud: Inhoud, fouten: Sequence[Melding]) -> Draagvlak:
    """Wat in alle bestanden samen staat, in hun volgorde, zonder de leden waar een fout in staat."""
    leden: dict[str, list[Any]] = {lijst: [] for lijst in Draagvlak.model_fields}
    for onderdeel in inhoud.onderdelen.get(Soort.DRAAGVLAK, ()):
        if onderdeel.waarde is not None:
            weg = _foute_leden(onderdeel, fouten)
            for lijst, gevonden in leden.items():
                gevonden += _gave_leden(onderdeel, lijst, weg)
    return Draagvlak(**{lijst: tuple(gevonden) for lijst, gevonden in leden.items()})


def _foute_leden(onderdeel: Onderdeel, fouten: Iterable[Melding]) -> set[Pad]:
    """De leden van de lijsten in een bestand waar een fout in staat, als (lijst, volgnummer)."""
    eigen = [fout for fout in fouten if fout.bestand == onderdeel.herkomst.bestand]
    paden = [pad for fout in eigen for pad in (fout.pad, *fout.ook_op)]
    return {pad[:2] for pad in paden if len(pad) >= 2}


def _gave_leden(onderdeel: Onderdeel, lijst: str, weg: set[Pad]) -> tuple[Any, ...]:
    leden = enumerate(getattr(onderdeel.waarde, lijst))
    return tuple(lid for index, lid in leden if onderdeel.in_bestand((lijst, index)) not in weg)


def _dubbele(ids: Iterable[str]) -> frozenset[str]:
    aantallen = Counter(ids)
    return frozenset(eigen for eigen, aantal in aantallen.items() if aantal > 1)


def _stappenplan(inhoud: Inhoud, fouten: Iterable[Melding]) -> Stappenplan:
    """Het stappenplan zonder de stappen waar een fout in staat."""
    for onderdeel in inhoud.onderdelen.get(Soort.STAPPEN, ()):
        if isinstance(plan := onderdeel.waarde, Stappenplan):
            gaaf = _gave_leden(onderdeel, "stappen", _foute_leden(onderdeel, fouten))
            dubbel = _dubbele(stap.id for stap in plan.stappen)
            return plan.model_copy(update={"stappen": tuple(stap for stap in gaaf if stap.id not in dubbel)})
    return Stappenplan()
