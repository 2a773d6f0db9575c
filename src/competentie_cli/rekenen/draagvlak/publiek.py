"""Het draagvlak zonder één mens erin: wie iets opneemt, zegt of bewaakt, blijft weg."""

from __future__ import annotations

from dataclasses import replace

from competentie_cli.domein.draagvlak import Communicatiemoment
from competentie_cli.domein.draagvlakstand import (
    Actiestand,
    Bereik,
    Bewaking,
    Doelstand,
    Draagvlakstand,
    Groepsrij,
    Groepsstand,
    Zorgstand,
)
from competentie_cli.rekenen.kleine_groepen import te_klein


def zonder_namen(stand: Draagvlakstand) -> Draagvlakstand:
    """Dezelfde stand zonder namen en zonder betrokkenen, om buiten te geven."""
    return replace(
        stand,
        intern=False,
        groepen=tuple(_groep(groep, stand.grens) for groep in stand.groepen),
        zorgen=tuple(map(_zorg, stand.zorgen)),
        acties=tuple(_actie(actie) for actie in stand.acties if actie.bron != "betrokkene"),
        bereik=tuple(map(_bereik, stand.bereik)),
        bewaking=tuple(map(_bewaking, stand.bewaking)),
        betrokkenen=(),
        doelen=tuple(_doel(doel, stand.grens) for doel in stand.doelen),
    )


def _groep(stand: Groepsstand, grens: int) -> Groepsstand:
    verklaringen = tuple(replace(verklaring, door=None) for verklaring in stand.verklaringen)
    return replace(stand, verklaringen=verklaringen, rijen=tuple(_rij(rij, grens) for rij in stand.rijen))


def _rij(rij: Groepsrij, grens: int) -> Groepsrij:
    """Zonder hoeveel er uitgenodigd waren als maar een paar mensen niet antwoordden."""
    weg = rij.antwoorden >= grens and te_klein((rij.uitgenodigd or 0) - rij.antwoorden, grens)
    return replace(rij, uitgenodigd=None, meesten=True) if weg else rij


def _zorg(stand: Zorgstand) -> Zorgstand:
    return replace(stand, zorg=stand.zorg.model_copy(update={"wie": None}))


def _actie(actie: Actiestand) -> Actiestand:
    return replace(actie, wie=None)


def _bereik(bereik: Bereik) -> Bereik:
    return replace(bereik, laatste=_moment(bereik.laatste), volgende=_moment(bereik.volgende))


def _moment(moment: Communicatiemoment | None) -> Communicatiemoment | None:
    return moment and moment.model_copy(update={"wie": None})


def _bewaking(bewaking: Bewaking) -> Bewaking:
    nu = tuple(trekker.model_copy(update={"wie": None}) for trekker in bewaking.nu)
    return replace(bewaking, nu=nu, vroeger=())


def _doel(doel: Doelstand, grens: int) -> Doelstand:
    """Geen aantal: dan valt er van twee rapporten ook niets af te trekken."""
    return replace(doel, in_plannen=(doel.plannen or 0) >= grens, plannen=None)
