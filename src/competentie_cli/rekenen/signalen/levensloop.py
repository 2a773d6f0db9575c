"""Signalen over plannen die anders zijn dan wat in git vastligt."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.inhoud import Herkomst
from competentie_cli.domein.levensloop import OVERGANGEN, mag_naar
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.afgesproken import wijzigingen
from competentie_cli.rekenen.signalen.zicht import Zicht, bij


def kijk_naar_sprongen(zicht: Zicht) -> Iterator[Bevinding]:
    """Plannen die sinds de vorige vastgelegde versie een status oversloegen of terugdraaiden."""
    for herkomst, oud, nieuw in _met_vorige(zicht):
        if oud.status != nieuw.status and not mag_naar(oud.status, nieuw.status):
            kan = OVERGANGEN[oud.status]
            yield bij(
                "plan-statussprong",
                herkomst,
                "status",
                van=oud.status,
                naar=nieuw.status,
                kan=" of naar ".join(kan),
                reden="" if kan else "gesloten",
            )


def kijk_naar_afgesproken(zicht: Zicht) -> Iterator[Bevinding]:
    """Getekende plannen waarin iets anders staat dan wat getekend is."""
    for herkomst, oud, nieuw in _met_vorige(zicht):
        if not oud.getekend:
            continue
        for anders in wijzigingen(oud, nieuw):
            code, pad = "plan-gewijzigd-na-ondertekening", anders.pad
            yield bij(code, herkomst, *pad, reden=anders.soort, wat=anders.wat, oud=anders.oud)


def _met_vorige(zicht: Zicht) -> Iterator[tuple[Herkomst, Plan, Plan]]:
    """Elk gaaf plan met zijn vorige versie: op id, anders het enige van die medewerker in dat bestand."""
    if not zicht.vastgelegd:
        return
    nu = [*zicht.van(Soort.PLANNEN)]
    ids = {plan.eigen_id for _, plan in nu}
    op_id = {plan.eigen_id: plan for _, plan in zicht.vastgelegd}
    los: dict[tuple[str, str], list[Plan]] = {}
    for herkomst, plan in zicht.vastgelegd:
        if plan.eigen_id not in ids:
            los.setdefault((herkomst.bestand, plan.medewerker), []).append(plan)
    for herkomst, plan in nu:
        kandidaten = los.get((herkomst.bestand, plan.medewerker), [])
        if oud := op_id.get(plan.eigen_id) or (kandidaten[0] if len(kandidaten) == 1 else None):
            yield herkomst, oud, plan
