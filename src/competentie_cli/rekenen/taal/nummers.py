"""Nummers en adressen die naar één mens wijzen: burgerservicenummer, rijksregisternummer, eigen mailadres.

Een rijksregisternummer draagt een geboortedatum en een controlegetal: dat is geen toeval. Een
burgerservicenummer is gewoon negen cijfers, en een op de elf getallen doorstaat de elfproef. Het telt daarom
alleen met het woord erbij, of in de schrijfwijze 1234.56.782. Telefoon-, rekening- en ondernemingsnummers
blijven zo buiten beeld.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from competentie_cli.rekenen.taal.zinnen import klein

_LANG = re.compile(r"[0-9](?:[-. /]{0,3}[0-9]){8}")
_RIJKSREGISTER = re.compile(
    r"(?<![\w+/])([0-9]{2})[. ]?([0-9]{2})[. ]?([0-9]{2})(?: - |[-. /]?)([0-9]{3})[-. ]?([0-9]{2})(?![\w/])"
)
_BURGERSERVICE = re.compile(r"(?<![\w+/.-])[0-9](?:[. ]?[0-9]){8}(?![\w/]|[.-][0-9])")
_BSN_WOORD = re.compile(r"\b(?:bsn|burgerservicenummers?|sofi-?(?:nummer|nr)s?)\b", re.IGNORECASE)
_BSN_VORM = re.compile(r"[0-9]{4}([. ])[0-9]{2}\1[0-9]{3}")
_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_VERZONNEN_GEBOORTE = (0, 20, 40)


def lang_nummer(tekst: str) -> bool:
    """Of er negen cijfers na elkaar staan, met hoogstens wat leestekens ertussen."""
    return _LANG.search(tekst) is not None


def rijksregisternummer(tekst: str) -> bool:
    """Of er een geldig rijksregisternummer of bisnummer in staat."""
    return any(
        _klopt_rijksregister("".join(gevonden.groups())) for gevonden in _RIJKSREGISTER.finditer(tekst)
    )


def _klopt_rijksregister(cijfers: str) -> bool:
    maand, dag = int(cijfers[2:4]), int(cijfers[4:6])
    # een bisnummer telt 20 of 40 bij de maand; een onbekende geboortedag is 00
    if not any(0 <= maand - erbij <= 12 for erbij in _VERZONNEN_GEBOORTE) or dag > 31 or not int(cijfers[:9]):
        return False
    reeks, controle = cijfers[:9], int(cijfers[9:])
    return any(97 - int(eeuw + reeks) % 97 == controle for eeuw in ("", "2"))


def burgerservicenummer(tekst: str) -> bool:
    """Of er een burgerservicenummer in staat: de elfproef klopt, en het woord of de schrijfwijze zegt het."""
    met_woord = _BSN_WOORD.search(tekst) is not None
    return any(
        (met_woord or _BSN_VORM.fullmatch(gevonden[0])) and _klopt_elfproef(gevonden[0])
        for gevonden in _BURGERSERVICE.finditer(tekst)
    )


def _klopt_elfproef(nummer: str) -> bool:
    cijfers = [int(teken) for teken in nummer if teken.isdigit()]
    som = sum(cijfer * gewicht for cijfer, gewicht in zip(cijfers, _GEWICHTEN, strict=True))
    return any(cijfers) and som % 11 == 0


DIENSTEN = frozenset((
    "aankoop", "aanmelding", "aanmeldingen", "academie", "administratie", "afdeling", "algemeen", "balie",
    "bestuur", "boekhouding", "burgerzaken", "cao", "centrum", "communicatie", "competentie", "contact",
    "cultuur", "cursus", "departement", "dienst", "digitaal", "directie", "dossier", "dpo", "duurzaamheid",
    "eerste", "erkenning", "evc", "facturatie", "facturen", "financien", "gemeente", "griffie", "helpdesk",
    "hr", "hrm", "huis", "ict", "info", "informatie", "inschrijving", "inschrijvingen", "instroom",
    "intake", "inwoners", "it", "jeugd", "jobs", "kantoor", "keuken", "klacht", "klachten", "klant",
    "klantcontact", "klantenservice", "kwaliteit", "leefgroep", "leerhuis", "leerplatform", "leren",
    "loket", "lonen", "loon", "loopbaan", "maatschappelijk", "mail", "medewerkers", "meldingen", "meldpunt",
    "mobiliteit", "nieuws", "noreply", "ocmw", "office", "ombuds", "ondernemingsraad", "onthaal",
    "ontwikkeling", "opleiding", "opleidingen", "or", "organisatie", "personeel", "personeelsdienst",
    "planning", "post", "preventie", "privacy", "projecten", "raad", "receptie", "recht", "regio", "reply",
    "rooster", "roosters", "school", "secretariaat", "service", "servicedesk", "sociaal", "sollicitatie",
    "sollicitaties", "stage", "stages", "studie", "support", "talent", "team", "technisch", "training",
    "trainingen", "uitleen", "vacature", "vacatures", "veiligheid", "verpleging", "vertrouwenspersoon",
    "vorming", "vormingen", "vrijwilligers", "vrijwilligerswerk", "vto", "vzw", "welkom", "welzijn", "werk",
    "werken", "werkenbij", "wonen", "woonzorg", "wzc", "zorg",
))  # fmt: skip
"""Woorden in een adres dat van een dienst is; begrensd tot wat huizen en gemeenten gebruiken."""

_MAIL = re.compile(r"(?<![\w.+-])([a-z][a-z0-9'+._-]{0,63})@([a-z0-9.-]+\.[a-z]{2,})\b")
_STUK = re.compile(r"[a-z']+")


def eigen_mailadres(tekst: str, *, mensen: Collection[str] = (), huis: Collection[str] = ()) -> bool:
    """Of er het mailadres van één persoon in staat.

    Args:
        mensen: namen van mensen, in losse kleine woorden zonder accenten.
        huis: woorden uit de namen van de organisatie en haar teams, zo ook.
    """
    return any(_is_van_iemand(adres[1], mensen, huis) for adres in _MAIL.finditer(klein(tekst)))


def _is_van_iemand(voor: str, mensen: Collection[str], huis: Collection[str]) -> bool:
    stukken = _STUK.findall(voor)
    if any(stuk in DIENSTEN or stuk in huis for stuk in stukken):
        return False
    lang = [stuk for stuk in stukken if len(stuk) > 1]
    # jan.peeters@ of j.peeters@; een enkel woord alleen als het iemands naam is
    return (len(stukken) > 1 and bool(lang)) or any(stuk in mensen for stuk in lang)
