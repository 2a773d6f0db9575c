"""De zes bekende valkuilen (Evers, Kluijtmans en De Lange, 2005), elk met een cijfer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import GEBRUIKT
from competentie_cli.domein.implementatie import Domeinstand, Valkuil, Valkuilstand
from competentie_cli.domein.plan import Actie, Doel, HerkomstWoord
from competentie_cli.rekenen.implementatie.feiten import Feitenboek
from competentie_cli.rekenen.implementatie.maten import Gemeten, meet_mensen, meet_stukken
from competentie_cli.rekenen.inzet import actiestand
from competentie_cli.rekenen.signalen.verband import PROFIEL_MAANDEN
from competentie_cli.rekenen.tijd import maanden_later

EIGEN: frozenset[HerkomstWoord] = frozenset({"ambitie", "talent", "eigen"})
_LOOPT_NIET = frozenset({"gestopt"})


def meet_valkuilen(boek: Feitenboek, domeinen: Sequence[Domeinstand], grens: int) -> tuple[Valkuil, ...]:
    """De zes valkuilen in hun vaste volgorde."""
    return (
        _doel_op_zich(boek),
        _star(boek),
        _ondergeschikt(boek, grens),
        _middelen(boek, grens),
        _steun(boek, grens),
        _een_beetje(domeinen),
    )


def _valkuil(naam: str, aandeel: Aandeel, toont: Callable[[Aandeel], bool], leeg: str) -> Valkuil:
    """Een valkuil waar geen mensen achter zitten."""
    return _van_mensen(naam, Gemeten(aandeel, aandeel), toont, leeg)


def _van_mensen(naam: str, gemeten: Gemeten, toont: Callable[[Aandeel], bool], leeg: str) -> Valkuil:
    """Of de valkuil zich toont, mag er staan zodra het genoeg mensen aangaat; het cijfer niet altijd."""
    if gemeten.echt is None:
        return Valkuil(naam, Valkuilstand.ONBEKEND, waarom="te-weinig-mensen")
    if not gemeten.echt.noemer:
        return Valkuil(naam, Valkuilstand.ONBEKEND, waarom=leeg)
    stand = Valkuilstand.TOONT if toont(gemeten.echt) else Valkuilstand.TOONT_NIET
    return Valkuil(naam, stand, gemeten.toonbaar, "" if gemeten.toonbaar else "te-weinig-mensen")


def _doel_op_zich(boek: Feitenboek) -> Valkuil:
    """Kerncompetenties die onder geen enkel strategisch doel staan; één is genoeg."""
    visie = boek.organisatie.visie
    onder_een_doel = {competentie for doel in visie.doelen for competentie in doel.competenties}
    kern = {eis.competentie for eis in visie.kerncompetenties}
    aandeel = Aandeel(len(kern - onder_een_doel), len(kern))
    return _valkuil("doel-op-zich", aandeel, lambda a: a.teller > 0, "geen-kern")


def _star(boek: Feitenboek) -> Valkuil:
    """Functies die langer dan drie jaar niet bijgewerkt zijn, van die met een datum; vanaf een kwart."""
    data = [f.bijgewerkt for f in boek.organisatie.functies.values() if f.soort == "functie" and f.bijgewerkt]
    oud = sum(maanden_later(dag, PROFIEL_MAANDEN) < boek.peildatum for dag in data)
    return _valkuil("star", Aandeel(oud, len(data)), lambda a: a.kwart, "geen-datum")


def _ondergeschikt(boek: Feitenboek, grens: int) -> Valkuil:
    """Doelen in lopende POP's die van de medewerker zelf komen (ambitie, talent, eigen), van die waar een
    herkomst bij staat; de valkuil toont zich onder de helft."""
    delen = {}
    for eigen in boek.mensen:
        doelen = [doel for doel in _doelen(boek, eigen) if doel.herkomst]
        if doelen:
            delen[eigen] = (sum(bool(EIGEN.intersection(d.herkomst)) for d in doelen), len(doelen))
    return _van_mensen("ondergeschikt", meet_stukken(delen, grens), lambda a: not a.helft, "geen-pop")


def _middelen(boek: Feitenboek, grens: int) -> Valkuil:
    """Acties in lopende POP's, gestopte niet, waarvan de tijd of de prijs niet bekend is; vanaf een kwart."""
    delen = {}
    for eigen in boek.mensen:
        acties = [a for d in _doelen(boek, eigen) for a in d.acties if a.status not in _LOOPT_NIET]
        if acties:
            delen[eigen] = (sum(_zonder_middelen(actie, boek) for actie in acties), len(acties))
    return _van_mensen("middelen", meet_stukken(delen, grens), lambda a: a.kwart, "geen-acties")


def _zonder_middelen(actie: Actie, boek: Feitenboek) -> bool:
    inzet = actiestand(actie, boek.organisatie).inzet
    tijd = inzet.in_gewoon_werk or inzet.uren is not None or inzet.eigen_tijd is not None
    return not tijd or inzet.kosten is None


def _steun(boek: Feitenboek, grens: int) -> Valkuil:
    """Leidinggevenden die zelf geen lopend POP hebben en ook geen gesprek in de laatste twaalf maanden; vanaf
    een kwart. Leidinggevend is wie in dienst is en iemand leidt die in dienst is."""
    zonder = {
        eigen: not (boek.feiten[eigen].pop or boek.feiten[eigen].gesprek) for eigen in boek.leidinggevenden
    }
    return _van_mensen("steun", meet_mensen(zonder, grens), lambda a: a.kwart, "geen-leiding")


def _een_beetje(domeinen: Sequence[Domeinstand]) -> Valkuil:
    """HR-domeinen waar nog geen fase 3 of 4 geldt; één is genoeg."""
    niet = sum(stand.fase < GEBRUIKT for stand in domeinen)
    return _valkuil("een-beetje", Aandeel(niet, len(domeinen)), lambda a: a.teller > 0, "")


def _doelen(boek: Feitenboek, eigen: str) -> Iterator[Doel]:
    return (doel for plan in boek.lopende_pops(eigen) for doel in plan.doelen)
