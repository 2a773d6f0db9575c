"""Elke verwijzing komt uit bij iets dat bestaat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.draagvlak import MET_DOEL
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Herkomst, Inhoud
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.scan import Scan
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.domein.team import Team
from competentie_cli.domein.visie import Visie
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.meldingen.gelijkenis import dichtste, enige

MEESTE_VERGELIJKINGEN = 100_000


class Verwijzing(NamedTuple):
    """Een id op een plek, met de soort waar ze naar wijst; `sleutel` als de id zelf een sleutel is."""

    soort: Soort
    id: str
    pad: Pad
    sleutel: bool = False


def _competenties(rijen: Any, *pad: str | int) -> Iterator[Verwijzing]:
    for index, rij in enumerate(rijen):
        yield Verwijzing(Soort.COMPETENTIES, rij.competentie, (*pad, index, "competentie"))


def _lijst(soort: Soort, ids: Any, *pad: str | int) -> Iterator[Verwijzing]:
    for index, eigen in enumerate(ids):
        yield Verwijzing(soort, eigen, (*pad, index))


def _sleutels(mapping: Any, *pad: str | int) -> Iterator[Verwijzing]:
    for sleutel in mapping:
        yield Verwijzing(Soort.COMPETENTIES, sleutel, (*pad, sleutel), True)


def _veld(soort: Soort, houder: Any, veld: str, *pad: str | int) -> Iterator[Verwijzing]:
    if (eigen := getattr(houder, veld)) is not None:
        yield Verwijzing(soort, eigen, (*pad, veld))


def _visie(visie: Visie) -> Iterator[Verwijzing]:
    for index, doel in enumerate(visie.doelen):
        yield from _lijst(Soort.COMPETENTIES, doel.competenties, "doelen", index, "competenties")
    yield from _competenties(visie.kerncompetenties, "kerncompetenties")


def _competentie(competentie: Competentie) -> Iterator[Verwijzing]:
    yield from _veld(Soort.COMPETENTIES, competentie, "vervangen_door")
    yield from _lijst(Soort.COMPETENTIES, competentie.gesplitst_in, "gesplitst_in")


def _functie(functie: Functie) -> Iterator[Verwijzing]:
    yield from _competenties(functie.competenties, "competenties")
    if functie.toekomst:
        yield from _competenties(functie.toekomst.competenties, "toekomst", "competenties")


def _team(team: Team) -> Iterator[Verwijzing]:
    yield from _veld(Soort.MEDEWERKERS, team, "leidinggevende")
    yield from _veld(Soort.TEAMS, team, "onderdeel_van")


def _leeractiviteit(activiteit: Leeractiviteit) -> Iterator[Verwijzing]:
    yield from _competenties(activiteit.ontwikkelt, "ontwikkelt")
    yield from _lijst(Soort.LEERAANBOD, activiteit.telt_voor, "telt_voor")
    if activiteit.verplicht_voor:
        functies = activiteit.verplicht_voor.functies
        yield from _lijst(Soort.FUNCTIES, functies, "verplicht_voor", "functies")


def _medewerker(persoon: Medewerker) -> Iterator[Verwijzing]:
    yield Verwijzing(Soort.FUNCTIES, persoon.functie, ("functie",))
    yield from _veld(Soort.TEAMS, persoon, "team")
    yield from _veld(Soort.MEDEWERKERS, persoon, "leidinggevende")
    for index, rol in enumerate(persoon.rollen):
        yield from _veld(Soort.FUNCTIES, rol, "functie", "rollen", index)
        yield from _veld(Soort.MEDEWERKERS, rol, "leidinggevende", "rollen", index)
    for index, inschatting in enumerate(persoon.beoordelingen):
        yield from _sleutels(inschatting.niveaus, "beoordelingen", index, "niveaus")
        overig = inschatting.niet_te_beoordelen
        yield from _lijst(Soort.COMPETENTIES, overig, "beoordelingen", index, "niet_te_beoordelen")
        yield from _sleutels(inschatting.toelichting, "beoordelingen", index, "toelichting")
    for index, bewijs in enumerate(persoon.bewijzen):
        yield from _sleutels(bewijs.niveaus, "bewijzen", index, "niveaus")
    for index, talent in enumerate(persoon.talenten):
        yield from _veld(Soort.COMPETENTIES, talent, "competentie", "talenten", index)
    for index, ambitie in enumerate(persoon.ambities):
        yield from _veld(Soort.FUNCTIES, ambitie, "functie", "ambities", index)
    yield from _sleutels(persoon.oorzaken, "oorzaken")
    yield from _competenties(persoon.vrijstellingen, "vrijstellingen")
    for index, gevolgd in enumerate(persoon.gevolgd):
        yield from _veld(Soort.LEERAANBOD, gevolgd, "leeractiviteit", "gevolgd", index)


def _plan(plan: Plan) -> Iterator[Verwijzing]:
    yield Verwijzing(Soort.MEDEWERKERS, plan.medewerker, ("medewerker",))
    for nr, afspraak in enumerate(plan.afspraken):
        yield from _veld(Soort.COMPETENTIES, afspraak, "competentie", "afspraken", nr)
    for index, doel in enumerate(plan.doelen):
        yield from _veld(Soort.COMPETENTIES, doel, "competentie", "doelen", index)
        for nr, actie in enumerate(doel.acties):
            yield from _veld(Soort.LEERAANBOD, actie, "leeractiviteit", "doelen", index, "acties", nr)
        for nr, afspraak in enumerate(doel.afspraken):
            yield from _veld(Soort.COMPETENTIES, afspraak, "competentie", "doelen", index, "afspraken", nr)


def _scan(scan: Scan) -> Iterator[Verwijzing]:
    yield Verwijzing(Soort.MEDEWERKERS, scan.medewerker, ("medewerker",))
    yield from _competenties(scan.competenties, "competenties")
    for index, talent in enumerate(scan.talenten):
        yield from _veld(Soort.COMPETENTIES, talent, "competentie", "talenten", index)
    for index, ambitie in enumerate(scan.ambities):
        yield from _veld(Soort.FUNCTIES, ambitie, "functie", "ambities", index)
    yield from _lijst(Soort.FUNCTIES, scan.functies, "functies")


VERWIJZINGEN: dict[Soort, Callable[[Any], Iterator[Verwijzing]]] = {
    Soort.VISIE: _visie,
    Soort.COMPETENTIES: _competentie,
    Soort.FUNCTIES: _functie,
    Soort.TEAMS: _team,
    Soort.LEERAANBOD: _leeractiviteit,
    Soort.MEDEWERKERS: _medewerker,
    Soort.PLANNEN: _plan,
    Soort.SCANS: _scan,
}


def controleer_verwijzingen(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Een id die nergens bestaat, met wat erop lijkt."""
    bekend = {soort: inhoud.bekend(soort) for soort in Soort}
    onbekend = _Onbekend()
    for soort, verwijzingen in VERWIJZINGEN.items():
        for herkomst, waarde in inhoud.van(soort):
            for verwijzing in verwijzingen(waarde):
                if verwijzing.id in bekend[verwijzing.soort] or verwijzing.soort in inhoud.onzeker:
                    continue
                naam = SOORTEN[verwijzing.soort].enkelvoud
                ids = bekend[verwijzing.soort]
                yield onbekend(herkomst, verwijzing.pad, naam, verwijzing.id, ids, verwijzing.sleutel)
    yield from _strategische_doelen(inhoud, onbekend)
    yield from _vervolgen(inhoud, onbekend)
    yield from _stappen(inhoud, onbekend)


def _strategische_doelen(inhoud: Inhoud, onbekend: _Onbekend) -> Iterator[Bevinding]:
    doelen = frozenset(
        str(doel.get("id"))
        for onderdeel in inhoud.onderdelen.get(Soort.VISIE, ())
        for doel in _mappings(onderdeel.ruw.get("doelen"))
    )
    if Soort.VISIE in inhoud.onzeker:
        return
    for herkomst, eigen, pad in _naar_doelen(inhoud):
        if eigen is not None and eigen not in doelen:
            yield onbekend(herkomst, pad, "strategisch doel", eigen, doelen)


def _naar_doelen(inhoud: Inhoud) -> Iterator[tuple[Herkomst, str | None, Pad]]:
    """Elke plek die naar een strategisch doel kan wijzen."""
    for herkomst, plan in inhoud.van(Soort.PLANNEN):
        for index, doel in enumerate(plan.doelen):
            yield herkomst, doel.strategisch_doel, ("doelen", index, "strategisch_doel")
    for herkomst, draagvlak in inhoud.van(Soort.DRAAGVLAK):
        for lijst in MET_DOEL:
            for index, lid in enumerate(getattr(draagvlak, lijst)):
                yield herkomst, lid.doel, (lijst, index, "doel")


def _mappings(waarde: object) -> list[dict[str, Any]]:
    return [lid for lid in waarde if isinstance(lid, dict)] if isinstance(waarde, list) else []


def _vervolgen(inhoud: Inhoud, onbekend: _Onbekend) -> Iterator[Bevinding]:
    """`vervolg_van` wijst naar een bestaand doel in een bestaand plan."""
    doelen = {
        onderdeel.id: frozenset(str(doel.get("id")) for doel in _mappings(onderdeel.ruw.get("doelen")))
        for onderdeel in inhoud.onderdelen.get(Soort.PLANNEN, ())
        if onderdeel.id
    }
    if Soort.PLANNEN in inhoud.onzeker:
        return
    plannen = frozenset(doelen)
    for herkomst, plan in inhoud.van(Soort.PLANNEN):
        for index, doel in enumerate(plan.doelen):
            if (vervolg := doel.vervolg_van) is None:
                continue
            pad: Pad = ("doelen", index, "vervolg_van")
            if vervolg.plan not in doelen:
                yield onbekend(herkomst, (*pad, "plan"), "plan", vervolg.plan, plannen)
            elif vervolg.doel not in doelen[vervolg.plan]:
                yield onbekend(herkomst, (*pad, "doel"), "doel", vervolg.doel, doelen[vervolg.plan])


def _stappen(inhoud: Inhoud, onbekend: _Onbekend) -> Iterator[Bevinding]:
    """`na` wijst naar een stap van hetzelfde plan."""
    bekend = frozenset(
        str(stap.get("id"))
        for onderdeel in inhoud.onderdelen.get(Soort.STAPPEN, ())
        for stap in _mappings(onderdeel.ruw.get("stappen"))
    )
    for herkomst, plan in inhoud.van(Soort.STAPPEN):
        for index, stap in enumerate(plan.stappen):
            for nr, eerst in enumerate(stap.na):
                if eerst not in bekend:
                    yield onbekend(herkomst, ("stappen", index, "na", nr), "stap", eerst, bekend)


class _Onbekend:
    """Maakt bevindingen voor ids die nergens bestaan, met wat erop lijkt.

    Wie van duizend mensen de id verandert, hoeft niet op duizend keer duizend vergelijkingen te wachten: na
    een vast aantal staat er geen suggestie meer bij.
    """

    def __init__(self) -> None:
        self._over = MEESTE_VERGELIJKINGEN
        self._gezien: dict[tuple[str, frozenset[str]], tuple[str, str]] = {}

    def __call__(
        self,
        herkomst: Herkomst,
        pad: Pad,
        soort: str,
        eigen: str,
        bekend: frozenset[str],
        sleutel: bool = False,
    ) -> Bevinding:
        if (paar := self._gezien.get((eigen, bekend))) is None:
            paar = self._gezien[eigen, bekend] = self._zoek(eigen, bekend)
        waarden = {"soort": soort, "gevonden": eigen, "suggestie": paar[0], "herstel": paar[1]}
        pad = herkomst.pad + pad
        return Bevinding("onbekende-verwijzing", herkomst.bestand, pad, waarden, op_sleutel=sleutel)

    def _zoek(self, eigen: str, bekend: frozenset[str]) -> tuple[str, str]:
        self._over -= len(bekend)
        return ("", "") if self._over < 0 else (dichtste(eigen, bekend), enige(eigen, bekend))
