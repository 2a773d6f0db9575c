"""Wat er ook in de map staat: precies deze bevindingen, en elke opdracht komt tot een goed einde."""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

import pytest

from competentie_cli.cli.controleer import FORMATEN
from competentie_cli.meldingen import Ernst
from competentie_cli.taken.controleer import kijk_na
from competentie_cli.weergave.scherm.tekst import schoon
from tests.conftest import KLEIN, PEILDATUM, bouw_organisatie
from tests.vijandig import gevallen_organisatie as organisatie
from tests.vijandig import gevallen_tekens as tekens
from tests.vijandig import gevallen_waarden as waarden
from tests.vijandig import gevallen_yaml as yaml
from tests.vijandig.conftest import Tik
from tests.vijandig.geval import Geval

GEVALLEN = (
    *(tekens.CODERINGEN + tekens.TEKENS),
    *(yaml.INSPRINGING + yaml.TEKSTVORMEN + yaml.ANKERS + yaml.TAGS + yaml.SLEUTELS + yaml.DIEPTE),
    *(waarden.GETALLEN + waarden.DATUMS + waarden.WOORDEN + waarden.IDS),
    *(organisatie.GEHEEL + organisatie.WAARDEN + organisatie.MAPPEN),
)
if sys.platform != "win32":
    from tests.vijandig import gevallen_bestanden as bestanden

    GEVALLEN += bestanden.GEEN_BESTAND + bestanden.KOPPELINGEN + bestanden.NAMEN
MINSTENS = 400
OPDRACHTEN = (
    ("kloof",),
    ("kloof", "--formaat", "json"),
    ("pop", "maak", "--alle", "--formaat", "md", "--uit", "uit"),
    ("pop", "toon", "m-0003"),
)
STUREND = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def test_er_is_geen_geval_verdwenen_of_dubbel() -> None:
    assert len(GEVALLEN) >= MINSTENS
    assert len({geval.naam for geval in GEVALLEN}) == len(GEVALLEN)


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval.naam)
def test_een_ramp_geeft_precies_haar_bevindingen_en_elke_opdracht_een_einde(
    geval: Geval, tmp_path: Path, tik: Tik
) -> None:
    map_ = bouw_organisatie(tmp_path / "proef", **KLEIN)
    geval.plant(map_)
    assert _bevindingen(tik, map_, geval) == (geval.fouten, set(geval.ook))
    for formaat in FORMATEN:
        _kijk_na(tik, map_, geval, formaat)
    in_organisatie = any(fout.startswith("organisatie.yaml:") for fout in geval.fouten)
    verwacht = 2 if in_organisatie else 1 if geval.fouten else 0
    for opdracht in OPDRACHTEN:
        gedaan = tik(*opdracht, "-m", map_)
        # wie een andere id kreeg, is er niet meer
        weg = gedaan.fout.startswith("fout: Er is geen medewerker 'm-0003'.")
        assert (opdracht, gedaan.code) == (opdracht, 2 if weg else verwacht), gedaan.fout
        if "json" in opdracht and verwacht < 2:
            json.loads(gedaan.uit)
        else:
            assert _sturend(gedaan.uit + gedaan.fout) == set()
        if in_organisatie:
            eerste = next(fout for fout in geval.fouten if fout.startswith("organisatie.yaml:"))
            assert gedaan.fout.startswith(f"fout: {eerste.rpartition(' ')[0]} ")


def _bevindingen(tik: Tik, map_: Path, geval: Geval) -> tuple[tuple[str, ...], set[str]]:
    meldingen = kijk_na(map_, PEILDATUM).meldingen
    fouten = tuple(
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}"
        for m in meldingen
        if m.ernst is Ernst.FOUT and m.plaats
    )
    # van een mapping die meer velden mist, staat elk veld apart op dezelfde plek
    return tuple(dict.fromkeys(fouten)), {m.code for m in meldingen if m.ernst is not Ernst.FOUT} & set(
        geval.ook
    )


def _kijk_na(tik: Tik, map_: Path, geval: Geval, formaat: str) -> None:
    gedaan = tik("controleer", "--formaat", formaat, "-m", map_)
    assert (formaat, gedaan.code) == (formaat, 1 if geval.fouten else 0)
    if formaat in ("tekst", "kort"):
        assert _sturend(gedaan.uit + gedaan.fout) == set()
        assert [fout for fout in geval.fouten if schoon(fout.rpartition(" ")[0]) not in gedaan.uit] == []
    if formaat in ("json", "sarif"):
        json.loads(gedaan.uit)


def _sturend(tekst: str) -> set[str]:
    """Tekens die een scherm besturen of verbergen; een regeleinde en de verbinders van emoji mogen."""
    return {
        teken for teken in set(tekst) - {"\n", "\u200c", "\u200d"} if unicodedata.category(teken) in STUREND
    }
