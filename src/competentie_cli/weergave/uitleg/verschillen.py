"""Waar inschattingen uiteenlopen, en wat een afspraak al uitklaarde (rekenregels.md, Te bespreken)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.uitleg import Verschil
from competentie_cli.weergave.uitleg.woorden import bronnaam, in_zin, precies
from competentie_cli.weergave.woorden import datum_lang, opsomming


def verschilzinnen(verschillen: tuple[Verschil, ...]) -> Iterator[str]:
    """Wat open staat, en wat een latere afspraak uitklaarde; de afspraak zelf sluit ook haar eigen paren."""
    open_ = [_paar(v) for v in verschillen if v.gesloten is None and v.ander]
    if open_:
        yield f"Te bespreken: {'; '.join(open_)}."
    for ronde in (v.een for v in verschillen if v.gesloten is None and v.ander is None):
        grenzen = f"van {_grens(ronde.laagste)} tot {_grens(ronde.hoogste)}"
        yield f"Te bespreken: de stemmen van {in_zin([ronde.bron])} lopen {grenzen}."
    for dag in dict.fromkeys(v.gesloten for v in verschillen if v.gesloten and not _met_afspraak(v)):
        wat = [_paar(v) for v in verschillen if v.gesloten == dag and not _met_afspraak(v)]
        yield f"Uitgeklaard in de afspraak van {datum_lang(dag)}: {'; '.join(wat)}."


def _met_afspraak(verschil: Verschil) -> bool:
    return verschil.ander is not None and "afgesproken" in (verschil.een.bron, verschil.ander.bron)


def _paar(verschil: Verschil) -> str:
    een, ander = verschil.een, verschil.ander
    if ander is None:
        return f"stemmen van {in_zin([een.bron])} van {_grens(een.laagste)} tot {_grens(een.hoogste)}"
    afstand = precies(abs(een.niveau - ander.niveau))
    namen = [f"{bronnaam(bron.bron)} {precies(bron.niveau)}" for bron in (een, ander)]
    return f"{opsomming(namen)} verschillen {afstand}"


def _grens(waarde: Decimal | None) -> str:
    return precies(waarde) if waarde is not None else ""
