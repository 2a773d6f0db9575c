"""Hoe een losse waarde in YAML geschreven wordt, zodat ook andere YAML-lezers haar lezen zoals ze bedoeld is.

Een getal, een datum en ja/nee staan kaal. Tekst staat kaal waar geen enkele lezer er iets anders in kan zien;
tekst die een YAML-lezer voor een getal, datum, ja/nee of niets zou houden (`1.10`, `yes`, `null`), krijgt
aanhalingstekens. `ja` en `nee` zijn in YAML gewone woorden.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from competentie_cli.domein.nul import Nul
from competentie_cli.opslag.bewerken.wijzigingen import Los

_SMALST = 60
_ONTSNAPT = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_SURROGAAT = re.compile(r"[\ud800-\udfff]")
_NAAM = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": "\\0", "\x1b": "\\e"}
_LEESTEKENS = frozenset("-?:,[]{}#&*!|>'\"%@`=<~")
_WOORD = re.compile(r"y|n|yes|no|on|off|true|false|null", re.IGNORECASE)
_GETAL = re.compile(
    r"[-+]?\.?[0-9][0-9_.,:]*(?:e[-+]?[0-9_]*)?|[-+]?0[xob][0-9a-f_]+|[-+]?\.(?:inf|nan)", re.IGNORECASE
)
_DATUM = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?")
_BREEKT = re.compile(r": |:$| #")
_BREEKT_KORT = re.compile(r"[,\[\]{}:?#]")
_VOUWPLEK = re.compile(r"(?<=[^ \t]) (?=[^ \t])")


def gelezen(waarde: Los) -> str:
    """De tekst die de lezer van een losse waarde terugkrijgt.

    Raises:
        TypeError: als het geen tekst, getal, datum of ja/nee is.
        ValueError: bij een getal of teken dat in geen bestand past.
    """
    if isinstance(waarde, Nul):
        return waarde
    if isinstance(waarde, str):
        if _SURROGAAT.search(waarde):
            raise ValueError("een half teken kan niet in een bestand staan")
        return str.__str__(waarde)
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Decimal) and not waarde.is_finite():
        raise ValueError("een getal zonder waarde kan niet in een bestand staan")
    if isinstance(waarde, int | Decimal):
        return format(waarde, "f") if isinstance(waarde, Decimal) else int.__repr__(waarde)
    if isinstance(waarde, date) and not isinstance(waarde, datetime):
        return waarde.isoformat()
    raise TypeError(f"{type(waarde).__name__} is geen tekst, getal, datum of ja/nee")


def schrijf(waarde: Los, *, stroom: bool, voorkeur: str = "") -> str:
    """De waarde op één regel.

    Args:
        stroom: ze komt tussen `{}` of `[]`.
        voorkeur: het aanhalingsteken dat er stond, of leeg.
    """
    tekst = gelezen(waarde)
    if isinstance(waarde, Nul):
        return tekst
    getypeerd = not isinstance(waarde, str)
    if not voorkeur and (getypeerd or _kan_kaal(tekst, stroom=stroom)):
        return tekst
    if voorkeur != '"' and not _ONTSNAPT.search(tekst) and (voorkeur or _liever_enkel(tekst)):
        return "'" + tekst.replace("'", "''") + "'"
    return '"' + _ONTSNAPT.sub(_ontsnap, tekst.replace("\\", "\\\\").replace('"', '\\"')) + '"'


def _kan_kaal(tekst: str, *, stroom: bool) -> bool:
    """Of geen enkele lezer in deze tekst iets anders ziet dan tekst."""
    if tekst != tekst.strip() or not tekst or tekst[0] in _LEESTEKENS or _ONTSNAPT.search(tekst):
        return False
    if _WOORD.fullmatch(tekst) or _GETAL.fullmatch(tekst) or _DATUM.fullmatch(tekst):
        return False
    return not (_BREEKT_KORT if stroom else _BREEKT).search(tekst)


def _liever_enkel(tekst: str) -> bool:
    return "'" not in tekst and ('"' in tekst or "\\" in tekst)


def _ontsnap(gevonden: re.Match[str]) -> str:
    teken = gevonden[0]
    code = ord(teken)
    return _NAAM.get(teken) or (f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}")


def past_in_blok(tekst: str, stijl: str) -> bool:
    """Of een tekst ongeschonden achter `|` of `>` kan: geen rare tekens, geen losse spaties aan de randen."""
    regels = tekst.removesuffix("\n").split("\n")
    if not regels[0] or not regels[-1] or _ONTSNAPT.search(tekst.replace("\n", "")):
        return False
    if any(regel.endswith((" ", "\t")) for regel in regels) or regels[0].startswith((" ", "\t")):
        return False
    return stijl == "|" or not any(regel.startswith((" ", "\t")) for regel in regels)


def schrijf_blok(tekst: str, stijl: str, *, breedte: int = 0) -> tuple[str, list[str]]:
    """Kop en regels van een tekst achter `|` of `>`, zonder inspringing; `past_in_blok` geldt ervoor.

    Args:
        breedte: hoe breed de langste regel van een gevouwen tekst mag zijn; 0 vouwt niet.
    """
    kop = stijl if tekst.endswith("\n") else f"{stijl}-"
    regels = tekst.removesuffix("\n").split("\n")
    if stijl == "|":
        return kop, regels
    gevouwen: list[str] = []
    for volgnummer, regel in enumerate(regels):
        # elk regeleinde van de tekst is in een gevouwen tekst een blanco regel
        gevouwen += [""] if volgnummer else []
        gevouwen += _vouw(regel, max(breedte, _SMALST)) if breedte and regel else [regel] if regel else []
    return kop, gevouwen


def _vouw(regel: str, breedte: int) -> list[str]:
    regels = [""]
    for woord in _VOUWPLEK.split(regel):
        if regels[-1] and len(regels[-1]) + 1 + len(woord) <= breedte:
            regels[-1] += f" {woord}"
        elif regels[-1]:
            regels.append(woord)
        else:
            regels[-1] = woord
    return regels
