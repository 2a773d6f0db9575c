"""Wat niemand kan zien of horen in een gedragsindicator: een oordeel, of wat er in iemand omgaat.

De lijsten zijn begrensd tot woorden die in een indicator bijna nooit gedrag beschrijven. 'Rustig', 'juist',
'veilig', 'op tijd' en 'durft' staan er niet in, 'weet wat' en 'kent' evenmin: daar kan een collega naar
kijken of vragen. Een woord telt alleen in de hoofdzin: wie vraagt wat er goed ging, is goed te zien.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from competentie_cli.rekenen.taal.zinnen import een_van, klein, netjes, patroon, zonder_citaten

OORDELEN = (
    "adequaat", "assertief", "collegiaal", "constructief", "creatief", "degelijk", "deskundig", "effectief",
    "efficient", "empathisch", "flexibel", "gepast", "innovatief", "integer", "klantgericht",
    "klantvriendelijk", "kwaliteitsgericht", "kwaliteitsvol", "nauwgezet", "nauwkeurig", "ondermaats",
    "onprofessioneel", "onvoldoende", "oplossingsgericht", "optimaal", "perfect", "positief", "prima",
    "proactief", "pro-actief", "professioneel", "respectvol", "resultaatgericht", "slecht", "tactvol",
    "transparant", "uitmuntend", "uitstekend", "vakkundig", "voldoende", "zorgvuldig",
)  # fmt: skip
"""Woorden die zeggen hoe iemand iets doet volgens wie kijkt; twee mensen zien er iets anders in."""

LOF = (
    "adequate", "constructieve", "efficiente", "goede?", "kwalitatieve", "kwaliteitsvolle", "optimale",
    "positieve", "professionele", "respectvolle", "uitstekende", "voldoende",
)  # fmt: skip
ZAKEN = (
    "advies", "afspraken", "antwoorden", "attitude", "band", "begeleiding", "beslissingen", "bijdrage",
    "communicatie", "contact", "contacten", "dienstverlening", "feedback", "houding", "ideeen", "indruk",
    "ingesteldheid", "instelling", "kwaliteit", "manier", "omgang", "ondersteuning", "oplossingen",
    "organisatie", "planning", "prestaties", "relatie", "relaties", "resultaat", "resultaten",
    "samenwerking", "sfeer", "uitleg", "vaardigheden", "verslagen", "verstandhouding", "voorstellen",
    "vragen", "werk", "wijze", "zorg",
)  # fmt: skip
"""Samen een oordeel over een zaak: een goede sfeer, op een professionele manier."""

TREKKEN = (
    "assertief", "authentiek", "behulpzaam", "bekwaam", "besluitvaardig", "betrokken", "betrouwbaar",
    "collegiaal", "communicatief", "competent", "creatief", "daadkrachtig", "deskundig", "discreet",
    "empathisch", "enthousiast", "flexibel", "geduldig", "gedreven", "gemotiveerd", "hulpvaardig",
    "integer", "klantgericht", "klantvriendelijk", "kritisch", "leerbereid", "leergierig", "loyaal",
    "nauwgezet", "nauwkeurig", "ondernemend", "oplossingsgericht", "positief", "proactief", "professioneel",
    "resultaatgericht", "sociaal", "sociaalvaardig", "spontaan", "stressbestendig", "veerkrachtig",
    "vriendelijk", "weerbaar", "zelfstandig", "zelfverzekerd", "zelfzeker", "zorgzaam",
)  # fmt: skip
"""Eigenschappen: wat iemand is, niet wat iemand doet."""

BINNENKANT = (
    "aandacht", "begrip", "besef", "feeling", "gevoel", "inzicht", "interesse", "kennis", "notie", "oog",
    "respect", "voeling", "zin",
)  # fmt: skip
"""Wat iemand kan hebben voor, van of in iets zonder dat een ander het ziet."""

BEZIT = (
    "doorzettingsvermogen", "empathie", "geduld", "humor", "inlevingsvermogen", "luisterend oor",
    "mensenkennis", "organisatietalent", "plichtsbesef", "teamgeest", "verantwoordelijkheidsgevoel",
    "verantwoordelijkheidszin", "zelfkennis", "zelfvertrouwen",
)  # fmt: skip
"""Wat iemand kan hebben zonder meer."""

VERTOON = (
    "betrokkenheid", "empathie", "engagement", "enthousiasme", "flexibiliteit", "initiatief",
    "inlevingsvermogen", "interesse", "inzet", "leergierigheid", "motivatie", "openheid", "respect",
    "verantwoordelijkheid", "verantwoordelijkheidszin", "voorbeeldgedrag",
)  # fmt: skip
"""Wat iemand 'toont': een ander weet dan nog niet waaraan."""

VAARDIGHEDEN = (
    "analyseren", "communiceren", "delegeren", "improviseren", "luisteren", "motiveren", "organiseren",
    "plannen", "relativeren", "samenwerken",
)  # fmt: skip
"""Wat iemand 'kan' zonder dat er staat in welke situatie of waarmee."""

MEESTE_TEKENS = 500
MATEN = ("altijd", "echt", "erg", "heel", "meestal", "ook", "steeds", "van nature", "voldoende", "zeer")

MATE_VAN_KENNIS = ("basis", "brede", "de nodige", "diepgaande", "goede", "grondige", "ruime", "voldoende")

_TUSSEN = r"(?:[\w-]+ ){0,3}?"
_OVER = "(?:van|over|in|voor|met|op)"
TOESTANDEN = (
    rf"(?:heeft|hebben|toont|verwerft|beschik(?:t|ken) over|bezit) {_TUSSEN}{een_van(BINNENKANT)} {_OVER}",
    rf"(?:heeft|hebben|beschikt over|bezit) {_TUSSEN}{een_van(BEZIT)}",
    rf"beschik(?:t|ken) over {_TUSSEN}(?:vaardighe(?:id|den)|vermogen|competenties|capaciteiten)",
    rf"(?:{een_van(MATE_VAN_KENNIS)} )?(?:kennis|inzicht|begrip|besef) (?:hebben )?(?:{_OVER}|hebben)",
    "(?:begrijpt|begrijpen|beseft|beseffen|hoopt)",
    "weet (?:alles|veel|genoeg|voldoende|hoe|waarom|dat)",
    r"realise(?:ert|ren) zich",
    rf"(?:is zich {_TUSSEN}bewust van|zich {_TUSSEN}bewust zijn van|is bewust van)",
    "is (?:goed )?(?:bekend|vertrouwd) met",
    "is (?:goed )?op de hoogte",
    "(?:kent|ziet|begrijpt|erkent) (?:het belang|het nut|de noodzaak|de waarde)",
    "(?:gelooft in|staat achter|staat open voor)",
    rf"hecht {_TUSSEN}(?:belang|waarde) aan",
    rf"vindt {_TUSSEN}belangrijk$",
    rf"voelt (?:zich|mee|{_TUSSEN}aan(?=$| wat| wanneer| hoe)|(?:[\w-]+ ){{4,6}}aan$)",
    r"wil\b(?! zeggen)",
    rf"streeft {_TUSSEN}naar",
    "is (?:bereid|in staat|bij machte)",
    "heeft de (?:vaardigheid|wil|drive|bereidheid)",
    "beheers(?:t|en)(?! zich)",
    rf"heeft {_TUSSEN}(?:onder de knie|in de vingers)",
    rf"denkt {_TUSSEN}in (?:mogelijkheden|oplossingen|kansen)",
    rf"gaat {_TUSSEN}om met(?!.* te \w+en\b)",
    rf"(?:kan |kunnen )?{_TUSSEN}omgaan met",
    rf"(?:kan|kunnen) {_TUSSEN}(?:overweg met|inleven|in team werken|zelfstandig werken)",
    "werkt zelfstandig$",
    "communiceert (?:duidelijk|eerlijk|helder|open|vlot)",
    rf"straalt {_TUSSEN}uit",
    "houdt het hoofd koel",
    rf"stelt {_TUSSEN}centraal",
    rf"(?:kan|kunnen) (?:[\w-]+ )?{een_van(VAARDIGHEDEN)}(?: en {een_van(VAARDIGHEDEN)})?$",
    rf"(?:toont|vertoont) {_TUSSEN}{een_van(VERTOON)}",
    r"neemt (?:[\w-]+ )?(?:initiatief|verantwoordelijkheid)(?!.* te \w+en\b)",
    rf"is (?:{een_van(MATEN)} )*{een_van(TREKKEN)}\b(?! over| werk| team| bij het)",
    r"is een (?:[\w-]+ )?(?:teamspeler|doorzetter|harde werker|luisterend oor)",
    rf"{een_van(TREKKEN)}(?:(?:,| en) {een_van(TREKKEN)})*$",
    r"(?:goede |grote |sterke )?[\w-]+(?:heid|vermogen|gevoel)$",
)
"""Beginnen een indicator die over weten, voelen, willen, kunnen of zijn gaat."""

_ONDERWERP = re.compile(
    r"(?:(?:de|een|elke|iedere) (?:medewerker|leidinggevende|collega) "
    r"|(?:de|een) [\w-]+ (?=[\w-]+t\b|kan\b|is\b)|hij/zij |zij/hij |hij |zij |ze |ik |je |u |men )"
)
_BIJZIN = re.compile(
    r"\b(?:wat|wie|waar\w*|welke?|hoe|hoeveel|wanneer|of|dat|die|zodat|als|toen|omdat|doordat|zoals|"
    r"tot(?! een)|totdat|zonder|terwijl|hoewel|zolang|zodra|nadat|voordat|om(?! met))\b"
)
_VERKLAARD = re.compile(r": (?:[\w-]+ ){0,2}\w+t\b|\bdoor\b.* te \w+|\bbijvoorbeeld\b|\bbv\b")
_GOED_ERIN = r"(?:op|om|af|mee|aan|uit|door|in|bij|samen|over|toe|na|voor|weer|verder)"
_GOEDKEUREN = r"(?!keurt|maakt|vindt|praat|rekent|bedoelt)"
_OORDEEL = re.compile(
    rf"(?<!wel )(?<!een )(?<!de )(?<!het )\b(?P<bijwoord>{een_van(OORDELEN)})\b"
    r"(?! (?:gedrag|nieuws|weer|bericht|punt|punten)\b)"
    rf"|\b(?P<lof>{een_van(LOF)} (?:[\w-]+ )?{een_van(ZAKEN)})\b"
)
_GOED = re.compile(
    rf"(?P<goed>goed) (?:kunnen |leren )?[\w-]+en\b"
    rf"|{_GOEDKEUREN}[\w-]+t (?:zich )?(?P<goed2>goed)\b"
    r"(?! (?:op tijd|gedaan|nieuws|genoeg|gevuld|onderbouwd)\b)"
    rf"|{_GOEDKEUREN}[\w-]+t {_TUSSEN}(?:[\w-]+ )?(?P<goed3>goed)(?: {_GOED_ERIN}){{0,2}}$"
    rf"|(?:kan|kunnen) {_TUSSEN}(?P<goed4>goed) [\w-]+en\b|is (?:[\w-]+ )?(?P<goed5>goed)\b"
)
_ZIN = re.compile(r"[^.!?;…]+")
_DEEL = re.compile(r"(?:, | en | maar )?(?P<deel>(?:(?!, | en | maar ).)+)")


class Blind(NamedTuple):
    """Het woord dat niemand ziet, en of het een `oordeel` of een `toestand` is."""

    woord: str
    soort: str


def onzichtbaar(indicator: str) -> Blind | None:
    """Het eerste woord in een indicator dat een collega niet kan zien of horen; None als alles te zien is."""
    net = netjes(indicator)[:MEESTE_TEKENS]
    kaal = zonder_citaten(klein(net))
    if _VERKLAARD.search(kaal):
        return None
    for begin, einde in _zinnen(kaal):
        if gevonden := _in_zin(kaal, begin, einde):
            (van, tot), soort = gevonden
            return Blind(net[van:tot].lower(), soort)
    return None


def _zinnen(kaal: str) -> Iterator[tuple[int, int]]:
    """Waar elke zin begint en eindigt, zonder wie het doet en zonder leestekens."""
    for zin in _ZIN.finditer(kaal):
        begin, einde = zin.start(), zin.end()
        begin += len(zin[0]) - len(zin[0].lstrip())
        einde -= len(zin[0]) - len(zin[0].rstrip())
        komma = kaal.find(", ", begin, einde)
        if komma > 0 and _BIJZIN.match(kaal, begin, einde):
            begin = komma + 2
        onderwerp = _ONDERWERP.match(kaal, begin, einde)
        if begin < einde:
            yield onderwerp.end() if onderwerp else begin, einde


def _in_zin(kaal: str, begin: int, einde: int) -> tuple[tuple[int, int], str] | None:
    if toestand := patroon(TOESTANDEN).match(kaal, begin, einde):
        return toestand.span(), "toestand"
    bijzin = _BIJZIN.search(kaal, begin, einde)
    einde = bijzin.start() if bijzin else einde
    for deel in _DEEL.finditer(kaal, begin, einde):
        van, tot = deel.span("deel")
        goed = _GOED.match(kaal, van, tot)
        if goed and goed.lastgroup:
            return goed.span(goed.lastgroup), "oordeel"
        if (oordeel := _OORDEEL.search(kaal, van, tot)) and oordeel.lastgroup:
            return oordeel.span(oordeel.lastgroup), "oordeel"
    return None
