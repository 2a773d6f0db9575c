"""De cijfers van het dashboard: uit dezelfde publicatie als de andere rapporten, zodat ze overal gelijk zijn.

Een gesprek telt als het dit jaar, tot en met de peildatum, gehouden is. Een POP telt als het getekend is en
op de peildatum loopt. Een inschatting telt als van minstens één gevraagde competentie een actueel niveau
bekend is. Van een competentie staat er hoeveel mensen op niveau of sterker zijn, van wie een niveau bekend
is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.dashboard import (
    Competentierij,
    Dashboard,
    Dekkingrij,
    Maatstaf,
    Opvolgtelling,
    Persooncel,
    Persoonrij,
    Teamblok,
)
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Stand, Status
from competentie_cli.domein.opvolging import Opvolgpunt, Wanneer
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.opvolging import punten_van
from competentie_cli.rekenen.publicatie import Publicatie
from competentie_cli.rekenen.publicatie.metingen import (
    GESPREK,
    INSCHATTING,
    KOPPEN,
    POP,
    Peiling,
    kloofmeting,
)
from competentie_cli.rekenen.volgorde import sorteernaam

_METINGEN = {Maatstaf.GESPREK: GESPREK, Maatstaf.POP: POP, Maatstaf.INSCHATTING: INSCHATTING}


def bereken_dashboard(peiling: Peiling, *, intern: bool = False) -> Dashboard:
    """Het dashboard op een dag; buiten een werkbeeld zonder mensen en zonder kleine groepen."""
    grens = peiling.organisatie.instelling.privacy.minimale_groep
    publicatie = peiling.publiceer(1 if intern else grens)
    return Dashboard(
        peiling.peildatum,
        intern,
        grens,
        publicatie.groepen,
        tuple(_dekking(publicatie)),
        _competenties(peiling, publicatie),
        *_opvolging(peiling, 1 if intern else grens),
        _teams(peiling) if intern else (),
    )


def _dekking(publicatie: Publicatie) -> Iterator[Dekkingrij]:
    for groep in (GEHEEL, *publicatie.groepen):
        koppen = publicatie.cel(KOPPEN, groep)
        yield Dekkingrij(
            groep,
            koppen.mensen if koppen else None,
            tuple((maatstaf, _aandeel(publicatie, meting, groep)) for maatstaf, meting in _METINGEN.items()),
        )


def _aandeel(publicatie: Publicatie, meting: str, groep: Groepsleutel) -> Aandeel | None:
    cel = publicatie.cel(meting, groep)
    return Aandeel(int(cel.som()), cel.mensen) if cel else None


def _competenties(peiling: Peiling, publicatie: Publicatie) -> tuple[Competentierij, ...]:
    """De competenties die van iemand gevraagd worden, op naam."""
    organisatie = peiling.organisatie
    rijen = []
    for eigen in peiling.nodig:
        competentie = organisatie.competenties.get(eigen)
        rijen.append(
            Competentierij(
                eigen,
                organisatie.competentienaam(eigen),
                competentie.soort if competentie else "functie",
                tuple(doel.id for doel in organisatie.visie.doelen if eigen in doel.competenties),
                tuple(_cellen(publicatie, kloofmeting(eigen))),
            )
        )
    return tuple(sorted(rijen, key=lambda rij: (sorteernaam(rij.naam), rij.competentie)))


def _cellen(publicatie: Publicatie, meting: str) -> Iterator[tuple[Groepsleutel, Aandeel]]:
    for groep in (GEHEEL, *publicatie.groepen):
        if cel := publicatie.cel(meting, groep):
            groeien, op_niveau, *_ = map(int, cel.sommen or (0, 0))
            yield groep, Aandeel(op_niveau, groeien + op_niveau)


def _teams(peiling: Peiling) -> tuple[Teamblok, ...]:
    organisatie = peiling.organisatie
    per_team: dict[str, list[Persoonrij]] = defaultdict(list)
    for eigen, standen in peiling.standen.items():
        per_team[organisatie.medewerkers[eigen].team or ""].append(_persoon(eigen, standen, organisatie))
    blokken = []
    for team, mensen in per_team.items():
        gevonden = organisatie.teams.get(team)
        op_naam = sorted(mensen, key=lambda persoon: (sorteernaam(persoon.naam), persoon.id))
        blokken.append(Teamblok(team, gevonden.naam if gevonden else team, tuple(op_naam)))
    return tuple(sorted(blokken, key=lambda blok: (not blok.id, sorteernaam(blok.naam), blok.id)))


def _persoon(eigen: str, standen: tuple[Stand, ...], organisatie: Organisatie) -> Persoonrij:
    persoon = organisatie.medewerkers[eigen]
    functie = organisatie.functies.get(persoon.functie)
    cellen = (
        Persooncel(stand.eis.competentie, stand.status, _verschil(stand.kloof))
        for stand in standen
        if stand.status not in (None, Status.NIET_VAN_TOEPASSING)
    )
    op_id = tuple(sorted(cellen, key=lambda cel: cel.competentie))
    return Persoonrij(eigen, persoon.toonnaam, functie.naam if functie else persoon.functie, op_id)


def _verschil(kloof: Decimal | None) -> Decimal | None:
    return abs(kloof) if kloof else None


def _opvolging(peiling: Peiling, grens: int) -> tuple[Opvolgtelling | None, Opvolgtelling | None]:
    """Wat nu op te volgen is en wat daarvan te laat is; ook wat op tijd is, mag geen klein groepje zijn."""
    organisatie, dag = peiling.organisatie, peiling.peildatum
    punten = punten_van(organisatie, peiling.selectie, dag, dagen=0)
    nu = [punt for punt in punten if punt.wanneer is Wanneer.NU]
    te_laat = [punt for punt in nu if punt.te_laat]
    op_tijd = [punt for punt in nu if not punt.te_laat]
    if any(te_klein(len(_mensen(deel)), grens) for deel in (nu, te_laat, op_tijd)):
        return None, None
    return _telling(nu), _telling(te_laat)


def _telling(punten: Sequence[Opvolgpunt]) -> Opvolgtelling:
    return Opvolgtelling(len(punten), len(_mensen(punten)))


def _mensen(punten: Iterable[Opvolgpunt]) -> frozenset[str]:
    return frozenset(punt.medewerker for punt in punten)
