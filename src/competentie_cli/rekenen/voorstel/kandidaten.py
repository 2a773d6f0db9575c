"""Welke activiteiten meedingen en wat ze brengen (rekenregels.md, Leervoorstel)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from competentie_cli.domein.basis import MEESTE_DECIMALEN, RUIM
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.inzet import Budgetruimte, Inzet
from competentie_cli.domein.leeraanbod import BIJDRAGE, SAMEN, WERKPLEK, Leeractiviteit, Leerrij
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.voorstel import Leerdoel
from competentie_cli.rekenen.inzet import inzet_van_activiteit
from competentie_cli.rekenen.leerkeuze import al_bezig_of_gedaan, is_voorbij
from competentie_cli.rekenen.voorstel.kiezen import Grenzen, Kandidaat

_STAPVORMEN = WERKPLEK | SAMEN
_NUL = Decimal(0)


@dataclass(frozen=True, slots=True)
class Keuzeveld:
    """Wat er te kiezen valt.

    Args:
        open: elke activiteit die nog kan, ook wie te hoog instapt; voor de reden van wat open blijft.
        kandidaten: wie minstens één doel vooruithelpt.
    """

    open: tuple[Leeractiviteit, ...]
    kandidaten: tuple[Kandidaat, ...]
    grenzen: Grenzen


def bouw_keuzeveld(
    persoon: Medewerker,
    organisatie: Organisatie,
    peildatum: date,
    doelen: Sequence[Leerdoel],
    ruimte: Budgetruimte,
    plaatsen: int,
) -> Keuzeveld:
    """De kandidaten en de grenzen van één persoon."""
    weg = al_bezig_of_gedaan(persoon, organisatie, peildatum)
    open_ = tuple(
        activiteit
        for activiteit in organisatie.leeraanbod.values()
        if activiteit.id not in weg and not is_voorbij(activiteit, peildatum)
    )
    voorkeur = frozenset(persoon.leervoorkeuren)
    kandidaten = [_kandidaat(activiteit, doelen, voorkeur) for activiteit in open_]
    grenzen = Grenzen(
        tuple(honderdsten(doel.groei) for doel in doelen),
        plaatsen,
        _naar_beneden(ruimte.vrij_bedrag, 2),
        _naar_beneden(ruimte.vrije_uren, MEESTE_DECIMALEN),
    )
    return Keuzeveld(open_, tuple(k for k in kandidaten if any(k.groei)), grenzen)


def _kandidaat(activiteit: Leeractiviteit, doelen: Sequence[Leerdoel], voorkeur: frozenset[str]) -> Kandidaat:
    groei = tuple(_bijdrage(activiteit.ontwikkelt, doel) for doel in doelen)
    helpt = sum(1 << nummer for nummer, bijdrage in enumerate(groei) if bijdrage)
    inzet = inzet_van_activiteit(activiteit)
    uren = _geheel(inzet.uren or _NUL, MEESTE_DECIMALEN)
    return Kandidaat(
        activiteit.id,
        groei,
        helpt if activiteit.vorm in _STAPVORMEN else 0,
        _geheel(inzet.kosten or _NUL, 2) if inzet.uit_budget else 0,
        uren if inzet.uit_budget else 0,
        uren,
        0 if activiteit.vorm in voorkeur else 1,
    )


def _bijdrage(rijen: Iterable[Leerrij], doel: Leerdoel) -> int:
    """Wat een activiteit een doel brengt: van haar rijen de grootste, nooit voorbij `naar`."""
    helpt = (
        min(BIJDRAGE[rij.bijdrage], rij.naar - doel.van)
        for rij in rijen
        if rij.competentie == doel.competentie and rij.helpt_vanaf(doel.van)
    )
    return honderdsten(max(helpt, default=_NUL))


def honderdsten(niveau: Decimal) -> int:
    """Een niveau heeft hoogstens twee decimalen."""
    return _geheel(niveau, 2)


def van_honderdsten(getal: int) -> Decimal:
    """Terug naar een niveau."""
    return Decimal(getal).scaleb(-2)


def budgetkosten(inzet: Inzet) -> Decimal:
    """Wat het eigen budget betaalt; onbekend telt hier als nul."""
    return inzet.kosten or _NUL if inzet.uit_budget else _NUL


def budgeturen(inzet: Inzet) -> Decimal:
    """De werktijd uit het eigen budget; onbekend telt hier als nul."""
    return inzet.uren or _NUL if inzet.uit_budget else _NUL


def _geheel(getal: Decimal, decimalen: int) -> int:
    return int(getal.scaleb(decimalen, context=RUIM))


def _naar_beneden(getal: Decimal | None, decimalen: int) -> int | None:
    """Een grens in gehele eenheden; wat daar net boven ligt, past er niet meer in."""
    if getal is None:
        return None
    return int(getal.scaleb(decimalen, context=RUIM).to_integral_value(ROUND_FLOOR, context=RUIM))
