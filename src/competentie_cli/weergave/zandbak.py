"""De omgeving waarin sjablonen draaien: ze zien alleen wat ze krijgen, en ze komen altijd tot een einde."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

EINDE = ".jinja"
MEESTE_HERHALINGEN = 1_000_000
GROOTSTE_MACHT = 64
_RIJEN = (str, bytes, list, tuple)


class Zandbak(ImmutableSandboxedEnvironment):
    """Een afgeschermde omgeving die lussen telt.

    Elke `for` en elke `range` van een sjabloon put uit dezelfde voorraad; `begin` vult ze aan.
    """

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, lader: BaseLoader) -> None:
        super().__init__(
            loader=lader,
            autoescape=lambda naam: naam is not None and naam.endswith(f".html{EINDE}"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self._over = MEESTE_HERHALINGEN
        self.filters["geteld"] = self._geteld
        self.globals["range"] = self._range
        del self.globals["lipsum"]

    def begin(self) -> None:
        """Begint te tellen voor een nieuw document."""
        self._over = MEESTE_HERHALINGEN

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Rekent uit, tenzij de uitkomst het geheugen zou vullen."""
        rij, keer = (left, right) if isinstance(left, _RIJEN) else (right, left)
        if operator == "**" and (not isinstance(right, int) or abs(right) > GROOTSTE_MACHT):
            raise SecurityError("deze macht is te groot")
        if operator == "*" and isinstance(rij, _RIJEN) and isinstance(keer, int):
            self._tel(len(rij) * max(keer, 0))
        return super().call_binop(context, operator, left, right)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        boom = super()._parse(source, name, filename)
        for lus in boom.find_all(nodes.For):
            lus.iter = nodes.Filter(lus.iter, "geteld", [], [], None, None, lineno=lus.lineno)
        return boom

    def _geteld(self, leden: Iterable[Any]) -> Iterator[Any]:
        for lid in leden:
            self._tel(1)
            yield lid

    def _range(self, *grenzen: int) -> range:
        bereik = range(*grenzen)
        self._tel(max(0, (bereik.stop - bereik.start) // bereik.step))
        return bereik

    def _tel(self, aantal: int) -> None:
        self._over -= aantal
        if self._over < 0:
            raise SecurityError("dit sjabloon herhaalt te veel")
