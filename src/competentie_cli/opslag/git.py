"""Wat er in git vastligt: de bestanden die anders zijn dan in HEAD, met hun inhoud van toen.

Geen git, geen repository, nog geen commit, een map die git niet vertrouwt: dan ligt er niets vast en zegt dit
niets. Er wordt alleen gelezen; de index blijft zoals ze is.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from competentie_cli.opslag.bestanden import GROOTSTE
from competentie_cli.opslag.paden import echt, staat_er

_LANGSTE_WACHT = 10.0  # seconden
# een haak van git wijst met deze namen naar zíjn repository, die van de bestanden kan een andere zijn
_VAN_EEN_HAAK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
_ALLEEN_LEZEN = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
# een repository van een ander mag hier geen programma starten, en wie leest, ververst geen index
_INSTELLINGEN = ("-c", "core.fsmonitor=false", "-c", "diff.autoRefreshIndex=false")
_GEWIJZIGD = (*("diff", "--raw", "--no-abbrev", "-z", "--no-renames", "--no-ext-diff"), "--relative")


def staat_in_git(map_: Path) -> bool:
    """Of er in een map of erboven een repository begint."""
    hier = echt(map_)
    return any(staat_er(boven / ".git") for boven in (hier, *hier.parents))


def gewijzigd_sinds_head(map_: Path, paden: Sequence[str]) -> dict[str, bytes]:
    """Pad -> inhoud in HEAD, van elk bestand dat nu anders is of weg is; wat nieuw is, telt niet.

    Ook een bestand dat alleen opnieuw bewaard is, kan erbij zijn.

    Args:
        map_: een bestaande map; de paden zijn er relatief aan.
        paden: bestanden of mappen, ook die er niet zijn.
    """
    if not staat_in_git(map_):
        return {}
    letterlijk = [f":(literal){pad}" for pad in paden]
    ids = dict(_oude_ids(_git(map_, *_GEWIJZIGD, "HEAD", "--", *letterlijk)))
    if not ids:
        return {}
    vraag = "".join(f"{blob}\n" for blob in ids.values()).encode()
    inhoud = _inhouden(_git(map_, "cat-file", "--batch", invoer=vraag))
    return {pad: inhoud[blob] for pad, blob in ids.items() if blob in inhoud}


def _git(map_: Path, *argumenten: str, invoer: bytes = b"") -> bytes:
    """Wat git antwoordt; niets als het niet kan of te lang duurt."""
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam not in _VAN_EEN_HAAK}
    try:
        klaar = subprocess.run(
            ["git", *_INSTELLINGEN, *argumenten],
            cwd=map_,
            env=omgeving | _ALLEEN_LEZEN,
            input=invoer,
            capture_output=True,
            timeout=_LANGSTE_WACHT,
            check=False,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return b""
    return klaar.stdout if klaar.returncode == 0 else b""


def _oude_ids(uitvoer: bytes) -> Iterator[tuple[str, str]]:
    """Uit `:modus modus oud nieuw letter NUL pad NUL`: pad en id van de oude inhoud."""
    delen = uitvoer.split(b"\0")
    for kop, pad in zip(delen[::2], delen[1::2], strict=False):
        velden = kop.split()
        if len(velden) == 5 and velden[0] in (b":100644", b":100755"):
            yield os.fsdecode(pad), velden[2].decode("ascii", "replace")


def _inhouden(uitvoer: bytes) -> dict[str, bytes]:
    """Uit `id blob grootte NIEUWE-REGEL inhoud NIEUWE-REGEL`: id -> inhoud; wat te groot is, valt weg."""
    gevonden: dict[str, bytes] = {}
    plek = 0
    while (einde := uitvoer.find(b"\n", plek)) >= 0:
        velden = uitvoer[plek:einde].split()
        plek = einde + 1
        if len(velden) != 3 or not velden[2].isdigit():
            continue
        grootte = int(velden[2])
        if velden[1] == b"blob" and grootte <= GROOTSTE:
            gevonden[velden[0].decode("ascii", "replace")] = uitvoer[plek : plek + grootte]
        plek += grootte + 1
    return gevonden
