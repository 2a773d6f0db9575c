"""Wat op papier bijeen blijft: een inleiding staat niet alleen onder aan een bladzijde."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from competentie_cli.weergave.blokken import Alinea, Blok, Document, Kop, Lijst, Ruimte, Tabel


def als_gegevens(document: Document) -> dict[str, Any]:
    """Het document als gegevens voor een sjabloon, met bij elk blok of het aan het volgende vastzit."""
    gegevens = asdict(document)
    for naam, sectie in document.secties.items():
        rij = (None, *sectie.blokken, None)
        for blok, buren in zip(
            gegevens["secties"][naam]["blokken"], zip(rij, rij[1:], rij[2:], strict=False), strict=True
        ):
            blok["vast"] = _zit_vast(*buren)
    return gegevens


def _zit_vast(vorige: Blok | None, blok: Blok | None, volgende: Blok | None) -> bool:
    """Of een blok bij het volgende hoort: wat iets inleidt, of wat tussen twee koppen staat."""
    if isinstance(volgende, Tabel | Lijst | Ruimte):
        return isinstance(blok, Alinea | Ruimte)
    return isinstance(blok, Alinea) and (vorige is None or _is_kop(vorige)) and _is_kop(volgende)


def _is_kop(blok: Blok | None) -> bool:
    """Of het een kop is; die zit met haar eigen stijl al aan het volgende vast."""
    return isinstance(blok, Kop) or (isinstance(blok, Alinea) and blok.vorm == "label")
