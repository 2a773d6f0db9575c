"""Gesprekken: gepland, voorbij, te lang geleden, en na een afwezigheid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from competentie_cli.domein.medewerker import Gesprek, Medewerker
from competentie_cli.domein.opvolging import Deel, Opvolgpunt, Puntsoort
from competentie_cli.rekenen.gevoerd import GESPREK_MAANDEN, gevoerde_gesprekken
from competentie_cli.rekenen.opvolging.blik import Blik
from competentie_cli.rekenen.selectie import in_dienst, is_afwezig
from competentie_cli.rekenen.tijd import loopt, maanden_later

TERUG_BINNEN = timedelta(days=30)
_TERUGKEER = "terugkeer"


def geplande_gesprekken(blik: Blik) -> Iterator[Opvolgpunt]:
    """Gesprekken die nog moeten komen, of voorbij zijn en niet als gehouden staan.

    Wat later opnieuw gepland of gehouden werd, staat er niet.
    """
    return _gesprekken(blik, terug=False)


def geplande_terugkeer(blik: Blik) -> Iterator[Opvolgpunt]:
    """Hetzelfde voor terugkeergesprekken: die gaan ook over wie er nog niet is."""
    return _gesprekken(blik, terug=True)


def _gesprekken(blik: Blik, *, terug: bool) -> Iterator[Opvolgpunt]:
    for index, gesprek in enumerate(blik.persoon.gesprekken):
        if _gehouden(gesprek, blik.peildatum) or terug != (gesprek.soort == _TERUGKEER):
            continue
        if gesprek.datum is not None and _verzet(gesprek, blik.persoon):
            continue
        voorbij = gesprek.datum is not None and gesprek.datum < blik.peildatum
        zin = "zonder-dag" if gesprek.datum is None else "voorbij" if voorbij and not blik.afwezig else ""
        yield Opvolgpunt(
            Puntsoort.GESPREK,
            blik.persoon.id,
            gesprek.datum,
            blik.wie(gesprek.met) or blik.begeleider,
            f"gesprek-{zin}" if zin else "gesprek",
            blik.bron,
            {"soort": gesprek.soort or "los"},
            (gesprek.soort or "", str(index)),
        )


def _gehouden(gesprek: Gesprek, peildatum: date) -> bool:
    return gesprek.gehouden and (gesprek.datum is None or gesprek.datum <= peildatum)


def _verzet(gesprek: Gesprek, persoon: Medewerker) -> bool:
    """Of hetzelfde soort gesprek later nog eens in het bestand staat."""
    assert gesprek.datum is not None
    return any(
        ander.soort == gesprek.soort and ander.datum is not None and ander.datum > gesprek.datum
        for ander in persoon.gesprekken
    )


def lang_geleden(blik: Blik) -> Iterator[Opvolgpunt]:
    """Wie twaalf maanden geen gesprek had; wie nieuw is, heeft twaalf maanden vanaf de eerste werkdag.

    Een besproken plan en een gehouden opvolgmoment zijn ook een gesprek. Wie net terug is, staat hier niet:
    daarvoor is het terugkeergesprek, voorgesteld of al gepland.
    """
    if any(weg.tot and _net_voorbij(weg.tot, blik.peildatum) for weg in blik.persoon.afwezig):
        return
    plannen = blik.organisatie.plannen.get(blik.persoon.id, ())
    laatst = max(gevoerde_gesprekken(blik.persoon, plannen, blik.peildatum), default=None)
    begin = laatst or blik.persoon.contract.in_dienst
    gepland = min(_gepland(blik), default=None)
    grens = maanden_later(begin, GESPREK_MAANDEN) if begin else None
    if gepland and (grens is None or grens >= blik.peildatum):
        return
    zin = "geen-gesprek" if laatst else "geen-gesprek-ooit" if begin else "geen-gesprek-onbekend"
    delen: dict[str, Deel] = {"laatst": begin} if begin else {}
    if gepland:
        delen["gepland"] = gepland
    yield Opvolgpunt(Puntsoort.GEEN_GESPREK, blik.persoon.id, grens, blik.begeleider, zin, blik.bron, delen)


def _gepland(blik: Blik) -> Iterator[date]:
    return (g.datum for g in blik.persoon.gesprekken if g.datum and g.datum >= blik.peildatum)


def terugkeer(blik: Blik) -> Iterator[Opvolgpunt]:
    """Een terugkeergesprek voor wie net terug is of binnenkort terugkomt, als er nog geen is."""
    for weg in blik.persoon.afwezig:
        if weg.tot is None or weg.tot == date.max or not _speelt(weg.van, weg.tot, blik):
            continue
        terug = weg.tot + timedelta(days=1)
        weer_weg = is_afwezig(blik.persoon, terug) or not in_dienst(blik.persoon, terug)
        if weer_weg or _heeft_terugkeer(blik.persoon, weg.van or weg.tot):
            continue
        is_terug = terug <= blik.peildatum
        yield Opvolgpunt(
            Puntsoort.TERUGKEER,
            blik.persoon.id,
            terug,
            blik.begeleider,
            "terugkeer-terug" if is_terug else "terugkeer-komt",
            blik.bron,
            {"terug": terug},
            (terug.isoformat(),),
            dringt=is_terug,
            rust=True,
        )


def _speelt(van: date | None, tot: date, blik: Blik) -> bool:
    """Of de afwezigheid loopt en binnen de termijn eindigt, of hoogstens dertig dagen voorbij is."""
    dag = blik.peildatum
    if loopt(van, tot, dag):
        return (tot - dag).days < blik.dagen
    return _net_voorbij(tot, dag)


def _net_voorbij(tot: date, dag: date) -> bool:
    return timedelta() < dag - tot <= TERUG_BINNEN


def _heeft_terugkeer(persoon: Medewerker, sinds: date) -> bool:
    return any(
        gesprek.soort == _TERUGKEER and (gesprek.datum is None or gesprek.datum >= sinds)
        for gesprek in persoon.gesprekken
    )
