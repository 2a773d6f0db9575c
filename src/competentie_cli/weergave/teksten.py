"""De vaste zinnen van de documenten: één bestand, met vormen voor `je` en `u` en voor België en Nederland.

In een vaste zin is `**vet**` nadruk en `*cursief*` cursief; `{naam}` wordt ingevuld, anders met dat woord uit
`[woord]`. Wat ingevuld wordt, is gegevens: daarin betekenen sterretjes en accolades niets.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.blokken import Stuk, Zin, Zinachtig, voeg_samen

_STIJL = re.compile(r"\*\*(?P<vet>.+?)\*\*|\*(?P<cursief>.+?)\*", re.DOTALL)
_GAT = re.compile(r"\{([a-z_]+)\}")


class Teksten:
    """De vaste zinnen in één aanspreekvorm, voor één land.

    Args:
        bron: het bestand van wie niet in `bronnen` staat.
        bronnen: sleutel -> het bestand waar haar zin vandaan komt.
    """

    def __init__(
        self, zinnen: Mapping[str, str], bron: str, bronnen: Mapping[str, str] | None = None
    ) -> None:
        self._zinnen = zinnen
        self._bron = bron
        self._bronnen = bronnen or {}

    def __call__(self, sleutel: str, **waarden: Zinachtig) -> Zin:
        """De zin bij een sleutel, ingevuld."""
        zin = self._zoek(sleutel)
        stukken: list[Stuk] = []
        einde = 0
        for treffer in _STIJL.finditer(zin):
            stukken += self._vul(sleutel, zin[einde : treffer.start()], "", waarden)
            stijl = "vet" if treffer["vet"] is not None else "cursief"
            stukken += self._vul(sleutel, treffer[stijl], stijl, waarden)
            einde = treffer.end()
        stukken += self._vul(sleutel, zin[einde:], "", waarden)
        return voeg_samen(stukken)

    def plat(self, sleutel: str, **waarden: str) -> str:
        """De zin als gewone tekst."""
        return "".join(stuk.tekst for stuk in self(sleutel, **waarden))

    def heeft(self, sleutel: str) -> bool:
        """Of de sleutel bestaat."""
        return sleutel in self._zinnen

    def _zoek(self, sleutel: str) -> str:
        try:
            return self._zinnen[sleutel]
        except KeyError:
            raise SjabloonFout(f"De tekst '{sleutel}' ontbreekt in {self._bron}.") from None

    def _vul(self, sleutel: str, tekst: str, stijl: str, waarden: Mapping[str, Zinachtig]) -> list[Stuk]:
        stukken: list[Stuk] = []
        for index, deel in enumerate(_GAT.split(tekst)):
            if index % 2 == 0:
                stukken += [Stuk(deel, stijl)] if deel else []
                continue
            waarde = waarden[deel] if deel in waarden else self._woord(sleutel, deel)
            if isinstance(waarde, str):
                stukken += [Stuk(waarde, stijl)] if waarde else []
            else:
                stukken += [Stuk(s.tekst, s.stijl or stijl) for s in waarde]
        return stukken

    def _woord(self, sleutel: str, deel: str) -> str:
        woord = self._zinnen.get(f"woord.{deel}")
        if woord is None or _GAT.search(woord):
            bron = self._bronnen.get(sleutel, self._bron)
            raise SjabloonFout(f"De tekst '{sleutel}' in {bron} vraagt {{{deel}}}, en dat is er niet.")
        return woord


def lees_teksten(ingebouwd: Path, eigen: Path | None, aanspreking: str, land: str) -> Teksten:
    """De ingebouwde zinnen, met daarover de eigen zinnen van de organisatie.

    Args:
        ingebouwd, eigen: `teksten.toml`; ernaast mag een map `teksten/` staan met een bestand per document.

    Raises:
        SjabloonFout: als een bestand geen leesbare TOML is of een andere vorm heeft.
    """
    zinnen: dict[str, str] = {}
    bronnen: dict[str, str] = {}
    for pad in _bestanden(ingebouwd):
        zinnen |= _vlak(_toml(pad), aanspreking, land, pad)
    bekend = frozenset(zinnen)
    for pad in _bestanden(eigen) if eigen is not None else ():
        eigen_zinnen = _vlak(_toml(pad), aanspreking, land, pad)
        if vreemd := sorted(eigen_zinnen.keys() - bekend):
            raise SjabloonFout(f"{pad}: de tekst '{vreemd[0]}' bestaat niet.")
        zinnen |= eigen_zinnen
        bronnen |= dict.fromkeys(eigen_zinnen, str(pad))
    return Teksten(zinnen, "sjablonen/teksten.toml", bronnen)


def _bestanden(pad: Path) -> Iterator[Path]:
    if pad.is_file():
        yield pad
    yield from sorted(pad.with_suffix("").glob("*.toml"))


def _toml(pad: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(pad.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError, OSError) as fout:
        raise SjabloonFout(f"{pad} is niet te lezen: {fout}.") from fout


def _vlak(inhoud: Mapping[str, Any], aanspreking: str, land: str, pad: Path) -> dict[str, str]:
    zinnen: dict[str, str] = {}
    for groep, leden in inhoud.items():
        if not isinstance(leden, dict):
            raise SjabloonFout(f"{pad}: '{groep}' moet een groep [{groep}] zijn.")
        for naam, waarde in leden.items():
            zinnen[f"{groep}.{naam}"] = _vorm(waarde, aanspreking, land, f"{pad}: {groep}.{naam}")
    return zinnen


def _vorm(waarde: Any, aanspreking: str, land: str, waar: str) -> str:
    if isinstance(waarde, dict):
        vormen = (f"{aanspreking}-{land}", aanspreking, land)
        waarde = next((waarde[vorm] for vorm in vormen if waarde.get(vorm)), None)
    if not isinstance(waarde, str):
        raise SjabloonFout(f"{waar} moet tekst zijn, of een vorm voor je en een voor u.")
    return waarde
