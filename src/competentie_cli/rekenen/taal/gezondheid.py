"""Of een tekst over een medewerker iets zegt over diens gezondheid of over waarom die afwezig was.

Wie voor zieke mensen zorgt, schrijft over ziekte: dat is het werk. Een woord telt daarom alleen in een zin
over de medewerker zelf: met ik, hij, zij of een naam, met haar of zijn ervoor, of als reden van een
afwezigheid. Komt er eerst een bewoner of een collega in de zin, dan gaat ze over die ander. De lijst is
begrensd tot wat in verslagen over werk terugkomt; ze is geen medisch woordenboek.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from competentie_cli.rekenen.taal.zinnen import (
    een_van,
    klein,
    netjes,
    patroon,
    woorden,
    zinnen,
    zonder_accenten,
)

AANDOENINGEN = (
    "adhd", "alcoholprobleem", "alcoholproblemen", "angststoornis", "arbeidsbeperking", "arbeidshandicap",
    "arbeidsongeval", "autisme", "beroerte", "bestralingen", "bevalling", "bloedkanker", "bore-out",
    "boreout", "borstkanker", "burn out", "burn-out", "burnout", "chemo", "chemotherapie",
    "chronische ziekte", "darmkanker", "depressie", "diabetes", "drankprobleem", "dyslexie", "eetstoornis",
    "epilepsie", "gezondheidsklachten", "gezondheidsproblemen", "handicap", "hartaanval", "hartinfarct",
    "hartklachten", "hartoperatie", "hernia", "heupoperatie", "huidkanker", "kanker", "knieklachten",
    "knieoperatie", "kniepijn", "longkanker", "long covid", "migraine", "miskraam", "nekklachten",
    "nekpijn", "operatie", "overspanning", "paniekaanval", "paniekaanvallen", "polsbreuk", "prostaatkanker",
    "reuma", "revalidatie", "rugklachten", "rugoperatie", "rugpijn", "rugproblemen", "schouderklachten",
    "schouderpijn", "verslaving", "ziekenhuisopname", "ziekte", "zwangerschap",
)  # fmt: skip

TOESTANDEN = (
    "arbeidsongeschikt", "bevallen", "depressief", "geopereerd", "herstellende", "invalide", "opgebrand",
    "overspannen", "verslaafd", "werkonbekwaam", "ziek", "ziekgemeld", "zwanger",
)  # fmt: skip
"""Hoe iemand eraan toe is."""

AFWEZIGHEDEN = (
    "arbeidsongeschiktheid", "bevallingsrust", "bevallingsverlof", "borstvoedingsverlof",
    "moederschapsrust", "moederschapsverlof", "ziekteverlof", "ziekteverzuim", "ziektewet",
    "zwangerschapsverlof",
)  # fmt: skip
"""Afwezigheden die zelf al zeggen waarom."""

OVERIGE = (
    "doktersattest", "doktersbriefje", "gezondheid", "gezondheidsredenen", "herstel", "last", "medisch",
    "medische", "mutualiteit", "opname", "progressief", "progressieve", "psychiater", "psycholoog",
    "re-integratie", "reintegratie", "reintegratietraject", "therapie", "werkhervatting", "ziekenhuis",
    "ziekenkas", "ziekmelding", "ziekmeldingen", "ziekteattest", "ziektebriefje",
)  # fmt: skip
"""Woorden die alleen in een vaste wending iets zeggen."""

SLEUTELWOORDEN = frozenset(woorden(term)[0] for term in (*AANDOENINGEN, *TOESTANDEN, *AFWEZIGHEDEN, *OVERIGE))
"""In elke zin over gezondheid staat er minstens een van; een tekst zonder hoeft niet gelezen te worden."""

NAASTEN = (
    "broer", "dochter", "dochtertje", "echtgenoot", "echtgenote", "kind", "kinderen", "man", "moeder",
    "partner", "vader", "vrouw", "zoon", "zoontje", "zus",
)  # fmt: skip

ANDEREN = (
    r"bewoners?", "bewoonsters?", r"client\w*", r"patient\w*", "klant(?:en)?", "inwoners?", "gast(?:en)?",
    "families?", "familielid", "familieleden", "gezin(?:nen)?", r"leerling\w*", r"stagiair\w*",
    "bezoekers?", "deelnemers?", "jongeren?", "ouderen?", "mensen", "iemand", "niemand", "iedereen", "wie",
    "wat", "welke", r"collega\w*(?:'s)?", "medewerkers?", "teamleden", "teamlid", r"lesgever\w*",
    "docent(?:en)?", "trainers?", "coach", r"vrijwilliger\w*", r"zorgvrager\w*", "zieken?", "mevrouw",
    "meneer", "dame", "heer", "persoon", "personen", "werkzoekenden?",
    rf"(?:een|de|die|deze) {een_van(NAASTEN)}", "begeleiding van", "zorg voor", "kennis van", "vorming",
    "opleiding", "cursus", "omgaan met",
)  # fmt: skip
"""Over wie of wat de zin dan gaat: wie ze verzorgen, met wie ze werken, wat ze leren."""

GROEP = (
    "afdeling", "bezetting", "dienst", "diensten", "leefgroep", "onderbezet", "ploeg", "rooster", "team",
    "vervanging",
)  # fmt: skip
"""Staat er alleen dat er ziekte was, dan was de dienst dun bezet, en gaat het niet over deze medewerker."""

AANLOOP = (
    "al", "een", "ernstige", "jaren", "last van", "nog", "opnieuw", "ook", "sinds kort", "vaak", "veel",
    "weer", "zelf", "zware",
)  # fmt: skip
"""Wat er tussen 'heeft' en een aandoening kan staan."""

_A, _T, _V = een_van(AANDOENINGEN), een_van(TOESTANDEN), een_van(AFWEZIGHEDEN)
_BEZIT = "(?:haar|zijn|mijn|m'n|je|jouw|uw)"
_IEMAND = "(?:ik|hij|zij|ze|je|u|jij)"
_IS = "(?:ben|bent|is|was|werd|wordt|bleef|blijft)"
_HEEFT = "(?:heb|hebt|heeft|had|kreeg|krijgt)"
_OMDAT = "(?:omdat|toen|doordat|sinds|terwijl|nadat|dat|want|als|wanneer)"
_DOOR = "(?:wegens|door|vanwege|omwille van|ten gevolge van|als gevolg van|sinds)"
_IN = "(?:in|met|na|uit|op|tijdens|door|wegens|van|sinds|sedert|start|begon)"
_WEER = r"(?:terug|weer|opnieuw|hervatte?t?|herstart\w*|hernam|hernomen|afwezig|thuis|uitval)"
_TOBT = "(?:kampt?e?|sukkelt?|sukkelde|worstelt?|worstelde|zit|zat|viel|valt|uitgevallen|uit|thuis)"
_HERSTELT = "(?:herstelt?|herstelde|hersteld|genezen|genas|lijdt|leed)"
_LANG = "(?:lang|langdurig|vaak|dikwijls|regelmatig|weken|maanden|maand|week|dagen|zelf|een tijd(?:je)?)"
_LICHAAM = "(?:rug|knie|knieen|nek|schouders?|hart|gezondheid|heup|pols|polsen|voeten)"
_EIGEN = "(?:herstel|re-?integratie|werkhervatting|gezondheid)"
_HULP = "(?:psycholoog|psychiater|therapie)"
_VAN_EEN_ANDER = r"(?! (?:van|bij|in|op|onder|voor)\b(?! (?:haar|zijn|mijn|je|uw)\b))"
_W = r"(?:[\w'-]+,? )"
ZINNEN = (
    # van de persoon zelf: na haar burn-out, mijn rugklachten
    rf"{_BEZIT} {_W}{{0,2}}(?:{_A}|{_V}|{_EIGEN})\b(?! (?:van|bij)\b)",
    # als reden: wegens een operatie
    rf"{_DOOR} {_W}{{0,3}}?{_A}{_VAN_EEN_ANDER}",
    rf"{_WEER} {_W}{{0,5}}na {_W}{{0,3}}?{_A}",
    rf"na {_W}{{0,3}}?(?:{_A}|{_V}) (?:terug|weer|opnieuw|hervat|herstart|begonnen|gestart)",
    "(?:om|wegens) medische redenen",
    "gezondheidsredenen",
    # als afwezigheid: in ziekteverlof, op de mutualiteit
    rf"{_IN} {_W}{{0,3}}?{_V}(?! van (?:een|de|het|onze|hun)\b)",
    "op (?:de )?(?:ziekenkas|mutualiteit)",
    rf"re-?integratie(?:traject)? (?:na|wegens|door) {_W}{{0,2}}(?:{_A}|{_V})",
    rf"(?:in|met|volgt|start) {_W}{{0,2}}re-?integratietraject",
    "(?:progressieve|gedeeltelijke|medische) werkhervatting",
    "progressieve tewerkstelling",
    "progressief (?:terug |weer )?aan het werk",
    "medisch (?:deeltijds|halftijds)",
    "(?:dokters|ziekte)(?:attest|briefje)",
    # als toestand: ze was lang ziek, ik ben zwanger
    rf"{_IS} {_W}{{0,5}}?{_T}(?! van)",
    rf"{_OMDAT} {_IEMAND} {_W}{{0,4}}?{_T} (?:was|is|werd|ben|bent)",
    rf"{_LANG} ziek\b(?! van)",
    "ziek (?:geweest|thuis|gemeld|gevallen|geworden)",
    rf"meld(?:de|t)? {_W}{{0,2}}?(?:zich|me|mij|je) {_W}{{0,3}}?ziek\b",
    rf"(?:{_BEZIT}|veel|vele|frequente) ziekmelding(?:en)?",
    # als iets wat iemand heeft: kampt met een depressie
    rf"{_TOBT} {_W}{{0,3}}?met {_W}{{0,3}}?{_A}",
    rf"{_HERSTELT} {_W}{{0,2}}?(?:van|aan) {_W}{{0,3}}?{_A}",
    rf"{_HEEFT} (?:{_IEMAND} )?(?:{een_van(AANLOOP)} )*{_A}{_VAN_EEN_ANDER}",
    rf"last van (?:{_BEZIT}|de) {_LICHAAM}",
    rf"(?:lag|ligt|lig|opgenomen|belandde|opname) {_W}{{0,3}}?in het ziekenhuis",
    rf"(?:ging|gaat|ga|volgt|volg) {_W}{{0,3}}?(?:bij|naar|in) (?:een |de |{_BEZIT} )?{_HULP}",
    # van wie dichtbij staat: haar moeder is ernstig ziek
    rf"{_BEZIT} {een_van(NAASTEN)} {_W}{{0,5}}?(?:{_T}|{_A})",
    rf"(?:ziekte|operatie|opname) van {_BEZIT} {een_van(NAASTEN)}",
)
"""Hoe een zin over de gezondheid van de medewerker eruitziet."""

_ALLEEN_ZIEKTE = re.compile(r"(?:wegens|door|vanwege|omwille van) (?:\w+ )?ziekte")
_ZELF = re.compile(r"(?<![\w-])(?:ik|mijn|m'n|me|mij)\b")
_NAAM = re.compile(r"\b([A-Z][\w-]*?)(s|'s)?\b(?!-)")


def gezondheid(tekst: str, *, voornamen: Collection[str] = (), als_reden: bool = False) -> bool:
    """Of een tekst wellicht iets zegt over de gezondheid van de medewerker.

    Args:
        voornamen: van medewerkers, klein en zonder accenten.
        als_reden: de tekst is een reden waarom iets voor iemand niet geldt; dan telt elk woord.
    """
    kaal = klein(_met_ze(zonder_accenten(netjes(tekst)), voornamen))
    if als_reden and patroon((_A, _T, _V, "medische?", "dokter", "arts", r"gezondheid\w*")).search(kaal):
        return True
    return any(_gaat_over_zelf(zin) for zin in zinnen(kaal))


def _gaat_over_zelf(zin: str) -> bool:
    return any(
        _ZELF.search(gevonden[0]) or not _gaat_over_een_ander(zin, gevonden)
        for gevonden in patroon(ZINNEN).finditer(zin)
    )


def _gaat_over_een_ander(zin: str, gevonden: re.Match[str]) -> bool:
    """Of er eerst een ander in de zin staat, of ziekte alleen verklaart waarom de dienst dun bezet was."""
    if patroon(ANDEREN).search(zin, 0, gevonden.end()):
        return True
    return bool(_ALLEEN_ZIEKTE.fullmatch(gevonden[0]) and patroon(GROEP).search(zin))


def _met_ze(tekst: str, voornamen: Collection[str]) -> str:
    """De tekst met `ze` waar de voornaam van een medewerker staat, en `haar` waar iets van die persoon is."""

    def vervang(naam: re.Match[str]) -> str:
        if naam[0].lower() in voornamen:
            return "ze"
        return "haar" if naam[2] and naam[1].lower() in voornamen else naam[0]

    return _NAAM.sub(vervang, tekst) if voornamen else tekst
