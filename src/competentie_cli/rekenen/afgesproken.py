"""Wat er in een plan afgesproken is, en wat daarvan na de ondertekening anders werd.

De regel: wat op het getekende papier niet als de stand van een dag gemerkt is, is afgesproken.

Afgesproken:
- de periode: hoe lang het plan geldt;
- van een doel `competentie`, `omschrijving`, `van`, `naar`, `resultaat` en `tegen`: waar het heen gaat,
  waaraan dat te zien is en tegen wanneer; ook een doel dat verdwijnt of erbij komt, want ook dat verandert
  wat iemand draagt;
- van een actie wat iemand doet, hoe, wat het vraagt en wie betaalt (`leeractiviteit`, `omschrijving`, `vorm`,
  `uren`, `eigen_tijd`, `kosten`, `betaald_door`, `in_gewoon_werk`); wat het echt kostte, hoort in `gevolgd`;
- van een afspraak `tekst`, `wie` en `tegen`: een belofte met een andere naam of een latere dag is een andere;
- de handtekeningen.

Voortgang, en dus geen wijziging:
- `status`, `status_op`, `sinds` en `reden`: hoe het ermee staat en waarom;
- `start` en `einde` van een actie: een les of een dienst verschuift, afgesproken is de `tegen` van het doel;
- `opvolging`: de momenten en wat er gezegd is;
- `gezien_anders`: die ruimte is van de medewerker, en blijft open;
- `besproken`, `herkomst`, `gekozen_door`, `strategisch_doel`, `vervolg_van` en de `competentie` bij een
  afspraak: waar iets vandaan komt of bij hoort, niet wat er gebeurt.

Invullen wat leeg was, is geen wijziging: wie een vergeten datum of de tweede handtekening aanvult, neemt
niets terug.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from competentie_cli.domein.leeraanbod import Uren
from competentie_cli.domein.plan import Actie, Afspraak, Doel, Handtekening, Plan
from competentie_cli.meldingen import Pad

_DOEL = ("competentie", "omschrijving", "van", "naar", "resultaat", "tegen")
_ACTIE = ("leeractiviteit", "omschrijving", "vorm", "uren", "eigen_tijd", "kosten", "betaald_door")
_AFSPRAAK = ("tekst", "wie", "tegen")
_LANGSTE = 60
T = TypeVar("T", Doel, Actie, Afspraak)


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Iets wat afgesproken was en nu anders is.

    Args:
        soort: gewijzigd | weg | erbij.
        pad: de waarde in het plan van nu; van wat weg is, waar het stond.
        wat: het veld, of het enkelvoud van de lijst.
        oud: wat er stond, als dat kort te zeggen is.
    """

    soort: str
    pad: Pad
    wat: str
    oud: str = ""


def wijzigingen(oud: Plan, nieuw: Plan) -> Iterator[Wijziging]:
    """Alles wat na de ondertekening anders werd, in de volgorde van het plan."""
    yield from _velden(oud, nieuw, ("medewerker",), ())
    yield from _velden(oud.periode, nieuw.periode, ("van", "tot"), ("periode",))
    for plek, was, nu in _paren(oud.doelen, nieuw.doelen, _doelsleutel):
        pad: Pad = ("doelen", plek)
        if was is None or nu is None:
            yield _heel("doel", was, pad)
            continue
        yield from _velden(was, nu, _DOEL, pad)
        yield from _acties(was.acties, nu.acties, pad)
        yield from _afspraken(was.afspraken, nu.afspraken, pad)
    yield from _afspraken(oud.afspraken, nieuw.afspraken, ())
    yield from _velden(oud.akkoord, nieuw.akkoord, ("medewerker", "leidinggevende"), ("akkoord",))


def _acties(oud: Sequence[Actie], nieuw: Sequence[Actie], basis: Pad) -> Iterator[Wijziging]:
    for plek, was, nu in _paren(oud, nieuw, lambda actie: (actie.leeractiviteit, _plat(actie.omschrijving))):
        pad: Pad = (*basis, "acties", plek)
        if was is None or nu is None:
            yield _heel("actie", was, pad)
            continue
        yield from _velden(was, nu, _ACTIE, pad)
        if was.in_gewoon_werk != nu.in_gewoon_werk:
            yield Wijziging(
                "gewijzigd", (*pad, "in_gewoon_werk"), "in_gewoon_werk", _toon(was.in_gewoon_werk)
            )


def _afspraken(oud: Sequence[Afspraak], nieuw: Sequence[Afspraak], basis: Pad) -> Iterator[Wijziging]:
    for plek, was, nu in _paren(oud, nieuw, lambda afspraak: _plat(afspraak.tekst)):
        pad: Pad = (*basis, "afspraken", plek)
        if was is None or nu is None:
            yield _heel("afspraak", was, pad)
        else:
            yield from _velden(was, nu, _AFSPRAAK, pad)


def _velden(oud: Any, nieuw: Any, velden: Sequence[str], basis: Pad) -> Iterator[Wijziging]:
    for veld in velden:
        was, nu = getattr(oud, veld), getattr(nieuw, veld)
        if was is not None and _plat(was) != _plat(nu):
            yield Wijziging("gewijzigd", (*basis, veld), veld, _toon(was))


def _heel(wat: str, was: Doel | Actie | Afspraak | None, pad: Pad) -> Wijziging:
    if was is None:
        return Wijziging("erbij", pad, wat)
    return Wijziging("weg", pad[:-1], wat, _noem(was))


def _doelsleutel(doel: Doel) -> Hashable:
    return doel.id or (doel.competentie, _plat(doel.omschrijving))


def _paren(
    oud: Sequence[T], nieuw: Sequence[T], sleutel: Callable[[T], Hashable]
) -> Iterator[tuple[int, T | None, T | None]]:
    """Wat bij elkaar hoort, met zijn plaats in de nieuwe lijst: op sleutel, de rest op volgorde."""
    over = list(enumerate(nieuw))
    los_oud: list[T] = []
    paren: list[tuple[int, T | None, T | None]] = []
    for was in oud:
        zelfde = next((lid for lid in over if sleutel(lid[1]) == sleutel(was)), None)
        if zelfde is None:
            los_oud.append(was)
        else:
            over.remove(zelfde)
            paren.append((zelfde[0], was, zelfde[1]))
    samen = min(len(los_oud), len(over))
    paren += [(over[i][0], los_oud[i], over[i][1]) for i in range(samen)]
    paren += [(plek, None, nu) for plek, nu in over[samen:]]
    paren += [(len(nieuw), was, None) for was in los_oud[samen:]]
    return iter(sorted(paren, key=lambda paar: paar[0]))


def _plat(waarde: Any) -> Any:
    """Tekst zonder haar witruimte: een zin anders over de regels verdelen verandert niets."""
    return " ".join(waarde.split()) if isinstance(waarde, str) else waarde


def _noem(lid: Doel | Actie | Afspraak) -> str:
    if isinstance(lid, Afspraak):
        return _toon(lid.tekst)
    ander = lid.leeractiviteit if isinstance(lid, Actie) else lid.competentie
    return _toon(lid.omschrijving or ander or "")


def _toon(waarde: Any) -> str:
    if isinstance(waarde, Handtekening):
        return _toon(waarde.datum) + (" (voor gezien)" if waarde.als == "gezien" else "")
    if isinstance(waarde, Uren):
        return _toon(waarde.werktijd if waarde.werktijd is not None else waarde.eigen_tijd)
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, Decimal):
        return format(waarde, "f").replace(".", ",")
    tekst = str(_plat(waarde))
    return tekst if len(tekst) <= _LANGSTE else f"{tekst[: _LANGSTE - 1]}…"
