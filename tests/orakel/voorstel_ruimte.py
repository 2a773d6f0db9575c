"""Wat er in een jaar nog vrij is van het eigen budget: de grenzen van een leervoorstel.

Waar de tekst meer lezingen toelaat, is dit de gekozen lezing:

- Elk plan van iemand met `periode.van` in dat jaar telt, ook het concept dat het voorstel zou vervangen, en
  elke actie erin telt voor zich, ook wat twee keer genoemd wordt of bij een vervallen doel staat.
- Een budget van het jaar zonder `bedrag` (of `uren`) begrenst de euro's (of uren) niet; van meer budgetten
  van dat jaar wordt opgeteld wat is ingevuld.
- Het eigen `betaald_door` van een actie of van `gevolgd` gaat voor dat van de leeractiviteit; een post zonder
  leeractiviteit en zonder `betaald_door` komt uit het budget.
- `gevolgd` zonder kosten of uren neemt die van de leeractiviteit, net als een actie; onbekend telt 0.
- Elk `gevolgd` telt, welk resultaat het ook had.
- Een actie noemt `gevolgd` als ze dezelfde leeractiviteit noemt, ook als ze zelf niets kost.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .bronnen import Gegevens
from .voorstel_aanbod import (
    aanbod,
    acties_van,
    betaalt_organisatie,
    gezien_gevolgd,
    kosten_van,
    op_de_cent,
    plannen_van,
    werktijd,
)

# "(gepland, bezig, afgerond; ...)"
DRAGEND = ("gepland", "bezig", "afgerond")


@dataclass(frozen=True)
class Ruimte:
    """Hoeveel er vrij is; None is zonder grens."""

    bedrag: Decimal | None
    uren: Decimal | None

    def kan_betalen(self, kosten: Decimal) -> bool:
        """Of er genoeg geld is."""
        # "no budget = no bound"
        return self.bedrag is None or kosten <= self.bedrag

    def heeft_tijd(self, uren: Decimal) -> bool:
        """Of er genoeg uren zijn."""
        return self.uren is None or uren <= self.uren

    def na(self, kosten: Decimal, uren: Decimal) -> Ruimte:
        """Wat er overblijft."""
        return Ruimte(
            None if self.bedrag is None else self.bedrag - kosten,
            None if self.uren is None else self.uren - uren,
        )


def ruimte_van(organisatie: Gegevens, persoon: Gegevens, peildatum: date, jaar: int) -> Ruimte:
    """Wat iemand in een jaar nog vrij heeft."""
    acties = _dragende_acties(organisatie, persoon, jaar)
    posten = acties + _ongenoemd(acties, persoon, peildatum, jaar)
    uit_budget = [post for post in posten if _is_uit_budget(post, organisatie)]
    kosten = sum((_kosten(post, organisatie) for post in uit_budget), Decimal(0))
    uren = sum((_uren(post, organisatie) for post in uit_budget), Decimal(0))
    return Ruimte(
        _vrij(_budget(persoon, jaar, "bedrag"), kosten), _vrij(_budget(persoon, jaar, "uren"), uren)
    )


def _budget(persoon: Gegevens, jaar: int, veld: str) -> Decimal | None:
    # "`budget` of the plan's year (of several the sum)"; "one mapping or a list"
    budget = persoon.get("budget") or []
    lijst: list[Gegevens] = [budget] if isinstance(budget, dict) else budget
    delen = [Decimal(post[veld]) for post in lijst if post["jaar"] == jaar and post.get(veld) is not None]
    return sum(delen, Decimal(0)) if delen else None


def _vrij(budget: Decimal | None, besteed: Decimal) -> Decimal | None:
    # "never below 0, less what plans already carry"
    return None if budget is None else max(Decimal(0), budget - besteed)


def _dragende_acties(organisatie: Gegevens, persoon: Gegevens, jaar: int) -> list[Gegevens]:
    # "what plans whose `periode.van` lies in that year already carry"
    return [
        actie
        for plan in plannen_van(organisatie, persoon)
        if plan["periode"]["van"].year == jaar
        for actie in acties_van(plan)
        if (actie.get("status") or "gepland") in DRAGEND
    ]


def _ongenoemd(acties: list[Gegevens], persoon: Gegevens, peildatum: date, jaar: int) -> list[Gegevens]:
    # "less `gevolgd` of that year paid from the budget that no such action names"
    genoemd = {actie["leeractiviteit"] for actie in acties if actie.get("leeractiviteit")}
    return [
        post
        for post in gezien_gevolgd(persoon, peildatum)
        if post["datum"].year == jaar and post.get("leeractiviteit") not in genoemd
    ]


def _activiteit(post: Gegevens, organisatie: Gegevens) -> Gegevens:
    leeractiviteit = post.get("leeractiviteit")
    return aanbod(organisatie)[leeractiviteit] if leeractiviteit else {}


def _is_uit_budget(post: Gegevens, organisatie: Gegevens) -> bool:
    eigen: Any = post.get("betaald_door")
    return eigen == "budget" if eigen else not betaalt_organisatie(_activiteit(post, organisatie))


def _kosten(post: Gegevens, organisatie: Gegevens) -> Decimal:
    # "Actual `uren`, `kosten` on an action override those of its leeractiviteit."
    if post.get("kosten") is not None:
        return op_de_cent(Decimal(post["kosten"]))
    return kosten_van(_activiteit(post, organisatie)) or Decimal(0)


def _uren(post: Gegevens, organisatie: Gegevens) -> Decimal:
    # "`in_gewoon_werk` costs no hours"
    if post.get("in_gewoon_werk"):
        return Decimal(0)
    eigen = werktijd(post.get("uren"))
    van_activiteit = werktijd(_activiteit(post, organisatie).get("uren"))
    return next((uren for uren in (eigen, van_activiteit) if uren is not None), Decimal(0))
