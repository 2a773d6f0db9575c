"""De privacytips staan bij de tekst zelf, herhalen haar niet, en laten collega's met rust."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competentie_cli.meldingen.codes.privacy import PRIVACY
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.rekenen.signalen.privacy import kijk_naar_privacy, kijk_naar_vrijstellingen
from competentie_cli.rekenen.signalen.zicht import Zicht
from competentie_cli.taken.controleer import kijk_na
from competentie_cli.taken.openen import open_map
from tests.conftest import BASIS

VANDAAG = date(2026, 11, 21)
CODES = {code.naam for code in PRIVACY}
NUMMER = "85.07.30-033.28"


def _tips(map_: Path) -> list[str]:
    return [
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}"
        for m in kijk_na(map_, VANDAAG).meldingen
        if m.code in CODES and m.plaats
    ]


def _vervang(map_: Path, bestand: str, tekst: str) -> Path:
    (map_ / bestand).parent.mkdir(exist_ok=True)
    (map_ / bestand).write_text(tekst, encoding="utf-8")
    return map_


def _vul_aan(map_: Path, bestand: str, tekst: str) -> Path:
    return _vervang(map_, bestand, (map_ / bestand).read_text("utf-8") + tekst)


@pytest.mark.parametrize(
    ("bestand", "tekst", "plek"),
    [
        ("organisatie.yaml", f"cao: Vraag het aan {NUMMER}\n", "10:6"),
        ("visie.yaml", "visie: Mail an.peeters@delinde.example\n", "9:8"),
        (
            "competenties/x.yaml",
            f'id: x\nnaam: X\nvervangen_door: feedback\npraktijken: ["Zie {NUMMER}"]\n',
            "4:14",
        ),
        ("functies/x.yaml", "id: x\nnaam: X\nsoort: rol\ntaken:\n  - Belt BSN 123456782\n", "5:5"),
        ("teams/x.yaml", "id: x\nnaam: Ploeg van zoe@delinde.example\n", "2:7"),
        ("leeraanbod/x.yaml", f"id: x\nnaam: X\nvorm: coaching\nvangnet: {{wie: 'An, {NUMMER}'}}\n", "4:16"),
    ],
)
def test_een_nummer_of_adres_valt_op_in_elk_bestand_buiten_de_persoonlijke(
    gave_organisatie: Path, bestand: str, tekst: str, plek: str
) -> None:
    if (gave_organisatie / bestand).exists():
        _vul_aan(gave_organisatie, bestand, tekst)
    else:
        _vervang(gave_organisatie, bestand, tekst)
    assert _tips(gave_organisatie) == [f"{bestand}:{plek}: persoonsgegeven-buiten-map"]


def test_een_adres_van_een_dienst_team_of_huis_zwijgt(gave_organisatie: Path) -> None:
    adressen = ("vorming@x.example", "huis@x.example", "de.linde@x.example", "het.huis@x.example")
    tekst = "id: x\nnaam: X\nvorm: coaching\nomschrijving: " + " ".join(adressen) + "\n"
    assert _tips(_vervang(gave_organisatie, "leeraanbod/x.yaml", tekst)) == []


PERSOON = """\
id: {id}
naam: Sofie Baert
functie: begeleider
team: huis
leidinggevende_naam: Hilde Maes, directeur
"""


def test_een_nationaal_nummer_valt_op_in_persoonlijke_bestanden_en_een_adres_niet(
    gave_organisatie: Path,
) -> None:
    map_ = _vervang(
        gave_organisatie,
        "medewerkers/m-0007.yaml",
        PERSOON.format(id="85073003328") + "drijfveren: [sofie.baert@delinde.example]\n",
    )
    _vul_aan(map_, "plannen/m-0002-2026.yaml", "gezien_anders: Mijn bsn is 111222333\n")
    assert _tips(map_) == [
        "medewerkers/m-0007.yaml:1:5: nationaal-nummer",
        "plannen/m-0002-2026.yaml:14:16: nationaal-nummer",
    ]


OVER_SOFIE = """\
beoordelingen:
  - datum: 2026-04-14
    bron: leidinggevende
    niveaus: {luisteren: 2}
    toelichting:
      luisteren: Sofie was in het voorjaar lang ziek.
      samenwerken: Bleef rustig bij een zieke bewoner.
bewijzen:
  - {soort: attest, naam: Terug na mijn burn-out, datum: 2026-01-05, uitgever: ACV}
talenten:
  - {omschrijving: Rust brengen bij mevrouw Jacobs}
drijfveren: [koken voor bewoner Jan, lid van de vakbond]
ambities:
  - {termijn: kort, omschrijving: Minder uren sinds mijn operatie.}
oorzaken:
  verslag: {soort: middelen, omschrijving: Het dossier van kamer 12 laadt traag., wie: mevrouw Jacobs}
vrijstellingen:
  - {competentie: hygiene, reden: Rugklachten}
  - {competentie: plannen, reden: Hoort niet bij de rol}
  - {competentie: verslag, reden: Ze heeft een burn-out}
gevolgd:
  - {omschrijving: Terug aan het werk na mijn burn-out, datum: 2026-02-05}
gesprekken:
  - {datum: 2026-03-10, met: mevrouw Maes, verslag: Met mevrouw Maes besproken.}
"""


def test_elke_tekst_over_de_medewerker_krijgt_haar_eigen_tip(gave_organisatie: Path) -> None:
    map_ = _vervang(gave_organisatie, "medewerkers/m-0007.yaml", PERSOON.format(id="m-0007") + OVER_SOFIE)
    bestand = "medewerkers/m-0007.yaml"
    assert _tips(map_) == [
        f"{bestand}:11:18: gezondheidsgegeven",
        f"{bestand}:16:20: clientgegeven",
        f"{bestand}:17:14: clientgegeven",
        f"{bestand}:17:38: vakbondsgegeven",
        f"{bestand}:19:35: gezondheidsgegeven",
        f"{bestand}:21:44: clientgegeven",
        f"{bestand}:23:35: gezondheidsgegeven",
        f"{bestand}:25:35: gezondheidsgegeven",
    ]


def test_een_reden_van_vrijstelling_wordt_door_een_signaal_gemeld(gave_organisatie: Path) -> None:
    _vervang(gave_organisatie, "medewerkers/m-0007.yaml", PERSOON.format(id="m-0007") + OVER_SOFIE)
    geopend = open_map(gave_organisatie)
    assert geopend.organisatie is not None
    zicht = Zicht(geopend.inlezing.inhoud, geopend.organisatie, VANDAAG, geopend.inlezing.teksten)
    gevonden = [bevinding.pad for bevinding in (*kijk_naar_privacy(zicht), *kijk_naar_vrijstellingen(zicht))]
    assert len(gevonden) == len(set(gevonden)) == 8


def test_gezondheid_en_vakbond_zijn_elders_gewoon_werk(gave_organisatie: Path) -> None:
    map_ = _vervang(
        gave_organisatie,
        "leeraanbod/x.yaml",
        "id: x\nnaam: Terug na mijn burn-out\nvorm: coaching\n"
        "aanbieder: ACV\ngrond: Lid van de vakbond zijn\n",
    )
    assert _tips(map_) == []


def test_een_client_valt_op_in_elk_bestand_en_een_collega_nergens(gave_organisatie: Path) -> None:
    map_ = _vul_aan(
        gave_organisatie, "visie.yaml", "visie: Mevrouw Claes en meneer Peeters, geen mevrouw Jacobs.\n"
    )
    _vervang(map_, "functies/x.yaml", "id: x\nnaam: X\nsoort: rol\ntaken: [Mevrouw Hilde Baert helpen]\n")
    assert _tips(map_) == ["visie.yaml:9:8: clientgegeven"]


def test_een_bestand_met_een_fout_wacht_met_tips(gave_organisatie: Path) -> None:
    map_ = _vervang(gave_organisatie, "functies/x.yaml", f"id: x\nnaam: {NUMMER}\nkleur: rood\n")
    assert _tips(map_) == []


def test_geen_enkele_tekst_herhaalt_wat_er_staat() -> None:
    for code in PRIVACY:
        for tekst, hulp in code.teksten.values():
            assert "{" not in tekst + hulp


@pytest.mark.parametrize("voorbeeld", ["zorggroep", "gemeente", "leeg"])
def test_de_voorbeelden_zwijgen(voorbeeld: str) -> None:
    assert _tips(meegeleverd("voorbeelden") / voorbeeld) == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.text(min_size=1), min_size=1, max_size=8))
def test_elke_tekst_wordt_zonder_uitzondering_gelezen(teksten: list[str]) -> None:
    geopend = open_map(BASIS)
    assert geopend.organisatie is not None
    for onderdelen in geopend.inlezing.inhoud.onderdelen.values():
        for onderdeel in onderdelen:
            assert isinstance(onderdeel.ruw, dict)
            onderdeel.ruw["vrij"] = [*teksten, {"dieper": teksten[0]}]
    zicht = Zicht(geopend.inlezing.inhoud, geopend.organisatie, VANDAAG, geopend.inlezing.teksten)
    for bevinding in (*kijk_naar_privacy(zicht), *kijk_naar_vrijstellingen(zicht)):
        assert bevinding.code in CODES and "vrij" in bevinding.pad
