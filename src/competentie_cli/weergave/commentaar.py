"""Zinnen als commentaar in een YAML-bestand."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

_BREEDTE = 96


def alineas(zinnen: Iterable[str]) -> str:
    """Zinnen onder elkaar, elk op een eigen regel of meer."""
    return "\n".join(regels(zin) for zin in zinnen)


def regels(zin: str) -> str:
    """Een zin over regels die op een scherm passen."""
    return "\n".join(textwrap.wrap(zin, _BREEDTE, break_long_words=False, break_on_hyphens=False)) or zin
