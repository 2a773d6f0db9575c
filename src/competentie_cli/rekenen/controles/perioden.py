"""Een einde ligt niet vóór zijn begin, en plannen van één persoon overlappen niet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from competentie_cli.domein.draagvlak import Draagvlak
from competentie_cli.domein.inhoud import Herkomst, Inhoud, Onderdeel
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad

Paar = tuple[date | None, date | None, Pad]


def _medewerker(persoon: Medewerker) -> Iterator[Paar]:
    yield persoon.contract.in_dienst, persoon.contract.uit_dienst, ("contract", "uit_dienst")
    for index, rol in enumerate(persoon.rollen):
        yield rol.sinds, rol.tot, ("rollen", index, "tot")
    for index, tijdvak in enumerate(persoon.afwezig):
        yield tijdvak.van, tijdvak.tot, ("afwezig", index, "tot")
    for index, bewijs in enumerate(persoon.bewijzen):
        yield bewijs.datum, bewijs.geldig_tot, ("bewijzen", index, "geldig_tot")
    for index, vrijstelling in enumerate(persoon.vrijstellingen):
        yield vrijstelling.vanaf, vrijstelling.tot, ("vrijstellingen", index, "tot")


def _plan(plan: Plan) -> Iterator[Paar]:
    yield plan.periode.van, plan.periode.tot, ("periode", "tot")
    for index, doel in enumerate(plan.doelen):
        for nr, actie in enumerate(doel.acties):
            yield actie.start, actie.einde, ("doelen", index, "acties", nr, "einde")


def _draagvlak(draagvlak: Draagvlak) -> Iterator[Paar]:
    for index, trekker in enumerate(draagvlak.trekkers):
        yield trekker.sinds, trekker.tot, ("trekkers", index, "tot")


_PAREN: dict[Soort, Callable[[Any], Iterator[Paar]]] = {
    Soort.MEDEWERKERS: _medewerker,
    Soort.PLANNEN: _plan,
    Soort.DRAAGVLAK: _draagvlak,
}


def controleer_perioden(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Een einde dat vóór zijn begin ligt."""
    for soort, paren in _PAREN.items():
        for herkomst, waarde in inhoud.van(soort):
            for begin, einde, pad in paren(waarde):
                if begin is not None and einde is not None and einde < begin:
                    waarden = {"begin": begin.isoformat(), "gevonden": einde.isoformat()}
                    yield Bevinding("periode-omgekeerd", herkomst.bestand, herkomst.pad + pad, waarden)


def controleer_overlap(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Twee plannen van één persoon die elkaar overlappen; de bevinding staat bij het later begonnen plan."""
    per_persoon: dict[str, list[tuple[Herkomst, Plan]]] = defaultdict(list)
    for onderdeel in inhoud.onderdelen.get(Soort.PLANNEN, ()):
        if isinstance(plan := onderdeel.waarde, Plan) and not _einde_onleesbaar(onderdeel, plan):
            per_persoon[plan.medewerker].append((onderdeel.herkomst, plan))
    for plannen in per_persoon.values():
        yield from _overlappend(sorted(plannen, key=lambda lid: lid[1].periode.van))


def _einde_onleesbaar(onderdeel: Onderdeel, plan: Plan) -> bool:
    """Of er een einddatum staat die niet te lezen is: dan is niet te zeggen waar het plan stopt."""
    periode = onderdeel.ruw.get("periode")
    return plan.periode.tot is None and isinstance(periode, Mapping) and periode.get("tot") is not None


def _overlappend(plannen: list[tuple[Herkomst, Plan]]) -> Iterator[Bevinding]:
    langste: Plan | None = None
    for herkomst, plan in plannen:
        if langste is not None and plan.periode.van <= _einde(langste):
            waarden = {"medewerker": plan.medewerker, "eerste": langste.eigen_id}
            yield Bevinding("periode-overlapt", herkomst.bestand, (*herkomst.pad, "periode", "van"), waarden)
        if langste is None or _einde(plan) > _einde(langste):
            langste = plan


def _einde(plan: Plan) -> date:
    return plan.periode.tot or date.max
