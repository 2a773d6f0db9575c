"""Van bronnen naar een huidig niveau: regels 5 en 6, en "Te bespreken"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations

from .basis import Regels, half_op, mediaan
from .bronnen import VOLGORDE, Bron

GROEP = ("assessment", "evc", "bewijs", "collega", "medewerker", "klant")


@dataclass(frozen=True)
class Waarde:
    """Het huidige niveau, een keer afgerond, met de bronnen waaruit het komt."""

    niveau: Decimal
    bron: str
    gebruikt: tuple[Bron, ...]

    @property
    def laatste(self) -> Bron:
        """De laatste bron die gebruikt is."""
        # "Age of the value = its latest entry used."
        return max(self.gebruikt, key=lambda bron: bron.datum)

    @property
    def datum(self) -> date:
        """De datum van de laatste bron die gebruikt is."""
        return self.laatste.datum

    @property
    def enkel_zelf(self) -> bool:
        """Of de waarde op zelf alleen rust."""
        return all(bron.bron == "zelf" for bron in self.gebruikt)


def die_tellen(bronnen: list[Bron]) -> list[Bron]:
    """De bronnen zonder de verouderde, of alle als alle verouderd zijn."""
    # "verouderd sources are left out while another source is not verouderd"
    return [bron for bron in bronnen if bron.ouderdom != "verouderd"] or bronnen


def waarde_van(tellend: list[Bron], regels: Regels) -> Waarde | None:
    """De waarde volgens `combineer`, of niets zonder bronnen."""
    if not tellend:
        return None
    return {"afspraak": _afspraak, "mediaan": _mediaan, "laagste": _laagste, "gewogen": _gewogen}[
        regels.combineer
    ](tellend, regels)


def _een(bron: Bron) -> Waarde:
    return _waarde(bron.niveau, bron.bron, [bron])


def _waarde(niveau: Decimal, naam: str, gebruikt: list[Bron]) -> Waarde:
    # "`bron` = the one source that gave the value, else `mediaan` or `gewogen`"
    if len(gebruikt) == 1:
        naam = gebruikt[0].bron
    # "Round once, half up, to two decimals; everything else derives from that."
    return Waarde(half_op(niveau, 2), naam, tuple(gebruikt))


def _met_naam(tellend: list[Bron], naam: str) -> list[Bron]:
    return [bron for bron in tellend if bron.bron == naam]


def _afspraak(tellend: list[Bron], regels: Regels) -> Waarde:
    # "order `afgesproken`, `leidinggevende`, the median of (assessment, evc, bewijs, collega, ...)"
    voorop = _met_naam(tellend, "afgesproken") + _met_naam(tellend, "leidinggevende")
    kandidaten = [_een(bron) for bron in voorop]
    groep = [bron for bron in tellend if bron.bron in GROEP]
    if groep:
        kandidaten.append(_waarde(mediaan([bron.niveau for bron in groep]), "mediaan", groep))
    # "the first of these that is `actueel`, else the first that is `ouder`"
    # "The age of the group median is that of its latest source."
    for klasse in ("actueel", "ouder"):
        for kandidaat in kandidaten:
            if kandidaat.laatste.ouderdom == klasse:
                return kandidaat
    zelf = _met_naam(tellend, "zelf")
    # "else a `zelf` that is not verouderd"
    if zelf and zelf[0].ouderdom != "verouderd":
        return _een(zelf[0])
    # "where all are verouderd, the first in the same order, else `zelf`"
    return kandidaten[0] if kandidaten else _een(zelf[0])


def _zonder_zelf(tellend: list[Bron]) -> list[Bron]:
    # "`mediaan` / `laagste`: over all sources except `zelf`";
    # "where the value rests on `zelf` alone it is used"
    return [bron for bron in tellend if bron.bron != "zelf"] or tellend


def _mediaan(tellend: list[Bron], regels: Regels) -> Waarde:
    over = _zonder_zelf(tellend)
    return _waarde(mediaan([bron.niveau for bron in over]), "mediaan", over)


def _laagste(tellend: list[Bron], regels: Regels) -> Waarde:
    over = _zonder_zelf(tellend)
    laagste = min(bron.niveau for bron in over)
    gelijken = [bron for bron in over if bron.niveau == laagste]
    # "of equals the latest dated, then the first in the order of `bronnen`; only that one is used"
    laatste = max(bron.datum for bron in gelijken)
    van_die_dag = [bron for bron in gelijken if bron.datum == laatste]
    return _een(min(van_die_dag, key=lambda bron: VOLGORDE.index(bron.bron)))


def _gewogen(tellend: list[Bron], regels: Regels) -> Waarde:
    # "sum(weight x value) / sum(weight) over the sources with a weight, `zelf` included if it has one"
    met_gewicht = [bron for bron in tellend if bron.bron in regels.gewichten]
    # "no source with a weight: as `mediaan`"
    if not met_gewicht:
        return _mediaan(tellend, regels)
    som = sum((regels.gewichten[bron.bron] * bron.niveau for bron in met_gewicht), Decimal(0))
    gewicht = sum((regels.gewichten[bron.bron] for bron in met_gewicht), Decimal(0))
    return _waarde(som / gewicht, "gewogen", met_gewicht)


def is_nieuwer(waarde: Waarde, tellend: list[Bron]) -> bool:
    """Of een latere bron die niet gebruikt is, duidelijk iets anders zegt."""
    # "A source in `bronnen` that was not used (not zelf), dated after the value and differing from it by 1 or
    #  more, sets `nieuwer`": with the figures as they are printed.
    return any(
        bron not in waarde.gebruikt
        and bron.bron != "zelf"
        and bron.datum > waarde.datum
        and abs(half_op(bron.niveau, 2) - waarde.niveau) >= 1
        for bron in tellend
    )


def is_te_bespreken(bronnen: list[Bron]) -> bool:
    """Of inschattingen die niet verouderd zijn, uiteenlopen zonder dat er iets is afgesproken."""
    vers = [bron for bron in bronnen if bron.ouderdom != "verouderd"]
    # "A pair or a range is closed by an `afgesproken` dated on or after it."
    afgesproken = [bron.datum for bron in bronnen if bron.bron == "afgesproken"]

    def open_sinds(datum: date) -> bool:
        return not any(dag >= datum for dag in afgesproken)

    # "two sources that are not verouderd (a round as one) that differ by 1 or more"
    paar = any(
        abs(een.niveau - ander.niveau) >= 1 and open_sinds(max(een.datum, ander.datum))
        for een, ander in combinations(vers, 2)
    )
    # "or a range of 2 or more within one such source (known from 4 raters on)"
    return paar or any(
        bron.laagste is not None
        and bron.hoogste is not None
        and bron.hoogste - bron.laagste >= 2
        and open_sinds(bron.datum)
        for bron in vers
    )
