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


def test_een_proef_toont_het_verschil_en_schrijft_niets(tik: Tik, gave_organisatie: Path) -> None:
    bestand = gave_organisatie / "teams.yaml"
    bestand.write_text(
        bestand.read_text("utf-8").replace("leidinggevende", "leidingevende"), encoding="utf-8"
    )
    voor = bestand.read_bytes()
    code, uit, fout = tik("controleer", "--herstel", "--proef", "-m", gave_organisatie)
    assert (code, bestand.read_bytes()) == (1, voor)
    assert uit.startswith("""\
--- teams.yaml
+++ teams.yaml
@@ -1,2 +1,2 @@
 teams:
-  - {id: huis, naam: Het huis, leidingevende: m-0001}
+  - {id: huis, naam: Het huis, leidinggevende: m-0001}

teams.yaml:2:32: onbekend-veld
""")
    assert (
        fout == "1 verbetering in 1 bestand. Nog niets geschreven: laat --proef weg.\n1 fout in 1 bestand.\n"
    )


def test_herstel_schrijft_en_kijkt_opnieuw_na(tik: Tik, gave_organisatie: Path) -> None:
    bestand = gave_organisatie / "teams.yaml"
    goed = bestand.read_bytes()
    bestand.write_text(
        bestand.read_text("utf-8").replace("leidinggevende", "leidingevende"), encoding="utf-8"
    )
    code, uit, fout = tik("controleer", "--herstel", "-m", gave_organisatie)
    assert (code, bestand.read_bytes()) == (0, goed)
    assert uit.count("\n") == 7
    assert fout == "1 verbetering in 1 bestand.\nAlles in orde: 10 bestanden nagekeken.\n"
    assert tik("controleer", "--herstel", "-m", gave_organisatie) == Uitvoering(
        0,
        "",
        "Er is niets te herstellen dat maar één goed antwoord heeft.\n"
        "Alles in orde: 10 bestanden nagekeken.\n",
    )


def test_opties_die_niet_samengaan_zeggen_waarom(tik: Tik, gave_organisatie: Path) -> None:
    assert tik("controleer", "--proef", "-m", gave_organisatie) == Uitvoering(
        2, "", "fout: --proef hoort bij --herstel.\nhulp: Probeer: competentie controleer --herstel --proef\n"
    )
    assert tik("controleer", "--blijf", "--formaat", "json", "-m", gave_organisatie).code == 2
    assert tik("controleer", "--herstel", "--formaat", "sarif", "-m", gave_organisatie).code == 2
