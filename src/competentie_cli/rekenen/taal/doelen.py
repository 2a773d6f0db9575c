"""Woorden waarmee een doel nog alle kanten uit kan: beter communiceren, werken aan assertiviteit.

De lijst is begrensd tot wat in ontwikkelplannen telkens terugkomt. Staat er ook een getal, een moment of een
situatie bij, of vertelt iemand er meer over dan twaalf woorden, dan zwijgt ze: er is dan al iets om over te
praten.
"""

from __future__ import annotations

import re

from competentie_cli.rekenen.taal.zinnen import een_van, klein, netjes, patroon

MEER = (
    "aandacht", "assertiviteit", "begrip", "betrokkenheid", "durf", "ervaring", "feedback", "flexibiliteit",
    "geduld", "grip", "initiatief", "inzet", "inzicht", "kennis", "lef", "openheid", "overzicht", "ruimte",
    "rust", "structuur", "verantwoordelijkheid", "vertrouwen", "zelfstandigheid", "zelfvertrouwen",
    "zichtbaarheid",
)  # fmt: skip
"""Meer van iets waarvan niemand ziet wanneer het genoeg is."""

MEER_DOEN = (
    "communiceren", "delegeren", "durven", "loslaten", "luisteren", "overleggen", "samenwerken",
    "zelfstandig",
)  # fmt: skip

STERKER = (
    "assertiever", "beter", "communicatiever", "creatiever", "efficienter", "empathischer", "flexibeler",
    "geduldiger", "handiger", "klantgerichter", "kritischer", "mondiger", "opener", "positiever",
    "proactiever", "professioneler", "rustiger", "socialer", "sterker", "strategischer",
    "stressbestendiger", "vlotter", "weerbaarder", "zelfstandiger", "zelfverzekerder", "zelfzekerder",
    "zichtbaarder",
)  # fmt: skip
"""Anders zijn of worden, zonder waarin."""

GEBIEDEN = (
    "administratie", "attitude", "communicatie", "competenties?", "feedback", "functioneren", "grenzen",
    "houding", "kennis", "leiderschap", "nederlands", "organisatie", "planning", "rapportage",
    "samenwerking", "stress", "taal", "timemanagement", "werking",
    r"[\w-]+(?:heid|heden|iteit|vermogen|vertrouwen)",
)  # fmt: skip
"""Waar iemand 'aan werkt' of wat iemand 'verbetert'."""

VERBETEREN = (
    "aanscherpen", "bijschaven", "bijspijkeren", "opbouwen", "opdoen", "opfrissen", "optimaliseren",
    "uitbreiden", "verbeteren", "verdiepen", "vergroten", "verhogen", "versterken", "verwerven",
)  # fmt: skip

KUNNEN = (
    "communiceren", "delegeren", "feedback geven", "leidinggeven", "luisteren", "organiseren", "plannen",
    "rapporteren", "samenwerken",
)  # fmt: skip

_EIGEN = "(?:mijn|m'n|haar|zijn|je|uw|de|het|de eigen)"
_MIJ = "(?:me|mij|mezelf|zich|zichzelf)"
_WOORD = r"[\w'-]+ "
VAAG = (
    rf"beter (?:leren |kunnen )?(?:{_WOORD})?(?:[\w-]+en|omgaan|staan)\b(?: met)?",
    rf"werk(?:en|t)? aan (?:{_EIGEN} )?(?:{_WOORD})?{een_van(GEBIEDEN)}",
    rf"(?<!niemand )(?<!niet )meer (?:{_WOORD})?{een_van(MEER)}(?: (?:tonen|nemen|krijgen|hebben|opdoen))?",
    rf"meer {een_van(MEER_DOEN)}",
    rf"{een_van(STERKER)} (?:{_WOORD}){{0,3}}?(?:worden|zijn|werken|optreden|overkomen|opstellen)",
    rf"word(?:en|t)? (?:{_WOORD})?{een_van(STERKER)}",
    rf"{een_van(STERKER)} worden",
    "(?:door)?groei(?:en|t)? (?:in|als|naar)",
    rf"{_MIJ} (?:verder |meer |persoonlijk |professioneel )*"
    "(?:ontwikkelen|verdiepen|verbeteren|bekwamen|ontplooien|profileren)",
    rf"(?:ontwikkel|verdiep|verbeter|bekwaam)t? (?:{_MIJ}|mijn|haar|zijn)",
    "verder ontwikkelen",
    "persoonlijke (?:groei|ontwikkeling)",
    rf"{een_van(GEBIEDEN)} (?:{_WOORD}){{0,3}}?{een_van(VERBETEREN)}",
    rf"{een_van(VERBETEREN)} van (?:{_EIGEN} )?(?:{_WOORD})?{een_van(GEBIEDEN)}",
    "(?:leren )?omgaan met(?! (?:het|de|een) )",
    "(?:bijleren|meer leren|meer weten) (?:over|rond|in|van)",
    "aandacht (?:hebben|besteden|geven)",
    "openstaan voor",
    "bewuste?r? (?:worden|zijn|omgaan)",
    "in (?:mijn|haar|zijn) kracht (?:staan|komen)",
    "uit (?:mijn|haar|zijn) comfortzone",
    "stappen zetten in",
    rf"^(?:leren )?{een_van(KUNNEN)}$",
    r"^[\w-]+$",
)
"""Wat een doel nog alle kanten uit laat gaan."""

MEESTE_WOORDEN = 12
MEESTE_TEKENS = 200

_CONCREET = re.compile(
    r"\d|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|elke?|iedere?|per|wekelijks|maandelijks|dagelijks|"
    r"tegen|vanaf|zodat|wanneer|waar\w*|zonder|bij|tijdens|tegenover|wat|wie|hoe|"
    r"als (?:ik|er|iemand|we|wij|hij|zij|ze|het|mijn)|door .* te|[a-z]+dag)\b"
)


def vaagheid(omschrijving: str) -> str | None:
    """De woorden die een doel nog alle kanten uit laten gaan; None als er iets te zien of te plannen is."""
    net = netjes(omschrijving).rstrip(" .!?")
    kaal = klein(net)
    if (
        len(kaal) > MEESTE_TEKENS
        or len(kaal.split()) > MEESTE_WOORDEN
        or "één" in net
        or _CONCREET.search(kaal)
    ):
        return None
    gevonden = patroon(VAAG).search(kaal)
    return net[gevonden.start() : gevonden.end()].lower() if gevonden else None
