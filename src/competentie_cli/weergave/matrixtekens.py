"""Hoe een cel van de matrix eruitziet: teken, getal en letter, zodat kleur nooit alleen spreekt."""

from __future__ import annotations

from decimal import Decimal

from competentie_cli.domein.kloof import Status
from competentie_cli.domein.matrix import Cel, Voorbehoud
from competentie_cli.weergave.blokken import Zin
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
_LETTERS = {Voorbehoud.ENKEL_ZELF: "z", Voorbehoud.ONBEVESTIGD: "b", Voorbehoud.VEROUDERD: "o"}


def celtekst(cel: Cel | None) -> str:
    """`-1`, `=`, `+0,5z`, `?b!`; een uitroepteken waar iets onmisbaars nog te groeien of niet bekend is."""
    if cel is None:
        return LEEG
    getal = getal_nl(abs(cel.kloof)) if cel.kloof else ""
    letter = _LETTERS[cel.voorbehoud] if cel.voorbehoud else ""
    nodig = cel.kritiek and cel.status in (Status.TEKORT, Status.ONBEKEND)
    return f"{_TEKENS[cel.status]}{getal}{letter}{'!' if nodig else ''}"


def legende(t: Teksten) -> tuple[Zin, Zin]:
    """Wat de tekens en de letters betekenen."""
    een = getal_nl(Decimal(1))
    tekens = t(
        "matrix.legende",
        tekort=f"{_TEKENS[Status.TEKORT]}{een}",
        niveau=_TEKENS[Status.OP_NIVEAU],
        boven=f"{_TEKENS[Status.BOVEN]}{een}",
        onbekend=_TEKENS[Status.ONBEKEND],
        nvt=_TEKENS[Status.NIET_VAN_TOEPASSING],
        leeg=LEEG,
    )
    return tekens, t("matrix.legende-letters")
