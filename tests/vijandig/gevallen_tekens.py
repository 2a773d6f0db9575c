"""Vreemde bytes, coderingen en tekens."""

from __future__ import annotations

from tests.vijandig.geval import Geval, anders, bestand

M = "medewerkers/m-0003.yaml"
GOED = "id: m-0003\nfunctie: begeleider\nteam: keuken\n"
BOM = b"\xef\xbb\xbf"
GEEN_UTF8 = "1:1: geen-utf8"

CODERINGEN: tuple[Geval, ...] = (
    bestand("een leeg bestand", "medewerkers/leeg.yaml", b""),
    bestand("alleen spaties en lege regels", "medewerkers/leeg.yaml", b"  \n\n   \n"),
    bestand("alleen commentaar", "medewerkers/leeg.yaml", "# nog in te vullen\n# tot morgen"),
    bestand("alleen een BOM", "medewerkers/leeg.yaml", BOM),
    bestand("alleen een begin van een document", "medewerkers/leeg.yaml", "---\n"),
    bestand("alleen een einde van een document", "medewerkers/leeg.yaml", "...\n", "1:1: yaml-syntaxis"),
    bestand("BOM vooraan", M, BOM + GOED.encode()),
    bestand("BOM en CRLF", M, BOM + GOED.replace("\n", "\r\n").encode()),
    bestand("twee BOM's vooraan", M, BOM + BOM + GOED.encode()),
    bestand("BOM midden in het bestand", M, GOED.replace("team", "\ufeffteam"), "3:2: yaml-syntaxis"),
    bestand("BOM in een waarde", M, GOED.replace("keuken", "keu\ufeffken"), "3:7: onbekende-verwijzing"),
    bestand("UTF-16 LE met BOM", M, GOED.encode("utf-16"), GEEN_UTF8),
    bestand("UTF-16 BE met BOM", M, b"\xfe\xff" + GOED.encode("utf-16-be"), GEEN_UTF8),
    bestand("UTF-16 LE zonder BOM", M, GOED.encode("utf-16-le"), "1:2: yaml-syntaxis"),
    bestand("UTF-16 BE zonder BOM", M, GOED.encode("utf-16-be"), "1:1: yaml-syntaxis"),
    bestand("UTF-32 met BOM", M, GOED.encode("utf-32"), GEEN_UTF8),
    bestand("UTF-7", M, GOED.replace("keuken", "keuken").encode() + b"naam: Zo+AOs-\n"),
    bestand("cp1252", M, (GOED + "naam: Zoë\n").encode("cp1252"), GEEN_UTF8),
    bestand("cp1252 in commentaar", M, ("# Zoë\n" + GOED).encode("cp1252"), GEEN_UTF8),
    bestand("latin-1 na een BOM", M, BOM + (GOED + "naam: Zoë\n").encode("latin-1"), GEEN_UTF8),
    bestand("cp437 uit een oud venster", M, (GOED + "naam: Zoë\n").encode("cp437"), GEEN_UTF8),
    bestand("te lang gecodeerde nul", M, GOED.encode() + b"naam: A\xc0\x80\n", GEEN_UTF8),
    bestand("te lang gecodeerde schuine streep", M, GOED.encode() + b"naam: A\xe0\x80\xaf\n", GEEN_UTF8),
    bestand("half surrogaat in bytes", M, GOED.encode() + b"naam: A\xed\xa0\x80\n", GEEN_UTF8),
    bestand("voorbij het laatste codepunt", M, GOED.encode() + b"naam: A\xf5\x80\x80\x80\n", GEEN_UTF8),
    bestand("afgekapt teken aan het eind", M, GOED.encode() + b"naam: A\xe2\x82", GEEN_UTF8),
    bestand("een pdf met de naam van een yaml", M, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", GEEN_UTF8),
    bestand("een zip met de naam van een yaml", M, b"PK\x03\x04\x14\x00\x06\x00\x08\x00!\xf0", GEEN_UTF8),
)

TEKENS: tuple[Geval, ...] = (
    bestand("NUL in een waarde", M, GOED + "naam: A\0B\n", "4:8: yaml-syntaxis"),
    bestand("NUL als eerste teken", M, "\0" + GOED, "1:1: yaml-syntaxis"),
    bestand("NUL geschreven als escape", M, GOED + 'naam: "A\\0B"\n'),
    bestand("escape-teken van het scherm", M, GOED + "naam: \x1b[31mrood\n", "4:7: yaml-syntaxis"),
    bestand("escape-teken geschreven als escape", M, GOED + 'naam: "\\e[31mrood\\e[2J"\n'),
    bestand("bel en backspace", M, GOED + 'naam: "\\a\\b\\b\\b"\n'),
    bestand("DEL", M, GOED + "naam: A\x7fB\n", "4:8: yaml-syntaxis"),
    bestand("C1-stuurteken", M, GOED + "naam: A\x9bB\n", "4:8: yaml-syntaxis"),
    bestand("formuliervoeding tussen de regels", M, GOED + "\x0cnaam: A\n", "4:1: yaml-syntaxis"),
    bestand("verticale tab in een waarde", M, GOED + "naam: A\x0bB\n", "4:8: yaml-syntaxis"),
    bestand("geen-teken U+FFFE", M, GOED + "naam: A\ufffeB\n", "4:8: yaml-syntaxis"),
    bestand("geen-teken U+FFFF", M, GOED + "naam: A\uffffB\n", "4:8: yaml-syntaxis"),
    bestand("half surrogaat als escape", M, GOED + 'naam: "\\ud800"\n', "4:10: yaml-syntaxis"),
    bestand("twee halve surrogaten als escape", M, GOED + 'naam: "\\ud83d\\ude00"\n', "4:10: yaml-syntaxis"),
    bestand(
        "half surrogaat waar de trage parser leest",
        M,
        GOED + 'naam: "\\ud800"\nleervoorkeuren: [wat lukt?, b]\n',
        "4:10: yaml-syntaxis",
    ),
    bestand(
        "een onmogelijk codepunt waar de trage parser leest",
        M,
        GOED + 'naam: "\\UFFFFFFFF"\nleervoorkeuren: [wat lukt?, b]\n',
        "4:10: yaml-syntaxis",
    ),
    bestand("een onmogelijk codepunt", M, GOED + 'naam: "\\U00110000"\n', "4:10: yaml-syntaxis"),
    bestand("NEL als regeleinde", M, GOED.replace("\nteam", "\x85team")),
    bestand("LS als regeleinde", M, GOED.replace("\nteam", "\u2028team")),
    bestand("PS in een tekst tussen aanhalingstekens", M, GOED + 'naam: "A\u2029B"\n'),
    bestand("alleen CR als regeleinde", M, GOED.replace("\n", "\r")),
    bestand(
        "CR, LF en CRLF door elkaar",
        M,
        "id: m-0003\rfunctie: begeleider\r\nteam: elders\n",
        "3:7: onbekende-verwijzing",
    ),
    bestand("de regel omkeren in een naam", M, GOED + "naam: An \u202ereteeP\n"),
    bestand("niets tonende tekens in een naam", M, GOED + "naam: A\u200b\u2060\u00adn\n"),
    bestand("tagtekens in een naam", M, GOED + "naam: An\U000e0041\U000e007f\n"),
    bestand("gestapelde accenten in een naam", M, GOED + "naam: A" + "\u0301" * 500 + "n\n"),
    bestand("eigen tekens van een lettertype", M, GOED + "naam: \ue000\uf8ff\n"),
    bestand("de regel omkeren in een id", M, GOED.replace("m-0003", "m-\u202e0003"), "1:5: verkeerde-waarde"),
    bestand(
        "een onzichtbaar teken in een id", M, GOED.replace("m-0003", "m-\u200b0003"), "1:5: verkeerde-waarde"
    ),
    bestand(
        "een Cyrillische letter in een id", M, GOED.replace("m-0003", "\u0430-0003"), "1:5: verkeerde-waarde"
    ),
    bestand("een id met een los accent", M, GOED.replace("m-0003", "zoe\u0308"), "1:5: verkeerde-waarde"),
    bestand("een id met een vast accent", M, GOED.replace("m-0003", "zo\u00eb"), "1:5: verkeerde-waarde"),
    anders("een verwijzing met een los accent", M, "keuken", "keuke\u0301n", "3:7: onbekende-verwijzing"),
    bestand(
        "harde spatie als inspringing", M, GOED + "contract:\n\u00a0\u00a0vte: 1\n", "5:1: onbekend-veld"
    ),
    bestand(
        "harde spatie na de dubbele punt", M, GOED.replace("team: ", "team:\u00a0"), "4:1: yaml-syntaxis"
    ),
    bestand("brede cijfers in een getal", M, GOED + "contract: {vte: \uff11}\n", "4:17: verkeerde-waarde"),
    bestand(
        "Arabische cijfers in een datum",
        M,
        GOED + "contract: {in_dienst: \u0662\u0660\u0662\u0660-01-01}\n",
        "4:23: verkeerde-waarde",
    ),
    bestand("een wiskundig minteken", M, GOED + "contract: {vte: \u22121}\n", "4:17: verkeerde-waarde"),
    bestand(
        "een breed streepje in een datum",
        M,
        GOED + "contract: {in_dienst: 2020\u201301\u201301}\n",
        "4:23: verkeerde-waarde",
    ),
    bestand(
        "krulaanhalingstekens om een id",
        M,
        GOED.replace("keuken", "\u201ckeuken\u201d"),
        "3:7: onbekende-verwijzing",
    ),
    bestand(
        "een bestandsnaam met een emoji", "medewerkers/\U0001f98a.yaml", "id: m-0099\n", "1:1: ontbreekt"
    ),
)
