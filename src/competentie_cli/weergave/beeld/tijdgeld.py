"""Tijd en geld van een activiteit of actie, in woorden."""

from __future__ import annotations

from competentie_cli.domein.inzet import Inzet
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Zin, zin
from competentie_cli.weergave.woorden import geld, getal_nl


def tijd(spraak: Spraak, inzet: Inzet) -> str:
    """Uren in werktijd en in eigen tijd; onbekend is niet nul."""
    if inzet.in_gewoon_werk:
        return spraak.t.plat("tijd.gewoon-werk")
    if inzet.uren and inzet.eigen_tijd:
        beide = {"werktijd": getal_nl(inzet.uren), "eigen": getal_nl(inzet.eigen_tijd)}
        return spraak.t.plat("tijd.beide", **beide)
    if inzet.uren:
        return spraak.t.plat("tijd.uren", uren=getal_nl(inzet.uren))
    if inzet.eigen_tijd:
        return spraak.t.plat("tijd.eigen-tijd", uren=getal_nl(inzet.eigen_tijd))
    onbekend = inzet.uren is None and inzet.eigen_tijd is None
    return spraak.t.plat("tijd.onbekend") if onbekend else ""


def prijs(spraak: Spraak, inzet: Inzet) -> str:
    """Wat het kost en wie betaalt; gratis zegt niets."""
    if not inzet.kosten:
        return ""
    bedrag = geld(inzet.kosten)
    if inzet.uit_budget:
        return bedrag
    return spraak.t.plat("tijd.betaalt", bedrag=bedrag, huis=spraak.huis)


def tijd_en_kosten(spraak: Spraak, inzet: Inzet) -> Zin:
    """Tijd en prijs in één cel."""
    return zin("; ".join(deel for deel in (tijd(spraak, inzet), prijs(spraak, inzet)) if deel))


def tijd_en_prijs(spraak: Spraak, activiteit: Leeractiviteit) -> str:
    """Tijd en prijs van een activiteit uit het leeraanbod, zonder te zeggen wie betaalt."""
    uren = activiteit.uren
    inzet = Inzet(
        uren.werktijd if uren else None,
        uren.eigen_tijd if uren else None,
        activiteit.kosten.per_deelnemer if activiteit.kosten else None,
        True,
    )
    return "; ".join(deel for deel in (tijd(spraak, inzet), prijs(spraak, inzet)) if deel)
