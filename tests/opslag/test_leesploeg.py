"""Met hulpen of zonder: elke tekst geeft dezelfde uitkomst, en na afloop is er geen hulp meer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from competentie_cli.domein.nul import Nul
from competentie_cli.opslag import leesploeg as module
from competentie_cli.opslag.gebeurtenissen import Onleesbaar
from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.opslag.leesploeg import Hulp, Leesploeg, leesploeg, pak_in, pak_uit
from tests.conftest import KLEIN, bouw_organisatie
from tests.opslag.documenten import Document, documenten
from tests.test_gevallen import GEVALLEN
from tests.vijandig import gevallen_tekens, gevallen_waarden, gevallen_yaml
from tests.vijandig.geval import Geval

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
BEGIN = "import sys; sys.path[:] = sys.argv[1:]; "
WEGVALLEN = {
    "stopt meteen": "raise SystemExit",
    "leest en zwijgt": f"{BEGIN}sys.stdin.buffer.read()",
    "geeft onzin": f"{BEGIN}sys.stdin.buffer.read(); print('onzin ' * 9)",
    "geeft een andere vorm": f"{BEGIN}import marshal; sys.stdin.buffer.read(); "
    "[marshal.dump(7, sys.stdout.buffer) for _ in range(9)]",
    "valt na twee teksten weg": f"{BEGIN}import os; from competentie_cli.opslag import leesploeg as m; "
    "teksten = m.marshal.load(sys.stdin.buffer); "
    "[m.marshal.dump(m.pak_in(tekst), sys.stdout.buffer) for tekst in teksten[:2]]; "
    "sys.stdout.buffer.flush(); os._exit(9)",
}
ZEVEN = ["id: a\n", "id: ~\n", "- 1\n- [x, y]\n", "", "k: [\n", "&a b: *a\n", "k: 2,5\nl: [1,5]\n"]
MILJOEN = 1_000_000
Meehelpen = Callable[[int], list[Hulp]]


@pytest.fixture
def meehelpen(monkeypatch: pytest.MonkeyPatch) -> Meehelpen:
    """Zet bij elke lezing zoveel hulpen aan het werk; geeft een lijst waarin ze komen te staan."""

    def zet(aantal: int) -> list[Hulp]:
        begonnen: list[Hulp] = []
        begin = module._begin

        def onthoud() -> Hulp:
            begonnen.append(begin())
            return begonnen[-1]

        monkeypatch.setattr(module, "aantal_hulpen", lambda bestanden: aantal)
        monkeypatch.setattr(module, "_begin", onthoud)
        return begonnen

    return zet


def _lees(teksten: list[str | Onleesbaar]) -> list[Any]:
    with leesploeg(len(teksten)) as ploeg:
        return [_kern(gelezen) for gelezen in ploeg.lees(teksten)]


def _alleen(teksten: Iterable[str | Onleesbaar]) -> list[Any]:
    return [_kern(gelezen) for gelezen in Leesploeg(()).lees([*teksten])]


def _kern(gelezen: Any) -> Any:
    """Een uitkomst om te vergelijken, met voor elke tekst of ze een `Nul` is."""
    if isinstance(gelezen, Onleesbaar):
        return gelezen.code, gelezen.regel, gelezen.kolom, gelezen.reden
    if isinstance(gelezen, dict):
        return {"paren": [(_kern(sleutel), _kern(waarde)) for sleutel, waarde in gelezen.items()]}
    if isinstance(gelezen, list | tuple):
        return [type(gelezen), *map(_kern, gelezen)]
    return (Nul, str(gelezen)) if isinstance(gelezen, Nul) else gelezen


def _teksten(map_: Path) -> list[str]:
    bestanden = sorted(pad for pad in map_.rglob("*.y*ml") if pad.is_file())
    return [bestand.read_bytes().decode(errors="replace") for bestand in bestanden]


def _geplant(map_: Path) -> list[str]:
    """De teksten van alle vijandige bestanden."""
    for module_ in (gevallen_tekens, gevallen_waarden, gevallen_yaml):
        groepen = (groep for groep in vars(module_).values() if isinstance(groep, tuple))
        for nummer, geval in enumerate(lid for groep in groepen for lid in groep if isinstance(lid, Geval)):
            geval.plant(map_ / f"{module_.__name__}-{nummer}")
    return _teksten(map_)


def test_met_hulpen_is_de_uitkomst_van_goede_foute_en_vijandige_bestanden_dezelfde(
    meehelpen: Meehelpen, tmp_path: Path
) -> None:
    gewoon, vijandig = [*_teksten(VOORBEELDEN), *_teksten(GEVALLEN)[::5]], _geplant(tmp_path)
    teksten: list[str | Onleesbaar] = [*gewoon, *(tekst for tekst in vijandig if len(tekst) < MILJOEN)]
    teksten[100:100] = [Onleesbaar("te-groot"), Onleesbaar("geen-utf8", reden="x")]
    begonnen = meehelpen(3)
    assert (len(gewoon) > 1000, len(vijandig) > 250) == (True, True)
    assert _lees(teksten) == _alleen(teksten)
    assert len(begonnen) == 3


@pytest.mark.parametrize("voorbeeld", ["zorggroep", "gemeente"])
def test_met_hulpen_leest_een_map_precies_hetzelfde(voorbeeld: str, meehelpen: Meehelpen) -> None:
    alleen = lees_map(VOORBEELDEN / voorbeeld)
    begonnen = meehelpen(2)
    assert lees_map(VOORBEELDEN / voorbeeld) == alleen
    assert len(begonnen) == 4  # twee voor organisatie.yaml, twee voor de rest


def test_met_hulpen_staan_de_bevindingen_van_een_map_vol_fouten_op_dezelfde_plaats(
    meehelpen: Meehelpen, tmp_path: Path
) -> None:
    fout = {f"medewerkers/m-{nummer}": tekst for nummer, tekst in enumerate(ZEVEN, 4)}
    map_ = bouw_organisatie(tmp_path / "huis", **(KLEIN | fout))
    (map_ / "medewerkers" / "m-0002.yaml").write_bytes(b"naam: \xff\n")
    alleen = lees_map(map_)
    meehelpen(2)
    assert lees_map(map_) == alleen
    assert {b.code for b in alleen.bevindingen} >= {"yaml-syntaxis", "geen-utf8", "verkeerde-waarde"}


@settings(max_examples=40, deadline=None)
@given(documenten())
def test_ingepakt_komt_een_uitkomst_zo_terug_of_helemaal_niet(document: Document) -> None:
    gelezen = pak_uit(pak_in(document.tekst))
    assert gelezen is None or [_kern(gelezen)] == _alleen([document.tekst])


@pytest.mark.parametrize("hoe", WEGVALLEN)
def test_een_hulp_die_wegvalt_verandert_niets_en_zegt_niets(
    hoe: str, meehelpen: Meehelpen, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    begonnen = meehelpen(2)
    monkeypatch.setattr(module, "_OPDRACHT", WEGVALLEN[hoe])
    teksten: list[str | Onleesbaar] = [*ZEVEN, "t: " + "x" * 500_000, *ZEVEN]
    assert _lees(teksten) == _alleen(teksten)
    assert [hulp.proces.poll() is None for hulp in begonnen] == [False, False]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("python", ["bestaat-niet", "", "a\0b"])
def test_zonder_python_om_te_starten_leest_het_hoofdproces_alles(
    python: str, meehelpen: Meehelpen, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    begonnen = meehelpen(2)
    monkeypatch.setattr(sys, "executable", python)
    assert _lees([*ZEVEN]) == _alleen(ZEVEN)
    assert (begonnen, capfd.readouterr()) == ([], ("", ""))


def test_ook_de_reden_van_iets_onleesbaars_komt_terug(monkeypatch: pytest.MonkeyPatch) -> None:
    def weiger(tekst: str) -> None:
        raise Onleesbaar("te-groot", 3, 7, "diep")

    monkeypatch.setattr(module, "lees_waarde", weiger)
    assert _kern(pak_uit(pak_in("x"))) == ("te-groot", 3, 7, "diep")


@pytest.mark.parametrize("bezigheid", ["import time; time.sleep(20)", module._OPDRACHT])
def test_na_een_onderbreking_is_elke_hulp_weg(
    bezigheid: str, meehelpen: Meehelpen, monkeypatch: pytest.MonkeyPatch
) -> None:
    begonnen = meehelpen(2)
    monkeypatch.setattr(module, "_OPDRACHT", bezigheid)
    with pytest.raises(KeyboardInterrupt), leesploeg(5000):
        raise KeyboardInterrupt
    # een proces dat vanzelf ophoudt, eindigt met 0
    assert [h.proces.returncode in (None, 0) for h in begonnen] == [False, False]
    assert all(h.heen.closed and h.terug.closed for h in begonnen)


LANG = """
import signal, sys
from competentie_cli.cli import hoofd
from competentie_cli.opslag import leesploeg

# wie op de achtergrond test, negeert Ctrl+C, en dat erft een proces
signal.signal(signal.SIGINT, signal.default_int_handler)
begin = leesploeg._begin

def meld():
    hulp = begin()
    print(hulp.proces.pid, flush=True)
    return hulp

leesploeg.aantal_hulpen = lambda bestanden: 2 if bestanden > 1 else 0
leesploeg._begin = meld
sys.exit(hoofd(["controleer", "--map", sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C gaat daar niet naar een groep")
def test_ctrl_c_stopt_zonder_een_woord_en_laat_geen_hulp_achter(tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN)
    (map_ / "competenties.yaml").write_text("competenties:\n" + "- {id: a, naam: b}\n" * 200_000, "utf-8")
    opdracht = [sys.executable, "-c", LANG, str(map_)]
    with subprocess.Popen(
        opdracht, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True
    ) as proces:
        assert proces.stdout
        hulpen = [int(proces.stdout.readline()) for _ in range(2)]
        os.killpg(proces.pid, signal.SIGINT)
        uit, fout = proces.communicate(timeout=60)
    assert (proces.returncode, uit, fout) == (130, "", "")
    assert [hulp for hulp in hulpen if _leeft(hulp)] == []


def _leeft(hulp: int) -> bool:
    """Of een proces nog draait; wie gestopt is en door niemand opgehaald werd, leeft niet."""
    try:
        os.kill(hulp, 0)
    except ProcessLookupError:
        return False
    staat = Path(f"/proc/{hulp}/stat")
    return not staat.exists() or staat.read_text("utf-8").rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize(
    ("bestanden", "processors", "hulpen"),
    [(999, 8, 0), (1000, 1, 0), (1000, 2, 2), (1000, 3, 3), (9999, 64, 4)],
)
def test_hulpen_zijn_er_alleen_voor_veel_bestanden_en_meer_dan_een_processor(
    bestanden: int, processors: int, hulpen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda proces: range(processors), raising=False)
    assert module.aantal_hulpen(bestanden) == hulpen


def test_een_ingevroren_programma_heeft_geen_hulpen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda proces: range(8), raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module.aantal_hulpen(5000) == 0


def test_een_hulp_laadt_alleen_de_lezer() -> None:
    vraag = f"{BEGIN}import competentie_cli.opslag.leesploeg; print(*sys.modules)"
    opdracht = [sys.executable, "-I", "-B", "-c", vraag, *sys.path]
    geladen = {naam.split(".")[0] for naam in subprocess.check_output(opdracht, text=True).split()}
    assert "_ruamel_yaml" in geladen
    assert geladen.isdisjoint({"pydantic", "pydantic_core", "typer", "rich", "subprocess", "multiprocessing"})
