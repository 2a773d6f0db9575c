"""Bestanden veranderen samen of niet, wie er ook schrijft of leest."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from competentie_cli.fouten import SchrijfFout
from competentie_cli.opslag import doorvoeren
from competentie_cli.opslag import slot as slotmodule
from competentie_cli.opslag.bestanden import zoek_bestanden
from competentie_cli.opslag.doorvoeren import Bestandswijziging, herstel, voer_door
from competentie_cli.opslag.journaal import Journaal, Toestand
from competentie_cli.opslag.slot import NietSchrijfbaar
from competentie_cli.taken.openen import open_map
from tests.opslag.toestanden import NIEUW, OUD, rest, toestand, wijzigingen, zet_klaar


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Een organisatiemap in de oude toestand, met personen ernaast."""
    return zet_klaar(tmp_path / "mijn organisatie")


def test_alle_bestanden_veranderen_en_er_blijft_niets_liggen(map_: Path) -> None:
    voer_door(map_, wijzigingen(map_))
    assert (toestand(map_), rest(map_)) == (NIEUW, [])
    assert not (map_ / ".competentie" / "journaal").exists()
    assert (map_ / ".competentie" / ".gitignore").read_text("utf-8") == "*\n"


def test_wat_niet_verandert_wordt_niet_geschreven_en_laat_geen_spoor_na(map_: Path) -> None:
    voer_door(map_, [Bestandswijziging(map_ / naam, OUD[naam], OUD[naam]) for naam in OUD])
    assert (toestand(map_), (map_ / ".competentie").exists()) == (OUD, False)


@pytest.mark.parametrize(
    ("naam", "inhoud", "zin"),
    [
        ("organisatie.yaml", b"naam: Anders\n", "is intussen gewijzigd"),
        ("plannen/weg.yaml", None, "is intussen gewijzigd"),
        ("plannen/nieuw/erbij.yaml", b"id: x\n", "bestaat intussen"),
    ],
)
def test_wat_intussen_veranderde_houdt_alles_tegen(
    map_: Path, naam: str, inhoud: bytes | None, zin: str
) -> None:
    (map_ / naam).parent.mkdir(exist_ok=True)
    (map_ / naam).unlink(missing_ok=True) if inhoud is None else (map_ / naam).write_bytes(inhoud)
    ervoor = toestand(map_)
    with pytest.raises(SchrijfFout) as fout:
        voer_door(map_, wijzigingen(map_))
    assert fout.value.tekst == f"{map_ / naam} {zin}."
    assert fout.value.hulp == "Er is niets geschreven. Voer de opdracht opnieuw uit."
    assert (toestand(map_), rest(map_)) == (ervoor, [])


# wat er op de schijf staat, blijft wat het was: rechten, links, mappen


def test_de_rechten_van_een_bestand_blijven(map_: Path) -> None:
    (map_ / "organisatie.yaml").chmod(0o640)
    voer_door(map_, wijzigingen(map_))
    assert (map_ / "organisatie.yaml").stat().st_mode & 0o777 == (0o666 if os.name == "nt" else 0o640)


def _maak_link(link: Path, doel: Path) -> None:
    try:
        link.symlink_to(doel)
    except OSError:
        pytest.skip("dit systeem laat geen links toe")


def test_een_link_blijft_en_wat_erachter_zit_verandert(map_: Path) -> None:
    _maak_link(map_ / "plannen" / "link.yaml", map_.parent / "personen" / "m-0001.yaml")
    oud = OUD["../personen/m-0001.yaml"]
    voer_door(map_, [Bestandswijziging(map_ / "plannen" / "link.yaml", oud, b"id: m-0002\n")])
    assert (map_ / "plannen" / "link.yaml").is_symlink()
    assert (map_.parent / "personen" / "m-0001.yaml").read_bytes() == b"id: m-0002\n"


def test_een_link_die_weg_moet_laat_staan_wat_erachter_zit(map_: Path) -> None:
    _maak_link(map_ / "plannen" / "link.yaml", map_.parent / "personen" / "m-0001.yaml")
    oud = OUD["../personen/m-0001.yaml"]
    voer_door(map_, [Bestandswijziging(map_ / "plannen" / "link.yaml", oud, None)])
    assert not (map_ / "plannen" / "link.yaml").is_symlink()
    assert toestand(map_) == OUD


def test_het_journaal_en_het_slot_horen_niet_bij_de_organisatie(map_: Path) -> None:
    (map_ / ".competentie" / "plannen").mkdir(parents=True)
    (map_ / ".competentie" / "plannen" / "p.yaml").write_text("medewerker: x\n", "utf-8")
    assert [bestand.naam for bestand in zoek_bestanden(map_, {})] == ["plannen/weg.yaml"]


def test_een_mislukte_wijziging_laat_geen_nieuwe_mappen_na(
    map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Journaal, "leg_vast", vol)
    with pytest.raises(SchrijfFout) as fout:
        voer_door(map_, wijzigingen(map_))
    assert "No space left on device" in fout.value.tekst
    assert fout.value.hulp.startswith("Er is niets veranderd.")
    assert (toestand(map_), rest(map_), (map_ / "plannen" / "nieuw").exists()) == (OUD, [], False)


def test_wat_alleen_te_lezen_is_houdt_alles_tegen(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    op_slot = map_.parent / "personen" / "m-0001.yaml"
    monkeypatch.setattr(os, "access", lambda pad, _: Path(pad) != op_slot)
    with pytest.raises(SchrijfFout) as fout:
        voer_door(map_, wijzigingen(map_))
    assert fout.value.tekst.endswith("m-0001.yaml is alleen te lezen.")
    assert (toestand(map_), rest(map_)) == (OUD, [])


def test_een_map_waar_geen_slot_kan_komen_houdt_alles_tegen(map_: Path) -> None:
    (map_ / ".competentie").write_text("in de weg", "utf-8")
    with pytest.raises(SchrijfFout) as fout:
        voer_door(map_, wijzigingen(map_))
    assert fout.value.tekst.startswith(f"In {map_} is niet te schrijven: ")
    assert toestand(map_) == OUD


def test_wie_tussen_het_klaarzetten_en_het_schrijven_bewaart_verliest_niets(
    map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = Journaal.leg_vast
    eigen = b"id: m-0001\nnaam: Van een mens\n"

    def bewaar_ertussen(journaal: Journaal) -> None:
        echt(journaal)
        (map_ / "../personen/m-0001.yaml").write_bytes(eigen)

    monkeypatch.setattr(Journaal, "leg_vast", bewaar_ertussen)
    with pytest.raises(SchrijfFout) as fout:
        voer_door(map_, wijzigingen(map_))
    assert fout.value.tekst.endswith("m-0001.yaml is intussen gewijzigd.")
    assert toestand(map_) == OUD | {"../personen/m-0001.yaml": eigen}
    assert rest(map_) == []


@pytest.mark.parametrize("naam", ["logo.svg", "organisatie.yaml.bak"])
def test_alleen_yaml_gaat_via_het_journaal(map_: Path, naam: str) -> None:
    with pytest.raises(ValueError, match="is geen YAML-bestand"):
        voer_door(map_, [Bestandswijziging(map_ / naam, None, b"x")])


def test_een_bestand_verandert_maar_een_keer_tegelijk(map_: Path) -> None:
    with pytest.raises(ValueError, match="maar één keer"):
        voer_door(map_, [*wijzigingen(map_), *wijzigingen(map_)])


# wat een onderbroken schrijver liet liggen


def _leg_vast(map_: Path, *, gedaan: int) -> Journaal:
    """Een journaal dat geldt, waarvan de eerste stappen al gebeurd zijn."""
    journaal = Journaal(map_)
    werk = [(wijziging.pad.resolve(), wijziging.oud, wijziging.nieuw) for wijziging in wijzigingen(map_)]
    stappen = journaal.bereid_voor(werk)
    journaal.leg_vast()
    for stap in stappen[:gedaan]:
        journaal.zet(stap, Toestand.NIEUW)
    return journaal


@pytest.mark.parametrize("gedaan", range(5))
def test_een_map_openen_maakt_een_onderbroken_wijziging_af(map_: Path, gedaan: int) -> None:
    _leg_vast(map_, gedaan=gedaan)
    open_map(map_)
    assert (toestand(map_), rest(map_)) == (NIEUW, [])


def test_een_map_openen_zonder_journaal_maakt_niets_aan(map_: Path) -> None:
    open_map(map_)
    assert not (map_ / ".competentie").exists()


def test_zonder_de_klaargezette_bestanden_komt_de_inhoud_uit_het_journaal(map_: Path) -> None:
    _leg_vast(map_, gedaan=1)
    for pad in map_.parent.rglob(".*.tmp"):
        pad.unlink()
    herstel(map_)
    assert (toestand(map_), rest(map_)) == (NIEUW, [])


def test_een_half_opgeruimd_journaal_geldt_niet_meer(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journaal = _leg_vast(map_, gedaan=0)

    def verdwijn(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(shutil, "rmtree", verdwijn)
    with pytest.raises(KeyboardInterrupt):
        journaal.ruim_op()
    monkeypatch.undo()
    herstel(map_)
    assert (toestand(map_), rest(map_)) == (OUD, [])


@pytest.mark.parametrize("gedaan", [0, 4])
def test_wat_een_mens_intussen_bewaarde_blijft_en_de_kopieen_staan_apart(map_: Path, gedaan: int) -> None:
    _leg_vast(map_, gedaan=gedaan)
    (map_ / "organisatie.yaml").write_bytes(b"naam: Van een mens\n")
    with pytest.raises(SchrijfFout) as fout:
        herstel(map_)
    (plek,) = (map_ / ".competentie").glob("bewaard-*")
    assert fout.value.tekst == (
        "Een vorige opdracht werd onderbroken. "
        f"Intussen veranderde {map_ / 'organisatie.yaml'}; dat blijft zoals het nu is."
    )
    assert fout.value.hulp == (
        f"Wat er moest komen, staat in {plek}. Neem over wat u nodig hebt, en gooi die map dan weg."
    )
    assert toestand(map_) == NIEUW | {"organisatie.yaml": b"naam: Van een mens\n"}
    assert {pad.name: pad.read_bytes() for pad in plek.iterdir()} == {
        "oud-000-organisatie.yaml": OUD["organisatie.yaml"],
        "nieuw-000-organisatie.yaml": NIEUW["organisatie.yaml"],
    }
    herstel(map_)


@pytest.mark.parametrize(
    "plan",
    [
        "geen json",
        '{"pad": "x.yaml"}',
        '[{"pad": "x.yaml"}]',
        json.dumps([{"pad": "../.profile", "oud": None, "nieuw": "0", "kopie": "x", "tijdelijk": "x.tmp"}]),
        json.dumps([{"pad": "x.yaml", "oud": None, "nieuw": "0", "kopie": "../x", "tijdelijk": "x.tmp"}]),
        json.dumps([{"pad": "x.yaml", "oud": None, "nieuw": "0", "kopie": "x", "tijdelijk": "../x.tmp"}]),
        json.dumps([{"pad": "x.yaml", "oud": None, "nieuw": "0", "kopie": "x", "tijdelijk": "x.tmp"}]),
    ],
)
def test_een_journaal_dat_niet_klopt_raakt_geen_bestand_aan(map_: Path, plan: str) -> None:
    journaal = map_ / ".competentie" / "journaal"
    journaal.mkdir(parents=True)
    (journaal / "nieuw-x").write_bytes(b"kwaad")
    (journaal / "plan.json").write_text(plan, "utf-8")
    with pytest.raises(SchrijfFout) as fout:
        herstel(map_)
    assert fout.value.tekst == "Een vorige wijziging van deze map is niet af te maken."
    assert toestand(map_) == OUD
    herstel(map_)
    assert sorted(pad.name for pad in map_.parent.rglob("*.tmp")) == []


@pytest.mark.parametrize(("gedaan", "mag"), [(0, True), (2, False), (4, True)])
def test_wie_alleen_mag_lezen_leest_geen_mengeling(
    map_: Path, monkeypatch: pytest.MonkeyPatch, gedaan: int, mag: bool
) -> None:
    _leg_vast(map_, gedaan=gedaan)
    ervoor = toestand(map_)

    def dicht(_: Path) -> None:
        raise NietSchrijfbaar(f"In {map_} is niet te schrijven.")

    monkeypatch.setattr(doorvoeren, "slot", dicht)
    if mag:
        herstel(map_)
    else:
        with pytest.raises(SchrijfFout) as fout:
            herstel(map_)
        assert fout.value.tekst == "Een vorige wijziging van deze map is niet afgemaakt."
        hulp = f"Voer één opdracht uit als iemand die in {map_} mag schrijven: die maakt ze af."
        assert fout.value.hulp == hulp
    assert toestand(map_) == ervoor


# meer schrijvers


HOUDER = """
import sys
from pathlib import Path
from competentie_cli.opslag.slot import slot
with slot(Path(sys.argv[1])):
    print("binnen", flush=True)
    sys.stdin.read()
"""
TELLER = """
import sys
from pathlib import Path
from competentie_cli.fouten import SchrijfFout
from competentie_cli.opslag.doorvoeren import Bestandswijziging, voer_door
map_ = Path(sys.argv[1])
paden = [map_ / "organisatie.yaml", map_ / "../personen/m-0001.yaml"]
gelukt = 0
while gelukt < 15:
    oud = [pad.read_bytes() for pad in paden]
    nieuw = b"n: %d\\n" % (int(oud[0].split()[1]) + 1)
    try:
        voer_door(map_, [Bestandswijziging(pad, was, nieuw) for pad, was in zip(paden, oud)])
        gelukt += 1
    except SchrijfFout:
        pass
"""


def _start(opdracht: str, map_: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", opdracht, str(map_)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def test_wie_niet_binnen_kan_zegt_het_en_wie_gedood_wordt_houdt_niemand_tegen(
    map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slotmodule, "WACHTEN", 0)
    with _start(HOUDER, map_) as houder:
        assert houder.stdout is not None
        assert houder.stdout.readline().strip() == b"binnen"
        with pytest.raises(SchrijfFout) as fout:
            voer_door(map_, wijzigingen(map_))
        assert fout.value.tekst == f"Een ander programma is {map_} aan het wijzigen."
        assert toestand(map_) == OUD
        houder.kill()
    voer_door(map_, wijzigingen(map_))
    assert toestand(map_) == NIEUW


def test_schrijvers_tegelijk_verliezen_niets_van_elkaar(map_: Path) -> None:
    zet_klaar(map_, OUD | {"organisatie.yaml": b"n: 0\n", "../personen/m-0001.yaml": b"n: 0\n"})
    tellers = [_start(TELLER, map_) for _ in range(3)]
    assert [teller.communicate()[1] is None and teller.returncode for teller in tellers] == [0, 0, 0]
    gevonden = toestand(map_)
    assert (gevonden["organisatie.yaml"], gevonden["../personen/m-0001.yaml"]) == (b"n: 45\n", b"n: 45\n")
    assert rest(map_) == []
