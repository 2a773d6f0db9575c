"""Zet duizend keuzes van activiteiten naast dezelfde keuzes met HiGHS (`pip install highspy`).

Gebruik: python -m tests.benchmarks.voorstel_naast_solver [--aantal 1000] [--activiteiten 12] [--rondes 5]

HiGHS krijgt per keuze één opdracht per doelstelling, in volgorde, met de vorige als voorwaarde; alleen de
tijd in `run()` telt. De keuze op id blijft weg: die zou nog meer opdrachten vragen.
"""

from __future__ import annotations

import argparse
import random
from statistics import median
from time import perf_counter
from typing import Any

import highspy

from competentie_cli.rekenen.voorstel.kiezen import Grenzen, Kandidaat, kies_activiteiten

Geval = tuple[list[Kandidaat], Grenzen]


def maak_gevallen(aantal: int, activiteiten: int) -> list[Geval]:
    """Vaste willekeurige gevallen: drie doelen, krap of ruim budget."""
    lot = random.Random(20261121)
    return [_geval(lot, activiteiten) for _ in range(aantal)]


def _geval(lot: random.Random, activiteiten: int) -> Geval:
    kandidaten = []
    for nummer in range(activiteiten):
        groei = [0, 0, 0]
        for doel in lot.sample(range(3), lot.choice([1, 1, 1, 2])):
            groei[doel] = lot.choice([25, 50, 50, 100])
        helpt = sum(1 << n for n, g in enumerate(groei) if g)
        uren = lot.choice([0, 2, 4, 8, 12, 16])
        stap = helpt if lot.random() < 0.5 else 0
        kosten = lot.choice([0, 0, 5000, 7550, 12000, 40000])
        kandidaten.append(
            Kandidaat(f"a{nummer:02}", tuple(groei), stap, kosten, uren, uren, lot.randint(0, 1))
        )
    return kandidaten, Grenzen(
        (100, 100, 100), 5, lot.choice([None, 15000, 50000]), lot.choice([None, 16, 38])
    )


def los_op(kandidaten: list[Kandidaat], grenzen: Grenzen) -> tuple[float, list[float]]:
    """De tijd in HiGHS en de waarde van elke doelstelling, in volgorde."""
    h = highspy.Highs()
    h.silent()
    x = [h.addBinary() for _ in kandidaten]
    h.addConstr(sum(x) <= grenzen.plaatsen)
    if grenzen.kosten is not None:
        h.addConstr(sum(v * k.kosten for v, k in zip(x, kandidaten, strict=True)) <= grenzen.kosten)
    if grenzen.uren is not None:
        h.addConstr(sum(v * k.uren_budget for v, k in zip(x, kandidaten, strict=True)) <= grenzen.uren)
    duur, waarden = 0.0, []
    for doel in _doelstellingen(h, x, kandidaten, grenzen):
        h.setObjective(doel)
        begin = perf_counter()
        h.minimize()
        duur += perf_counter() - begin
        waarde = h.getInfo().objective_function_value
        waarden.append(round(waarde, 6))
        h.addConstr(doel <= waarde + 1e-6)
    return duur, waarden


def _doelstellingen(h: Any, x: list[Any], kandidaten: list[Kandidaat], grenzen: Grenzen) -> list[Any]:
    groei, stappen = [], []
    for nummer, grens in enumerate(grenzen.groei):
        g, s = h.addVariable(0, grens), h.addBinary()
        h.addConstr(g <= sum(v * k.groei[nummer] for v, k in zip(x, kandidaten, strict=True)) + 0 * x[0])
        h.addConstr(
            s <= sum(v * (k.stap >> nummer & 1) for v, k in zip(x, kandidaten, strict=True)) + 0 * x[0]
        )
        groei.append(-1 * g)
        stappen.append(-1 * s)
    rest = [
        sum(v * getattr(k, veld) for v, k in zip(x, kandidaten, strict=True)) + 0 * x[0]
        for veld in ("kosten", "uren", "vreemd")
    ]
    return [*groei, sum(stappen) + 0 * x[0], *rest, sum(x) + 0 * x[0]]


def controleer(geval: Geval, gekozen: tuple[str, ...], waarden: list[float]) -> None:
    """De keuze haalt op elke doelstelling dezelfde waarde als HiGHS.

    Raises:
        SystemExit: als dat niet zo is.
    """
    kandidaten, grenzen = geval
    keuze = [k for k in kandidaten if k.id in gekozen]
    groei = [-min(g, sum(k.groei[n] for k in keuze)) for n, g in enumerate(grenzen.groei)]
    stappen = 0
    for k in keuze:
        stappen |= k.stap
    eigen = [
        *groei,
        -stappen.bit_count(),
        sum(k.kosten for k in keuze),
        sum(k.uren for k in keuze),
        sum(k.vreemd for k in keuze),
        len(keuze),
    ]
    if any(abs(mijn - zijn) > 1e-3 for mijn, zijn in zip(eigen, waarden, strict=True)):
        raise SystemExit(f"verschil: {eigen} tegenover {waarden}")


def hoofd() -> None:
    """Meet om de beurt en drukt medianen en hun verhouding af."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("--aantal", type=int, default=1000)
    lezer.add_argument("--activiteiten", type=int, default=12)
    lezer.add_argument("--rondes", type=int, default=5)
    keuze = lezer.parse_args()
    gevallen = maak_gevallen(keuze.aantal, keuze.activiteiten)
    eigen, solver = [], []
    for ronde in range(keuze.rondes):
        begin = perf_counter()
        uitkomsten = [kies_activiteiten(*geval) for geval in gevallen]
        eigen.append(perf_counter() - begin)
        opgelost = [los_op(*geval) for geval in gevallen]
        solver.append(sum(duur for duur, _ in opgelost))
        if ronde == 0:
            for geval, gekozen, (_, waarden) in zip(gevallen, uitkomsten, opgelost, strict=True):
                controleer(geval, gekozen, waarden)
    print(f"eigen zoektocht  {median(eigen):7.3f} s voor {keuze.aantal} keuzes")
    print(f"HiGHS, run()     {median(solver):7.3f} s voor dezelfde {keuze.aantal} keuzes, 8 opdrachten elk")
    print(f"verhouding       {median(eigen) / median(solver):7.3f}")
    print(f"tegen één opdracht per keuze: {8 * median(eigen) / median(solver):7.3f}")


if __name__ == "__main__":
    hoofd()
