"""Het deel van het ontwikkelplan dat alleen HR krijgt."""

from __future__ import annotations

from competentie_cli.domein.pop import Popstand
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.kader import hr_sectie
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Sectie, Tabel, zin
from competentie_cli.weergave.woorden import geld, getal_nl


def pop_hr_sectie(spraak: Spraak, stand: Popstand) -> Sectie:
    """Getallen, SMART-letters en verletkosten."""
    return hr_sectie(spraak, stand.getoond, *_smart(spraak, stand), *_verlet(spraak, stand))


def _smart(spraak: Spraak, stand: Popstand) -> list[Blok]:
    t = spraak.t
    rijen = tuple(
        (
            zin(f"{d.nummer}. {d.doel.omschrijving or d.doel.competentie}"),
            t("hr.smart-mist", letters=", ".join(letter for letter, _ in d.ontbreekt))
            if d.ontbreekt
            else t("hr.smart-volledig"),
        )
        for d in stand.doelen
        if d.doel
    )
    return (
        [
            Tabel(
                (t("kolom.doel"), zin(Dagmerk(spraak, stand).titel(t.plat("hr.smart")))),
                rijen,
                (75, 25),
                t.plat("hr.smart"),
            )
        ]
        if rijen
        else []
    )


def _verlet(spraak: Spraak, stand: Popstand) -> list[Blok]:
    if stand.plan is None or not any(d.acties for d in stand.doelen):
        return []
    if stand.verlet is None:
        return [Alinea(spraak.t("hr.verlet-onbekend"))]
    bedrag, uren = stand.verlet
    return [Alinea(spraak.t("hr.verlet", bedrag=geld(bedrag), uren=getal_nl(uren)))]
