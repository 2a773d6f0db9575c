"""Sleutels en leden bij een mapping of lijst zetten, in de stijl van hun buren."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from competentie_cli.opslag.bewerken.bron import Bron, Ingang
from competentie_cli.opslag.bewerken.knippen import Knip
from competentie_cli.opslag.bewerken.vormen import (
    BREEDSTE,
    is_gevuld,
    kort,
    kort_paar,
    lidregels,
    sleutelregels,
)
from competentie_cli.opslag.bewerken.wijzigingen import Waarde
from competentie_cli.opslag.plekken import Plek


@dataclass(frozen=True, slots=True)
class Nieuw:
    """Een sleutel met haar waarde, of een lid (zonder sleutel)."""

    sleutel: str | None
    waarde: Waarde

    def kort(self) -> str:
        """Zoals het tussen haken staat."""
        return kort(self.waarde) if self.sleutel is None else kort_paar(self.sleutel, self.waarde)


def voeg_toe(
    bron: Bron,
    houder: Plek,
    buur: Ingang,
    nieuwe: Sequence[Nieuw],
    *,
    ervoor: bool,
    eigen_regel: bool = True,
) -> list[Knip]:
    """De knippen die iets nieuws naast een ingang van een mapping of lijst zetten.

    Args:
        buur: de ingang waar het nieuwe na komt, of met `ervoor` vóór.
        eigen_regel: tussen haken mag het nieuwe een eigen regel krijgen als zijn buur er een heeft.
    """
    if houder.stroom:
        if not bron.tussen_haken(houder):
            return _pak_in(bron, buur, nieuwe, ervoor=ervoor)
        if ervoor:
            return _kort_ervoor(bron, buur, nieuwe)
        return _kort_erna(bron, buur, nieuwe, eigen_regel=eigen_regel)
    regels = [regel for nieuw in nieuwe for regel in _regels(bron, buur, nieuw)]
    if ervoor:
        return [_ervoor(bron, buur, regels)]
    return [*_sluit_af(bron, buur), *bron.regels_na(bron.voorbij(buur), regels)]


# op regels onder elkaar


def _regels(bron: Bron, buur: Ingang, nieuw: Nieuw) -> list[str]:
    kolom = bron.kolom(buur.begin)
    inspringing = bron.inspringing_na(bron.voorbij(buur), kolom)
    if nieuw.sleutel is not None:
        return sleutelregels(nieuw.sleutel, nieuw.waarde, kolom, inspringing)
    if is_gevuld(nieuw.waarde) and bron.tussen_haken(buur.waarde):
        # naast leden tussen haken staat een lid tussen haken, zolang het past
        regel = " " * kolom + f"- {kort(nieuw.waarde)}"
        if len(regel) <= BREEDSTE:
            return [regel]
    return lidregels(nieuw.waarde, kolom, inspringing)


def _ervoor(bron: Bron, buur: Ingang, regels: list[str]) -> Knip:
    breuk = bron.breuk(buur.begin)
    if bron.begint_regel(buur.begin):
        plaats = _boven_commentaar(bron, bron.regelbegin(buur.begin), bron.kolom(buur.begin))
        return Knip(plaats, plaats, "".join(regel + breuk for regel in regels))
    # `- - a`: het eerste lid staat op de regel van een ander streepje
    kolom = " " * bron.kolom(buur.begin)
    return Knip(buur.begin, buur.begin, breuk.join([*regels, kolom]).removeprefix(kolom))


def _boven_commentaar(bron: Bron, begin: int, kolom: int) -> int:
    """Het begin van de commentaarregels die vlak boven een regel staan en er even ver inspringen."""
    while begin:
        vorige = bron.regelbegin(bron.vorig_einde(begin))
        if bron.commentaar(vorige) != vorige + kolom:
            break
        begin = vorige
    return begin


def _sluit_af(bron: Bron, buur: Ingang) -> list[Knip]:
    """Een tekst achter `|` aan het eind van een bestand zonder laatste regeleinde houdt haar waarde."""
    blad = bron.laatste(buur.waarde)
    tekst, kop = bron.tekst, bron.blokkop(blad)
    op_het_eind = blad.einde == len(tekst) and not tekst.endswith(("\n", "\r"))
    if bron.stijl(blad) not in ("|", ">") or not op_het_eind or "-" in kop:
        return []
    hart = bron.hart(blad)
    return [Knip(hart, hart + len(kop), kop.replace("+", "") + "-")]


# tussen haken


def _kort_erna(bron: Bron, buur: Ingang, nieuwe: Sequence[Nieuw], *, eigen_regel: bool) -> list[Knip]:
    einde = bron.einde_van(buur)
    komma = bron.sla_over(einde)
    heeft_komma = bron.tekst[komma : komma + 1] == ","
    na_komma = komma + 1 if heeft_komma else einde
    zelfde_regel = na_komma <= bron.regeleinde(einde)
    if not (eigen_regel and zelfde_regel and bron.begint_regel(buur.begin) and bron.sluit_regel(na_komma)):
        return [Knip(einde, einde, "".join(f", {nieuw.kort()}" for nieuw in nieuwe))]
    inspringing = " " * bron.kolom(buur.begin)
    regels = [f"{inspringing}{nieuw.kort()}," for nieuw in nieuwe]
    if heeft_komma:
        return bron.regels_na(na_komma, regels)
    regels[-1] = regels[-1][:-1]
    return [Knip(einde, einde, ","), *bron.regels_na(einde, regels)]


def _kort_ervoor(bron: Bron, buur: Ingang, nieuwe: Sequence[Nieuw]) -> list[Knip]:
    scheiding = ", "
    if bron.begint_regel(buur.begin):
        scheiding = f",{bron.breuk(buur.begin)}{' ' * bron.kolom(buur.begin)}"
    return [Knip(buur.begin, buur.begin, "".join(nieuw.kort() + scheiding for nieuw in nieuwe))]


def _pak_in(bron: Bron, buur: Ingang, nieuwe: Sequence[Nieuw], *, ervoor: bool) -> list[Knip]:
    """`[a: 1]` wordt `[{a: 1, b: 2}]`: een losse sleutel tussen haken is een mapping van één."""
    erbij = ", ".join(nieuw.kort() for nieuw in nieuwe)
    voor, na = (f"{{{erbij}, ", "}") if ervoor else ("{", f", {erbij}}}")
    einde = bron.einde_van(buur)
    return [Knip(buur.begin, buur.begin, voor), Knip(einde, einde, na)]
