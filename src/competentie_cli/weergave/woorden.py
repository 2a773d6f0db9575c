"""Getallen, datums en lijsten zoals een document ze schrijft (rekenregels.md, Numbers in documents)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from competentie_cli.domein.basis import RUIM

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
TELWOORDEN = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
    "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien",
    "zeventien", "achttien", "negentien", "twintig",
)  # fmt: skip


def datum_lang(dag: date) -> str:
    """21 november 2026."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def maand_jaar(dag: date) -> str:
    """november 2026."""
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def dag_maand(dag: date) -> str:
    """21 november."""
    return f"{dag.day} {MAANDEN[dag.month - 1]}"


def getal_nl(getal: Decimal) -> str:
    """Hoogstens twee decimalen, met een komma, en een punt bij duizendtallen."""
    rond = getal.quantize(Decimal("0.01"), ROUND_HALF_UP, context=RUIM).normalize(RUIM)
    return _nederlands(f"{rond:,f}")


def geld(bedrag: Decimal) -> str:
    """€ 1.234,50."""
    rond = bedrag.quantize(Decimal("0.01"), ROUND_HALF_UP, context=RUIM)
    return f"€ {_nederlands(f'{rond:,.2f}')}"


def _nederlands(tekst: str) -> str:
    return tekst.replace(",", " ").replace(".", ",").replace(" ", ".")


def telwoord(aantal: int) -> str:
    """Tot twintig in letters, daarboven in cijfers."""
    return TELWOORDEN[aantal] if 0 <= aantal < len(TELWOORDEN) else str(aantal)


def opsomming(namen: Sequence[str]) -> str:
    """a, b en c."""
    return _met_slot(namen, "en")


def keuze_uit(woorden: Sequence[str]) -> str:
    """a, b of c."""
    return _met_slot(woorden, "of")


def kleine_letter(tekst: str) -> str:
    """De eerste letter als kleine letter, behalve van een letterwoord zoals HR of EVC."""
    return tekst if tekst[1:2].isupper() or tekst[1:2] == "-" else tekst[:1].lower() + tekst[1:]


def _met_slot(woorden: Sequence[str], voegwoord: str) -> str:
    if len(woorden) < 2:
        return "".join(woorden)
    return f"{', '.join(woorden[:-1])} {voegwoord} {woorden[-1]}"


def hoofdletter(tekst: str) -> str:
    """De eerste letter als hoofdletter, de rest zoals het er staat."""
    return tekst[:1].upper() + tekst[1:]
