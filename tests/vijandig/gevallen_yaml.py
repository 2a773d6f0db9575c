"""YAML die niet is wat ze lijkt: inspringing, aanhalingstekens, ankers, tags, sleutels, diepte."""

from __future__ import annotations

from tests.vijandig.geval import Geval, bestand

M = "medewerkers/m-0003.yaml"
T = "teams.yaml"
GOED = "id: m-0003\nfunctie: begeleider\nteam: keuken\n"
TEAMS = "teams:\n  - {id: huis, naam: Het huis}\n  - {id: keuken, naam: De keuken}\n"

INSPRINGING: tuple[Geval, ...] = (
    bestand("tab als inspringing", M, GOED + "contract:\n\tvte: 1\n", "5:1: yaml-syntaxis"),
    bestand(
        "tab en spaties door elkaar", M, GOED + "contract:\n  vte: 1\n\tsoort: vast\n", "6:1: yaml-syntaxis"
    ),
    bestand("tab na de dubbele punt", M, GOED.replace("team: ", "team:\t")),
    bestand("tab achteraan een regel", M, GOED.replace("keuken", "keuken\t")),
    bestand("tab in een tekst", M, GOED + "naam: An\tPeeters\n"),
    bestand("tab als eerste teken", M, "\t" + GOED, "1:1: yaml-syntaxis"),
    bestand("tab in een lijst tussen haken", M, GOED + "drijfveren: [\ta,\tb\t]\n"),
    bestand("eerste regel ingesprongen", M, "  " + GOED, "2:1: yaml-syntaxis"),
    bestand("een regel een spatie te ver", M, GOED.replace("team", " team"), "3:6: yaml-syntaxis"),
    bestand("een waarde op kolom een", M, GOED + 'naam: "An\nPeeters"\n'),
    bestand("een bloktekst zonder inspringing", M, GOED + "naam: |\nAn\n", "6:1: yaml-syntaxis"),
    bestand("een bloktekst met vreemde inspringing", M, GOED + "naam: |4\n  An\n", "5:3: yaml-syntaxis"),
    bestand("een bloktekst met inspringing nul", M, GOED + "naam: |0\n  An\n", "4:8: yaml-syntaxis"),
    bestand("een bloktekst met twee cijfers", M, GOED + "naam: |12\n  An\n", "4:9: yaml-syntaxis"),
    bestand(
        "een bloktekst met tekst op de kopregel", M, GOED + "naam: > An\n  Peeters\n", "4:9: yaml-syntaxis"
    ),
    bestand(
        "een bloktekst met een diepere lege eerste regel",
        M,
        GOED + "naam: |\n      \n  An\n",
        "6:3: yaml-syntaxis",
    ),
    bestand("een bloktekst zonder inhoud", M, GOED + "naam: |\n", "4:7: verkeerde-waarde"),
    bestand(
        "een lijst dieper dan haar sleutel vraagt",
        T,
        "teams:\n - {id: huis, naam: H}\n   - {id: keuken, naam: K}\n",
        "3:4: yaml-syntaxis",
    ),
)

TEKSTVORMEN: tuple[Geval, ...] = (
    bestand("dubbel aanhalingsteken niet gesloten", M, GOED + 'naam: "An\n', "5:1: yaml-syntaxis"),
    bestand(
        "enkel aanhalingsteken niet gesloten",
        M,
        GOED + "naam: 'An\nleidinggevende: m-0001\n",
        "6:1: yaml-syntaxis",
    ),
    bestand("een apostrof in een naam", M, GOED + "naam: 't Hart\n", "5:1: yaml-syntaxis"),
    bestand("tekst na een aanhalingsteken", M, GOED + 'naam: "An" Peeters\n', "4:12: yaml-syntaxis"),
    bestand("een onbekende escape", M, GOED + 'naam: "C:\\Users"\n', "4:12: yaml-syntaxis"),
    bestand("een dubbele punt in een naam", M, GOED + "naam: An: Peeters\n", "4:9: yaml-syntaxis"),
    bestand("een hekje zonder spatie ervoor", M, GOED + "naam: An#Peeters\n"),
    bestand("een apenstaartje vooraan", M, GOED + "naam: @an\n", "4:7: yaml-syntaxis"),
    bestand("een accent grave vooraan", M, GOED + "naam: `an`\n", "4:7: yaml-syntaxis"),
    bestand("een procent vooraan", M, GOED + "naam: %an\n", "4:7: yaml-syntaxis"),
    bestand("een sterretje als tekst", M, GOED + "naam: * An\n", "4:8: yaml-syntaxis"),
    bestand("een ampersand als tekst", M, GOED + "naam: & Zonen\n", "4:8: yaml-syntaxis"),
    bestand("een uitroepteken als tekst", M, GOED + "naam: ! An\n", "4:7: verkeerde-waarde"),
    bestand("een vraagteken als tekst", M, GOED + "naam: ? An\n", "4:7: yaml-syntaxis"),
    bestand("een streepje als tekst", M, GOED + "naam: - An\n", "4:7: yaml-syntaxis"),
    bestand(
        "accolades als tekst",
        M,
        GOED + "naam: {{ 7*7 }}\n",
        "4:7: dubbele-punt-in-tekst",
        "4:8: verkeerde-waarde",
    ),
    bestand("een haak te weinig", M, GOED + "drijfveren: [a, b\n", "5:1: yaml-syntaxis"),
    bestand("een haak te veel", M, GOED + "drijfveren: [a, b]]\n", "4:19: yaml-syntaxis"),
    bestand("verkeerde haak", M, GOED + "drijfveren: [a, b}\n", "4:18: yaml-syntaxis"),
    bestand("een komma te veel in een lijst", M, GOED + "drijfveren: [a,, b]\n", "4:16: yaml-syntaxis"),
    bestand("een komma achteraan in een lijst", M, GOED + "drijfveren: [a, b,]\n"),
    bestand("een lijst over regels heen", M, GOED + "drijfveren: [a,\n  b,\n\n  # nog een\n  c]\n"),
    bestand("een lijst over regels zonder inspringing", M, GOED + "drijfveren: [a,\nb]\n"),
    bestand("een kale sleutel tussen accolades", M, GOED + "contract: {vte}\n"),
    bestand("een sleutel tussen haken", M, GOED + "drijfveren: [graag: ja]\n", "4:14: dubbele-punt-in-tekst"),
    bestand(
        "een sleutel van meer dan duizend tekens", M, GOED + "x" * 1100 + ": a\n", "4:1101: yaml-syntaxis"
    ),
    bestand("een regel van een miljoen tekens", M, GOED + f"naam: {'a ' * 500_000}b\n"),
    bestand("een woord van een miljoen tekens", M, GOED + f"naam: {'a' * 1_000_000}\n"),
    bestand(
        "een tekst van tien megabyte waar een id hoort",
        M,
        GOED.replace("keuken", "k" * 10_000_000),
        "3:7: onbekende-verwijzing",
    ),
    bestand(
        "een tekst van een megabyte waar een datum hoort",
        M,
        GOED + f"contract: {{in_dienst: {'9' * 1_000_000}}}\n",
        "4:23: verkeerde-waarde",
    ),
)

ANKERS: tuple[Geval, ...] = (
    bestand("een alias zonder anker", M, GOED.replace("keuken", "*waar"), "3:7: yaml-syntaxis"),
    bestand(
        "een alias voor zijn anker", M, "id: m-0003\nteam: *t\nfunctie: &t begeleider\n", "2:7: yaml-syntaxis"
    ),
    bestand("een anker dat zichzelf bevat", M, GOED + "drijfveren: &a [*a]\n", "1:1: te-groot"),
    bestand(
        "een kring van ankers door twee sleutels", M, GOED + "contract: &a {soort: *a}\n", "1:1: te-groot"
    ),
    bestand("een anker op een sleutel", M, GOED.replace("team", "&t team")),
    bestand("een alias als sleutel", M, "id: m-0003\nfunctie: &f begeleider\n*f : x\n", "3:1: onbekend-veld"),
    bestand(
        "een alias als tweede keer dezelfde sleutel",
        M,
        GOED.replace("team", "&t team") + "*t : huis\n",
        "4:1: dubbele-sleutel",
    ),
    bestand(
        "een alias naar een lijst als sleutel",
        M,
        GOED + "drijfveren: &d [a]\n*d : x\n",
        "5:1: verkeerde-waarde",
    ),
    bestand("een anker dat opnieuw gezet wordt", M, GOED + "naam: &n A\ntaal: &n B\ndrijfveren: [*n]\n"),
    bestand("een anker zonder waarde", M, GOED + "naam: &n\ntaal: *n\n"),
    bestand(
        "een alias naar een fout",
        M,
        GOED + "afwezig: &w [{van: x}]\nvrijstellingen: *w\n",
        "4:15: onbekend-veld",
        "4:15: ontbreekt",
        "4:20: verkeerde-waarde",
    ),
    bestand(
        "twee mensen met dezelfde foute lijst langs een alias",
        "medewerkers/meer.yaml",
        "medewerkers:\n  - {id: p-1, functie: begeleider, afwezig: &w [{van: x}]}\n"
        "  - {id: p-2, functie: begeleider, afwezig: *w}\n",
        "2:55: verkeerde-waarde",
    ),
    bestand(
        "een aliasbom",
        M,
        GOED
        + "drijfveren: &a [x, x, x, x, x, x, x, x]\n"
        + "".join(
            f"{n}: &{n} [{', '.join([f'*{v}'] * 8)}]\n" for v, n in zip("abcdef", "bcdefg", strict=True)
        ),
        "1:1: te-groot",
    ),
    bestand(
        "duizend keer dezelfde alias", M, GOED + f"naam: &n An\ndrijfveren: [{', '.join(['*n'] * 1000)}]\n"
    ),
    bestand("samenvoegen", M, GOED + "contract: {<<: {vte: 1}}\n", "4:12: verkeerde-waarde"),
    bestand(
        "samenvoegen met een alias",
        M,
        GOED + "bewaard: &b {vte: 1}\ncontract:\n  <<: *b\n",
        "4:1: onbekend-veld",
        "6:3: verkeerde-waarde",
    ),
    bestand(
        "samenvoegen tussen aanhalingstekens", M, GOED + 'contract: {"<<": x}\n', "4:12: verkeerde-waarde"
    ),
    bestand("samenvoegen met een lijst", M, GOED + "<<: [{naam: A}, {naam: B}]\n", "4:1: verkeerde-waarde"),
)

TAGS: tuple[Geval, ...] = (
    bestand("een teksttag", M, GOED.replace("keuken", "!!str keuken"), "3:7: verkeerde-waarde"),
    bestand(
        "een tag die code zou draaien",
        M,
        GOED + "naam: !!python/object/apply:os.system [ls]\n",
        "4:7: verkeerde-waarde",
    ),
    bestand("een eigen tag", M, GOED + "contract: !vast {vte: 1}\n", "4:11: verkeerde-waarde"),
    bestand("een tag zonder naam", M, GOED + "naam: ! 12\n", "4:7: verkeerde-waarde"),
    bestand(
        "een voluit geschreven tag", M, GOED + "naam: !<tag:yaml.org,2002:str> An\n", "4:7: verkeerde-waarde"
    ),
    bestand("een binaire tag", M, GOED + "naam: !!binary aGFsbG8=\n", "4:7: verkeerde-waarde"),
    bestand("een tag met een onbekend handvat", M, GOED + "naam: !e!x An\n", "4:7: yaml-syntaxis"),
    bestand("een tag op het hele bestand", M, "!!map\n" + GOED, "1:1: verkeerde-waarde"),
    bestand("een tag op een sleutel", M, GOED.replace("team", "!!str team"), "3:1: verkeerde-waarde"),
    bestand("een aanwijzing voor YAML 1.1", M, "%YAML 1.1\n---\n" + GOED),
    bestand("een aanwijzing voor YAML 1.2", M, "%YAML 1.2\n---\n" + GOED),
    bestand("een aanwijzing voor YAML 3.0", M, "%YAML 3.0\n---\n" + GOED, "1:1: yaml-syntaxis"),
    bestand("een onbekende aanwijzing", M, "%HALLO 1\n---\n" + GOED, "1:7: yaml-syntaxis"),
    bestand("een aanwijzing zonder document", M, "%YAML 1.1\n" + GOED, "2:1: yaml-syntaxis"),
    bestand("twee documenten", M, GOED + "---\nid: m-0009\n", "4:1: yaml-syntaxis"),
    bestand("twee documenten waarvan het tweede kapot is", M, GOED + "---\n}{\n", "4:1: yaml-syntaxis"),
    bestand("tekst na het einde van het document", M, GOED + "...\nnaam: An\n", "5:1: yaml-syntaxis"),
    bestand("json in plaats van yaml", M, '{"id": "m-0003", "functie": "begeleider", "team": "keuken"}\n'),
)

SLEUTELS: tuple[Geval, ...] = (
    bestand("een lijst als sleutel", M, GOED + "? [a, b]\n: x\n", "4:3: verkeerde-waarde"),
    bestand("een mapping als sleutel", M, GOED + "? {a: b}\n: x\n", "4:3: verkeerde-waarde"),
    bestand("een lege sleutel", M, GOED + ": x\n", "4:1: yaml-syntaxis"),
    bestand("een sleutel die enkel een vraagteken is", M, GOED + "?\n", "4:2: onbekend-veld"),
    bestand("een getal als sleutel", M, GOED + "12: x\n", "4:1: onbekend-veld"),
    bestand("null als sleutel", M, GOED + "~: x\n", "4:1: onbekend-veld"),
    bestand(
        "ja als sleutel onder de niveaus",
        M,
        GOED + "beoordelingen:\n  - {datum: 2026-01-01, bron: zelf, niveaus: {ja: 2}}\n",
        "5:47: onbekende-verwijzing",
    ),
    bestand("een sleutel met een regeleinde", M, GOED + '"na\\nam": x\n', "4:1: onbekend-veld"),
    bestand(
        "een sleutel van een megabyte", M, GOED + "? " + "x" * 1_000_000 + "\n: a\n", "4:3: onbekend-veld"
    ),
    bestand(
        "dezelfde sleutel met en zonder aanhalingstekens", M, GOED + '"team": huis\n', "4:1: dubbele-sleutel"
    ),
    bestand("dezelfde sleutel met een escape", M, GOED + '"te\\x61m": huis\n', "4:1: dubbele-sleutel"),
    bestand(
        "dezelfde sleutel in een lijst langs een alias",
        M,
        GOED + "contract: &c {vte: 1, vte: 0.5}\nbewaard: *c\n",
        "4:23: dubbele-sleutel",
        "5:1: onbekend-veld",
    ),
    bestand(
        "de lijst en een los onderdeel samen",
        T,
        TEAMS + "id: x\nnaam: X\n",
        "4:1: onbekend-veld",
        "5:1: onbekend-veld",
    ),
    bestand(
        "een lijst waar een mapping hoort",
        M,
        "- id: m-0003\n- functie: begeleider\n",
        "1:1: verkeerde-waarde",
    ),
    bestand(
        "een mapping waar een lijst hoort",
        T,
        "teams:\n  huis: {naam: Het huis}\n  keuken: {naam: De keuken}\n",
        "2:3: verkeerde-waarde",
    ),
    bestand("een tekst waar een lijst hoort", T, "teams: huis, keuken\n", "1:8: verkeerde-waarde"),
    bestand("een lijst in een lijst", T, "teams:\n  - - {id: huis, naam: H}\n", "2:5: verkeerde-waarde"),
    bestand("een leeg streepje", T, TEAMS + "  -\n", "4:4: verkeerde-waarde"),
    bestand("een getal als heel bestand", M, "42\n", "1:1: verkeerde-waarde"),
    bestand("null als heel bestand", M, "~\n", "1:1: verkeerde-waarde"),
)


def _vlak(diepte: int) -> str:
    return "[" * diepte + "]" * diepte


def _blok(diepte: int) -> str:
    return "".join(f"{' ' * n}x:\n" for n in range(diepte)) + " " * diepte + "x: 1\n"


DIEPTE: tuple[Geval, ...] = (
    bestand("veertig haken diep", M, f"x: {_vlak(39)}\n", "1:1: onbekend-veld", "1:1: ontbreekt"),
    bestand("eenenveertig haken diep", M, f"x: {_vlak(40)}\n", "1:1: te-groot"),
    bestand("veertig blokken diep", M, _blok(39), "1:1: onbekend-veld", "1:1: ontbreekt"),
    bestand("eenenveertig blokken diep", M, _blok(40), "1:1: te-groot"),
    bestand(
        "veertig diep in blokken en haken",
        M,
        "x:\n" + " - " + "- " * 18 + _vlak(20) + "\n",
        "1:1: onbekend-veld",
        "1:1: ontbreekt",
    ),
    bestand("een half miljoen haken", M, "x: " + "[" * 500_000, "1:1: te-groot"),
    bestand("een half miljoen accolades", M, "x: " + "{" * 500_000, "1:1: te-groot"),
    bestand("een kwart miljoen streepjes", M, "- " * 250_000, "1:1: te-groot"),
    bestand("een kwart miljoen vraagtekens", M, "? " * 250_000, "1:1: te-groot"),
    bestand("een miljoen aanhalingstekens", M, '"' * 1_000_000, "1:3: yaml-syntaxis"),
    bestand("een miljoen lege regels", M, GOED + "\n" * 1_000_000 + "naam: [\n", "1000005:1: yaml-syntaxis"),
    bestand("commentaar tot juist onder de grens", M, GOED.encode() + b"#" * (32 * 1024 * 1024 - len(GOED))),
    bestand(
        "commentaar tot juist boven de grens",
        M,
        GOED.encode() + b"#" * (32 * 1024 * 1024 - len(GOED) + 1),
        "1:1: te-groot",
    ),
    bestand("twaalfduizend keer dezelfde sleutel", M, GOED + "naam: x\n" * 12_000, "1:1: te-groot"),
)
