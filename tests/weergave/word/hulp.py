"""Een document in Word maken en teruglezen, voor tests."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as Worddocument
from docx.oxml.ns import qn

from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Ruimte,
    Sectie,
    Stuk,
    Tabel,
    Zin,
    plat,
    vet,
    zin,
)
from competentie_cli.weergave.ontsmetten import zichtbaar
from competentie_cli.weergave.schrijver import Logo, Schrijver
from competentie_cli.weergave.sjablonen import Sjablonen

INGEBOUWD = Path(__file__).parents[3] / "sjablonen"


def logo(breed: int = 30, hoog: int = 20) -> bytes:
    """Een logo van deze maat."""
    maat = f'width="{breed}" height="{hoog}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {maat}><rect {maat}/></svg>'.encode()


def document(*blokken: Blok, **anders: Any) -> Document:
    """Een document met één sectie, of met wat er anders moet."""
    basis = Document(
        soort="pop",
        titel="Mijn ontwikkelplan",
        naam="An Peeters",
        secties={"deel": Sectie("deel", "Een deel", blokken)} if blokken else {},
        voet="Huis De Proef, stand op 21 november 2026",
        datum=date(2026, 11, 21),
        organisatie="Huis De Proef",
        vingerafdruk="ab12",
    )
    return replace(basis, **anders)


def alles() -> Document:
    """Een document waarin elk blok in elke vorm één keer voorkomt."""
    vormen = ("", "kader", "citaat", "klein", "ondertitel", "label")
    stippen: Zin = (Stuk("●●○", "stippen"), Stuk(" Vlot"))
    blokken = (
        Kop(zin("Tussenkop")),
        Kop(zin("Kleine kop"), 4),
        *(Alinea(zin(f"Alinea {vorm}."), vorm) for vorm in vormen),
        Alinea(zin(vet("Vet."), " Gewoon. ", (Stuk("Schuin.", "cursief"),))),
        Lijst((zin("los een"), zin("los twee"))),
        Lijst((zin("eerst"), zin("dan")), genummerd=True),
        Tabel((zin("Competentie"), zin("Nu")), ((zin("Luisteren"), stippen),), (70, 30), "Waar je staat"),
        Lijst((zin("opnieuw een"), zin("opnieuw twee")), genummerd=True),
        Tabel((), ((zin("Wie"), zin("An")), (zin("Wanneer"), ())), (1, 2), "Zonder koprij"),
        Tabel((zin(""), zin("Naam")), ((zin("Medewerker"), ()),), (1, 1), "Handtekeningen", hoog=True),
        Ruimte(4),
    )
    return document(
        *blokken,
        ondertitel="Een ondertitel",
        functieregel="Begeleider, Het huis",
        kenmerken=(("Looptijd", "heel 2026"), ("Stand", "loopt")),
        inleiding=zin("Dit is een ", vet("inleiding"), "."),
        kleur="#2f5d3a",
        merk="Intern",
    )


def schrijf(
    inhoud: Document, *, met_logo: bytes = b"", taal: str = "nl-BE", eigen: Path | None = None
) -> bytes:
    """De bytes van het Word-document."""
    schrijver = Schrijver(Sjablonen(INGEBOUWD, eigen), Logo("logo.svg", met_logo), taal)
    return schrijver.schrijf(inhoud, "docx")


def lees(inhoud: bytes) -> Worddocument:
    """Het document, zoals python-docx het leest."""
    return docx.Document(io.BytesIO(inhoud))


def tekst_van(woord: Worddocument) -> str:
    """Alle tekst in volgorde, zonder witruimte."""
    return zonder_wit("".join(deel.text or "" for deel in woord.element.body.iter(qn("w:t"))))


def tekst_van_blokken(inhoud: Document) -> str:
    """Alle tekst die in een document hoort, in volgorde, zonder witruimte."""
    return zonder_wit("".join(zichtbaar(tekst) for tekst in _teksten(inhoud)))


def _teksten(inhoud: Document) -> Iterator[str]:
    yield from (inhoud.merk, inhoud.titel, inhoud.ondertitel, inhoud.naam, inhoud.functieregel)
    yield from (tekst for kenmerk in inhoud.kenmerken for tekst in kenmerk)
    yield plat(inhoud.inleiding)
    for sectie in inhoud.secties.values():
        yield sectie.titel
        for blok in sectie.blokken:
            yield from _teksten_van_blok(blok)


def _teksten_van_blok(blok: Blok) -> Iterator[str]:
    match blok:
        case Kop() | Alinea():
            yield plat(blok.tekst)
        case Lijst():
            yield from map(plat, blok.leden)
        case Tabel():
            yield from map(plat, (*blok.koppen, *(cel for rij in blok.rijen for cel in rij)))


def zonder_wit(tekst: str) -> str:
    """De tekst zonder witruimte, ook zonder vaste spaties."""
    return re.sub(r"\s+", "", tekst)


def delen(inhoud: bytes) -> dict[str, bytes]:
    """Naam -> inhoud van alles in het pakket."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
        return {naam: pakket.read(naam) for naam in pakket.namelist()}


def pak_in(inhoud: dict[str, bytes]) -> bytes:
    """Een pakket met deze delen."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as pakket:
        for naam, deel in inhoud.items():
            pakket.writestr(naam, deel)
    return uit.getvalue()
