"""De regel bovenaan een YAML-bestand die een editor zegt welk schema erbij hoort."""

from __future__ import annotations

import codecs
import os
import re
from pathlib import Path

from competentie_cli.opslag.gebeurtenissen import REGELEINDE
from competentie_cli.opslag.schrijven import schrijf_heel

SCHEMAMAP = ".competentie/schema"
_REGELS = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_SCHEMAREGEL = re.compile(r"[ \t]*#\s+yaml-language-server\s*:.*?\$schema=(?P<pad>\S+)")
_PAD_BREEKT = re.compile(r"[\s#]")


class GeenSchemaregel(Exception):
    """Een bestand dat beter blijft zoals het is; de tekst zegt waarom."""


def zet_schemaregel(bestand: Path, schema: Path) -> bool:
    """Zet de regel in een bestand, en zegt of er iets veranderde.

    Raises:
        GeenSchemaregel: als het bestand niet aangeraakt wordt.
        SchrijfFout: als het niet te schrijven is.
    """
    try:
        inhoud = bestand.read_bytes()
        nieuw = met_schemaregel(inhoud, _pad_naar(schema, bestand))
    except UnicodeDecodeError as fout:
        raise GeenSchemaregel("geen UTF-8") from fout
    except OSError as fout:
        raise GeenSchemaregel("niet te openen") from fout
    if nieuw != inhoud:
        schrijf_heel(bestand.resolve(), nieuw)
    return nieuw != inhoud


def _pad_naar(schema: Path, bestand: Path) -> str:
    try:
        pad = Path(os.path.relpath(schema, bestand.parent)).as_posix()
    except ValueError as fout:
        raise GeenSchemaregel("op een andere schijf dan het schema") from fout
    if _PAD_BREEKT.search(pad):
        raise GeenSchemaregel("een spatie of # in het pad naar het schema")
    return pad


def met_schemaregel(inhoud: bytes, pad: str) -> bytes:
    """De inhoud met de regel bovenaan; staat ze er al, dan verandert hoogstens het pad erin.

    Raises:
        UnicodeDecodeError: als de inhoud geen UTF-8 is.
        GeenSchemaregel: als er al een ander soort schema genoemd wordt.
    """
    bom = codecs.BOM_UTF8 if inhoud.startswith(codecs.BOM_UTF8) else b""
    tekst = inhoud[len(bom) :].decode("utf-8")
    if (plek := _zoek_pad(tekst)) is None:
        einde = REGELEINDE.search(tekst)
        nieuw = f"# yaml-language-server: $schema={pad}{einde[0] if einde else chr(10)}{tekst}"
    else:
        if f"{SCHEMAMAP}/" not in tekst[slice(*plek)]:
            raise GeenSchemaregel("noemt al een ander schema")
        nieuw = tekst[: plek[0]] + pad + tekst[plek[1] :]
    return bom + nieuw.encode("utf-8")


def _zoek_pad(tekst: str) -> tuple[int, int] | None:
    """Waar het pad staat in een commentaarregel vóór de inhoud."""
    for regel in _REGELS.finditer(tekst):
        if gevonden := _SCHEMAREGEL.match(tekst, *regel.span()):
            return gevonden.span("pad")
        if regel[0].strip() and not regel[0].lstrip().startswith(("#", "%", "---")):
            return None
    return None
