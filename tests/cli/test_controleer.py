"""`competentie controleer`: alle bevindingen in één keer."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Tik, Uitvoering


def _breek(map_: Path) -> Path:
    bestand = map_ / "medewerkers" / "m-0003.yaml"
    bestand.write_text("id: m-0003\nfunctie: begeleidr\nteam: huis\nmaat: XL\n", "utf-8")
    return map_


def test_een_gave_map_geeft_een_zin_op_stderr(tik: Tik, gave_organisatie: Path) -> None:
    zin = "Alles in orde: 10 bestanden nagekeken.\n"
    assert tik("controleer", "-m", gave_organisatie) == Uitvoering(0, "", zin)
    assert tik("controleer", "-m", gave_organisatie, "--stil") == Uitvoering(0, "", "")


def test_elke_fout_staat_er_met_haar_regel(tik: Tik, gave_organisatie: Path) -> None:
    uit = """\
medewerkers/m-0003.yaml:2:10: onbekende-verwijzing
  fout: functie 'begeleidr' bestaat niet
    |
  2 | functie: begeleidr
    |          ^^^^^^^^^
  hulp: bedoelde u 'begeleider'?

medewerkers/m-0003.yaml:4:1: onbekend-veld
  fout: 'maat' is geen bekend veld
    |
  4 | maat: XL
    | ^^^^
  hulp: verwijder het of gebruik een bekend veld

"""
    assert tik("controleer", "-m", _breek(gave_organisatie)) == Uitvoering(1, uit, "2 fouten in 1 bestand.\n")


def test_json_volgt_het_contract(tik: Tik, gave_organisatie: Path) -> None:
    code, uit, fout = tik("controleer", "--formaat", "json", "-m", _breek(gave_organisatie))
    eerste = {
        "code": "onbekende-verwijzing",
        "ernst": "fout",
        "bestand": "medewerkers/m-0003.yaml",
        "regel": 2,
        "kolom": 10,
        "tekst": "functie 'begeleidr' bestaat niet",
        "hulp": "bedoelde u 'begeleider'?",
    }
    document = json.loads(uit)
    assert (code, fout, list(document)) == (1, "", ["versie", "bevindingen", "aantal"])
    assert document["versie"] == 1
    assert document["bevindingen"][0] == eerste
    assert document["aantal"] == {"fout": 2, "waarschuwing": 0, "tip": 0}


def test_een_fout_is_niet_te_negeren_en_een_onbekende_code_wordt_verbeterd(
    tik: Tik, gave_organisatie: Path
) -> None:
    assert tik("controleer", "--negeer", "ontbreekt", "-m", gave_organisatie) == Uitvoering(
        2,
        "",
        "fout: 'ontbreekt' is een fout en kan niet genegeerd worden.\n"
        "hulp: Alleen waarschuwingen en tips kunnen zwijgen.\n",
    )
    assert tik("controleer", "--negeer", "ontbreek", "-m", gave_organisatie) == Uitvoering(
        2, "", "fout: Er is geen code 'ontbreek'.\nhulp: bedoelde u 'ontbreekt'?\n"
    )
