"""Aantallen mensen die in elkaar vallen: naast elkaar getoond mag ook hun verschil niet te klein zijn."""

from __future__ import annotations

from collections.abc import Iterable

from competentie_cli.rekenen.kleine_groepen import te_klein

Mensen = frozenset[str]


class Verzamelingen:
    """Wat er al getoond wordt, en wat er nog bij mag.

    Args:
        getoond: de verzamelingen waarvan het aantal er al staat.
    """

    def __init__(self, geheel: Mensen, getoond: Iterable[Mensen], grens: int) -> None:
        self._getoond = [geheel, *getoond]
        self._grens = grens

    def neem(self, mensen: Mensen) -> int | None:
        """Het aantal, als het er naast de andere bij mag; None als iemand er te kleine groepen uit haalt."""
        if not self._mag(mensen):
            return None
        self._getoond.append(mensen)
        return len(mensen)

    def neem_samen(
        self, zichtbaar: Iterable[Mensen], verborgen: Iterable[Mensen], binnen: Iterable[Mensen]
    ) -> int | None:
        """Zoals `neem`, voor wie in minstens één deel zit.

        Args:
            zichtbaar: de delen waarvan het aantal al getoond wordt.
            verborgen: de andere. Is er daarvan maar één niet leeg, dan zou het aantal samen dat ene verraden.
            binnen: wie erin had kunnen zitten, voor elke lezer; ook wie er niet in zit, mag niet met weinig
                zijn.
        """
        getoond = Mensen().union(*zichtbaar)
        delen = [deel for deel in verborgen if deel]
        samen = getoond.union(*delen)
        te_klein = any(map(self._te_klein, (samen - getoond, *(alle - samen for alle in binnen))))
        return None if te_klein or len(delen) == 1 else self.neem(samen)

    def _mag(self, mensen: Mensen) -> bool:
        if self._te_klein(mensen):
            return False
        genest = [ander for ander in self._getoond if ander <= mensen or mensen <= ander]
        return not any(self._te_klein(ander ^ mensen) for ander in genest)

    def _te_klein(self, mensen: Mensen) -> bool:
        return te_klein(len(mensen), self._grens)
