"""Wat buiten mag: nergens een cijfer over een te kleine groep, ook niet door af te trekken."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.domein.behoefte import Behoefte, Behoefteoverzicht, Behoeftetelling, Stand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.behoefte.metingen import LEREN, publiceer_behoeften
from competentie_cli.rekenen.behoefte.publiek import maak_publiek
from competentie_cli.rekenen.behoefte.verzamelingen import Verzamelingen
from competentie_cli.rekenen.publicatie.metingen import Peiling, behoeftemeting
from competentie_cli.taken.behoefte import Behoeftevraag, maak_behoeften
from competentie_cli.weergave.behoeftegegevens import behoeftedocument_json
from tests.conftest import PEILDATUM
from tests.rekenen.behoefte.huis import LETTERS, huis

AANBOD = [
    {"id": "laag", "naam": "Laag", "vorm": "oefenen", "ontwikkelt": [{"competentie": "c0", "naar": "3"}]},
    {
        "id": "hoog",
        "naam": "Hoog",
        "vorm": "klassikaal",
        "ontwikkelt": [{"competentie": "c0", "van": "3", "naar": "4"}],
    },
]


def _intern(organisatie: Organisatie) -> Behoefteoverzicht:
    return maak_behoeften(organisatie, Behoeftevraag(intern=True), PEILDATUM)


def _publiek(organisatie: Organisatie, grens: int = 5) -> Behoefteoverzicht:
    return maak_publiek(_intern(organisatie), Peiling(organisatie, PEILDATUM), grens)


def _telling(letters: str, grens: int = 5) -> Behoeftetelling:
    return _publiek(huis({"luisteren": letters}), grens).behoefte("luisteren").telling


def test_grote_groepen_staan_er_helemaal() -> None:
    telling = _telling("LLLLLOOOOOMMMMMNNNNN?????")
    assert telling == Behoeftetelling(
        25, 20, 15, 5, 10, 5, telling.gewicht, 0, 0, 5,
        (("motivatie", 5), ("organisatie", 5), ("middelen", 0), ("communicatie", 0)),
    )  # fmt: skip


def test_vier_mensen_met_een_andere_oorzaak_verbergen_ook_de_leerbehoefte() -> None:
    telling = _telling("LLLLLLLOOOONNNNN")
    assert (telling.tekort, telling.leren, telling.elders, telling.gewicht) == (11, None, None, None)
    assert (telling.kritiek, telling.in_plan, telling.oorzaken) == (None, None, ())


def test_een_kleine_oorzaak_neemt_de_volgende_mee() -> None:
    telling = _telling("LLLLLOOOOOMMMMMMHNNNNN")
    assert telling.elders == 12
    assert telling.oorzaken == (
        ("motivatie", 6), ("organisatie", None), ("middelen", None), ("communicatie", 0),
    )  # fmt: skip


def test_onder_de_grens_staat_er_niets() -> None:
    overzicht = _publiek(huis({"luisteren": "LLLL"}))
    assert (overzicht.mensen, overzicht.leren, overzicht.behoeften, overzicht.groepen) == (None, None, (), ())


def test_wat_verborgen_is_heeft_geen_plaats_in_de_volgorde() -> None:
    overzicht = _publiek(huis({"klein": "LLLL" + "N" * 16, "groot": "L" * 6 + "N" * 14}))
    assert [b.competentie for b in overzicht.op_rang] == ["groot"]
    assert [b.competentie for b in overzicht.behoeften] == ["groot", "klein"]


def test_het_bereik_staat_er_alleen_als_niemand_apart_valt() -> None:
    gedaan = {"gevolgd": [{"leeractiviteit": "laag", "datum": "2026-01-01"}]}
    samen = huis({"c0": "L" * 6 + "N" * 6}, aanbod=AANBOD)
    apart = huis({"c0": "L" * 6 + "N" * 6}, aanbod=AANBOD, mensen={"p-01": gedaan})
    for organisatie, verwacht in ((samen, [(6, 0), (0, 6)]), (apart, [(None, None)] * 2)):
        behoefte = _publiek(organisatie).behoefte("c0")
        assert [(a.bereikt, a.te_hoog) for a in behoefte.aanbod] == verwacht
        assert behoefte.telling.zonder_aanbod == (0 if organisatie is samen else None)


def test_een_competentie_van_een_afwezige_staat_er_zoals_een_verborgen() -> None:
    weg = {"afwezig": [{"van": "2026-01-01"}]}
    letters = {"luisteren": "LLLLLLNNNNN", "koken": "----------L"}
    erbij = _publiek(huis(letters))
    er_niet = _publiek(huis({c: rij + "L" for c, rij in letters.items()}, mensen={"p-11": weg, "p-12": {}}))
    namen = [behoefte.competentie for behoefte in erbij.behoeften]
    assert (namen, [b.competentie for b in er_niet.behoeften]) == (["koken", "luisteren"],) * 2
    tellingen = [beeld.behoefte("koken").telling for beeld in (erbij, er_niet)]
    assert tellingen == [Behoeftetelling(gevraagd=11), Behoeftetelling(gevraagd=12)]


@pytest.mark.parametrize("hoe", ["afwezig", "zonder_scores", "contract"])
def test_wie_niet_meedoet_is_niet_te_onderscheiden_van_wie_nog_niet_ingeschat_is(hoe: str) -> None:
    """Ook niet door te tellen: het overzicht gaat altijd over iedereen in dienst."""
    weg = {
        "afwezig": {"afwezig": [{"van": "2026-01-01"}]},
        "zonder_scores": {"zonder_scores": {"sinds": "2026-01-01"}},
        "contract": {"contract": {"soort": "uitzend"}},
    }[hoe]
    letters = {"luisteren": "LLLLLLNNNNN" + "?" * 9, "koken": "-----NNNNNN" + "?" * 9}
    beelden = [
        _publiek(huis(letters, mensen=mensen)) for mensen in ({}, {"p-20": weg}, {"p-19": weg, "p-20": weg})
    ]
    gegevens = [behoeftedocument_json(beeld) for beeld in beelden]
    assert gegevens[0] == gegevens[1] == gegevens[2]
    assert gegevens[0]["mensen"] == 20
    assert [b.telling.bekijken for b in beelden[0].behoeften] == [14, 9]  # met vijf vrijgestelden


@pytest.mark.parametrize(
    ("zichtbaar", "verborgen", "verwacht"),
    [
        ([range(6)], [range(4, 8), range(8, 12)], 12),
        ([range(6)], [range(4, 12)], None),  # het ene verborgen deel zou te vinden zijn
        ([range(6)], [range(4, 8), range(7, 10)], None),  # buiten wat getoond wordt blijven er vier
        ([range(6)], [range(2, 4), range(3, 5)], 6),
        ([], [range(3), range(2, 4)], None),
        ([range(6)], [range(4, 12), range(12, 17)], None),  # er blijven er drie over zonder
        ([], [], 0),
    ],
)
def test_samen_tellen_verraadt_geen_deel(
    zichtbaar: list[range], verborgen: list[range], verwacht: int | None
) -> None:
    def mensen(reeks: range) -> frozenset[str]:
        return frozenset(map(str, reeks))

    getoond = [mensen(reeks) for reeks in zichtbaar]
    verzamelingen = Verzamelingen(mensen(range(20)), getoond, 5)
    assert verzamelingen.neem_samen(getoond, [mensen(r) for r in verborgen], [mensen(range(20))]) == verwacht


def test_wie_buiten_het_totaal_valt_is_geen_klein_groepje() -> None:
    iedereen = frozenset(map(str, range(20)))
    binnen, samen = (frozenset(map(str, range(tot))) for tot in (12, 8))
    assert Verzamelingen(iedereen, [], 5).neem_samen([samen], [], [iedereen]) == 8
    assert Verzamelingen(iedereen, [], 5).neem_samen([samen], [], [iedereen, binnen]) is None


def test_het_aantal_per_groep_verraadt_niet_wie_er_alleen_iets_anders_leert() -> None:
    def bouw(alleen_plannen: int) -> Behoefteoverzicht:
        huis_, keuken = "L" * 8 + "N" * 12, "L" * 6 + "N" * 14
        plannen = "N" * 8 + "L" * alleen_plannen + "N" * (12 - alleen_plannen)
        letters = {"luisteren": huis_ + keuken, "plannen": plannen + "N" * 6 + "L" * 5 + "N" * 9}
        return _publiek(huis(letters, teams=["huis"] * 20 + ["keuken"] * 20))

    afdelingen = {groep.naam: (groep.mensen, groep.leren) for groep in bouw(5).groepen[:2]}
    assert (bouw(5).leren, afdelingen) == (24, {"huis": (20, 13), "keuken": (20, 11)})
    assert (bouw(2).leren, {groep.leren for groep in bouw(2).groepen}) == (None, {None})


_LETTERS = st.sampled_from(["LLLLLNN?-", "LNNNB", "LlOOM?N", LETTERS, "LO", "LN"])


@st.composite
def _huizen(draw: st.DrawFn) -> Organisatie:
    hoeveel = draw(st.integers(4, 24))
    competenties = [f"c{nummer}" for nummer in range(draw(st.integers(1, 4)))]
    letters = {c: draw(st.text(draw(_LETTERS), min_size=hoeveel, max_size=hoeveel)) for c in competenties}
    kiezen = st.lists(st.sampled_from(competenties), unique=True)
    teams = draw(st.lists(st.sampled_from(["huis", "keuken"]), min_size=hoeveel, max_size=hoeveel))
    plan = {
        "medewerker": "p-01", "periode": {"van": "2026-01-01"}, "status": "lopend",
        "doelen": [{"competentie": "c0", "naar": "3"}],
    }  # fmt: skip
    return huis(
        letters,
        doelen={"een": draw(kiezen), "twee": draw(kiezen)},
        aanbod=AANBOD,
        plannen=[plan],
        teams=teams,
    )


def _kleine_getallen(document: Any, grens: int) -> Iterator[tuple[str, int]]:
    """Elk aantal mensen in het document dat te klein is."""
    geen_aantal = {"versie", "rang", "grens", "gewicht"}
    if isinstance(document, dict):
        for veld, waarde in document.items():
            if type(waarde) is int and veld not in geen_aantal and 0 < waarde < grens:
                yield veld, waarde
            yield from _kleine_getallen(waarde, grens)
    elif isinstance(document, list):
        for lid in document:
            yield from _kleine_getallen(lid, grens)


@settings(deadline=None, max_examples=40)
@given(_huizen(), st.integers(2, 6))
def test_nergens_staat_een_te_klein_getal_of_een_naam(organisatie: Organisatie, grens: int) -> None:
    document = behoeftedocument_json(_publiek(organisatie, grens))
    assert list(_kleine_getallen(document, grens)) == []
    tekst = json.dumps(document)
    assert [m.id for m in organisatie.medewerkers.values() if m.id in tekst or (m.naam or "") in tekst] == []


@settings(deadline=None, max_examples=40)
@given(_huizen(), st.integers(2, 6))
def test_wat_er_staat_klopt_en_wat_de_kloof_verbergt_blijft_verborgen(
    organisatie: Organisatie, grens: int
) -> None:
    vol, publiek = _intern(organisatie), _publiek(organisatie, grens)
    cellen = Peiling(organisatie, PEILDATUM).toonbaar(grens)
    bekend = {behoefte.competentie: behoefte for behoefte in vol.behoeften}
    for behoefte in publiek.behoeften:
        telling = behoefte.telling
        gevraagd, tekort, _, bekijken = cellen.get(behoefte.competentie, (None,) * 4)
        assert (telling.gevraagd, telling.tekort, telling.bekijken) == (gevraagd, tekort, bekijken)
        assert behoefte.gevallen == ()
        if echt := bekend.get(behoefte.competentie):
            over_iedereen = replace(echt.telling, gevraagd=gevraagd, bekijken=bekijken)
            assert list(_afwijkend(telling, over_iedereen)) == []


def _afwijkend(telling: Behoeftetelling, echt: Behoeftetelling) -> Iterator[str]:
    for veld in Behoeftetelling.__slots__:
        getoond, waar = getattr(telling, veld), getattr(echt, veld)
        if veld == "oorzaken":
            paren = zip(getoond, waar, strict=True) if getoond else ()
            yield from (soort for (soort, n), (_, m) in paren if n not in (None, m))
        elif getoond not in (None, waar):
            yield veld


@settings(deadline=None, max_examples=40)
@given(_huizen(), st.integers(2, 6))
def test_ook_wie_aftrekt_vindt_geen_klein_groepje(organisatie: Organisatie, grens: int) -> None:
    vol, publiek = _intern(organisatie), _publiek(organisatie, grens)
    leren = {b.competentie: b.telling.leren for b in publiek.behoeften}
    verschillen: list[int] = []
    for behoefte in publiek.behoeften:
        verschillen += _resten(behoefte)
    samen = [(publiek.leren, publiek.mensen, [*leren])]
    samen += [(doel.leren, doel.gevraagd, [*doel.competenties]) for doel in publiek.doelen]
    for aantal, geheel, competenties in samen:
        if aantal is not None and geheel is not None:
            verschillen.append(geheel - aantal)
            verschillen += [aantal - n for c in competenties if (n := leren[c]) is not None]
            assert _is_niet_te_herleiden(aantal, competenties, leren, vol)
    for groep in publiek.groepen:
        if groep.leren is not None and groep.mensen is not None:
            verschillen.append(groep.mensen - groep.leren)
            verschillen += [groep.leren - n for _, _, n in groep.behoeften]
        verschillen += [gevraagd - n for _, gevraagd, n in groep.behoeften if gevraagd]
    if publiek.leren is not None:
        verschillen += [publiek.leren - g.leren for g in publiek.groepen if g.leren is not None]
    assert [verschil for verschil in verschillen if 0 < verschil < grens] == []


def _resten(behoefte: Behoefte) -> Iterator[int]:
    """Wat iemand vindt door een deel van zijn geheel af te trekken."""
    t = behoefte.telling
    for geheel, delen in (
        (t.gevraagd, (t.bekend,)),
        (t.gevraagd, (t.bekijken,)),
        (t.tekort, (t.leren, t.elders)),
        (t.elders, tuple(aantal for _, aantal in t.oorzaken)),
        *((t.leren, (deel,)) for deel in (t.kritiek, t.in_plan, t.zonder_aanbod)),
        *((t.leren, (aanbod.bereikt,)) for aanbod in behoefte.aanbod),
    ):
        if geheel is not None and any(deel is not None for deel in delen):
            yield geheel - sum(deel or 0 for deel in delen)


def _is_niet_te_herleiden(
    aantal: int, competenties: list[str], leren: Mapping[str, int | None], vol: Behoefteoverzicht
) -> bool:
    """Is er maar één verborgen deel met iemand erin, dan staat het totaal er niet."""
    mensen = {b.competentie: b.mensen(Stand.LEREN) for b in vol.behoeften}
    verborgen = [c for c in competenties if leren[c] is None and mensen.get(c)]
    return aantal == 0 or len(verborgen) != 1


@settings(deadline=None, max_examples=30)
@given(_huizen(), st.integers(2, 6))
def test_over_het_geheel_zegt_de_publicatie_hetzelfde(organisatie: Organisatie, grens: int) -> None:
    vol, publiek = _intern(organisatie), _publiek(organisatie, grens)
    publicatie = publiceer_behoeften(vol, Peiling(organisatie, PEILDATUM), grens)
    for behoefte in publiek.behoeften:
        naam = behoeftemeting(behoefte.competentie)
        cel = publicatie.cel(naam) if naam in publicatie.cellen and publiek.mensen else None
        if cel and cel.sommen:
            assert (cel.sommen[0], cel.sommen[1]) == (behoefte.telling.leren, behoefte.telling.elders)
    if publiek.leren is not None and (cel := publicatie.cel(LEREN)):
        assert cel.sommen[0] == publiek.leren
