"""Waarden die net niet of helemaal niet passen: getallen, datums, ja en nee, ids, verwijzingen, lijsten."""

from __future__ import annotations

from tests.vijandig.geval import Geval, anders, bestand

M = "medewerkers/m-0003.yaml"
V = "visie.yaml"
P = "plannen/m-0002-2026.yaml"
GOED = "id: m-0003\nfunctie: begeleider\nteam: keuken\n"
VISIE = "doelen:\n  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}\n"
KOP = "medewerker: m-0003\nperiode: {van: 2026-01-01}\ndoelen:\n"


def _meting(getal: str) -> str:
    return VISIE + f"  - id: d2\n    naam: D\n    indicatoren:\n      - {{tekst: T, nulmeting: {getal}}}\n"


def _getal(naam: str, getal: str, *fouten: str) -> Geval:
    return bestand(naam, V, _meting(getal), *fouten)


def _datum(naam: str, datum: str, *fouten: str) -> Geval:
    return bestand(naam, M, GOED + f"contract:\n  in_dienst: {datum}\n", *fouten)


FOUT_GETAL = "6:31: verkeerde-waarde"
FOUT_DATUM = "5:14: verkeerde-waarde"

GETALLEN: tuple[Geval, ...] = (
    _getal("een getal van een miljoen cijfers", "9" * 1_000_001, FOUT_GETAL),
    _getal("een getal met een miljoen decimalen", "0." + "3" * 1_000_001),
    _getal("een min en een miljoen cijfers", "-" + "9" * 1_000_001, FOUT_GETAL),
    _getal("een macht die niemand kan uitrekenen", "1e999999", FOUT_GETAL),
    _getal("een negatieve macht", "1E-5", FOUT_GETAL),
    _getal("oneindig", ".inf", FOUT_GETAL),
    _getal("min oneindig als woord", "-Infinity", FOUT_GETAL),
    _getal("geen getal", ".nan", FOUT_GETAL),
    _getal("geen getal als woord", "NaN", FOUT_GETAL),
    _getal("zestientallig", "0x1F", FOUT_GETAL),
    _getal("achttallig", "0o17", FOUT_GETAL),
    _getal("tweetallig", "0b101", FOUT_GETAL),
    _getal("nullen vooraan", "0017"),
    _getal("zestigtallig", "1:30", FOUT_GETAL),
    _getal("streepjes tussen de cijfers", "1_000", FOUT_GETAL),
    _getal("een plus ervoor", "+3", FOUT_GETAL),
    _getal("twee punten", "1.2.3", FOUT_GETAL),
    _getal("twee mintekens", "--3", FOUT_GETAL),
    _getal("alleen een minteken", '"-"', FOUT_GETAL),
    _getal("een breuk", "1/3", FOUT_GETAL),
    _getal("een procent", "50%", FOUT_GETAL),
    _getal("een lijst van een getal", "[3]", FOUT_GETAL),
    _getal("min nul", "-0"),
    _getal("juist op de grens", "999999999999"),
    _getal("juist over de grens", "1000000000000", FOUT_GETAL),
    anders(
        "een weging zo klein dat ze nul wordt",
        "functies.yaml",
        "weging: 2",
        f"weging: 0.{'0' * 30}1",
        "5:54: verkeerde-waarde",
    ),
    bestand(
        "een weging met duizend decimalen",
        V,
        VISIE + f"kerncompetenties:\n  - {{competentie: luisteren, gewenst: 2, weging: 1.{'3' * 1000}}}\n",
    ),
    bestand(
        "een half aantal",
        M,
        GOED + "beoordelingen:\n  - {datum: 2026-01-01, bron: collega, aantal: 2.5, "
        "niveaus: {luisteren: 2}}\n",
        "5:48: verkeerde-waarde",
    ),
    bestand(
        "een negatief aantal beoordelaars",
        M,
        GOED + "beoordelingen:\n  - {datum: 2026-01-01, bron: collega, "
        "aantal: -3, niveaus: {luisteren: 2}}\n",
        "5:48: verkeerde-waarde",
    ),
    bestand(
        "miljarden beoordelaars",
        M,
        GOED + "beoordelingen:\n  - {datum: 2026-01-01, bron: collega, "
        "aantal: 999999999999, niveaus: {luisteren: 2}}\n",
    ),
    bestand("een jaar voor Christus", M, GOED + "geboortejaar: -44\n", "4:15: verkeerde-waarde"),
    bestand("een jaar van vijf cijfers", M, GOED + "geboortejaar: 19790\n", "4:15: verkeerde-waarde"),
    bestand(
        "een budget van een biljoen",
        M,
        GOED + "budget: {jaar: 2026, bedrag: 999999999999.99}\n",
        "4:30: verkeerde-waarde",
    ),
)

DATUMS: tuple[Geval, ...] = (
    _datum("de dag nul", "0000-00-00", FOUT_DATUM),
    _datum("het jaar nul", "0000-01-01", FOUT_DATUM),
    _datum("de eerste dag die bestaat", "0001-01-01"),
    _datum("de laatste dag die bestaat", "9999-12-31"),
    _datum("een dag te laat om te bestaan", "10000-01-01", FOUT_DATUM),
    _datum("30 februari", "2026-02-30", FOUT_DATUM),
    _datum("29 februari in 1900", "1900-02-29", FOUT_DATUM),
    _datum("29 februari in 2000", "2000-02-29"),
    _datum("de dertiende maand", "2026-13-01", FOUT_DATUM),
    _datum("dag nul", "2026-01-00", FOUT_DATUM),
    _datum("een datum met een uur", "2026-01-01T00:00:00Z", FOUT_DATUM),
    _datum("een weekdatum", "2026-W01-1", FOUT_DATUM),
    _datum("een dag van het jaar", "2026-366", FOUT_DATUM),
    _datum("een datum als getal van een rekenblad", "46023", FOUT_DATUM),
    _datum("een Amerikaanse datum", "12/31/2026", FOUT_DATUM),
    _datum("een datum met een spatie", '"2026-01-01 "', FOUT_DATUM),
    _datum("een datum over twee regels", '"2026-\n    01-01"', FOUT_DATUM),
    _datum("een negatief jaar", "-2026-01-01", FOUT_DATUM),
    _datum("een lijst waar een datum hoort", "[2026-01-01]", FOUT_DATUM),
    bestand(
        "een inschatting op de laatste dag die bestaat",
        M,
        GOED + "beoordelingen:\n  - {datum: 9999-12-31, bron: zelf, niveaus: {luisteren: 2}}\n",
    ),
    bestand(
        "een inschatting op de eerste dag die bestaat",
        M,
        GOED + "beoordelingen:\n  - {datum: 0001-01-01, bron: zelf, niveaus: {luisteren: 2}}\n",
    ),
    bestand(
        "een bewijs dat eeuwig geldt",
        M,
        GOED + "bewijzen:\n  - {soort: s, naam: N, datum: 0001-01-01, "
        "geldig_tot: 9999-12-31, niveaus: {luisteren: 2}}\n",
    ),
    bestand(
        "een plan van tweeduizend jaar",
        "plannen/m-0003.yaml",
        "medewerker: m-0003\nperiode: {van: 0001-01-01, tot: 9999-12-31}\ndoelen:\n  - {id: d1, competentie: "
        "luisteren, acties: [{leeractiviteit: meelopen, status: vastgelopen, sinds: 9999-12-31}]}\n",
    ),
)

WOORDEN: tuple[Geval, ...] = (
    bestand("y waar ja of nee hoort", M, GOED + "mobiliteit_zichtbaar: y\n", "4:23: verkeerde-waarde"),
    bestand("on waar ja of nee hoort", M, GOED + "mobiliteit_zichtbaar: on\n", "4:23: verkeerde-waarde"),
    bestand("1 waar ja of nee hoort", M, GOED + "mobiliteit_zichtbaar: 1\n", "4:23: verkeerde-waarde"),
    bestand("JA in hoofdletters", M, GOED + "mobiliteit_zichtbaar: JA\n"),
    bestand(
        "ja met een spatie erachter", M, GOED + 'mobiliteit_zichtbaar: "ja "\n', "4:23: verkeerde-waarde"
    ),
    bestand("een leeg ja of nee", M, GOED + 'mobiliteit_zichtbaar: ""\n', "4:23: verkeerde-waarde"),
    bestand(
        "een Turkse i in een keuze", M, GOED + "contract: {soort: VAST\u0130}\n", "4:19: verkeerde-waarde"
    ),
    bestand("een keuze met een hoofdletter", M, GOED + "contract: {soort: Vast}\n", "4:19: verkeerde-waarde"),
    bestand(
        "een keuze van een megabyte",
        M,
        GOED + f"contract: {{soort: {'v' * 1_000_000}}}\n",
        "4:19: verkeerde-waarde",
    ),
    bestand("twee kortschriften door elkaar", M, GOED + "rollen: begeleider\n", "4:9: verkeerde-waarde"),
    bestand("een rol zonder iets", M, GOED + "rollen: [~]\n", "4:10: verkeerde-waarde"),
    bestand("een ambitie zonder iets", M, GOED + "ambities: [{}]\n", "4:12: ontbreekt"),
    bestand("een lege naam", M, GOED + 'naam: ""\n', "4:7: verkeerde-waarde"),
    bestand("een naam van alleen spaties", M, GOED + 'naam: "   "\n'),
)

IDS: tuple[Geval, ...] = (
    bestand(
        "een id die naar boven wijst", M, GOED.replace("m-0003", "../../etc/passwd"), "1:5: verkeerde-waarde"
    ),
    bestand("een id met een schijfletter", M, GOED.replace("m-0003", "C:m"), "1:5: verkeerde-waarde"),
    bestand("een id met een backslash", M, GOED.replace("m-0003", "a\\b"), "1:5: verkeerde-waarde"),
    bestand("een id met een NUL", M, GOED.replace("m-0003", '"a\\0"'), "1:5: verkeerde-waarde"),
    bestand("een id met een regeleinde", M, GOED.replace("m-0003", '"a\\n"'), "1:5: verkeerde-waarde"),
    bestand("een id van een punt", M, GOED.replace("m-0003", "."), "1:5: verkeerde-waarde"),
    bestand("een id die met een streepje begint", M, GOED.replace("m-0003", "-rf"), "1:5: verkeerde-waarde"),
    bestand("een id van 64 tekens", M, GOED.replace("m-0003", "a" * 64)),
    bestand("een id van 65 tekens", M, GOED.replace("m-0003", "a" * 65), "1:5: verkeerde-waarde"),
    bestand("een lege id", M, GOED.replace("m-0003", '""'), "1:5: verkeerde-waarde"),
    bestand(
        "een apparaatnaam van Windows als id", M, GOED.replace("m-0003", "con"), ook=("id-is-apparaatnaam",)
    ),
    bestand(
        "nog een apparaatnaam van Windows", M, GOED.replace("m-0003", "lpt1"), ook=("id-is-apparaatnaam",)
    ),
    bestand(
        "het gereserveerde woord kern als functie",
        "functies/kern.yaml",
        "id: kern\nnaam: Kern\n",
        "1:5: verkeerde-waarde",
    ),
    bestand(
        "een id die alleen in hoofdletters verschilt",
        "medewerkers/anders.yaml",
        GOED.replace("m-0003", "M-0003"),
        "1:5: verkeerde-waarde",
        "medewerkers/m-0003.yaml:1:5: dubbel-id",
    ),
    bestand("dezelfde id in een ander bestand", "medewerkers/zelfde.yaml", GOED, "1:5: dubbel-id"),
    bestand(
        "een verwijzing in hoofdletters", M, GOED.replace("keuken", "KEUKEN"), "3:7: onbekende-verwijzing"
    ),
    bestand(
        "een verwijzing naar een map erboven",
        M,
        GOED.replace("keuken", "../teams"),
        "3:7: onbekende-verwijzing",
    ),
    bestand("een lege verwijzing", M, GOED.replace("keuken", '""'), "3:7: verkeerde-waarde"),
    bestand("een medewerker die zichzelf leidt", M, GOED + "leidinggevende: m-0003\n", "4:17: kring"),
    bestand(
        "een functie van de verkeerde soort",
        M,
        GOED.replace("begeleider", "luisteren"),
        "2:10: onbekende-verwijzing",
    ),
    bestand(
        "een plan voor niemand",
        "plannen/x.yaml",
        KOP.replace("m-0003", "m-9999") + "  - omschrijving: X\n",
        "1:13: onbekende-verwijzing",
    ),
    bestand("een plan zonder medewerker", "plannen/x.yaml", "periode: {van: 2026-01-01}\n", "1:1: ontbreekt"),
    bestand(
        "een vervolg op zichzelf",
        "plannen/x.yaml",
        KOP + "  - {id: d1, omschrijving: X, vervolg_van: {plan: m-0003-2026, doel: d1}}\n",
    ),
    anders(
        "een plan dat eindigt voor het begint",
        P,
        "tot: 2026-12-31",
        "tot: 0001-01-01",
        "2:33: periode-omgekeerd",
    ),
    anders(
        "een doel dat nergens bij hoort",
        P,
        "competentie: luisteren",
        "strategisch_doel: weg",
        "6:5: ontbreekt",
        "7:23: onbekende-verwijzing",
    ),
    anders("een niveau onder nul", P, "van: 2\n", "van: -2\n", "8:10: niveau-buiten-schaal"),
    anders("een niveau van een biljoen", P, "naar: 3", "naar: 999999999999", "9:11: niveau-buiten-schaal"),
    anders("een niveau met drie decimalen", P, "naar: 3", "naar: 2.125", "9:11: verkeerde-waarde"),
)
