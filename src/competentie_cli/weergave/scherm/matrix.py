"""De matrix op het scherm: blokken van kolommen die passen, met teken, getal, letter en kleur."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.kloof import Status
from competentie_cli.domein.matrix import Cel, Matrix, Matrixrij
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Document, plat
from competentie_cli.weergave.matrixtekens import celtekst, legende
from competentie_cli.weergave.scherm.document import toon_document
from competentie_cli.weergave.scherm.rooster import ingesprongen, naast_elkaar, tekst

Kolom = tuple[list[Text], int]
_BREEDSTE_NAAM = 24
_TUSSEN = 1
_KLEUREN = {
    Status.TEKORT: "red",
    Status.OP_NIVEAU: "green",
    Status.BOVEN: "cyan",
    Status.ONBEKEND: "yellow",
    Status.NIET_VAN_TOEPASSING: "dim",
}


def toon_matrix(console: Console, matrix: Matrix, document: Document, spraak: Spraak) -> None:
    """Het werkdocument, met de mensen in kleur en op de breedte van het scherm."""
    eigen = {"wie": lambda: _wie(console, matrix, spraak)} if matrix.kolommen else {}
    toon_document(console, document, spraak.t("matrix.werkbeeld"), eigen)


def _wie(console: Console, matrix: Matrix, spraak: Spraak) -> Iterator[Text]:
    t = spraak.t
    for deel in legende(t):
        yield ingesprongen(console, Text(plat(deel), "dim"), 0)
    namen = _kolom(t.plat("matrix.kolom-wie"), [rij.naam or rij.id for rij in matrix.rijen], _BREEDSTE_NAAM)
    dekking = _kolom(t.plat("matrix.kolom-dekking"), [_dekking(rij, spraak) for rij in matrix.rijen])
    vast = [namen, dekking]
    for blok in _blokken(matrix, console.width - sum(breedte + _TUSSEN for _, breedte in vast)):
        yield Text()
        for nummer in range(len(matrix.rijen) + 1):
            cellen = [(kolom[nummer], breedte) for kolom, breedte in (*vast, *blok)]
            yield naast_elkaar(console, cellen, _TUSSEN)
        vast = [namen]


def _dekking(rij: Matrixrij, spraak: Spraak) -> str:
    return spraak.t.plat("matrix.dekking", n=str(rij.beoordeeld), m=str(rij.vereist))


def _kolom(kop: str, inhoud: Sequence[str], breedste: int = 80) -> Kolom:
    """Een kop met wat eronder staat, en hoe breed dat is."""
    cellen = [Text(kop, "bold"), *map(tekst, inhoud)]
    return cellen, min(breedste, max(cel.cell_len for cel in cellen))


def _blokken(matrix: Matrix, ruimte: int) -> Iterator[list[Kolom]]:
    """Zoveel kolommen als er naast de naam passen, in hun volgorde; na het eerste blok is de dekking weg."""
    blok: list[Kolom] = []
    over = ruimte
    for nummer, inhoud in enumerate(matrix.kolommen, 1):
        cellen = [
            Text(str(nummer), "bold"),
            *(_cel(rij.cellen.get(inhoud.competentie)) for rij in matrix.rijen),
        ]
        breedte = max(cel.cell_len for cel in cellen)
        if blok and over < breedte + _TUSSEN:
            yield blok
            blok, over = [], ruimte
        blok.append((cellen, breedte))
        over -= breedte + _TUSSEN
    yield blok


def _cel(cel: Cel | None) -> Text:
    return Text(celtekst(cel), _KLEUREN[cel.status] if cel is not None else "dim")
