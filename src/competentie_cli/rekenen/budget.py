"""Het leerbudget van een jaar per persoon, team en organisatie (rekenregels.md, Leervoorstel).

Afgesproken is wat acties vragen die gepland, bezig of afgerond zijn, in plannen die dat jaar beginnen. Wat
iemand dat jaar volgde zonder dat zo'n actie het noemt, is los gevolgd. Besteed is van die acties wat afgerond
is, en alles wat los gevolgd is, hoe het ook afliep. Vrij is toegekend min afgesproken en los gevolgd, nooit
minder dan nul: hetzelfde getal als in het ontwikkelplan, en van een groep over iedereen samen. Afwezigen en
wie geen niveaus wil, tellen mee: een budget is geen score.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import reduce
from operator import add

from competentie_cli.domein.basis import RUIM
from competentie_cli.domein.budget import (
    NUL,
    Budgetoverzicht,
    Budgetstand,
    Groepsbudget,
    Maatstand,
    Persoonsbudget,
    Post,
    Som,
)
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.pop import Actiestand
from competentie_cli.rekenen.budgetvormen import per_vorm
from competentie_cli.rekenen.groepering import afdeling_van
from competentie_cli.rekenen.inzet import (
    inzet_van_gevolgd,
    los_gevolgd,
    tellende_acties,
    toegekend_bedrag,
    toegekende_uren,
    uurkost_van,
)
from competentie_cli.rekenen.volgorde import sorteernaam


def bereken_budget(
    organisatie: Organisatie, selectie: Selectie, peildatum: date, jaar: int, *, gekozen: bool = False
) -> Budgetoverzicht:
    """Het budget van iedereen in de selectie, met alles erin: voor een werkbeeld."""
    mensen = [organisatie.medewerkers[eigen] for eigen in selectie.ids]
    personen = tuple(persoonsbudget(persoon, organisatie, peildatum, jaar) for persoon in mensen)
    return Budgetoverzicht(
        jaar,
        peildatum,
        _samen(personen),
        tuple(_groepen(personen)),
        per_vorm(personen),
        personen,
        selectie,
        gekozen,
    )


def persoonsbudget(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, jaar: int
) -> Persoonsbudget:
    """Het budget van één persoon in een jaar."""
    acties = tellende_acties(persoon, organisatie, jaar)
    gevolgd = los_gevolgd(persoon, acties, peildatum, jaar)
    posten = [_actiepost(stand) for stand in acties]
    posten += [_gevolgdpost(g, organisatie) for g in sorted(gevolgd, key=lambda g: g.datum)]
    prijs = uurkost_van(persoon.functie, organisatie.instelling.uurkost)
    met_verlet = tuple(replace(post, verlet=_verlet(post.uren, prijs)) for post in posten)
    functie = organisatie.functies.get(persoon.functie)
    team = organisatie.teams.get(persoon.team) if persoon.team else None
    return Persoonsbudget(
        persoon.id,
        persoon.naam,
        functie.naam if functie else persoon.functie,
        persoon.team,
        team.naam if team else persoon.team,
        afdeling_van(persoon, organisatie.teams),
        _stand(toegekend_bedrag(persoon, jaar), toegekende_uren(persoon, jaar), met_verlet),
        met_verlet,
    )


def _actiepost(stand: Actiestand) -> Post:
    actie, inzet, activiteit = stand.actie, stand.inzet, stand.activiteit
    return Post(
        actie.omschrijving or (activiteit.naam if activiteit else None),
        actie.leeractiviteit,
        actie.vorm or (activiteit.vorm if activiteit else None),
        None,
        actie.status,
        inzet.kosten,
        NUL if inzet.in_gewoon_werk else inzet.uren,
        inzet.eigen_tijd,
        inzet.uit_budget,
        inzet.in_gewoon_werk,
    )


def _gevolgdpost(gevolgd: Gevolgd, organisatie: Organisatie) -> Post:
    activiteit = organisatie.leeraanbod.get(gevolgd.leeractiviteit) if gevolgd.leeractiviteit else None
    inzet = inzet_van_gevolgd(gevolgd, organisatie)
    return Post(
        gevolgd.omschrijving or (activiteit.naam if activiteit else None),
        gevolgd.leeractiviteit,
        gevolgd.vorm or (activiteit.vorm if activiteit else None),
        gevolgd.datum,
        gevolgd.resultaat,
        inzet.kosten,
        inzet.uren,
        inzet.eigen_tijd,
        inzet.uit_budget,
    )


def _verlet(uren: Decimal | None, prijs: Decimal | None) -> Decimal | None:
    """Wat geen werktijd vraagt, kost ook zonder uurkost niets."""
    if uren is None or (prijs is None and uren):
        return None
    return RUIM.multiply(uren, prijs or NUL)


def _stand(bedrag: Decimal | None, uren: Decimal | None, posten: Sequence[Post]) -> Budgetstand:
    eigen = [post for post in posten if post.uit_budget]
    huis = [post for post in posten if not post.uit_budget]
    in_euro = _maat(bedrag, eigen, lambda post: post.kosten)
    in_uren = _maat(uren, eigen, lambda post: post.uren)
    return Budgetstand(
        1,
        in_euro,
        in_uren,
        _tel_op(post.kosten for post in huis),
        _tel_op(post.uren for post in huis),
        sum((post.eigen_tijd or NUL for post in posten), NUL),
        _tel_op(post.verlet for post in posten),
        int(bedrag is None and uren is None),
        int(bool(in_euro.te_veel or in_uren.te_veel)),
    )


def _maat(
    toegekend: Decimal | None, posten: Sequence[Post], getal: Callable[[Post], Decimal | None]
) -> Maatstand:
    afgesproken = _tel_op(getal(post) for post in posten if not post.is_gevolgd)
    los = _tel_op(getal(post) for post in posten if post.is_gevolgd)
    besteed = _tel_op(getal(post) for post in posten if post.is_besteed)
    stand = Maatstand(toegekend, afgesproken, los, besteed)
    zonder_grens = stand.gebruikt if toegekend is None else NUL
    return replace(stand, te_veel=stand.overschreden, zonder_grens=zonder_grens)


def _tel_op(getallen: Iterable[Decimal | None]) -> Som:
    return reduce(add, map(Som.van, getallen), Som())


def _samen(personen: Iterable[Persoonsbudget]) -> Budgetstand:
    return reduce(add, (persoon.stand for persoon in personen), Budgetstand())


def _groepen(personen: Iterable[Persoonsbudget]) -> Iterator[Groepsbudget]:
    """Elke afdeling met daarna haar teams, op naam; wie er geen heeft, staat achteraan."""
    per_afdeling: dict[str, dict[tuple[str, str | None], list[Persoonsbudget]]] = defaultdict(dict)
    for persoon in personen:
        team = (persoon.teamnaam or "", persoon.team)
        per_afdeling[persoon.afdeling].setdefault(team, []).append(persoon)
    for afdeling in sorted(per_afdeling, key=_op_naam):
        teams = per_afdeling[afdeling]
        iedereen = [persoon for leden in teams.values() for persoon in leden]
        yield Groepsbudget("afdeling", None, afdeling, afdeling, _samen(iedereen))
        for naam, eigen in sorted(teams, key=lambda team: (*_op_naam(team[0]), team[1] or "")):
            yield Groepsbudget("team", eigen, naam, afdeling, _samen(teams[naam, eigen]))


def _op_naam(naam: str) -> tuple[bool, str, str]:
    return (not naam, sorteernaam(naam), naam)
