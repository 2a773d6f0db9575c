"""De README: elk blok wordt uitgevoerd, elke uitvoer klopt, elke opdracht komt erin voor."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from competentie_cli.cli.app import bouw

WORTEL = Path(__file__).parents[1]
README = WORTEL / "README.md"


def _blokken(taal: str) -> list[str]:
    return re.findall(rf"^```{taal}\n(.*?)^```$", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def _stappen() -> list[tuple[str, str]]:
    """Elke opdracht uit de console-blokken, met de uitvoer die eronder staat."""
    stappen: list[tuple[str, str]] = []
    for blok in _blokken("console"):
        for deel in re.split(r"^\$ ", blok, flags=re.MULTILINE)[1:]:
            opdracht, _, uitvoer = deel.partition("\n")
            stappen.append((opdracht, uitvoer))
    return stappen


@pytest.fixture(scope="module")
def uitgevoerd(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, int, str]]:
    """Voert alle blokken na elkaar uit: opdracht, verwachte uitvoer, uitgangscode, echte uitvoer."""
    hier = tmp_path_factory.mktemp("readme")
    bin_ = hier / "bin"
    bin_.mkdir()
    start = bin_ / "competentie"
    start.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m competentie_cli "$@"\n', encoding="utf-8")
    start.chmod(0o755)
    omgeving = {**os.environ, "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80"}
    omgeving.pop("COMPETENTIE_MAP", None)
    uit = []
    for opdracht, verwacht in _stappen():
        if opdracht.startswith("cd "):
            hier = (hier / shlex.split(opdracht)[1]).resolve()
            continue
        gedaan = subprocess.run(
            opdracht, shell=True, cwd=hier, env=omgeving, capture_output=True, text=True, check=False
        )
        uit.append((opdracht, verwacht, gedaan.returncode, gedaan.stdout))
        if opdracht == "competentie demo":
            (voorbeeld,) = (blok for blok in _blokken("yaml") if blok.startswith("id: m-0100"))
            doel = hier / "competentie-demo" / "medewerkers" / "m-0100.yaml"
            doel.write_text(voorbeeld, encoding="utf-8")
    return uit


def test_elke_opdracht_uit_de_readme_doet_wat_er_staat(
    uitgevoerd: list[tuple[str, str, int, str]],
) -> None:
    anders = [
        (o, echt) for o, verwacht, _, echt in uitgevoerd if verwacht and echt.rstrip() != verwacht.rstrip()
    ]
    assert anders == []
    # alleen de controle vlak na de gemaakte tikfout vindt iets
    mis = [vorige[0] for vorige, nu in pairwise(uitgevoerd) if nu[2] != 0]
    assert [opdracht.split()[0] for opdracht in mis] == ["sed"]
    assert len(uitgevoerd) >= 10


def _namen(groep: Any, voor: str) -> Iterator[str]:
    for naam, deel in groep.commands.items():
        if hasattr(deel, "commands"):
            yield from _namen(deel, f"{voor}{naam} ")
        else:
            yield f"{voor}{naam}"


def test_elke_opdracht_van_het_programma_staat_in_de_readme() -> None:
    tekst = README.read_text("utf-8")
    namen = set(_namen(bouw(), ""))
    assert {naam for naam in namen if f"competentie {naam}" not in tekst} == set()
    assert len(namen) >= 7


def test_de_twee_regels_van_de_readme_zijn_die_van_het_contract() -> None:
    begin, bouw = (blok.strip() for blok in _blokken("sh"))
    assert begin == "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/competentie demo"
    assert bouw == "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest"


def test_elke_verwijzing_in_de_readme_komt_ergens_uit() -> None:
    doelen = re.findall(r"\]\(([^)#]+)\)", README.read_text("utf-8"))
    assert [doel for doel in doelen if not doel.startswith("http") and not (WORTEL / doel).exists()] == []
