"""Wat er te doen staat, per persoon en op een dag.

Een regel erbij is een functie `Blik -> Iterable[Opvolgpunt]` in een van deze bestanden en een regel in de
tabel hieronder, met over wie ze gaat.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from itertools import chain

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.opvolging import HR, ONTMOETINGEN, TOEGEZEGD, Opvolgpunt, Puntsoort, Wanneer
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.opvolging import beloften, gesprekken, plannen, termijnen
from competentie_cli.rekenen.opvolging.blik import Blik, ids_op_naam
from competentie_cli.rekenen.opvolging.wegen import weeg
from competentie_cli.rekenen.selectie import is_afwezig
from competentie_cli.rekenen.verplicht import telt_mee

Regel = Callable[[Blik], Iterable[Opvolgpunt]]


class Kring(Enum):
    """Over wie een regel gaat: wie meegaat en er is, wie er is, of iedereen in dienst."""

    MEE = "mee"
    AANWEZIG = "aanwezig"
    IEDEREEN = "iedereen"


REGELS: tuple[tuple[Regel, Kring], ...] = (
    (plannen.opvolgmomenten, Kring.MEE),
    (plannen.handtekeningen, Kring.MEE),
    (gesprekken.geplande_gesprekken, Kring.MEE),
    (gesprekken.lang_geleden, Kring.MEE),
    (beloften.opnieuw_bekijken, Kring.MEE),
    (termijnen.bewijzen, Kring.MEE),
    (termijnen.attesten, Kring.MEE),
    (termijnen.verplichte_vorming, Kring.AANWEZIG),
    (plannen.vangnetten, Kring.AANWEZIG),
    (plannen.afspraken, Kring.IEDEREEN),
    (beloften.beloften, Kring.IEDEREEN),
    (gesprekken.geplande_terugkeer, Kring.IEDEREEN),
    (gesprekken.terugkeer, Kring.IEDEREEN),
)
_VOLGORDE = {soort: nummer for nummer, soort in enumerate(Puntsoort)}


def punten_van(
    organisatie: Organisatie, selectie: Selectie, peildatum: date, dagen: int, voor: str | None = None
) -> tuple[Opvolgpunt, ...]:
    """De punten over wie gekozen is, op datum en dan op id; zonder datum achteraan.

    Wie niet meegaat, staat er alleen in met wat de organisatie verschuldigd is: beloften, een vangnet en
    verplichte vorming. Wat iemand toezegde (`voor`), staat er ook als het nog veraf is.
    """
    op_naam = ids_op_naam(organisatie)
    telt = {
        activiteit.id: telt_mee(organisatie, activiteit) for activiteit in organisatie.leeraanbod.values()
    }
    mee = frozenset(selectie.ids)
    ook = (over.id for over in selectie.overgeslagen if over.bestand is None)
    punten = []
    for eigen in chain(selectie.ids, ook):
        blik = Blik(organisatie, organisatie.medewerkers[eigen], peildatum, dagen, op_naam, telt)
        punten += [
            weeg(punt, blik) for punt in _alle(blik, gaat_mee=eigen in mee) if _nog_in_dienst(punt, blik)
        ]
    return tuple(sorted(_gezien(punten, organisatie, voor), key=_sleutel))


def _alle(blik: Blik, *, gaat_mee: bool) -> Iterator[Opvolgpunt]:
    er = not is_afwezig(blik.persoon, blik.peildatum)
    kringen = {Kring.IEDEREEN: True, Kring.AANWEZIG: er, Kring.MEE: er and gaat_mee}
    for regel, kring in REGELS:
        if kringen[kring]:
            yield from regel(blik)


def _nog_in_dienst(punt: Opvolgpunt, blik: Blik) -> bool:
    """Wat pas na de laatste werkdag speelt, hoeft niet meer."""
    einde = blik.persoon.contract.uit_dienst
    return einde is None or punt.dag is None or punt.dag <= einde


def _gezien(punten: Iterable[Opvolgpunt], organisatie: Organisatie, voor: str | None) -> Iterator[Opvolgpunt]:
    """Zonder lezer alles binnen de termijn; met een lezer wat die doet, en wie die leidt.

    Wat van niemand is, staat op de lijst van HR: anders ziet niemand het.
    """
    for punt in punten:
        van_lezer = punt.wie == voor or (punt.wie is None and voor == HR)
        van_lezer = van_lezer or (
            punt.soort in ONTMOETINGEN and _leidt(voor, organisatie.medewerkers[punt.medewerker], organisatie)
        )
        if voor is not None and not van_lezer:
            continue
        if punt.wanneer is not Wanneer.LATER or (voor is not None and punt.soort in TOEGEZEGD):
            yield punt


def _leidt(wie: str | None, persoon: Medewerker, organisatie: Organisatie) -> bool:
    leiding = leiding_van(persoon, organisatie.teams)
    return leiding is not None and leiding.id == wie


def _sleutel(punt: Opvolgpunt) -> tuple[bool, date, str, int, tuple[str, ...]]:
    dag = punt.dag or date.max
    return punt.dag is None, dag, punt.medewerker, _VOLGORDE[punt.soort], punt.kenmerk
