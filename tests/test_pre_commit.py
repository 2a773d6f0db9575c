"""De haak voor pre-commit, uitgevoerd door pre-commit zelf in een echte repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import BASIS

WORTEL = Path(__file__).parents[1]


def _doe(map_: Path, *opdracht: str) -> subprocess.CompletedProcess[str]:
    omgeving = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    omgeving |= {"PRE_COMMIT_HOME": str(map_.parent / "voorraad"), "COMPETENTIE_MAP": ""}
    return subprocess.run(
        opdracht, cwd=map_, env=omgeving, capture_output=True, text=True, check=False, encoding="utf-8"
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Een repository met de basisorganisatie in een submap, en de haak uit deze omgeving."""
    map_ = tmp_path / "repository"
    shutil.copytree(BASIS, map_ / "hr")
    (haak,) = yaml.safe_load((WORTEL / ".pre-commit-hooks.yaml").read_text("utf-8"))
    haak |= {"language": "system", "args": ["--map", "hr"]}
    instelling = {"repos": [{"repo": "local", "hooks": [haak]}]}
    (map_ / ".pre-commit-config.yaml").write_text(yaml.safe_dump(instelling), encoding="utf-8")
    _doe(map_, "git", "init", "-q")
    _doe(map_, "git", "add", "-A")
    return map_


def test_de_haak_laat_een_gave_organisatie_door(repository: Path) -> None:
    gedaan = _doe(repository, sys.executable, "-m", "pre_commit", "run", "--all-files")
    assert (gedaan.returncode, "Passed" in gedaan.stdout) == (0, True), gedaan.stdout


def test_de_haak_houdt_een_tikfout_tegen_en_zegt_waar(repository: Path) -> None:
    bestand = repository / "hr" / "teams.yaml"
    bestand.write_text(bestand.read_text("utf-8").replace("m-0001", "m-001"), encoding="utf-8")
    _doe(repository, "git", "add", "-A")
    gedaan = _doe(repository, sys.executable, "-m", "pre_commit", "run")
    assert gedaan.returncode == 1
    assert "teams.yaml:2:48: onbekende-verwijzing medewerker 'm-001' bestaat niet" in gedaan.stdout


def test_de_haak_zwijgt_als_er_geen_yaml_verandert(repository: Path) -> None:
    _doe(repository, "git", "-c", "user.name=x", "-c", "user.email=x@y.z", "commit", "-qm", "begin")
    (repository / "lees.md").write_text("x\n", encoding="utf-8")
    _doe(repository, "git", "add", "-A")
    gedaan = _doe(repository, sys.executable, "-m", "pre_commit", "run")
    assert (gedaan.returncode, "Skipped" in gedaan.stdout) == (0, True), gedaan.stdout
