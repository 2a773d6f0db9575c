"""Zet `competentie controleer` naast het kale lezen van dezelfde bestanden met PyYAML's C-lader.

Gebruik: python -m tests.benchmarks.vergelijk MAP [--rondes 7]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

CONTROLEER = [sys.executable, "-m", "competentie_cli", "controleer", "--formaat", "kort", "--map"]
ALLEEN_LEZEN = [sys.executable, str(Path(__file__).with_name("alleen_lezen.py"))]


def meet(opdracht: list[str]) -> float:
    """De wandkloktijd van één heel proces, in seconden; een andere uitgang dan 0 of 1 stopt de meting."""
    begin = perf_counter()
    klaar = subprocess.run(opdracht, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    duur = perf_counter() - begin
    if klaar.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(opdracht)} stopte met {klaar.returncode}:\n{klaar.stderr.decode()}")
    return duur


def vergelijk(map_: Path, rondes: int) -> tuple[float, float]:
    """De mediane tijd van controleer en van alleen lezen, om de beurt gemeten na een opwarmronde."""
    paren = [(meet([*CONTROLEER, str(map_)]), meet([*ALLEEN_LEZEN, str(map_)])) for _ in range(rondes + 1)]
    return median(paar[0] for paar in paren[1:]), median(paar[1] for paar in paren[1:])


def hoofd() -> None:
    """Leest de opdrachtregel, meet en drukt drie getallen af."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("map", type=Path)
    lezer.add_argument("--rondes", type=int, default=7)
    keuze = lezer.parse_args()
    controleer, lezen = vergelijk(keuze.map, keuze.rondes)
    print(f"competentie controleer        {controleer:7.3f} s")
    print(f"alleen lezen met CSafeLoader  {lezen:7.3f} s")
    print(f"verhouding                    {controleer / lezen:7.2f}   ({os.cpu_count()} kernen)")


if __name__ == "__main__":
    hoofd()
