"""Of een tekst zegt dat een medewerker bij een vakbond hoort, ervoor opkomt of staakte.

Met de vakbond overleggen is werk: wie dat doet, hoeft zelf geen lid te zijn. De lijst is begrensd tot de
grote bonden van Vlaanderen en Nederland en tot zinnen over lidmaatschap, een mandaat of een staking.
"""

from __future__ import annotations

import re

from competentie_cli.rekenen.taal.zinnen import een_van, klein, netjes, patroon, woorden, zinnen

BONDEN = ("aclvb", "acod", "acv", "abvv", "bbtk", "cnv", "fnv", "lbc-nvk", "nu'91", "vsoa")

ROLLEN = (
    "afgevaardigden?", "delegee", "kaderlid", "kandidaat", "kandidate", "lid", "lidmaatschap", "mandaat",
    "militante?", "secretaris", "vertegenwoordiger", "vertegenwoordigster",
)  # fmt: skip
"""Wat iemand voor een bond kan zijn."""

VAKBONDS = ("lid", "lidmaatschap", "mandaat", "militant", "militante", "premie", "verlof", "werk")
"""Wat na `vakbonds` iets over één mens zegt."""

AFGEVAARDIGD = ("afgevaardigde", "delegee", "secretaris", "vertegenwoordiger", "vertegenwoordigster")
"""Wat na `vakbonds` ook een gesprekspartner kan zijn."""

SYNDICAAL = (
    "actief", "dag", "dagen", "engagement", "geengageerd", "lidmaatschap", "mandaat", "opdracht",
    "opleiding", "premie", "verlof", "vorming", "vrijstelling", "werk",
)  # fmt: skip
"""Wat na `syndicaal` of `syndicale` iets over één mens zegt."""

SLEUTELWOORDEN = frozenset(
    (
        *(woord for bond in BONDEN for woord in woorden(bond)[-1:]),
        *(f"vakbonds{woord}" for woord in (*VAKBONDS, *AFGEVAARDIGD)),
        *("bond", "gestaakt", "meegestaakt", "sociale", "staakt", "staakte", "staking"),
        *("syndicaal", "syndicale", "vakbond"),
    )
)
"""In elke zin over een vakbond staat er minstens een van; een tekst zonder hoeft niet gelezen te worden."""

_BOND = f"(?:{een_van(BONDEN)}|(?:vak)?bond)"
_W = r"(?:[\w'-]+ )"
ZINNEN = (
    rf"{een_van(ROLLEN)} {_W}{{0,2}}?(?:van|voor|bij|namens) (?:de |het |een |haar |zijn |mijn )?{_BOND}",
    rf"(?:actief|opkomt|opkomen|zetelt|zetelen|opgekomen|werkt) (?:voor|in|bij|namens) {_W}{{0,3}}?{_BOND}",
    rf"bijgestaan door {_W}{{0,3}}?{_BOND}",
    f"vakbonds{een_van(VAKBONDS)}",
    rf"(?:ik|hij|zij|ze|is|was|werd|wordt|ben|als|tot|blijft|haar|zijn|mijn) {_W}{{0,3}}?"
    rf"(?:vakbonds|syndicaal |syndicale ){een_van(AFGEVAARDIGD)}",
    rf"syndica(?:al|le) {_W}?{een_van(SYNDICAAL)}",
    rf"(?:kandidaat|kandidate|kandideert|verkozen|gestemd|lijst) {_W}{{0,3}}?(?:bij|voor|op|in) {_W}?"
    "sociale verkiezingen",
    r"(?:heb|heeft|had) (?:in \w+ |ook |mee |toen |zelf )*(?:mee)?gestaakt",
    "staakte? mee",
    "(?:ging|gaat|ga|gegaan) (?:mee )?in staking",
    rf"(?:doet|deed|doe) mee aan {_W}{{0,2}}?staking",
    rf"(?:deelname|meedoen|deelgenomen|deelneemt|deelnam) (?:aan|in) {_W}{{0,2}}?staking",
    rf"(?:nam|neemt|neem) {_W}{{0,2}}?deel aan {_W}{{0,2}}?staking",
)
"""Hoe zo'n zin eruitziet."""

# met, aan of tussen de bonden: dan is het overleg
_OVERLEG = re.compile(r"\b(?:met|aan|tussen|door|van|en|of) (?:[\w'-]+ ){0,2}$")


def vakbond(tekst: str) -> bool:
    """Of een tekst wellicht zegt dat de medewerker bij een vakbond hoort."""
    return any(patroon(ZINNEN).search(zin) or _noemt_een_bond(zin) for zin in zinnen(klein(netjes(tekst))))


def _noemt_een_bond(zin: str) -> bool:
    return any(not _OVERLEG.search(zin, 0, bond.start()) for bond in patroon(BONDEN).finditer(zin))
