"""De uitleg van een niveau: dezelfde uitkomst als de kloof, één oordeel per inschatting, geen lek."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import MEERSTEMMIG, Kloofrij, Status
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Eisoordeel, Oordeel, Rangreden, Uitleg, Verwijzing
from competentie_cli.rekenen.getallen import rond
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.uitleg import leg_uit
from competentie_cli.taken.openen import open_map, vereis_organisatie
from tests.orakel.bouw import Geval, eis, geval, i, rol
from tests.orakel.gevallen import GEVALLEN
from tests.orakel.organisaties import organisaties, schrijf
from tests.rekenen.oordelen import klopt

KLEINE_COMBINATIES = ("afspraak", "mediaan", "laagste", "gewogen")


@dataclass(frozen=True)
class Zaak:
    """De uitleg van één niveau, met de rij van de kloof en de ruwe gegevens van de persoon."""

    uitleg: Uitleg
    rij: Kloofrij | None
    persoon: dict[str, Any]
    regels: Beoordelingsregels
    tekorten: tuple[str, ...]


def zaken(gegevens: dict[str, Any], peildatum: date, *, oud: bool, intern: bool) -> Iterator[Zaak]:
    """Elke persoon met elke competentie."""
    with tempfile.TemporaryDirectory() as map_:
        schrijf(gegevens, Path(map_))
        organisatie = vereis_organisatie(open_map(Path(map_)))
    for ruw in gegevens["medewerkers"]:
        persoon = organisatie.medewerkers[ruw["id"]]
        kloof = bereken_kloof(persoon, organisatie, peildatum, ook_verouderd=oud)
        regels = organisatie.instelling.beoordeling
        tekorten = tuple(rij.naam for rij in kloof.met_status(Status.TEKORT))
        for competentie in organisatie.competenties:
            uitleg = leg_uit(persoon, competentie, organisatie, peildatum, ook_verouderd=oud, intern=intern)
            yield Zaak(uitleg, kloof.rij(competentie), ruw, regels, tekorten)


def _keur(zaak: Zaak) -> None:
    """Alles wat van elke uitleg waar hoort te zijn."""
    _gebruikt_is_wat_de_kloof_gebruikt(zaak)
    _de_som_geeft_het_niveau_en_de_status(zaak)
    _elke_inschatting_heeft_een_oordeel(zaak)
    _elk_oordeel_is_waar(zaak)
    _de_rijen_die_tellen_vragen_wat_de_kloof_vraagt(zaak)
    _vrijstelling_prioriteit_en_vlaggen_zijn_die_van_de_kloof(zaak)
    _verborgen_blijft_verborgen(zaak)


@pytest.mark.parametrize("intern", [False, True])
@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval.naam)
def test_de_uitleg_klopt_in_elk_geval_van_de_rekenregels(geval: Geval, intern: bool) -> None:
    for zaak in zaken(geval.organisatie, geval.peildatum, oud=geval.ook_verouderd, intern=intern):
        _keur(zaak)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(organisaties(), st.sampled_from(KLEINE_COMBINATIES), st.booleans(), st.booleans())
def test_de_uitleg_klopt_in_willekeurige_organisaties(
    gegevens: Any, combineer: str, oud: bool, intern: bool
) -> None:
    gegevens["organisatie"].setdefault("beoordeling", {})["combineer"] = combineer
    for zaak in zaken(gegevens, gegevens["organisatie"]["peildatum"], oud=oud, intern=intern):
        _keur(zaak)


def test_de_gevallen_raken_elk_oordeel_en_elke_reden() -> None:
    gezien: set[str] = set()
    for een in (*GEVALLEN, *EIGEN):
        for zaak in zaken(een.organisatie, een.peildatum, oud=False, intern=False):
            rang = zaak.uitleg.rang
            gezien |= {post.oordeel for post in zaak.uitleg.posten}
            gezien |= {eis.oordeel for eis in zaak.uitleg.eisen}
            gezien |= {buur.reden for buur in (rang.ervoor, rang.erna) if buur} if rang else set()
    assert {*Oordeel, *Eisoordeel, *Rangreden} - gezien == set()


def _gebruikt_is_wat_de_kloof_gebruikt(zaak: Zaak) -> None:
    rij, uitleg = zaak.rij, zaak.uitleg
    if rij is None:
        return
    standen = {stand.bron: stand for stand in uitleg.bronnen if stand.oordeel is Oordeel.GEBRUIKT}
    assert list(standen) == [bron.bron for bron in rij.gebruikt]
    for bron in rij.gebruikt:
        posten = [p for p in uitleg.posten if p.bron == bron.bron and p.oordeel is Oordeel.GEBRUIKT]
        stand = standen[bron.bron]
        assert sum(post.aantal or 1 for post in posten) == bron.n == stand.n
        assert max(post.datum for post in posten) == bron.datum == stand.datum
        assert bron.niveau == stand.niveau
        if uitleg.intern or bron.bron not in MEERSTEMMIG:
            assert median(post.niveau for post in posten if post.niveau is not None) == bron.niveau


def _de_som_geeft_het_niveau_en_de_status(zaak: Zaak) -> None:
    rij, uitleg = zaak.rij, zaak.uitleg
    niveau = _reken_na(uitleg)
    assert niveau == (uitleg.huidig.niveau if uitleg.huidig else None)
    if rij is None:
        return
    assert rij.huidig == (None if rij.onbevestigd else niveau)
    gekend = niveau is not None and not rij.onbevestigd and not uitleg.te_oud
    assert rij.kloof == (rij.gewenst - niveau if gekend and niveau is not None else None)
    assert gekend == (rij.status not in (Status.ONBEKEND, Status.NIET_VAN_TOEPASSING, None))


def _reken_na(uitleg: Uitleg) -> Decimal | None:
    """Het niveau uit wat de uitleg zelf gebruikt noemt."""
    soorten = (Oordeel.GEBRUIKT, Oordeel.ONBEVESTIGD)
    paren = [(s.gewicht, s.niveau) for s in uitleg.bronnen if s.oordeel in soorten and s.niveau is not None]
    if not paren:
        return None
    if len(paren) > 1 and all(gewicht for gewicht, _ in paren):
        som = sum((gewicht * niveau for gewicht, niveau in paren if gewicht), Decimal(0))
        return rond(som / sum((gewicht for gewicht, _ in paren if gewicht), Decimal(0)))
    return rond(Decimal(median(niveau for _, niveau in paren)))


def _elke_inschatting_heeft_een_oordeel(zaak: Zaak) -> None:
    verwacht = [] if zaak.uitleg.zonder_scores else list(_vermeldingen(zaak.persoon, zaak.uitleg))
    assert [post.waar for post in zaak.uitleg.posten] == verwacht
    assert max(Counter(verwacht).values(), default=1) == 1


def _vermeldingen(persoon: dict[str, Any], uitleg: Uitleg) -> Iterator[Verwijzing]:
    """Elke plek in het bestand van een persoon die over de competentie gaat."""

    def waar(*pad: str | int) -> Verwijzing:
        return Verwijzing(Soort.MEDEWERKERS, persoon["id"], pad)

    competentie = uitleg.competentie
    for nummer, lid in enumerate(persoon.get("beoordelingen") or []):
        niet = lid.get("niet_te_beoordelen") or []
        if competentie in lid["niveaus"]:
            yield waar("beoordelingen", nummer, "niveaus", competentie)
        elif competentie in niet:
            yield waar("beoordelingen", nummer, "niet_te_beoordelen", niet.index(competentie))
    for nummer, lid in enumerate(persoon.get("bewijzen") or []):
        if competentie in (lid.get("niveaus") or {}):
            yield waar("bewijzen", nummer, "niveaus", competentie)


def _elk_oordeel_is_waar(zaak: Zaak) -> None:
    posten = zaak.uitleg.posten
    assert [p for p in posten if not klopt(p, zaak.uitleg, zaak.persoon, zaak.regels)] == []


def _de_rijen_die_tellen_vragen_wat_de_kloof_vraagt(zaak: Zaak) -> None:
    tellend = [eis for eis in zaak.uitleg.eisen if eis.oordeel is Eisoordeel.TELT]
    rij = zaak.rij
    assert (rij is None) == (tellend == [])
    assert [eis.basis for eis in tellend].count(True) == (1 if tellend else 0)
    assert [eis for eis in zaak.uitleg.eisen if eis not in tellend and (eis.basis or eis.verhoogt)] == []
    if rij is not None:
        assert max(eis.gewenst for eis in tellend) == rij.gewenst
        assert max(eis.weging for eis in tellend) == rij.weging
        assert any(eis.kritiek for eis in tellend) == rij.kritiek


def _vrijstelling_prioriteit_en_vlaggen_zijn_die_van_de_kloof(zaak: Zaak) -> None:
    rij, uitleg = zaak.rij, zaak.uitleg
    if rij is None or rij.status is None:
        return
    assert bool(uitleg.vrijstellingen) == (rij.status is Status.NIET_VAN_TOEPASSING)
    assert (uitleg.rang.plaats if uitleg.rang else None) == rij.prioriteit
    if uitleg.rang:
        buren = [buur.naam if buur else None for buur in (uitleg.rang.ervoor, uitleg.rang.erna)]
        rand = [None, *zaak.tekorten, None]
        assert buren == [rand[uitleg.rang.plaats - 1], rand[uitleg.rang.plaats + 1]]
    assert any(v.gesloten is None for v in uitleg.verschillen) == rij.te_bespreken
    assert bool(uitleg.nieuwere) == rij.nieuwer
    assert (uitleg.bijgewerkt is not None) == rij.definitie_gewijzigd


def _verborgen_blijft_verborgen(zaak: Zaak) -> None:
    """Een los niveau van een bron met veel stemmen staat er enkel intern, en nooit uit een kleine ronde."""
    for bron in MEERSTEMMIG:
        posten = [post for post in zaak.uitleg.posten if post.bron == bron]
        assert [post for post in posten if post.door or post.vervangen_door] == []
        open_ = [post for post in posten if post.niveau is not None]
        if open_:
            assert zaak.uitleg.intern
            assert sum(post.aantal or 1 for post in open_) >= zaak.regels.min_beoordelaars


LATER = {"functie": "r", "sinds": "2027-01-01"}
EIGEN = (
    geval(
        "Een rol die nog begint", "what begins later does not hold yet", {},
        functies=[rol("r", eis("c1", 4))], rollen=[LATER],
    ),
    geval(
        "Tekorten naast elkaar", "Prioriteit of shortages", {},
        eisen=[eis("c1", 3, kritiek=True), eis("c2", 3), eis("c3", 3), eis("c4", 3), eis("c5", 3, 2)],
        doelen={"d": ["c2"]},
        beoordelingen=[i("leidinggevende", "2026-06-01", c1=2, c2=2, c3=2, c4=2, c5=2)],
    ),
)  # fmt: skip
