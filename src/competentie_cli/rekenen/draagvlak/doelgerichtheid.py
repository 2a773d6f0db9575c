"""Doelgerichtheid: gaat wat we doen nog waar de visie zegt? Alleen wat in de bestanden staat, telt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from competentie_cli.domein.draagvlak import Draagvlak
from competentie_cli.domein.draagvlakstand import Doelstand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.rekenen.doelstatus import doelstatus
from competentie_cli.rekenen.selectie import in_dienst
from competentie_cli.rekenen.tijd import maanden_later

VENSTER_JAREN = 1


def begin_van_venster(peildatum: date) -> date:
    """De dag na dezelfde dag een jaar eerder: de twaalf maanden tot en met de peildatum."""
    return maanden_later(peildatum, -12 * VENSTER_JAREN) + timedelta(days=1)


def doelstanden(organisatie: Organisatie, peildatum: date) -> tuple[Doelstand, ...]:
    """Per strategisch doel, in de volgorde van de visie, wat er in de laatste twaalf maanden gebeurde.

    - communicatie: gehouden momenten over dit doel;
    - acties: zorgen en acties met dit doel, in die tijd gemeld, afgesproken of van status veranderd;
    - metingen: gemeten waarden van zijn indicatoren;
    - plannen: mensen in dienst met een plan dat in die tijd liep en een doel hiervoor dat niet vervallen is.
    """
    sinds = begin_van_venster(peildatum)
    standen = []
    for doel in organisatie.visie.doelen:
        mensen = len(set(_in_plannen(organisatie, doel.id, sinds, peildatum)))
        standen.append(
            Doelstand(
                doel.id,
                doel.naam,
                _communicatie(organisatie.draagvlak, doel.id, sinds, peildatum),
                _acties(organisatie.draagvlak, doel.id, sinds, peildatum),
                _metingen(doel, sinds, peildatum),
                mensen > 0,
                mensen,
            )
        )
    return tuple(standen)


def _communicatie(draagvlak: Draagvlak, doel: str, sinds: date, tot: date) -> int:
    momenten = (m for m in draagvlak.communicatie if m.doel == doel and m.gehouden)
    return sum(sinds <= moment.datum <= tot for moment in momenten)


def _acties(draagvlak: Draagvlak, doel: str, sinds: date, tot: date) -> int:
    dagen = [(zorg.gemeld, zorg.status_op) for zorg in draagvlak.zorgen if zorg.doel == doel]
    dagen += [(actie.datum, actie.status_op) for actie in draagvlak.acties if actie.doel == doel]
    return sum(any(dag is not None and sinds <= dag <= tot for dag in paar) for paar in dagen)


def _metingen(doel: StrategischDoel, sinds: date, tot: date) -> int:
    metingen = (meting for indicator in doel.indicatoren for meting in indicator.metingen)
    return sum(sinds <= meting.datum <= tot for meting in metingen)


def _in_plannen(organisatie: Organisatie, doel: str, sinds: date, tot: date) -> Iterator[str]:
    for wie, plannen in organisatie.plannen.items():
        persoon = organisatie.medewerkers.get(wie)
        if persoon is None or not in_dienst(persoon, tot):
            continue
        for plan in plannen:
            einde = plan.periode.tot or date.max
            loopt = plan.periode.van <= tot and einde >= sinds
            if loopt and any(
                d.strategisch_doel == doel and doelstatus(d, tot) != "vervallen" for d in plan.doelen
            ):
                yield wie
