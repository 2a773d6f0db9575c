"""Het draagvlak op een dag: waar het het dunst is, wat open ligt, en of het nog gaat waar de visie zegt."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.draagvlak import Draagvlak
from competentie_cli.domein.draagvlakstand import Draagvlakstand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.draagvlak.doelgerichtheid import begin_van_venster, doelstanden
from competentie_cli.rekenen.draagvlak.metingen import dunste, groepsstanden
from competentie_cli.rekenen.draagvlak.opvolgen import (
    bereik,
    bewakingen,
    huidige_betrokkenen,
    lopende_acties,
    zorgstanden,
)


def bereken_draagvlak(organisatie: Organisatie, peildatum: date, *, intern: bool) -> Draagvlakstand:
    """Alles wat op de peildatum te zeggen valt; namen en betrokkenen alleen in een werkdocument."""
    draagvlak, grens = organisatie.draagvlak, organisatie.instelling.privacy.minimale_groep
    groepen = groepsstanden(draagvlak.metingen, peildatum, grens)
    return Draagvlakstand(
        peildatum=peildatum,
        grens=grens,
        intern=intern,
        leeg=draagvlak == Draagvlak(),
        groepen=groepen,
        dunst=dunste(groepen),
        zorgen=zorgstanden(draagvlak.zorgen, peildatum),
        acties=lopende_acties(draagvlak, peildatum, intern=intern),
        bereik=bereik(draagvlak.communicatie, peildatum),
        bewaking=bewakingen(organisatie, peildatum),
        betrokkenen=huidige_betrokkenen(draagvlak.betrokkenen, peildatum) if intern else (),
        doelen=doelstanden(organisatie, peildatum, grens, intern=intern),
        sinds=begin_van_venster(peildatum),
    )
