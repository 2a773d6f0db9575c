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
from competentie_cli.rekenen.draagvlak.publiek import zonder_namen


def bereken_draagvlak(organisatie: Organisatie, peildatum: date, *, intern: bool) -> Draagvlakstand:
    """Alles wat op de peildatum te zeggen valt; namen en betrokkenen alleen in een werkdocument."""
    draagvlak, grens = organisatie.draagvlak, organisatie.instelling.privacy.minimale_groep
    groepen = groepsstanden(draagvlak.metingen, peildatum, grens)
    stand = Draagvlakstand(
        peildatum=peildatum,
        grens=grens,
        intern=True,
        leeg=draagvlak == Draagvlak(),
        groepen=groepen,
        dunst=dunste(groepen),
        zorgen=zorgstanden(draagvlak.zorgen, peildatum),
        acties=lopende_acties(draagvlak, peildatum),
        bereik=bereik(draagvlak.communicatie, peildatum),
        bewaking=bewakingen(organisatie, peildatum),
        betrokkenen=huidige_betrokkenen(draagvlak.betrokkenen, peildatum),
        doelen=doelstanden(organisatie, peildatum),
        sinds=begin_van_venster(peildatum),
    )
    return stand if intern else zonder_namen(stand)
