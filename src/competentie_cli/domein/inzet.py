"""Wat een activiteit vraagt aan tijd en geld, en wat er van een budget vrij blijft."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Inzet:
    """Wat een actie of activiteit vraagt; None is onbekend, nooit nul.

    Args:
        uren: in werktijd.
        uit_budget: of het uit het persoonlijke budget komt.
    """

    uren: Decimal | None
    eigen_tijd: Decimal | None
    kosten: Decimal | None
    uit_budget: bool
    in_gewoon_werk: bool = False


@dataclass(frozen=True, slots=True)
class Budgetruimte:
    """Het persoonlijke budget van een jaar, wat het plan ervan vraagt en wat al gebruikt is.

    Args:
        bedrag, uren: None zonder budget: dan is er geen grens.
        onbekend: van hoeveel acties de tijd of de prijs ontbreekt.
    """

    jaar: int
    bedrag: Decimal | None
    uren: Decimal | None
    plan_bedrag: Decimal
    plan_uren: Decimal
    elders_bedrag: Decimal
    elders_uren: Decimal
    eigen_tijd: Decimal
    onbekend: int

    @property
    def vrij_bedrag(self) -> Decimal | None:
        """Wat er overblijft, nooit onder nul."""
        return _over(self.bedrag, self.plan_bedrag + self.elders_bedrag)

    @property
    def vrije_uren(self) -> Decimal | None:
        """Wat er overblijft, nooit onder nul."""
        return _over(self.uren, self.plan_uren + self.elders_uren)


def _over(budget: Decimal | None, gebruikt: Decimal) -> Decimal | None:
    return None if budget is None else max(budget - gebruikt, Decimal(0))
