"""Hoe een cel van de matrix eruitziet: teken, getal en letter, zodat kleur nooit alleen spreekt."""

from __future__ import annotations

from decimal import Decimal

from competentie_cli.domein.kloof import Status
from competentie_cli.domein.matrix import Cel, Voorbehoud
from competentie_cli.weergave.blokken import Stuk, Zin
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import getal_nl

LEEG = "·"
_TEKENS = {
    Status.TEKORT: "-",
    Status.OP_NIVEAU: "=",
    Status.BOVEN: "+",
    Status.ONBEKEND: "?",
    Status.NIET_VAN_TOEPASSING: "/",
}
_STIJLEN = {Status.TEKORT: "groeien", Status.BOVEN: "sterker"}
_LETTERS = {Voorbehoud.ENKEL_ZELF: "z", Voorbehoud.ONBEVESTIGD: "b", Voorbehoud.VEROUDERD: "o"}


def celtekst(cel: Cel | None) -> str:
    """`-1`, `=`, `+0,5z`, `?b!`; een uitroepteken waar iets onmisbaars nog te groeien of niet bekend is."""
    if cel is None:
        return LEEG
    letter = _LETTERS[cel.voorbehoud] if cel.voorbehoud else ""
    nodig = cel.kritiek and cel.status in (Status.TEKORT, Status.ONBEKEND)
    return f"{standtekst(cel.status, cel.kloof)}{letter}{'!' if nodig else ''}"


def standtekst(status: Status, verschil: Decimal | None) -> str:
    """`-1`, `=`, `+0,5` of `?`: de stand zonder voorbehoud; het teken zegt naar welke kant."""
    return f"{_TEKENS[status]}{getal_nl(abs(verschil)) if verschil else ''}"


def gekleurd(tekst: str, status: Status | None) -> Zin:
    """Een stand met de kleur die herhaalt wat het teken zegt."""
    return (Stuk(tekst, _STIJLEN.get(status, "") if status else ""),)


def legende(t: Teksten) -> tuple[Zin, Zin]:
    """Wat de tekens en de letters betekenen."""
    nvt = standtekst(Status.NIET_VAN_TOEPASSING, None)
    return t("matrix.legende", nvt=nvt, **voorbeeldtekens()), t("matrix.legende-letters")


def voorbeeldtekens() -> dict[str, str]:
    """Van elke stand een voorbeeld, om in een legende te zetten."""
    een = Decimal(1)
    return {
        "tekort": standtekst(Status.TEKORT, een),
        "niveau": standtekst(Status.OP_NIVEAU, None),
        "boven": standtekst(Status.BOVEN, een),
        "onbekend": standtekst(Status.ONBEKEND, None),
        "leeg": LEEG,
    }
