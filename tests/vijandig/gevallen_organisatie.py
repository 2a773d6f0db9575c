"""organisatie.yaml, op elke manier stuk: dan stopt alles behalve `controleer`."""

from __future__ import annotations

from tests.conftest import ORGANISATIE
from tests.vijandig.geval import Geval, anders, bestand

O = "organisatie.yaml"  # noqa: E741


def _erbij(naam: str, tekst: str, *fouten: str, ook: tuple[str, ...] = ()) -> Geval:
    return bestand(naam, O, ORGANISATIE + tekst, *fouten, ook=ook)


def _schaal(naam: str, treden: str, *fouten: str) -> Geval:
    return bestand(naam, O, f"naam: H\nland: BE\nschaal: {treden}\npeildatum: 2026-11-21\n", *fouten)


GEHEEL: tuple[Geval, ...] = (
    bestand("organisatie.yaml is leeg", O, b"", "1:1: ontbreekt"),
    bestand("organisatie.yaml is alleen commentaar", O, "# later\n", "1:1: ontbreekt"),
    bestand("organisatie.yaml is een lijst", O, "- naam: H\n", "1:1: verkeerde-waarde"),
    bestand("organisatie.yaml is een zin", O, "Hier komt de organisatie.\n", "1:1: verkeerde-waarde"),
    bestand("organisatie.yaml is UTF-16", O, ORGANISATIE.encode("utf-16"), "1:1: geen-utf8"),
    bestand("organisatie.yaml heeft een tab", O, "\t" + ORGANISATIE, "1:1: yaml-syntaxis"),
    bestand("organisatie.yaml is afgekapt", O, ORGANISATIE[:60], "5:1: yaml-syntaxis"),
    bestand(
        "organisatie.yaml heeft twee documenten", O, ORGANISATIE + "---\n" + ORGANISATIE, "9:1: yaml-syntaxis"
    ),
    bestand("organisatie.yaml is te diep", O, ORGANISATIE + "x: " + "[" * 60, "1:1: te-groot"),
    bestand("organisatie.yaml is een kring", O, ORGANISATIE + "controle: &c {negeer: *c}\n", "1:1: te-groot"),
    bestand("organisatie.yaml heeft een NUL", O, ORGANISATIE + "\0", "9:1: yaml-syntaxis"),
    bestand("organisatie.yaml is een binair bestand", O, bytes(range(256)) * 40, "1:1: geen-utf8"),
    _erbij("een veld van een later programma", "versie: 2\n", "9:1: onbekend-veld"),
    _erbij("dezelfde sleutel nog eens", "land: NL\n", "9:1: dubbele-sleutel"),
    _erbij("een tag in organisatie.yaml", "cao: !!str x\n", "9:6: verkeerde-waarde"),
)

WAARDEN: tuple[Geval, ...] = (
    anders("een land dat niet bestaat", O, "land: BE", "land: FR", "2:7: verkeerde-waarde"),
    anders("een leeg land", O, "land: BE", "land:", "1:1: ontbreekt"),
    anders("een land als lijst", O, "land: BE", "land: [BE, NL]", "2:7: verkeerde-waarde"),
    anders("een peildatum die niet bestaat", O, "2026-11-21", "2026-02-30", "8:12: verkeerde-waarde"),
    anders("een peildatum op de eerste dag", O, "2026-11-21", "0001-01-01"),
    anders("een peildatum op de laatste dag", O, "2026-11-21", "9999-12-31"),
    anders("een peildatum met de dag eerst", O, "2026-11-21", "1/1/0001"),
    _schaal("een schaal van een niveau", "[{niveau: 1, naam: A}]", "3:9: verkeerde-waarde"),
    _schaal("een lege schaal", "[]", "3:9: verkeerde-waarde"),
    _schaal(
        "een schaal van getallen",
        "[1, 2, 3, 4]",
        "3:10: verkeerde-waarde",
        "3:13: verkeerde-waarde",
        "3:16: verkeerde-waarde",
        "3:19: verkeerde-waarde",
    ),
    _schaal("een schaal die daalt", "[{niveau: 2, naam: A}, {niveau: 1, naam: B}]", "3:41: verkeerde-waarde"),
    _schaal(
        "een schaal van min tot plus een biljoen",
        "[{niveau: -999999999999, naam: A}, {niveau: 999999999999, naam: B}]",
    ),
    _schaal("een schaal van onder nul", "[{niveau: -4, naam: A}, {niveau: 4, naam: B}]"),
    _schaal(
        "een schaal op een honderdste",
        "[{niveau: 0, naam: A}, {niveau: 0.01, naam: B}, {niveau: 4, naam: C}]",
    ),
    _schaal(
        "een schaal met een duizendste",
        "[{niveau: 0, naam: A}, {niveau: 0.001, naam: B}, {niveau: 4, naam: C}]",
        "3:41: verkeerde-waarde",
    ),
    _schaal(
        "een schaal van duizend treden",
        "[" + ", ".join(f"{{niveau: {n}, naam: T{n}}}" for n in range(1000)) + "]",
    ),
    _erbij("gewichten nul", "beoordeling: {combineer: gewogen, gewichten: {zelf: 0, leidinggevende: 0}}\n"),
    _erbij(
        "gewichten van een biljoen",
        "beoordeling: {combineer: gewogen, gewichten: {leidinggevende: 999999999999}}\n",
    ),
    _erbij("een gewicht onder nul", "beoordeling: {gewichten: {zelf: -1}}\n", "9:33: verkeerde-waarde"),
    _erbij(
        "een gewicht voor een bron die niet bestaat",
        "beoordeling: {gewichten: {buurman: 1}}\n",
        "9:27: verkeerde-waarde",
    ),
    _erbij(
        "eeuwig actueel", "beoordeling: {actueel_maanden: 999999999999, verouderd_maanden: 999999999999}\n"
    ),
    _erbij("meteen verouderd", "beoordeling: {actueel_maanden: 0, verouderd_maanden: 0, ronde_maanden: 0}\n"),
    _erbij("nul beoordelaars", "beoordeling: {min_beoordelaars: 0}\n", "9:33: verkeerde-waarde"),
    _erbij("een biljoen doelen", "pop: {max_doelen: 999999999999}\n"),
    _erbij("geen enkele contractsoort", "pop: {contractsoorten: []}\n"),
    _erbij(
        "een uurkost met vreemde sleutels",
        'uurkost: {"": 1, "../x": 2, "{{7*7}}": 3, standaard: -999999999999}\n',
    ),
    _erbij("een uurkost in woorden", "uurkost: veel\n", "9:10: verkeerde-waarde"),
    _erbij("een uurkost als lijst", "uurkost: [38]\n", "9:10: verkeerde-waarde"),
    _erbij("een kleur zonder hekje", "huisstijl: {kleur: 0b5394}\n", "9:20: verkeerde-waarde"),
    _erbij("een kleur met opmaaktaal", "huisstijl: {kleur: '\"); #panic(\"x'}\n", "9:20: verkeerde-waarde"),
    _erbij("een kleur met een regeleinde", 'huisstijl: {kleur: "#0b5394\\n"}\n', "9:20: verkeerde-waarde"),
    _erbij("een kleur die commentaar is", "huisstijl:\n  kleur: #0b5394\n"),
    _erbij(
        "eigen woorden met opmaak",
        "document: {woorden: {klant: '<b>{naam}**', team: '{{x}}', organisatie: '#x'}}\n",
    ),
    _erbij("een lege aanspreking", 'document: {aanspreking: ""}\n', "9:25: verkeerde-waarde"),
    _erbij(
        "codes die niet bestaan",
        "controle: {negeer: [bestaat-niet, te-groot], streng: ['']}\n",
        "9:55: verkeerde-waarde",
    ),
    _erbij(
        "zwijgen over een fout", "controle: {negeer: [te-groot, yaml-syntaxis]}\n", ook=("onbekende-code",)
    ),
)

MAPPEN: tuple[Geval, ...] = (
    _erbij("een map die niet bestaat", "mappen: {plannen: nergens}\n", ook=("map-ontbreekt",)),
    _erbij("een map met een NUL in haar naam", 'mappen: {plannen: "a\\0b"}\n', ook=("map-ontbreekt",)),
    _erbij(
        "een map met een naam van tienduizend tekens",
        f"mappen: {{plannen: {'a' * 10_000}}}\n",
        ook=("map-ontbreekt",),
    ),
    _erbij(
        "een map op een ander toestel",
        "mappen: {plannen: '\\\\server\\deel\\plannen'}\n",
        ook=("map-ontbreekt",),
    ),
    _erbij("een map op een andere schijf", "mappen: {plannen: 'Q:\\plannen'}\n", ook=("map-ontbreekt",)),
    _erbij("een map als webadres", "mappen: {plannen: 'https://deel.be/plannen'}\n", ook=("map-ontbreekt",)),
    _erbij("een map in de thuismap", "mappen: {plannen: ~/plannen}\n", ook=("map-ontbreekt",)),
    _erbij("de organisatiemap zelf als map", "mappen: {plannen: .}\n", "9:19: verkeerde-waarde"),
    _erbij("de map erboven als map", "mappen: {plannen: ..}\n", "9:19: verkeerde-waarde"),
    _erbij("de hele schijf als map", "mappen: {plannen: /}\n", "9:19: verkeerde-waarde"),
    _erbij("een omweg naar de eigen map", "mappen: {plannen: plannen/..}\n", "9:19: verkeerde-waarde"),
    _erbij("de map van een andere soort", "mappen: {plannen: medewerkers}\n", "9:19: verkeerde-waarde"),
    _erbij("het bestand van een andere soort", "mappen: {plannen: teams.yaml}\n", "9:19: verkeerde-waarde"),
    _erbij("organisatie.yaml als map", "mappen: {plannen: organisatie.yaml}\n", "9:19: verkeerde-waarde"),
    _erbij(
        "twee soorten in dezelfde map",
        "mappen: {plannen: medewerkers/x, medewerkers: medewerkers}\n",
        ook=("map-ontbreekt",),
    ),
    _erbij("een lege map onder mappen", 'mappen: {plannen: ""}\n', "9:19: verkeerde-waarde"),
    _erbij("een lijst onder mappen", "mappen: {plannen: [a, b]}\n", "9:19: verkeerde-waarde"),
    _erbij("een soort die geen map heeft", "mappen: {visie: elders}\n", "9:10: onbekend-veld"),
)
