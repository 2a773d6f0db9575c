"""Wat de matrix naar buiten brengt: juiste tellingen, en niets dat elders verborgen is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Status
from competentie_cli.domein.matrix import Matrix, Publieksmatrix, Telling
from competentie_cli.rekenen.kwetsbaar import breed_gedragen
from competentie_cli.rekenen.matrix import bereken_matrix
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.vereist import vereist_van
from competentie_cli.rekenen.vraagmatrix import bereken_vraagmatrix
from competentie_cli.taken.openen import open_map, vereis_organisatie

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
PEILDATUM = date(2026, 11, 21)
HUIZEN = ("zorggroep", "gemeente")
GRENZEN = (1, 2, 3, 5, 8)


def _met_grens(huis: str, grens: int) -> Organisatie:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    privacy = organisatie.instelling.privacy.model_copy(update={"minimale_groep": grens})
    return replace(organisatie, instelling=organisatie.instelling.model_copy(update={"privacy": privacy}))


def _beelden(huis: str, grens: int) -> tuple[Organisatie, Publieksmatrix, Matrix]:
    organisatie = _met_grens(huis, grens)
    selectie = kies(organisatie, Vraagstelling(), PEILDATUM)
    publiek = bereken_vraagmatrix(organisatie, selectie, PEILDATUM)
    return organisatie, publiek, bereken_matrix(organisatie, selectie, PEILDATUM)


def _getallen(telling: Telling) -> list[int]:
    zelf = (telling.gevraagd, telling.groeien, telling.op_niveau, telling.onbekend, telling.boven)
    return [getal for getal in zelf if getal is not None]


@pytest.mark.parametrize("grens", GRENZEN)
@pytest.mark.parametrize("huis", HUIZEN)
def test_over_de_hele_organisatie_staat_er_wat_het_overzicht_van_de_kloof_toont(
    huis: str, grens: int
) -> None:
    organisatie, publiek, _ = _beelden(huis, grens)
    assert {
        t.competentie: (t.gevraagd, t.groeien, t.op_niveau, t.onbekend) for t in publiek.tellingen
    } == Peiling(organisatie, PEILDATUM).toonbaar(grens)


@pytest.mark.parametrize("grens", GRENZEN)
@pytest.mark.parametrize("huis", HUIZEN)
def test_geen_getal_gaat_over_te_weinig_mensen(huis: str, grens: int) -> None:
    _, publiek, _ = _beelden(huis, grens)
    alle = [*publiek.tellingen, *(t for familie in publiek.families for t in familie.tellingen)]
    assert [t for t in alle if any(0 < getal < grens for getal in _getallen(t))] == []
    # wie precies op niveau zit, is het verschil van twee getoonde getallen
    op_niveau = [t.op_niveau - t.boven for t in alle if t.op_niveau is not None and t.boven is not None]
    assert [getal for getal in op_niveau if 0 < getal < grens] == []


@pytest.mark.parametrize("grens", GRENZEN)
@pytest.mark.parametrize("huis", HUIZEN)
def test_elke_telling_van_een_familie_is_met_de_hand_na_te_tellen(huis: str, grens: int) -> None:
    organisatie, publiek, matrix = _beelden(huis, grens)
    hele = {t.competentie for t in publiek.tellingen if None not in (t.groeien, t.op_niveau, t.onbekend)}
    for familie in publiek.families:
        for telling in familie.tellingen:
            assert telling.competentie in hele
            cellen = [
                rij.cellen[telling.competentie]
                for rij in matrix.rijen
                if telling.competentie in rij.cellen
                and (organisatie.functies[organisatie.medewerkers[rij.id].functie].familie or "")
                == familie.naam
                and rij.cellen[telling.competentie].status is not Status.NIET_VAN_TOEPASSING
            ]
            nodig = [
                wie
                for wie in kies(organisatie, Vraagstelling(), PEILDATUM, iedereen=True).ids
                if _vraagt(organisatie, wie, familie.naam, telling.competentie)
            ]
            tekorten = [cel for cel in cellen if cel.status is Status.TEKORT]
            assert (
                telling.gevraagd,
                telling.groeien,
                telling.op_niveau,
                telling.onbekend,
                telling.tekort,
            ) == (
                len(nodig),
                len(tekorten),
                sum(cel.status in (Status.OP_NIVEAU, Status.BOVEN) for cel in cellen),
                len(nodig) - sum(cel.kloof is not None for cel in cellen),
                sum(cel.weging * (cel.gewenst - (cel.huidig or 0)) for cel in tekorten),
            )


def _vraagt(organisatie: Organisatie, wie: str, familie: str, competentie: str) -> bool:
    persoon = organisatie.medewerkers[wie]
    gevraagd = {eis.competentie for eis in vereist_van(persoon, organisatie, PEILDATUM)}
    return (organisatie.functies[persoon.functie].familie or "") == familie and competentie in gevraagd


@pytest.mark.parametrize("huis", HUIZEN)
def test_met_grens_een_staat_elke_familie_er(huis: str) -> None:
    _, publiek, _ = _beelden(huis, 1)
    assert sum(len(familie.tellingen) for familie in publiek.families) > 20
    assert not publiek.verzwegen


@pytest.mark.parametrize("grens", GRENZEN)
@pytest.mark.parametrize("huis", HUIZEN)
def test_ruim_gedragen_zegt_niets_wat_het_overzicht_niet_zegt(huis: str, grens: int) -> None:
    _, publiek, matrix = _beelden(huis, grens)
    breed = breed_gedragen(publiek)
    getoond = {t.competentie for t in publiek.tellingen if t.op_niveau is not None}
    genoeg = {k.competentie for k in matrix.kolommen if k.op_niveau + k.boven >= max(grens, 2)}
    assert {eigen for eigen, _ in breed.competenties} == getoond & genoeg


def test_een_rol_vraagt_alleen_haar_eigen_rijen_en_een_functie_ook_de_kern() -> None:
    organisatie, publiek, _ = _beelden("zorggroep", 5)
    kern = {eis.competentie for eis in organisatie.visie.kerncompetenties}
    profielen = {f.id: set(f.eisen) for familie in publiek.families for f in familie.functies}
    assert profielen.keys() == organisatie.functies.keys()
    assert kern <= profielen["kok"]
    assert profielen["mentor"] == {eis.competentie for eis in organisatie.functies["mentor"].competenties}
