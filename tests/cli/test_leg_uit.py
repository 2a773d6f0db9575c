"""`competentie leg-uit MEDEWERKER COMPETENTIE`: wat waarheen gaat, en met welke uitgang."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from competentie_cli.meldingen.tabel import CODES
from tests.cli.conftest import Tik, Uitvoering

ZORGGROEP = Path(__file__).parents[2] / "voorbeelden" / "zorggroep"


def test_een_niveau_wordt_uitgelegd(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("leg-uit", "m-0002", "luisteren", "-m", kleine_organisatie)
    assert uit.splitlines() == [
        "An Peeters (m-0002): Luisteren",
        "Begeleider · Het huis · peildatum 21 november 2026",
        "nu 2 (Zelfstandig) · gevraagd 3 (Stevig) · tekort 1 · onmisbaar",
        "",
        "Gevraagd",
        "  Begeleider: 3 (Stevig), weging 2, onmisbaar",
        "    telt · functies.yaml:5",
        "  kern (van iedereen gevraagd): 2 (Zelfstandig), weging 1",
        "    telt niet: de functie vraagt deze competentie zelf en gaat voor op de kern",
        "    visie.yaml:7",
        "",
        "Gezien, in de volgorde van het bestand",
        "  eigen inschatting · 1 maart 2026 · 4 (Trekker) · actueel",
        "    niet gebruikt: de eigen inschatting telt pas als er geen andere bron is",
        "    medewerkers/m-0002.yaml:6",
        "  leidinggevende (Zoë Claes) · 10 maart 2026 · 2 (Zelfstandig) · actueel",
        "    gebruikt · medewerkers/m-0002.yaml:10",
        "",
        "Regel: afspraak (de standaard)",
        "  Eerst komt wat samen afgesproken is, dan de leidinggevende, dan de mediaan van",
        "  assessment, EVC, bewijs, collega's, medewerkers en klanten. De eerste die",
        "  actueel is, geldt; is er geen, dan de eerste die ouder is. De eigen",
        "  inschatting telt pas als er niets anders is.",
        "  De eerste in die volgorde die actueel is: de leidinggevende.",
        "  Huidig niveau: 2 (Zelfstandig).",
        "",
        "Uitkomst",
        "  Gewenst 3 min huidig 2 is 1: tekort 1.",
        "  Te bespreken: eigen inschatting 4 en leidinggevende 2 verschillen 2.",
        "  Oorzaak onbekend: er staat er nog geen in het bestand.",
        "  Prioriteit 1: het enige tekort.",
        "  Draagt bij aan: Dicht bij mensen.",
    ]
    assert (code, fout) == (0, "")


@pytest.mark.parametrize(
    ("wie", "wat", "opties"),
    [("m-0007", "familie-als-partner", []), ("m-0012", "blijven-leren", []), ("m-0011", "samenwerken", [])],
)
def test_de_json_houdt_haar_vorm(
    tik: Tik, verwacht: Callable[[str, str], None], wie: str, wat: str, opties: list[str]
) -> None:
    code, uit, fout = tik("leg-uit", wie, wat, "--formaat", "json", "-m", ZORGGROEP, *opties)
    verwacht(f"uitleg/{wie}-{wat}.json", uit)
    assert (code, fout) == (0, "")


def test_intern_geeft_de_losse_niveaus_van_een_ronde(tik: Tik) -> None:
    opdracht = ("leg-uit", "m-0007", "familie-als-partner", "--formaat", "json", "-m", ZORGGROEP)
    zonder, met = (json.loads(tik(*opdracht, *extra).uit)["uitleg"] for extra in ([], ["--intern"]))
    klanten = [[p["niveau"] for p in u["inschattingen"] if p["bron"] == "klant"] for u in (zonder, met)]
    assert klanten == [[None, None, None], [4, 4, 3]]
    assert (zonder["intern"], met["intern"]) == (False, True)


def test_ook_verouderd_telt_mee_als_het_gevraagd_wordt(tik: Tik) -> None:
    opdracht = ("leg-uit", "m-0012", "veilig-verplaatsen", "--formaat", "json", "-m", ZORGGROEP)
    uitkomsten = [json.loads(tik(*opdracht, *o).uit)["uitleg"]["uitkomst"] for o in ([], ["--ook-verouderd"])]
    assert [(u["status"], u["huidig"], u["kloof"]) for u in uitkomsten] == [
        ("onbekend", 3, None),
        ("op niveau", 3, 0),
    ]


@pytest.mark.parametrize(
    ("argumenten", "fout"),
    [
        (
            ["m-0002"],
            "fout: Over welke competentie gaat het?\n"
            "hulp: Geef eerst een medewerker, dan een competentie: competentie leg-uit m-0012 samenwerken\n",
        ),
        (["m-002", "koken"], "fout: Er is geen medewerker 'm-002'.\nhulp: bedoelde u 'm-0002'?\n"),
        (
            ["an peters", "koken"],
            "fout: Er is geen medewerker 'an peters'.\nhulp: bedoelde u 'm-0002' (An Peeters)?\n",
        ),
        (["m-0002", "kokken"], "fout: Er is geen competentie 'kokken'.\nhulp: bedoelde u 'koken'?\n"),
        (["m-0002", "Plannen"], "fout: Er is geen competentie 'Plannen'.\nhulp: bedoelde u 'plannen'?\n"),
        (["m-0002", "sam"], "fout: Er is geen competentie 'sam'.\nhulp: bedoelde u 'samenwerken'?\n"),
        (["m-0002", "zwemmen"], "fout: Er is geen competentie 'zwemmen'.\n"),
        (
            ["m-0002", "koken", "--formaat", "pdf"],
            "fout: 'pdf' is hier geen formaat.\nhulp: Kies uit terminal, json.\n",
        ),
    ],
)
def test_wat_niet_bestaat_stopt_met_een_voorstel(
    tik: Tik, kleine_organisatie: Path, argumenten: list[str], fout: str
) -> None:
    assert tik("leg-uit", *argumenten, "-m", kleine_organisatie) == (2, "", fout)


def test_wie_niet_in_dienst_is_wordt_genoemd(tik: Tik, kleine_organisatie: Path) -> None:
    bestand = kleine_organisatie / "medewerkers" / "m-0003.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "contract: {uit_dienst: 2026-10-01}\n", "utf-8")
    opdracht = ("leg-uit", "m-0003", "koken", "-m", kleine_organisatie, "--peildatum", "2-10-2026")
    assert tik(*opdracht) == (0, "", "m-0003 is niet in dienst op 2 oktober 2026.\n")
    document = json.loads(tik(*opdracht, "--formaat", "json").uit)
    assert (document["uitleg"], document["niet_in_dienst"]) == (None, ["m-0003"])


def test_wie_een_fout_draagt_wordt_met_het_bestand_genoemd(tik: Tik, kleine_organisatie: Path) -> None:
    bestand = kleine_organisatie / "medewerkers" / "m-0002.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "schoen: 42\n", "utf-8")
    code, uit, fout = tik("leg-uit", "m-0002", "koken", "-m", kleine_organisatie)
    assert (code, uit) == (1, "")
    assert fout.splitlines() == [
        "overgeslagen: m-0002 An Peeters (fout in medewerkers/m-0002.yaml)",
        "Er staat nog 1 fout in de bestanden: competentie controleer",
    ]


def test_een_competentie_met_een_fout_die_niemand_vraagt_blijft_uit_te_leggen(
    tik: Tik, kleine_organisatie: Path
) -> None:
    (kleine_organisatie / "competenties" / "extra.yaml").parent.mkdir(exist_ok=True)
    extra = kleine_organisatie / "competenties" / "extra.yaml"
    extra.write_text("{id: zwemmen, naam: Zwemmen, kleur: blauw}\n", "utf-8")
    code, uit, _ = tik("leg-uit", "m-0002", "zwemmen", "-m", kleine_organisatie)
    assert (code, uit.splitlines()[0]) == (1, "An Peeters (m-0002): Zwemmen")


def test_een_code_wordt_uitgelegd_met_een_voorbeeld_van_de_verbetering(tik: Tik) -> None:
    code, uit, fout = tik("leg-uit", "komma-in-lijst")
    assert (code, fout) == (0, "")
    assert (
        uit
        == """\
komma-in-lijst (fout)

Tussen accolades of haken splitst een komma. `{luisteren: 2,5}` wordt dan twee
leden.

Een half niveau dat ongemerkt een heel wordt, is een ander cijfer voor een mens.

Zo niet, in medewerkers/m-0007.yaml:
    id: m-0007
    functie: begeleider
    leidinggevende: m-0001
    beoordelingen:
      - {datum: 2026-06-01, bron: leidinggevende, niveaus: {luisteren: 2,5}}

Zo wel, in medewerkers/m-0007.yaml:
    id: m-0007
    functie: begeleider
    leidinggevende: m-0001
    beoordelingen:
      - {datum: 2026-06-01, bron: leidinggevende, niveaus: {luisteren: "2,5"}}

"""
    )


def test_zonder_code_staan_alle_codes_er_een_keer(tik: Tik) -> None:
    code, uit, fout = tik("leg-uit")
    koppen = [regel.strip() for regel in uit.splitlines() if regel.startswith("  ") and regel[2] != " "]
    assert (code, fout, sorted(koppen)) == (0, "", sorted(CODES))


def test_de_uitleg_van_een_code_is_ook_als_gegevens_te_krijgen(tik: Tik) -> None:
    code, uit, fout = tik("leg-uit", "kring", "--formaat", "json")
    document = json.loads(uit)
    uitleg = CODES["kring"].uitleg
    assert (code, fout) == (0, "")
    assert document == {
        "versie": 1,
        "codes": [
            {
                "code": "kring",
                "ernst": "fout",
                "wat": uitleg.wat,
                "waarom": uitleg.waarom,
                "fout": {"bestand": "teams/nacht.yaml", "tekst": uitleg.voorbeeld.fout},
                "goed": {"bestand": "teams/nacht.yaml", "tekst": uitleg.voorbeeld.goed},
            }
        ],
    }


def test_een_code_die_niet_bestaat_krijgt_een_voorstel(tik: Tik) -> None:
    assert tik("leg-uit", "komma-in-lijts") == Uitvoering(
        2, "", "fout: Er is geen code 'komma-in-lijts'.\nhulp: bedoelde u 'komma-in-lijst'?\n"
    )
