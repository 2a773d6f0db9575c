"""Omgaan met paden die er niet zijn, niet opengaan of geen bestand zijn."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path


def bestaat(pad: Path) -> bool:
    """Of een pad bestaat; een pad dat niet kan bestaan, bestaat niet."""
    try:
        return pad.exists()
    except (OSError, ValueError):
        return False


def staat_er(pad: Path) -> bool:
    """Of er iets met die naam staat, ook een koppeling die nergens uitkomt."""
    return os.path.lexists(pad)


def echt(pad: Path) -> Path:
    """Het pad zonder koppelingen, om paden te vergelijken; een pad dat niet kan bestaan, blijft zichzelf."""
    try:
        return Path(os.path.normcase(os.path.realpath(pad)))
    except (OSError, ValueError):
        return pad


def is_bestand(pad: Path) -> bool:
    """Of er een gewoon bestand staat; wat niet na te kijken is, telt niet."""
    try:
        return pad.is_file()
    except (OSError, ValueError):
        return False


def is_map(pad: Path) -> bool:
    """Of er een map staat, ook langs een koppeling; wat niet na te kijken is, telt niet."""
    try:
        return pad.is_dir()
    except (OSError, ValueError):
        return False


def loop_door(start: Path, mag: Callable[[Path], bool] = lambda _: True) -> Iterator[tuple[Path, bool]]:
    """Elk bestand onder een map, en elke map waar niet in te kijken valt; bij elk of het een map is.

    Verborgen namen tellen niet, koppelingen naar een map worden niet gevolgd, en de diepte is niet begrensd.

    Args:
        mag: of een submap meedoet.
    """
    open_ = [start]
    while open_:
        hier = open_.pop()
        try:
            with os.scandir(hier) as leden:
                gevonden = [(Path(lid), lid.is_dir(follow_symlinks=False), lid.is_symlink()) for lid in leden]
        except OSError:
            yield hier, True
            continue
        for pad, is_een_map, is_koppeling in gevonden:
            if pad.name.startswith("."):
                continue
            if not is_een_map:
                yield pad, is_koppeling and is_map(pad)
            elif mag(pad):
                open_.append(pad)


def lees_gewoon(pad: Path, grens: int) -> bytes | None:
    """De bytes van een gewoon bestand; None als het er meer zijn dan de grens.

    Een pijp of een apparaat is geen gewoon bestand: daar zou het lezen nooit stoppen.

    Raises:
        OSError: als het niet te openen of geen gewoon bestand is.
    """
    kenmerk = pad.stat()
    if not stat.S_ISREG(kenmerk.st_mode):
        raise OSError(errno.EINVAL, "geen gewoon bestand", str(pad))
    if kenmerk.st_size > grens:
        return None
    # niet `read(grens)`: dat zet voor elk bestand eerst heel die ruimte klaar
    with pad.open("rb", buffering=0) as bestand:
        inhoud = bestand.readall()
    return inhoud if len(inhoud) <= grens else None


def naam_vanuit(map_: Path, pad: Path) -> str:
    """Het pad ten opzichte van een map, met `/`; op een andere schijf het volledige pad.

    Een bestandsnaam uit een oud zip-bestand hoeft geen UTF-8 te zijn: die bytes komen als `\\xNN`.
    """
    try:
        naam = Path(os.path.relpath(pad, map_))
    except ValueError:
        naam = pad.absolute()
    return naam.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
