"""Teams, leidinggevenden, vervangingen en stappen lopen niet in een kring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from competentie_cli.domein.inhoud import Herkomst, Inhoud
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.leiding import leiding_van

Plek = tuple[Herkomst, str]


def controleer_kringen(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Elke kring één keer, bij de verwijzing van haar alfabetisch eerste lid."""
    yield from _via_veld(inhoud, Soort.TEAMS, "onderdeel_van")
    yield from _via_veld(inhoud, Soort.COMPETENTIES, "vervangen_door")
    yield from _leidinggevenden(inhoud)
    yield from _stappen(inhoud)


def _per_id(inhoud: Inhoud, soort: Soort) -> dict[str, tuple[Herkomst, Any]]:
    return {waarde.id: (herkomst, waarde) for herkomst, waarde in inhoud.van(soort)}


def _via_veld(inhoud: Inhoud, soort: Soort, veld: str) -> Iterator[Bevinding]:
    leden = _per_id(inhoud, soort)
    volgende = {eigen: getattr(waarde, veld) for eigen, (_, waarde) in leden.items() if getattr(waarde, veld)}
    plekken = {eigen: (herkomst, veld) for eigen, (herkomst, _) in leden.items()}
    yield from _meld(volgende, plekken)


def _leidinggevenden(inhoud: Inhoud) -> Iterator[Bevinding]:
    teams = _per_id(inhoud, Soort.TEAMS)
    los = {eigen: team for eigen, (_, team) in teams.items()}
    volgende: dict[str, str] = {}
    plekken: dict[str, Plek] = {}
    for herkomst, persoon in inhoud.van(Soort.MEDEWERKERS):
        if persoon.leidinggevende == persoon.id:
            volgende[persoon.id], plekken[persoon.id] = persoon.id, (herkomst, "leidinggevende")
        elif leiding := leiding_van(persoon, los):
            volgende[persoon.id] = leiding.id
            waar = teams[leiding.team][0] if leiding.team else herkomst
            plekken[persoon.id] = (waar, "leidinggevende")
    yield from _meld(volgende, plekken)


def _stappen(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Een stap kan op meer stappen wachten: van elke stap is de verwijzing die de kring maakt genoeg."""
    for herkomst, plan in inhoud.van(Soort.STAPPEN):
        nummers = {stap.id: index for index, stap in enumerate(plan.stappen)}
        na = {stap.id: tuple(dict.fromkeys(stap.na)) for stap in plan.stappen}
        for kring in vind_kringen_met_takken(na):
            index = nummers[kring[0]]
            nr = plan.stappen[index].na.index(kring[1] if len(kring) > 1 else kring[0])
            keten = " -> ".join((*kring, kring[0]))
            pad = (*herkomst.pad, "stappen", index, "na", nr)
            yield Bevinding("kring", herkomst.bestand, pad, {"keten": keten})


def _meld(volgende: Mapping[str, str], plekken: Mapping[str, Plek]) -> Iterator[Bevinding]:
    for kring in vind_kringen(volgende):
        herkomst, veld = plekken[kring[0]]
        keten = " -> ".join((*kring, kring[0]))
        yield Bevinding("kring", herkomst.bestand, (*herkomst.pad, veld), {"keten": keten})


def vind_kringen(volgende: Mapping[str, str]) -> list[tuple[str, ...]]:
    """De kringen in een functie, elk vanaf haar alfabetisch eerste lid."""
    klaar: set[str] = set()
    kringen = []
    for start in sorted(volgende):
        pad: dict[str, int] = {}
        hier: str | None = start
        while hier is not None and hier not in klaar and hier not in pad:
            pad[hier] = len(pad)
            hier = volgende.get(hier)
        if hier is not None and hier in pad:
            leden = list(pad)[pad[hier] :]
            eerste = leden.index(min(leden))
            kringen.append((*leden[eerste:], *leden[:eerste]))
        klaar.update(pad)
    return sorted(kringen)


def vind_kringen_met_takken(volgende: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """Kringen waarin iets naar meer dan één ding wijst, elk vanaf haar alfabetisch eerste lid.

    Wie al in een gevonden kring zit, maakt geen tweede: die valt weg zodra de eerste weg is.
    """
    klaar: set[str] = set()
    kringen: list[tuple[str, ...]] = []
    for start in sorted(volgende):
        pad: dict[str, Iterator[str]] = {} if start in klaar else {start: iter(volgende[start])}
        while pad:
            hier = next(reversed(pad))
            verder = next((lid for lid in pad[hier] if lid in volgende and lid not in klaar), None)
            if verder is None:
                klaar.add(hier)
                del pad[hier]
            elif verder not in pad:
                pad[verder] = iter(volgende[verder])
            else:
                leden = list(pad)[list(pad).index(verder) :]
                eerste = leden.index(min(leden))
                kringen.append((*leden[eerste:], *leden[:eerste]))
                for lid in leden:
                    klaar.add(lid)
                    del pad[lid]
    return sorted(kringen)
