"""Hoe een waarde met alles eronder geschreven wordt: op regels onder elkaar, of kort tussen haken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from competentie_cli.opslag.bewerken.scalars import past_in_blok, schrijf, schrijf_blok
from competentie_cli.opslag.bewerken.wijzigingen import Los, Verzameling, Waarde

BREEDSTE = 100
STREEPJE = 2
LID_ZONDER = "een lid van een lijst heeft een waarde"


@dataclass(frozen=True, slots=True)
class Inspringing:
    """Hoeveel spaties een bestand inspringt.

    Args:
        stap: onder een sleutel.
        lijst: een streepje onder zijn sleutel; 0 als het eronder begint.
        blok: of een tekst over meer regels achter `|` mag.
    """

    stap: int = 2
    lijst: int = 2
    blok: bool = True


@dataclass(frozen=True, slots=True)
class Vorm:
    """Een geschreven waarde: wat op de regel van haar sleutel of streepje komt, en de regels eronder."""

    kop: str
    regels: tuple[str, ...] = ()


def is_gevuld(waarde: Waarde) -> bool:
    """Of een waarde een mapping of lijst met iets erin is."""
    return isinstance(waarde, Verzameling) and bool(waarde)


def leden_van(waarde: Waarde) -> list[Waarde]:
    """De leden van een lijst of de waarden van een mapping."""
    if isinstance(waarde, dict):
        return list(waarde.values())
    return list(waarde) if isinstance(waarde, list | tuple) else []


def kort(waarde: Waarde) -> str:
    """De waarde op één regel, zoals ze tussen `{}` of `[]` kan staan.

    Raises:
        TypeError: bij een waarde die geen `Waarde` is, of een lid zonder waarde.
    """
    if isinstance(waarde, dict):
        return "{" + ", ".join(kort_paar(sleutel, lid) for sleutel, lid in waarde.items()) + "}"
    if isinstance(waarde, list | tuple):
        return "[" + ", ".join(kort(lid) for lid in waarde) + "]"
    if waarde is None:
        raise TypeError(LID_ZONDER)
    return schrijf(waarde, stroom=True)


def kort_paar(sleutel: str, waarde: Waarde) -> str:
    """Een sleutel met haar waarde, zoals ze tussen accolades staan."""
    return f"{schrijf(sleutel, stroom=True)}: {'' if waarde is None else kort(waarde)}"


def vorm(waarde: Waarde, kolom: int, inspringing: Inspringing, *, in_lijst: bool = False) -> Vorm:
    """De waarde onder een sleutel of achter een streepje.

    Args:
        kolom: waar die sleutel of dat streepje staat.
    """
    if waarde is None:
        return Vorm("")
    if not isinstance(waarde, Verzameling):
        return _los(waarde, kolom, inspringing)
    if not waarde:
        return Vorm(kort(waarde))
    if in_lijst:
        eerste, *regels = regels_van(waarde, kolom + STREEPJE, inspringing)
        return Vorm(eerste.lstrip(" "), tuple(regels))
    dieper = inspringing.stap if isinstance(waarde, dict) else inspringing.lijst
    return Vorm("", tuple(regels_van(waarde, kolom + dieper, inspringing)))


def _los(waarde: Los, kolom: int, inspringing: Inspringing) -> Vorm:
    if inspringing.blok and isinstance(waarde, str) and "\n" in waarde and past_in_blok(waarde, "|"):
        kop, regels = schrijf_blok(waarde, "|")
        return Vorm(kop, tuple(spring_in(regels, kolom + inspringing.stap)))
    return Vorm(schrijf(waarde, stroom=False))


def spring_in(regels: list[str], kolom: int) -> Iterator[str]:
    """Regels met spaties ervoor; een lege regel blijft leeg."""
    return (" " * kolom + regel if regel else "" for regel in regels)


def regels_van(waarde: Waarde, kolom: int, inspringing: Inspringing) -> list[str]:
    """De regels van een gevulde mapping of lijst die op een kolom begint."""
    if isinstance(waarde, dict):
        delen = [sleutelregels(sleutel, lid, kolom, inspringing) for sleutel, lid in waarde.items()]
    else:
        delen = [lidregels(lid, kolom, inspringing) for lid in leden_van(waarde)]
    return [regel for deel in delen for regel in deel]


def sleutelregels(sleutel: str, waarde: Waarde, kolom: int, inspringing: Inspringing) -> list[str]:
    """De regels van één sleutel met haar waarde."""
    geschreven = vorm(waarde, kolom, inspringing)
    kop = f"{schrijf(sleutel, stroom=False)}: {geschreven.kop}".rstrip(" ")
    return [" " * kolom + kop, *geschreven.regels]


def lidregels(waarde: Waarde, kolom: int, inspringing: Inspringing) -> list[str]:
    """De regels van één lid van een lijst, met zijn streepje."""
    if waarde is None:
        raise TypeError(LID_ZONDER)
    geschreven = vorm(waarde, kolom, inspringing, in_lijst=True)
    return [" " * kolom + f"- {geschreven.kop}", *geschreven.regels]
