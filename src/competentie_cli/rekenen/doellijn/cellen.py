"""Tellingen over wat mensen doen, en welke daarvan buiten een werkbeeld mogen staan.

Wat geteld wordt, is telkens een lijst dingen van mensen: POP-doelen, acties, mensen zelf. Een cel is een deel
van die lijst. Welke cellen er samen mogen staan, wegen we af zoals bij groepen mensen: geen cel, en niets wat
uit getoonde cellen te rekenen valt, mag over 1 tot `grens` - 1 mensen gaan.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from competentie_cli.rekenen.groepering import Groep
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie.verbergen import Indeling, Stukken, deel_in, toonbare_groepen

Plek = tuple[str, ...]


@dataclass(frozen=True)
class Telling:
    """Wat er te tellen valt in één eenheid.

    Args:
        wie: ding -> de persoon van wie het is; ook dingen die in geen enkele cel zitten.
        cellen: plek -> de dingen daar.
        keer: ding -> hoe vaak het telt; wat er niet in staat, telt één keer.
    """

    wie: Mapping[str, str]
    cellen: Mapping[Plek, frozenset[str]]
    keer: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def van_mensen(cls, iedereen: Iterable[str], cellen: Mapping[Plek, Iterable[str]]) -> Telling:
        """Een telling van mensen zelf, uit een groep waarvan het aantal bekend is."""
        gevuld = {plek: frozenset(mensen) for plek, mensen in cellen.items()}
        return cls({eigen: eigen for eigen in iedereen}, gevuld)


class Uitkomst:
    """De totalen van een telling; None waar een cel verborgen blijft.

    Args:
        grens: over minder mensen staat er geen cijfer; None toont alles.
    """

    def __init__(self, telling: Telling, grens: int | None) -> None:
        self._telling = telling
        gevuld = {plek: dingen for plek, dingen in telling.cellen.items() if dingen}
        self._gevuld = gevuld
        self._getoond = frozenset(gevuld) if grens is None else _toonbaar(telling, gevuld, grens)

    def totaal(self, plek: Plek) -> int | None:
        """De som van een cel; een cel waar niets in zit, is nul."""
        if plek not in self._gevuld:
            return 0
        if plek not in self._getoond:
            return None
        return sum(self._telling.keer.get(ding, 1) for ding in self._gevuld[plek])

    @property
    def iets_verborgen(self) -> bool:
        """Of er een cel niet getoond wordt."""
        return len(self._getoond) < len(self._gevuld)


def _toonbaar(telling: Telling, gevuld: Mapping[Plek, frozenset[str]], grens: int) -> frozenset[Plek]:
    plekken = {(plek[0], "\n".join(plek[1:])): plek for plek in gevuld}
    groepen: list[Groep] = [(soort, naam, gevuld[plek]) for (soort, naam), plek in plekken.items()]
    indeling = deel_in(frozenset(telling.wie), groepen)

    def mag(stukken: Stukken) -> bool:
        return not te_klein(len(_mensen(telling, indeling, stukken)), grens)

    return frozenset(plekken[groep.soort, groep.naam] for groep in toonbare_groepen(indeling, mag) or ())


def _mensen(telling: Telling, indeling: Indeling, stukken: Stukken) -> set[str]:
    return {telling.wie[ding] for ding in indeling.mensen(stukken)}
