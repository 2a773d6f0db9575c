"""Een echte repository voor tests, los van de instellingen van wie ze uitvoert."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_NIEMAND = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull} | {
    f"GIT_{wie}_{wat}": "proef@voorbeeld.be" for wie in ("AUTHOR", "COMMITTER") for wat in ("NAME", "EMAIL")
}


def git(map_: Path, *argumenten: str) -> None:
    """Voert git uit in een map; mislukken is een fout van de test."""
    schoon = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}
    subprocess.run(["git", *argumenten], cwd=map_, env=schoon | _NIEMAND, check=True, capture_output=True)


def leg_vast(map_: Path) -> None:
    """Alles in een map vastleggen, in een nieuwe repository als er nog geen is."""
    if not (map_ / ".git").exists():
        git(map_, "init", "--quiet")
    git(map_, "add", "--all")
    git(map_, "commit", "--quiet", "--message", "Leg vast")
