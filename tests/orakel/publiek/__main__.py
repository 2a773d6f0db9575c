"""`python -m tests.orakel.publiek 500`: de proef op zoveel organisaties, met wat er mis ging."""

from __future__ import annotations

import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .proef import Uitslag, proef


def _een(zaad: int) -> tuple[int, Uitslag]:
    with tempfile.TemporaryDirectory() as map_:
        return zaad, proef(zaad, Path(map_) / "huis")


def hoofd(aantal: int, eerste: int = 0) -> int:
    """Draait de proef en zegt wat er gevonden is."""
    begin = time.monotonic()
    fout = gevonden = 0
    with ProcessPoolExecutor() as ploeg:
        for zaad, uitslag in ploeg.map(_een, range(eerste, eerste + aantal), chunksize=4):
            fout += len(uitslag.fout)
            gevonden += len(uitslag.gevonden)
            if uitslag != Uitslag():
                print(f"zaad {zaad}: {uitslag.fout[:3]} {uitslag.gevonden[:3]}")
    duur = time.monotonic() - begin
    print(f"{aantal} organisaties in {duur:.0f} s: {fout} foute cijfers, {gevonden} vondsten")
    return 1 if fout or gevonden else 0


if __name__ == "__main__":
    sys.exit(hoofd(*(int(getal) for getal in sys.argv[1:])))
