"""Welke meldingen zwijgen en welke strenger zijn: door organisatie.yaml, de opdracht of een commentaar."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from competentie_cli.meldingen import Ernst, Melding

_COMMENTAAR = re.compile(r"(?:^|\s)#\s*competentie:\s*negeer\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)")


@lru_cache(maxsize=8)
def genegeerd_op(regel: str) -> tuple[str, ...]:
    """De codes achter `# competentie: negeer` op een regel."""
    gevonden = _COMMENTAAR.search(regel)
    return tuple(code.strip() for code in gevonden[1].split(",")) if gevonden else ()


def kolom_van(regel: str, code: str) -> int:
    """De kolom van een code in het commentaar op een regel, vanaf 1."""
    gevonden = _COMMENTAAR.search(regel)
    return regel.index(code, gevonden.start(1)) + 1 if gevonden else 1


def pas_toe(
    meldingen: Iterable[Melding], *, negeer: Collection[str] = (), streng: Collection[str] = ()
) -> Iterator[Melding]:
    """De meldingen die overblijven; een fout zwijgt nooit, en wat streng is, wordt een fout."""
    for melding in meldingen:
        if melding.ernst is Ernst.FOUT:
            yield melding
        elif melding.code not in negeer and melding.code not in genegeerd_op(melding.bronregel):
            yield replace(melding, ernst=Ernst.FOUT) if melding.code in streng else melding
