"""Eén proef: een organisatie op twee peildata, met alles wat er publiek van te zien is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.taken.openen import open_map, vereis_organisatie
from tests.orakel.basis import plus_maanden
from tests.orakel.schrijven import schrijf

from . import organisatie as organisatiebreed
from .aanval import Vondst, val_aan, val_jaren_aan
from .feiten import NUL, Feiten
from .lot import trek
from .ruw import getypt, lees_ruw
from .uitspraken import BRONNEN as BASIS
from .uitspraken import Document, Uitspraak

BRONNEN = BASIS | organisatiebreed.BRONNEN


@dataclass(frozen=True)
class Uitslag:
    """Wat er mis is: cijfers die niet kloppen, en wat de aanvaller vond."""

    fout: tuple[str, ...] = ()
    gevonden: tuple[Vondst, ...] = ()


def proef(zaad: int, map_: Path, *, alleen_klein: bool = False) -> Uitslag:
    """De proef op de organisatie van een zaad.

    Args:
        alleen_klein: alsof er niets mee verborgen wordt: hij ziet elke groep die zelf groot genoeg is.
    """
    schrijf(trek(zaad), map_)
    return proef_map(map_, alleen_klein=alleen_klein)


def proef_map(map_: Path, *, alleen_klein: bool = False) -> Uitslag:
    """De proef op een map."""
    organisatie = vereis_organisatie(open_map(map_))
    nu = organisatie.instelling.peildatum
    assert nu is not None and organisatie.fouten == 0
    ruw = lees_ruw(map_)
    grens = organisatie.instelling.privacy.minimale_groep
    dagen = (nu, plus_maanden(nu, -12))
    feiten = {dag: Feiten(ruw, getypt(ruw, map_), dag) for dag in dagen}
    blind = {dag: Feiten(ruw, getypt(ruw, map_), dag, blind=True) for dag in dagen}
    documenten = _documenten(organisatie, feiten)
    getuigd, blind_getuigd = (_uitspraken(documenten, lezer) for lezer in (feiten, blind))
    fout = [f for dag, lijst in getuigd.items() for u in lijst if (f := _klopt_niet(u, feiten[dag]))]
    fout += [
        f"blind {f}"
        for dag, lijst in blind_getuigd.items()
        for u in lijst
        if (f := _klopt_niet(u, blind[dag]))
    ]
    gevonden: list[Vondst] = []
    for lezer, van_lezer in ((feiten, getuigd), (blind, blind_getuigd)):
        for dag, lijst in van_lezer.items():
            toon = (lambda u, dag=dag: _is_groot(u, feiten[dag], grens)) if alleen_klein else None
            gevonden += val_aan(lijst, lezer[dag], grens, toon)
    gevonden += val_jaren_aan(getuigd.values(), feiten[nu], grens)
    return Uitslag(tuple(fout), tuple(gevonden))


def _documenten(organisatie: Organisatie, feiten: dict[date, Feiten]) -> dict[tuple[str, date], Document]:
    return {
        (naam, dag): maak(organisatie, feit)
        for naam, (maak, _) in BRONNEN.items()
        for dag, feit in feiten.items()
    }


def _uitspraken(
    documenten: dict[tuple[str, date], Document], feiten: dict[date, Feiten]
) -> dict[date, list[Uitspraak]]:
    """Per dag wat er over die dag te lezen is, ook in het rapport van een jaar later."""
    uit: dict[date, list[Uitspraak]] = {dag: [] for dag in feiten}
    for (naam, gemaakt), document in documenten.items():
        _, vertaal = BRONNEN[naam]
        for dag in feiten if naam == "or-rapport" and gemaakt == max(feiten) else (gemaakt,):
            uit[dag] += [replace(u, waar=f"{gemaakt} {u.waar}") for u in vertaal(document, feiten[dag])]
    return uit


def _klopt_niet(uitspraak: Uitspraak, feiten: Feiten) -> str:
    som = sum((feiten.atomen[a].get(wie, NUL) for a in uitspraak.atomen for wie in uitspraak.mensen), NUL)
    if uitspraak.heel:
        som = som.quantize(Decimal(1), ROUND_HALF_UP)
    if uitspraak.waarde is None or uitspraak.waarde == som:
        return ""
    return f"{uitspraak.waar}: {uitspraak.waarde} in plaats van {som}"


def _is_groot(uitspraak: Uitspraak, feiten: Feiten, grens: int) -> bool:
    mensen = {w for a in uitspraak.atomen for w in uitspraak.mensen if w in feiten.atomen[a]}
    return len(uitspraak.mensen) >= grens and len(mensen) >= grens
