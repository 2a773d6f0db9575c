"""De regel bovenaan een YAML-bestand die een editor zegt welk schema erbij hoort."""

from __future__ import annotations

import os
import re
from pathlib import Path

from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.bewerken import lees_bron
from competentie_cli.opslag.doorvoeren import Bestandswijziging
from competentie_cli.opslag.gebeurtenissen import REGELEINDE, Onleesbaar

# niet onder .competentie/: wat daar staat, blijft buiten git, en een schema gaat mee naar collega's
SCHEMAMAP = ".schema"
_REGELS = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_SCHEMAREGEL = re.compile(r"[ \t]*#\s+yaml-language-server\s*:.*?\$schema=(?P<pad>\S+)")
_VAN_ONS = re.compile(rf"(?:.*/)?{re.escape(SCHEMAMAP)}/(?:{'|'.join(Soort)})\.json")
_PAD_BREEKT = re.compile(r"[\s#]")
_WAAROM = {"geen-utf8": "geen UTF-8", "te-groot": "te groot"}


class GeenSchemaregel(Exception):
    """Een bestand dat beter blijft zoals het is; de tekst zegt waarom."""


def voeg_schemaregel_toe(bestand: Path, schema: Path) -> Bestandswijziging:
    """Het bestand met de regel; er wordt hier niets geschreven.

    Raises:
        GeenSchemaregel: als het bestand beter blijft zoals het is.
    """
    try:
        bron = lees_bron(bestand)
    except Onleesbaar as fout:
        raise GeenSchemaregel(_WAAROM.get(fout.code, "niet te openen")) from fout
    return bron.met_tekst(met_schemaregel(bron.tekst, _pad_naar(schema, bestand)))


def _pad_naar(schema: Path, bestand: Path) -> str:
    try:
        pad = Path(os.path.relpath(schema, bestand.parent)).as_posix()
    except ValueError as fout:
        raise GeenSchemaregel("op een andere schijf dan het schema") from fout
    if _PAD_BREEKT.search(pad):
        raise GeenSchemaregel("een spatie of # in het pad naar het schema")
    return pad


def met_schemaregel(tekst: str, pad: str) -> str:
    """De tekst met de regel bovenaan; staat ze er al, dan verandert hoogstens het pad erin.

    Raises:
        GeenSchemaregel: als er al een schema genoemd wordt dat niet van dit programma is.
    """
    if (plek := _zoek_pad(tekst)) is None:
        einde = REGELEINDE.search(tekst)
        return f"# yaml-language-server: $schema={pad}{einde[0] if einde else chr(10)}{tekst}"
    begin, einde_pad = plek
    if not _VAN_ONS.fullmatch(tekst, begin, einde_pad):
        raise GeenSchemaregel("noemt al een ander schema")
    return tekst[:begin] + pad + tekst[einde_pad:]


def _zoek_pad(tekst: str) -> tuple[int, int] | None:
    """Waar het pad staat in een commentaarregel vóór de inhoud."""
    for regel in _REGELS.finditer(tekst):
        if gevonden := _SCHEMAREGEL.match(tekst, *regel.span()):
            return gevonden.span("pad")
        if regel[0].strip() and not regel[0].lstrip().startswith(("#", "%", "---")):
            return None
    return None
