"""Of een tekst laat herkennen over welke bewoner, cliënt of inwoner het gaat: een naam, kamer of nummer.

Een naam telt alleen na een woord als mevrouw, bewoner of familie: zo blijven namen van collega's, huizen en
opleidingen buiten beeld. Mevrouw met de naam van een medewerker is een collega, en een letter als schuilnaam
(bewoner X) mag. Een langere lijst zou vooral gewone zinnen treffen: 'klant' en 'kind' staan er niet in.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from competentie_cli.rekenen.taal.zinnen import een_van, klein, netjes, zonder_accenten

AANSPREKINGEN = ("de heer", "dhr", "madam", "madame", "meneer", "mevr", "mevrouw", "mijnheer", "mw")

CLIENTEN = (
    "bewoner", "bewoonster", "client", "cliente", "echtpaar", "familie", "gezin", "inwoner", "inwoonster",
    "patient", "patiente", "zorgvrager",
)  # fmt: skip

KAMERS = ("appartement", "kamer")

DOSSIERS = ("bewoner", "bewoners", "client", "dossier", "inwoner", "inwoners", "patient", "zaak")
"""Waarvan een nummer naar één mens wijst."""

SLEUTELWOORDEN = frozenset(
    (
        *(aanspreking.removeprefix("de ") for aanspreking in AANSPREKINGEN),
        *CLIENTEN,
        *(f"{kamer}{nummer}" for kamer in KAMERS for nummer in ("", "nummer", "nr")),
        *(f"{dossier}{nummer}" for dossier in DOSSIERS for nummer in ("nummer", "nr")),
        "dossier",
    )
)
"""In elke tekst die iemand laat herkennen, staat er minstens een van; andere blijven ongelezen."""

GEEN_NAAM = frozenset((
    "a", "aan", "als", "b", "bij", "c", "centraal", "contact", "de", "dossier", "een", "en", "het", "in",
    "is", "mee", "met", "n", "naar", "nn", "of", "op", "portaal", "systeem", "te", "tevredenheid", "van",
    "veiligheid", "volgsysteem", "voor", "was", "x", "y", "z", "zorg", "zorgdossier",
))  # fmt: skip
"""Wat met een hoofdletter kan volgen zonder een naam te zijn: titels van vormingen, schuilnamen."""

GEEN_KAMERS = (
    "%", "bed", "bedden", "dagen", "euro", "graden", "keer", "m2", "maal", "maanden", "minuten", "minuut",
    "personen", "procent", "punten", "seconden", "stoelen", "uren", "uur", "weken", "x",
)  # fmt: skip
"""Na een getal dat geen kamernummer is: de kamer 5 minuten luchten."""


def _ook_groot(termen: Collection[str]) -> str:
    """Een patroon voor een van deze woorden, met of zonder hoofdletter vooraan."""
    return een_van(f"[{term[0].upper()}{term[0]}]{term[1:]}" for term in termen)


_TUSSEN = r"(?:(?:[Vv]an(?: den?| der)?|[Dd]en?|[Dd]er|[Tt]e[nr]?|'t|[Ee]l|[Aa]l) )"
_NAAM = rf"(?P<naam>{_TUSSEN}{{0,2}}[A-Z][\w'-]*\.?(?:[A-Z]\.)*)"
_PERSOON = re.compile(
    rf"(?<![\w-])(?:{_ook_groot(AANSPREKINGEN)}\.?|(?P<client>{_ook_groot(CLIENTEN)})) {_NAAM}"
    "(?P<verder> [a-z])?"
)
_KAMER = re.compile(
    rf"(?<![\w-])(?P<van>(?:[Vv]an|[Oo]p|[Ii]n|[Uu]it|[Bb]ij) )?{_ook_groot(KAMERS)} ?(?P<nr>nr\.?|nummer)? ?"
    rf"(?P<nummer>[0-9]+(?:[.,][0-9]+)?[a-zA-Z]?)\b(?! ?{een_van(GEEN_KAMERS)}(?!\w))"
)
_NUMMER = re.compile(
    rf"(?<![\w-]){een_van(DOSSIERS)}(?:nummer|nr\.?) ?:? ?[A-Z]{{0,3}}[-.]?[0-9]{{3,}}"
    r"|(?<![\w-])dossier (?:nr\.? |nummer )?(?:[A-Z]{1,3}[-.]?)?"
    r"(?:[0-9]{5,}|[0-9]{4}[-/.][0-9]{2,})(?![-/][0-9])",
    re.IGNORECASE,
)


def herkenbaar(tekst: str, *, mensen: Collection[str] = (), huis: Collection[str] = ()) -> bool:
    """Of een tekst wellicht laat herkennen over welke cliënt het gaat.

    Args:
        mensen: namen van wie in de organisatie bekend is, in losse kleine woorden zonder accenten.
        huis: woorden uit de namen van de organisatie en haar teams, zo ook.
    """
    kaal = zonder_accenten(netjes(tekst))
    if _NUMMER.search(kaal) or any(map(_is_kamer, _KAMER.finditer(kaal))):
        return True
    return any(_is_client(gevonden, mensen, huis) for gevonden in _PERSOON.finditer(kaal))


def _is_kamer(gevonden: re.Match[str]) -> bool:
    # één cijfer is vaak een voorbeeld ('begint niet met kamer 1'), tenzij er iemand vandaan komt
    return bool(gevonden["van"] or gevonden["nr"]) or len(gevonden["nummer"]) > 1


def _is_titel(gevonden: re.Match[str]) -> bool:
    """Of het met een hoofdletter begint zonder dat er een zin begint, zoals in `De Bewoner Centraal`."""
    if not gevonden["client"] or gevonden["client"][0].islower():
        return False
    ervoor = gevonden.string[: gevonden.start()].rstrip()
    return bool(ervoor and ervoor[-1] not in ".!?:;") or gevonden["verder"] is None


def _is_client(gevonden: re.Match[str], mensen: Collection[str], huis: Collection[str]) -> bool:
    naam = gevonden["naam"]
    if _is_titel(gevonden):
        return False
    # 'bewoner A.' aan het einde van een zin is een schuilnaam, 'meneer J.' een afkorting
    if len(naam) == 1 or (len(naam) == 2 and naam.endswith(".") and gevonden["client"]):
        return False
    laatste = re.split(r"[ .]+", klein(naam).rstrip("."))[-1].removesuffix("'s")
    collega = laatste in mensen and not gevonden["client"]
    return not collega and laatste not in huis and laatste not in GEEN_NAAM
