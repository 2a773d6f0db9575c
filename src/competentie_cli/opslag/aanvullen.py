"""Wat ontbreekt, krijgt een plaatsvervanger, zodat de rest van het onderdeel na te kijken is."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from competentie_cli.domein.basis import Vast
from competentie_cli.meldingen import Pad
from competentie_cli.opslag.redden import Gered, Redding, houders, lees_met, zonder_nul

_TEKST = "x"
# type van de fout bij een plaatsvervanger -> wat daar wel past
_PASSEND: dict[str, Any] = {
    "datum": "0001-01-01",
    "getal": "1",
    "geheel_getal": "1",
    "ja_nee": "nee",
    "dict_type": {},
    "model_type": {},
    "model_attributes_type": {},
    "tuple_type": [],
}
Plek = tuple[int, str | int]


def vul_aan(model: type[Vast], ruw: dict[str, Any], fouten: Sequence[ErrorDetails]) -> Gered | None:
    """Leest een onderdeel met plaatsvervangers voor wat ontbreekt; None als er niets ontbreekt."""
    gered = lees_met(_Aanvulling(ruw), model, fouten)
    return gered if gered is not None and gered.gevuld else None


def met_verborgen(
    model: type[Vast], ruw: dict[str, Any], fouten: Sequence[ErrorDetails]
) -> Sequence[ErrorDetails]:
    """De fouten, met erbij wat schuilging achter een mapping zonder een van twee velden."""
    redding = Redding(ruw)
    eerder: list[ErrorDetails] = []
    while geraakt := [fout for fout in fouten if fout["type"] == "een_van"]:
        eerder += geraakt
        for fout in geraakt:
            redding.op(fout["loc"])[fout["ctx"]["tweede"]] = _TEKST
        try:
            model.model_validate(redding.eigen)
        except ValidationError as volgende:
            gelezen = zonder_nul(model, redding.eigen, volgende)
            fouten = [] if isinstance(gelezen, Vast) else gelezen.errors(include_url=False)
        else:
            fouten = []
    return [*eerder, *fouten]


class _Aanvulling(Redding):
    """Begint overal met tekst; past die niet, dan zegt de volgende fout wat wel."""

    def __init__(self, ruw: dict[str, Any]) -> None:
        super().__init__(ruw)
        self._gevuld: dict[Plek, Any] = {}
        self._opgegeven: set[Plek] = set()

    def snoei(self, fouten: Iterable[ErrorDetails]) -> bool:
        """Vult aan wat ontbreekt en haalt de rest weg."""
        return super().snoei([fout for fout in fouten if not self._vul(fout)])

    def gevuld(self) -> frozenset[Pad]:
        """De paden waar een plaatsvervanger staat."""
        paden = {id(lid): pad for pad, lid in houders(self.eigen, ())}
        plekken = self._gevuld.keys() - self._opgegeven
        return frozenset((*paden[houder], veld) for houder, veld in plekken if houder in paden)

    def _vul(self, fout: ErrorDetails) -> bool:
        houder, veld, passend = self._voorstel(fout)
        plek = (id(houder), veld)
        if not isinstance(houder, dict) or plek in self._opgegeven:
            return False
        if passend is None or self._gevuld.get(plek) == passend:
            self._opgegeven.add(plek)
            return False
        self._gevuld[plek] = passend
        houder[veld] = copy.copy(passend)
        return True

    def _voorstel(self, fout: ErrorDetails) -> tuple[Any, str | int, Any]:
        """De mapping, het veld en wat daar kan staan; geen mapping als er niets aan te vullen valt."""
        soort, ctx, plek = fout["type"], fout.get("ctx", {}), fout["loc"]
        if soort == "missing":
            return self.op(plek[:-1]), plek[-1], _TEKST
        if soort == "een_van":
            return self.op(plek), ctx["tweede"], _TEKST
        houder, veld = self.doel(plek)
        if veld is None or (id(houder), veld) not in self._gevuld:
            return None, "", None
        keuzes = ctx["keuzes"].split(" | ") if "keuzes" in ctx else [None]
        return houder, veld, _PASSEND.get(soort, keuzes[0] or ctx.get("grens"))
