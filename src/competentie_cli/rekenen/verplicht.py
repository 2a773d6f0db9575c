"""Voor wie verplichte vorming geldt, en tegen wanneer (rekenregels.md, Verplichte vorming)."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.vereist import lopende_rollen


def telt_mee(organisatie: Organisatie, activiteit: Leeractiviteit) -> frozenset[str]:
    """De activiteit zelf en alle die voor haar meetellen."""
    andere = (a.id for a in organisatie.leeraanbod.values() if activiteit.id in a.telt_voor)
    return frozenset({activiteit.id, *andere})


def moet_volgen(persoon: Medewerker, activiteit: Leeractiviteit, peildatum: date) -> bool:
    """Of een verplichte vorming voor iemand geldt."""
    voor = activiteit.verplicht_voor
    if voor is None or (persoon.contract.soort == "uitzend" and not voor.ook_uitzend):
        return False
    functies = {persoon.functie, *(rol.functie for rol in lopende_rollen(persoon, peildatum))}
    return voor.iedereen or not functies.isdisjoint(voor.functies)


def laatst_gevolgd(persoon: Medewerker, telt: frozenset[str], peildatum: date) -> date | None:
    """De laatste dag waarop iemand dit afrondde; None als dat nog nooit gebeurde.

    Args:
        telt: de activiteiten die meetellen, zoals `telt_mee` ze geeft.
    """
    data = (
        g.datum
        for g in persoon.gevolgd
        if g.leeractiviteit in telt and g.resultaat == "afgerond" and g.datum <= peildatum
    )
    return max(data, default=None)


def geldt_tot(activiteit: Leeractiviteit, laatst: date | None) -> date | None:
    """Tot en met wanneer iemand in orde is; None als dat nooit afloopt, of als er niets gevolgd is."""
    if laatst is None or activiteit.herhaal_maanden is None:
        return None
    return maanden_later(laatst, activiteit.herhaal_maanden)


def is_te_volgen(
    persoon: Medewerker, activiteit: Leeractiviteit, telt: frozenset[str], peildatum: date
) -> bool:
    """Of iemand de vorming nooit afrondde, of langer geleden dan ze geldt."""
    laatst = laatst_gevolgd(persoon, telt, peildatum)
    grens = geldt_tot(activiteit, laatst)
    return laatst is None or (grens is not None and grens < peildatum)
