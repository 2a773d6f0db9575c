"""Wijzigingen met hun tekst ervoor en erna, letterlijk."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from competentie_cli.domein.nul import Nul
from competentie_cli.opslag.bewerken import (
    HernoemSleutel,
    Verwijder,
    VoegLidToe,
    VoegSleutelToe,
    Wijziging,
    ZetWaarde,
)


class Geval(NamedTuple):
    """Een tekst, wat eraan verandert, en wat eruit komt."""

    ervoor: str
    wijzigingen: tuple[Wijziging, ...]
    erna: str


def _zet(ervoor: str, waarde: Any, erna: str, *pad: str | int) -> Geval:
    return Geval(ervoor, (ZetWaarde(pad or ("a",), waarde),), erna)


LOSSE_WAARDEN = {
    "een tekst blijft kaal": _zet("a: An\n", "Bo", "a: Bo\n"),
    "een tekst houdt enkele aanhalingstekens": _zet("a: 'An'\n", "'s morgens", "a: '''s morgens'\n"),
    "een tekst houdt dubbele aanhalingstekens": _zet('a: "An"\n', 'zeg "ja"', 'a: "zeg \\"ja\\""\n'),
    "commentaar erachter blijft op zijn plaats": _zet("a: An   # wie\nb: 1\n", "Bo", "a: Bo   # wie\nb: 1\n"),
    "ja en nee zijn gewone tekst": _zet("a: An\n", "Nee", "a: Nee\n"),
    "wat elders een ja of nee is, krijgt aanhalingstekens": _zet("a: An\n", "yes", 'a: "yes"\n'),
    "tekst die op een getal lijkt, krijgt aanhalingstekens": _zet("a: An\n", "1.10", 'a: "1.10"\n'),
    "tekst die op een uur lijkt, krijgt aanhalingstekens": _zet("a: An\n", "12:30", 'a: "12:30"\n'),
    "tekst die op een datum lijkt, krijgt aanhalingstekens": _zet(
        "a: x\n", "2026-01-01", 'a: "2026-01-01"\n'
    ),
    "tekst die op niets lijkt, krijgt aanhalingstekens": _zet("a: An\n", "null", 'a: "null"\n'),
    "lege tekst staat er als lege tekst": _zet("a: An\n", "", 'a: ""\n'),
    "een kale ~ blijft kaal": _zet("a: An\n", Nul("~"), "a: ~\n"),
    "een getal staat kaal": _zet("a: 2,5\n", Decimal("2.5"), "a: 2.5\n"),
    "een getal kent geen macht van tien": _zet("a: 1\n", Decimal("1E+3"), "a: 1000\n"),
    "een getal houdt zijn aanhalingstekens": _zet("a: '2'\n", 3, "a: '3'\n"),
    "een datum staat in ISO": _zet("a: 21/11/2026\n", date(2026, 11, 30), "a: 2026-11-30\n"),
    "waar is ja": _zet("a: nee\n", True, "a: ja\n"),
    "onwaar is nee": _zet("a: ja\n", False, "a: nee\n"),
    "een dubbele punt met spatie vraagt aanhalingstekens": _zet(
        "a: An\n", "Let op: nat", 'a: "Let op: nat"\n'
    ),
    "een adres staat kaal": _zet("a: An\n", "http://huis.be/a?b#c", "a: http://huis.be/a?b#c\n"),
    "een hekje na een spatie vraagt aanhalingstekens": _zet("a: An\n", "team #2", 'a: "team #2"\n'),
    "dubbele tekens erin vragen enkele eromheen": _zet("a: An\n", '"Ja": zei ze', "a: '\"Ja\": zei ze'\n"),
    "een accolade vooraan vraagt aanhalingstekens": _zet("a: An\n", "{naam}", 'a: "{naam}"\n'),
    "een haak vooraan vraagt aanhalingstekens": _zet("a: An\n", "[x", 'a: "[x"\n'),
    "een en-teken vooraan vraagt aanhalingstekens": _zet("a: An\n", "&co", 'a: "&co"\n'),
    "een sterretje vooraan vraagt aanhalingstekens": _zet("a: An\n", "*b*", 'a: "*b*"\n'),
    "een uitroepteken vooraan vraagt aanhalingstekens": _zet("a: An\n", "!", 'a: "!"\n'),
    "een procent vooraan vraagt aanhalingstekens": _zet("a: An\n", "%", 'a: "%"\n'),
    "een apenstaart vooraan vraagt aanhalingstekens": _zet("a: An\n", "@an", 'a: "@an"\n'),
    "een accent grave vooraan vraagt aanhalingstekens": _zet("a: An\n", "`x`", 'a: "`x`"\n'),
    "een streepje vooraan vraagt aanhalingstekens": _zet("a: An\n", "- x", 'a: "- x"\n'),
    "een spatie aan de rand vraagt aanhalingstekens": _zet("a: An\n", " x ", 'a: " x "\n'),
    "een tab staat er als \\t": _zet("a: An\n", "x\ty", 'a: "x\\ty"\n'),
    "een vreemd regeleinde staat er als code": _zet("a: An\n", "x\u2028y", 'a: "x\\u2028y"\n'),
    "een komma is in een blok gewone tekst": _zet("a: An\n", "rustig, en klaar", "a: rustig, en klaar\n"),
    "een komma tussen haken vraagt aanhalingstekens": _zet("a: [x]\n", "x, y", 'a: ["x, y"]\n', "a", 0),
    "een vraagteken tussen haken vraagt aanhalingstekens": _zet(
        "a: {b: x}\n", "Nu?", 'a: {b: "Nu?"}\n', "a", "b"
    ),
    "een tekst over twee regels op een regel wordt er een": _zet(
        "a: x\n  y # c\nb: 1\n", "z", "a: z # c\nb: 1\n"
    ),
    "een anker blijft": _zet("a: &x 1\n", 2, "a: &x 2\n"),
    "een label blijft": _zet("a: !!str 1\n", "An", "a: !!str An\n"),
    "een alias mag zelf vervangen worden": _zet("a: &x 1\nb: *x\n", 2, "a: &x 1\nb: 2\n", "b"),
    "een waarde op de volgende regel blijft daar": _zet("a:\n  An # c\n", "Bo", "a:\n  Bo # c\n"),
    "een sleutel zonder waarde krijgt er een": _zet(
        "a:  # nog vragen\nb: 1\n", 3, "a: 3  # nog vragen\nb: 1\n"
    ),
    "een streepje zonder waarde krijgt er een": _zet("a:\n  -\n  - x\n", "z", "a:\n  - z\n  - x\n", "a", 0),
    "een sleutel tussen accolades zonder waarde": _zet("{a: , b: 1}\n", "x", "{a: x , b: 1}\n"),
    "een waarde kan wegvallen": _zet("a: x # c\nb: 1\n", None, "a:  # c\nb: 1\n"),
    "een waarde tussen accolades kan wegvallen": _zet("{a: x, b: 1}\n", None, "{a: , b: 1}\n"),
    "een lijst kan wegvallen": _zet("a:\n  - x\nb: 1\n", None, "a:\nb: 1\n"),
    "wat er al staat blijft zoals het geschreven is": _zet("a: '3'  \n", 3, "a: '3'  \n"),
}

LANGE_TEKSTEN = {
    "twee regels komen achter |": _zet("a: An # c\nb: 1\n", "x\ny", "a: |- # c\n  x\n  y\nb: 1\n"),
    "een laatste regeleinde hoort erbij": _zet("a: An\n", "x\ny\n", "a: |\n  x\n  y\n"),
    "dubbele aanhalingstekens blijven ook over regels": _zet('a: "An"\n', "x\ny", 'a: "x\\ny"\n'),
    "| blijft met zijn inspringing en commentaar": _zet(
        "a: |-  # c\n     x\n     y\n\nb: 1\n", "z\nw", "a: |-  # c\n     z\n     w\n\nb: 1\n"
    ),
    "| verliest zijn laatste regeleinde als de tekst er geen heeft": _zet("a: |\n  x\n", "y", "a: |-\n  y\n"),
    "> vouwt zoals ervoor": _zet(
        "a: >-\n  " + "woord " * 9 + "woord\n  einde\nb: 1\n",
        "anders " * 9 + "en\nnieuw",
        "a: >-\n  " + "anders " * 7 + "anders\n  anders en\n\n  nieuw\nb: 1\n",
    ),
    "achter > past geen ingesprongen regel": _zet("a: >-\n  x\n", "y\n  z", 'a: "y\\n  z"\n'),
    "een getal heeft geen | nodig": _zet("a: |  # c\n  x\n\nb: 1\n", 3, "a: 3  # c\n\nb: 1\n"),
    "spaties aan het eind van een regel staan tussen aanhalingstekens": _zet(
        "a: An\n", "x \ny", 'a: "x \\ny"\n'
    ),
    "tussen haken staat een tekst op één regel": _zet("a: [x]\n", "y\nz", 'a: ["y\\nz"]\n', "a", 0),
    "commentaar eronder komt niet in de tekst terecht": _zet(
        "a: An\n    # diep ingesprongen\nb: 1\n", "x\ny", 'a: "x\\ny"\n    # diep ingesprongen\nb: 1\n'
    ),
    "een regeleinde van Windows blijft er een": _zet(
        "a: An\r\nb: 1\n", "x\ny", "a: |-\r\n  x\r\n  y\r\nb: 1\n"
    ),
}

VERZAMELINGEN = {
    "een scalar wordt een lijst": _zet("a: x # c\nb: 1\n", ["z", 2], "a: # c\n  - z\n  - 2\nb: 1\n"),
    "een lid wordt een mapping": _zet(
        "- x # c\n- y\n", {"k": 1, "l": [1, 2]}, "- k: 1 # c\n  l:\n    - 1\n    - 2\n- y\n", 0
    ),
    "een lijst wordt tekst": _zet("a: # c\n  - x\n  - y\n\nb: 1\n", "z", "a: z # c\n\nb: 1\n"),
    "een mapping die tekst had moeten zijn": _zet(
        "taken:\n  - Let op: nat\n  - x\n", "Let op: nat", 'taken:\n  - "Let op: nat"\n  - x\n', "taken", 0
    ),
    "commentaar na een vervangen lijst blijft": _zet(
        "a:\n  - x # bij x\n# over b\nb: 1\n", "z", "a: z\n  # bij x\n# over b\nb: 1\n"
    ),
    "haken blijven haken": _zet("a: [x, y] # c\n", ["z"], "a: [z] # c\n"),
    "haken die niet meer passen worden regels": _zet(
        "a: [x]\n",
        ["een lange tekst " * 6 + "een", "en nog een"],
        "a:\n  - " + "een lange tekst " * 6 + "een\n  - en nog een\n",
    ),
    "een lijst onder zijn sleutel zonder inspringing blijft zo": _zet(
        "a:\n- x\nb:\n- y\n", ["z", "w"], "a:\n- z\n- w\nb:\n- y\n"
    ),
    "een nieuwe lijst springt in zoals de andere": _zet("a:\n- x\nb: y\n", ["z"], "a:\n- x\nb:\n- z\n", "b"),
    "een nieuwe mapping springt in zoals de andere": _zet(
        "a:\n    k: 1\nb: y\n", {"l": {"m": 2}}, "a:\n    k: 1\nb:\n    l:\n        m: 2\n", "b"
    ),
    "een leeg paar haken blijft op de regel": _zet("a:\n  - x\nb: 1\n", [], "a: []\nb: 1\n"),
    "onder een anker komt een mapping op een nieuwe regel": _zet("- &x 1\n", {"k": 1}, "- &x\n  k: 1\n", 0),
    "een lijst in een lijst": _zet(
        "- x\n- y\n", [["a", "b"], {"k": "v"}], "- - - a\n    - b\n  - k: v\n- y\n", 0
    ),
    "een lege sleutel wordt een mapping": _zet(
        "a:  # c\nb: 1\n", {"k": None, "l": ""}, 'a:  # c\n  k:\n  l: ""\nb: 1\n'
    ),
}


def _bij(ervoor: str, erna: str, *wijzigingen: Wijziging) -> Geval:
    return Geval(ervoor, wijzigingen, erna)


TOEVOEGEN = {
    "een sleutel komt na de laatste, voor wat erna hoort": _bij(
        "a:\n  k: 1 # c\n\n# over b\nb: 2\n",
        "a:\n  k: 1 # c\n  l: 3\n\n# over b\nb: 2\n",
        VoegSleutelToe(("a",), "l", 3),
    ),
    "een sleutel komt na een andere": _bij(
        "id: d1\nacties:\n  - x\n",
        "id: d1\nnaam: X\nacties:\n  - x\n",
        VoegSleutelToe((), "naam", "X", na="id"),
    ),
    "commentaar dat doorloopt blijft bij zijn sleutel": _bij(
        "a: 1  # eerst dit\n      # dan dat\nb: 2\n",
        "a: 1  # eerst dit\n      # dan dat\nc: 3\nb: 2\n",
        VoegSleutelToe((), "c", 3, na="a"),
    ),
    "een sleutel in een lid van een lijst": _bij(
        "- id: d1\n  van: 2\n- id: d2\n",
        "- id: d1\n  van: 2\n  naar: 3\n- id: d2\n",
        VoegSleutelToe((0,), "naar", 3),
    ),
    "een sleutel tussen accolades": _bij("{a: 1}\n", "{a: 1, b: 2}\n", VoegSleutelToe((), "b", 2)),
    "een sleutel tussen lege accolades": _bij("a: {}\n", "a: {b: 2}\n", VoegSleutelToe(("a",), "b", 2)),
    "een sleutel na een andere tussen accolades": _bij(
        "{a: 1, c: 3}\n", "{a: 1, b: 2, c: 3}\n", VoegSleutelToe((), "b", 2, na="a")
    ),
    "een mapping onder een sleutel zonder waarde": _bij(
        "a: # c\nb: 1\n",
        "a: # c\n  k: 1\n  l: 2\nb: 1\n",
        VoegSleutelToe(("a",), "k", 1),
        VoegSleutelToe(("a",), "l", 2),
    ),
    "een losse sleutel tussen haken krijgt accolades": _bij(
        "a: [b: 1]\n", "a: [{b: 1, c: 2}]\n", VoegSleutelToe(("a", 0), "c", 2)
    ),
    "een leeg bestand krijgt een sleutel": _bij("", "a: 1\n", VoegSleutelToe((), "a", 1)),
    "een bestand met alleen commentaar krijgt een sleutel": _bij(
        "# nog te doen\n", "# nog te doen\na: x\n", VoegSleutelToe((), "a", "x")
    ),
    "geen laatste regeleinde blijft geen laatste regeleinde": _bij(
        "a: 1\r\nb: 2", "a: 1\r\nb: 2\r\nc: 3", VoegSleutelToe((), "c", 3)
    ),
    "een tekst achter | op het eind houdt haar waarde": _bij(
        "a: |\n  x", "a: |-\n  x\nb: 1", VoegSleutelToe((), "b", 1)
    ),
    "blanco regels na |+ blijven bij hun tekst": _bij(
        "a:\n  k: |+\n    x\n\nb: 1\n", "a:\n  k: |+\n    x\n\n  l: 2\nb: 1\n", VoegSleutelToe(("a",), "l", 2)
    ),
    "tussen de tekens van begin en einde": _bij(
        "--- # x\na: 1\n...\n", "--- # x\na: 1\nb: 2\n...\n", VoegSleutelToe((), "b", 2)
    ),
    "elke regel houdt zijn regeleinde": _bij(
        "a: 1\r\nb: 2\n", "a: 1\r\nc: 3\r\nb: 2\n", VoegSleutelToe((), "c", 3, na="a")
    ),
    "een kale ~ maakt plaats": _bij("a: ~\n", "a:\n  k: 1\n", VoegSleutelToe(("a",), "k", 1)),
    "een sleutel krijgt aanhalingstekens waar het moet": _bij(
        "a: 1\n", 'a: 1\n"on": 2\n', VoegSleutelToe((), "on", 2)
    ),
    "een lid komt achteraan met dezelfde inspringing": _bij(
        "a:\n  - x\n\n# over b\nb: 1\n", "a:\n  - x\n  - w\n\n# over b\nb: 1\n", VoegLidToe(("a",), "w")
    ),
    "een lid zonder inspringing": _bij("a:\n- x\nb: 1\n", "a:\n- x\n- w\nb: 1\n", VoegLidToe(("a",), "w")),
    "een lid vooraan blijft onder het commentaar van de lijst": _bij(
        "a: # c\n  # over x\n  - x\n", "a: # c\n  - w\n  # over x\n  - x\n", VoegLidToe(("a",), "w", 0)
    ),
    "een lid in het midden": _bij(
        "a:\n  - x # x\n  # over z\n  - z\n",
        "a:\n  - x # x\n  - w\n  # over z\n  - z\n",
        VoegLidToe(("a",), "w", 1),
    ),
    "een lid vooraan in een lijst in een lijst": _bij(
        "- - x\n  - y\n", "- - w\n  - x\n  - y\n", VoegLidToe((0,), "w", 0)
    ),
    "een mapping naast mappings op regels": _bij(
        "doelen:\n  - id: d1\n    van: 2\n",
        "doelen:\n  - id: d1\n    van: 2\n  - id: d2\n    van: 3\n",
        VoegLidToe(("doelen",), {"id": "d2", "van": 3}),
    ),
    "een mapping naast mappings tussen accolades": _bij(
        "acties:\n  - {id: a, uren: 2}\n",
        'acties:\n  - {id: a, uren: 2}\n  - {id: b, wat: "eerst, dan"}\n',
        VoegLidToe(("acties",), {"id": "b", "wat": "eerst, dan"}),
    ),
    "een lid tussen haken": _bij(
        "a: [x, y]\n", "a: [w, x, y, z]\n", VoegLidToe(("a",), "z"), VoegLidToe(("a",), "w", 0)
    ),
    "een lid tussen lege haken": _bij("a: [ ]\n", "a: [x]\n", VoegLidToe(("a",), "x")),
    "een mapping tussen lege haken komt op regels": _bij(
        "a: [] # c\n", "a: # c\n  - k: 1\n", VoegLidToe(("a",), {"k": 1})
    ),
    "lege haken met commentaar erin houden het": _bij(
        "a: [ # nog te kiezen\n  ]\n", "a: [x # nog te kiezen\n  ]\n", VoegLidToe(("a",), "x")
    ),
    "haken over meer regels": _bij(
        "a: [\n  x, # x\n  y  # y\n]\n", "a: [\n  x, # x\n  y,  # y\n  z\n]\n", VoegLidToe(("a",), "z")
    ),
    "haken over meer regels met een laatste komma": _bij(
        "a: [\n  x,\n  y, # y\n]\n", "a: [\n  x,\n  y, # y\n  z,\n]\n", VoegLidToe(("a",), "z")
    ),
    "een lijst onder een sleutel zonder waarde": _bij(
        "acties:\nb: 1\n", "acties:\n  - x\nb: 1\n", VoegLidToe(("acties",), "x")
    ),
    "een bestand dat niet eindigt op een regeleinde": _bij(
        "a:\n  - x", "a:\n  - x\n  - w", VoegLidToe(("a",), "w")
    ),
}

VERWIJDEREN = {
    "een sleutel gaat weg met zijn regel en commentaar": _bij(
        "a: 1\n# over b\nb: 2  # weg\n\nc: 3\n", "a: 1\n# over b\n\nc: 3\n", Verwijder(("b",))
    ),
    "een sleutel gaat weg met alles eronder": _bij(
        "a:\n  k:\n    - x\n    - y\n# over b\nb: 1\n", "# over b\nb: 1\n", Verwijder(("a",))
    ),
    "een tekst achter | gaat weg met haar regels": _bij(
        "a: 1\nb: |\n  x\n\n  y\nc: 3\n", "a: 1\nc: 3\n", Verwijder(("b",))
    ),
    "de eerste sleutel van een lid": _bij("- a: 1 # c\n  b: 2\n- x\n", "- b: 2\n- x\n", Verwijder((0, "a"))),
    "de eerste sleutel van een lid met commentaar eronder": _bij(
        "- a: 1\n  # over b\n  b: 2\n", "-\n  # over b\n  b: 2\n", Verwijder((0, "a"))
    ),
    "een lid gaat weg": _bij("a:\n  - x\n  - y # c\n  - z\n", "a:\n  - x\n  - z\n", Verwijder(("a", 1))),
    "het laatste lid laat lege haken na": _bij(
        "a: # c\n  - x # d\nb: 1\n", "a: [] # c\nb: 1\n", Verwijder(("a", 0))
    ),
    "de laatste sleutel laat lege accolades na": _bij("a:\n  k: 1\n", "a: {}\n", Verwijder(("a", "k"))),
    "de laatste sleutel van een lid": _bij("- a: 1\n- x\n", "- {}\n- x\n", Verwijder((0, "a"))),
    "de laatste sleutel van een bestand": _bij("# c\na: 1\n", "# c\n{}\n", Verwijder(("a",))),
    "alle leden samen": _bij(
        "a:\n  - x\n  - y\nb: 1\n", "a: []\nb: 1\n", Verwijder(("a", 0)), Verwijder(("a", 1))
    ),
    "de eerste tussen haken": _bij("a: [x,  y, z]\n", "a: [y, z]\n", Verwijder(("a", 0))),
    "het midden tussen haken": _bij("a: [x, y, z]\n", "a: [x, z]\n", Verwijder(("a", 1))),
    "de laatste tussen haken": _bij("a: [x, y, z]\n", "a: [x, y]\n", Verwijder(("a", 2))),
    "de enige tussen haken": _bij("a: [ x ]\n", "a: []\n", Verwijder(("a", 0))),
    "sleutels tussen accolades": _bij(
        "{a: 1, b: 2, c: 3, d: 4}\n", "{b: 2}\n", Verwijder(("a",)), Verwijder(("c",)), Verwijder(("d",))
    ),
    "een hele regel tussen haken": _bij(
        "a: [\n  x, # x\n  y # y\n]\n", "a: [\n  y # y\n]\n", Verwijder(("a", 0))
    ),
    "de laatste regel tussen haken neemt de komma mee": _bij(
        "a: [\n  x, # x\n  y # y\n]\n", "a: [\n  x # x\n]\n", Verwijder(("a", 1))
    ),
    "een komma die splitste": _bij(
        "niveaus: {c1: 2,5}\n",
        "niveaus: {c1: 2.5}\n",
        ZetWaarde(("niveaus", "c1"), Decimal("2.5")),
        Verwijder(("niveaus", "5")),
    ),
    "een alias": _bij("a: &x [1]\nb: *x\nc: 2\n", "a: &x [1]\nc: 2\n", Verwijder(("b",))),
    "een waarde met een anker waar niets naar wijst": _bij("a: &x 1\nb: 2\n", "b: 2\n", Verwijder(("a",))),
    "geen laatste regeleinde blijft zo": _bij("a: 1\r\nb: 2", "a: 1", Verwijder(("b",))),
    "blanco regels komen niet bij een tekst achter |+": _bij(
        "a: |+\n  x\n\nb: 1\n\nc: 2\n", "a: |+\n  x\n\nc: 2\n", Verwijder(("b",))
    ),
    "een sleutel achter een vraagteken": _bij("? a\n: 1\n? b\n: 2\n", "? b\n: 2\n", Verwijder(("a",))),
}

HERNOEMEN = {
    "een sleutel": _bij("naamm: An # c\nb: 1\n", "naam: An # c\nb: 1\n", HernoemSleutel(("naamm",), "naam")),
    "een sleutel houdt zijn aanhalingstekens": _bij("'a': 1\n", "'b': 1\n", HernoemSleutel(("a",), "b")),
    "een sleutel zonder waarde": _bij("a:\n", "b:\n", HernoemSleutel(("a",), "b")),
    "een sleutel tussen accolades": _bij(
        "{a: 1, b: 2}\n", '{"x, y": 1, b: 2}\n', HernoemSleutel(("a",), "x, y")
    ),
    "een sleutel met alles eronder": _bij("a:\n  - k: 1\n", "b:\n  - k: 1\n", HernoemSleutel(("a",), "b")),
    "een sleutel die elders een nee is": _bij("a: 1\n", '"no": 1\n', HernoemSleutel(("a",), "no")),
    "twee sleutels wisselen": _bij(
        "a: 1\nb: 2\n", "b: 1\na: 2\n", HernoemSleutel(("a",), "b"), HernoemSleutel(("b",), "a")
    ),
}

SAMEN = {
    "waarde en sleutel tegelijk": _bij("a: 1\n", "b: 2\n", HernoemSleutel(("a",), "b"), ZetWaarde(("a",), 2)),
    "op verschillende diepten": _bij(
        "doelen:\n  - id: d1\n    acties:\n      - {wat: x}\n",
        "doelen:\n  - id: d1\n    naam: X\n    acties:\n      - {wat: w, uren: 2}\n"
        "      - {wat: z}\n    status: open\n  - id: d2\n",
        VoegLidToe(("doelen",), {"id": "d2"}),
        VoegSleutelToe(("doelen", 0), "status", "open"),
        VoegLidToe(("doelen", 0, "acties"), {"wat": "z"}),
        VoegSleutelToe(("doelen", 0, "acties", 0), "uren", 2),
        ZetWaarde(("doelen", 0, "acties", 0, "wat"), "w"),
        VoegSleutelToe(("doelen", 0), "naam", "X", na="id"),
    ),
    "weghalen en toevoegen in dezelfde lijst": _bij(
        "a:\n  - x\n  - y\n  - z\n",
        "a:\n  - v\n  - y\n  - w\n",
        Verwijder(("a", 0)),
        Verwijder(("a", 2)),
        VoegLidToe(("a",), "v", 1),
        VoegLidToe(("a",), "w"),
    ),
    "weghalen en toevoegen tussen haken": _bij(
        "a: [x, y, z]\n", "a: [x, w]\n", Verwijder(("a", 1)), Verwijder(("a", 2)), VoegLidToe(("a",), "w")
    ),
    "alles weg en iets nieuws": _bij(
        "a:\n  - x\n", "a:\n  - w\n", Verwijder(("a", 0)), VoegLidToe(("a",), "w")
    ),
    "twee leden op dezelfde plaats": _bij(
        "a:\n  - x\n", "a:\n  - v\n  - w\n  - x\n", VoegLidToe(("a",), "v", 0), VoegLidToe(("a",), "w", 0)
    ),
    "niets": _bij("a: 1\n", "a: 1\n"),
}

GEVALLEN = {
    f"{groep}: {naam}": geval
    for groep, gevallen in {
        "los": LOSSE_WAARDEN,
        "lang": LANGE_TEKSTEN,
        "verzameling": VERZAMELINGEN,
        "erbij": TOEVOEGEN,
        "weg": VERWIJDEREN,
        "hernoemen": HERNOEMEN,
        "samen": SAMEN,
    }.items()
    for naam, geval in gevallen.items()
}
