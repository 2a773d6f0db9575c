"""Het orakel over zichzelf: `python -m tests.orakel.zelftest` vanuit de map van het project."""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings

from .gevallen import GEVALLEN, Geval, afwijkingen
from .kloof_orakel import kloof_document
from .organisaties import organisaties, peildatum_van, schrijf

AANTAL = 400


def fouten_in_gevallen() -> list[str]:
    """Alles wat het orakel anders zegt dan de handmatige gevallen."""
    return [regel for geval in GEVALLEN for regel in afwijkingen(geval, document_van(geval))]


def document_van(geval: Geval) -> dict[str, Any]:
    """Wat het orakel over een geval zegt."""
    ids = None if geval.ids is None else list(geval.ids)
    return kloof_document(geval.organisatie, geval.peildatum, ids=ids, ook_verouderd=geval.ook_verouderd)


def loop_over_organisaties(aantal: int) -> Counter[str]:
    """Het orakel over zoveel willekeurige organisaties; telt wat er voorkwam."""
    telling: Counter[str] = Counter()

    @settings(
        max_examples=aantal, deadline=None, database=None, derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )  # fmt: skip
    @given(organisaties())
    def loop(organisatie: dict[str, Any]) -> None:
        peildatum = peildatum_van(organisatie)
        iedereen = [persoon["id"] for persoon in organisatie["medewerkers"]]
        for ids in (None, iedereen):
            for ook_verouderd in (False, True):
                document = kloof_document(organisatie, peildatum, ids=ids, ook_verouderd=ook_verouderd)
                _houdt_stand(document)
                telling.update(_kenmerken(document))
        telling["organisaties"] += 1

    loop()
    return telling


def _houdt_stand(document: dict[str, Any]) -> None:
    json.dumps(document, default=float)
    for persoon in document["medewerkers"]:
        prioriteiten = [rij["prioriteit"] for rij in persoon["competenties"] if rij["prioriteit"] is not None]
        assert prioriteiten == list(range(1, len(prioriteiten) + 1))
        if persoon["passing_min"] is not None:
            assert 0 <= persoon["passing_min"] <= persoon["passing_max"] <= 1


def _kenmerken(document: dict[str, Any]) -> Counter[str]:
    gevonden = Counter(
        {"overgeslagen": len(document["overgeslagen"]), "mensen": len(document["medewerkers"])}
    )
    for persoon in document["medewerkers"]:
        for rij in persoon["competenties"]:
            gevonden.update([f"status {rij['status']}", f"bron {rij['bron']}", f"ouderdom {rij['ouderdom']}"])
            gevonden.update(veld for veld, waarde in rij.items() if waarde is True)
            gevonden.update(f"in bronnen {bron['bron']}" for bron in rij["bronnen"])
            gevonden.update({"genegeerd": len(rij["genegeerd"])})
    return gevonden


def hoofd() -> int:
    """Geeft 0 als alles klopt."""
    fouten = fouten_in_gevallen()
    print(*fouten, sep="\n", end="\n" if fouten else "")
    print(f"{len(GEVALLEN)} gevallen, {len(fouten)} afwijkingen")
    with tempfile.TemporaryDirectory() as plaats:
        for nummer, geval in enumerate(GEVALLEN):
            schrijf(geval.organisatie, Path(plaats) / str(nummer))
    for kenmerk, aantal in sorted(loop_over_organisaties(AANTAL).items()):
        print(f"{aantal:7} {kenmerk}")
    return 1 if fouten else 0


if __name__ == "__main__":
    sys.exit(hoofd())
