"""Eén schrijver tegelijk in een organisatiemap."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from competentie_cli.fouten import SchrijfFout

EIGEN_MAP = ".competentie"
WACHTEN = 10.0
_SLOT = "slot"
# wat het programma hier bewaart, kan persoonsgegevens bevatten
_BUITEN_GIT = "*\n"


class NietSchrijfbaar(SchrijfFout):
    """In de organisatiemap mag niet geschreven worden."""


@contextmanager
def slot(map_: Path) -> Iterator[None]:
    """Houdt andere schrijvers buiten; het besturingssysteem laat het slot los als het programma verdwijnt.

    Raises:
        NietSchrijfbaar: als er in de map niet geschreven mag worden.
        SchrijfFout: als een ander programma blijft schrijven.
    """
    from filelock import FileLock, Timeout

    eigen = map_ / EIGEN_MAP
    grendel = FileLock(eigen / _SLOT)
    try:
        _maak(eigen)
        grendel.acquire(timeout=WACHTEN)
    except Timeout as fout:
        hulp = "Wacht tot het andere programma klaar is, en probeer het dan opnieuw."
        raise SchrijfFout(f"Een ander programma is {map_} aan het wijzigen.", hulp) from fout
    except OSError as fout:
        raise NietSchrijfbaar(f"In {map_} is niet te schrijven: {fout.strerror}.") from fout
    try:
        yield
    finally:
        grendel.release()


def _maak(eigen: Path) -> None:
    eigen.mkdir(exist_ok=True)
    buiten_git = eigen / ".gitignore"
    if not buiten_git.exists():
        buiten_git.write_text(_BUITEN_GIT, "utf-8")
