"""`competentie leg-uit MEDEWERKER COMPETENTIE`: wat waarheen gaat, en met welke uitgang."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Tik

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
        (["an peters", "koken"], "fout: Er is geen medewerker 'an peters'.\nhulp: bedoelde u 'm-0002'?\n"),
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
