"""Wat elk document over een persoon gemeen heeft: kop, voet, eigenschappen en het deel voor HR."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from competentie_cli.domein.kloof import Kloof, Kloofrij, Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import datum_lang, getal_nl

STANDAARDKLEUR = "#1f4e79"
_LANGSTE_IN_VOET = 80


def bouw_document(
    spraak: Spraak,
    soort: str,
    persoon: Medewerker | None,
    peildatum: date,
    delen: Mapping[str, Sectie],
    *,
    titel: str = "",
    functieregel: str = "",
    kenmerken: tuple[tuple[str, str], ...] = (),
    inleiding: Zin = (),
    merk: str = "",
    vingerafdruk: str = "",
) -> Document:
    """Een document met de kop en de voet van de organisatie.

    Args:
        titel: als een soort er meer heeft; anders de vaste van het soort.
    """
    t, instelling = spraak.t, spraak.organisatie.instelling
    naam = persoon.toonnaam if persoon else ""
    datum = datum_lang(peildatum)
    ondertitel = t.plat(f"{soort}.ondertitel") if t.heeft(f"{soort}.ondertitel") else ""
    return Document(
        soort=soort,
        titel=titel or t.plat(f"{soort}.titel"),
        naam=naam,
        secties=delen,
        voet=t.plat(f"{soort}.voet", organisatie=instelling.naam, naam=_ingekort(naam), datum=datum),
        datum=peildatum,
        organisatie=instelling.naam,
        ondertitel=ondertitel,
        functieregel=functieregel,
        kenmerken=(*kenmerken, *_exemplaar(spraak)),
        inleiding=inleiding,
        kleur=instelling.huisstijl.kleur or STANDAARDKLEUR,
        vingerafdruk=vingerafdruk,
        merk=merk,
        bladzijde=(t.plat("woord.bladzijde"), t.plat("woord.van")),
    )


def _ingekort(naam: str) -> str:
    """Een naam die onder aan een bladzijde past."""
    return naam if len(naam) <= _LANGSTE_IN_VOET else f"{naam[: _LANGSTE_IN_VOET - 1]}…"


def _exemplaar(spraak: Spraak) -> tuple[tuple[str, str], ...]:
    """Voor wie dit exemplaar is, als het niet voor de medewerker is."""
    if spraak.lezer == "medewerker":
        return ()
    return ((spraak.t.plat("woord.exemplaar"), spraak.t.plat(f"woord.exemplaar-{spraak.lezer}")),)


def hr_sectie(spraak: Spraak, kloof: Kloof, *extra: Blok) -> Sectie:
    """Getallen, weging en voorrang: alleen in het exemplaar van HR."""
    t = spraak.t
    koppen = ("competentie", "gewenst", "huidig", "kloof", "weging", "bron", "prioriteit")
    tabel = Tabel(
        tuple(t(f"kolom.{k}" if k == "competentie" else f"hr.{k}") for k in koppen),
        tuple(_hr_rij(rij) for rij in kloof.rijen),
        (30, 11, 11, 16, 10, 22, 10),
        t.plat("hr.titel"),
    )
    blokken: list[Blok] = [Alinea(t("hr.uitleg"), "klein")]
    if kloof.dekking:
        dekking = kloof.dekking
        zelf = t.plat("hr.dekking-zelf", aantal=str(dekking.indicatief)) if dekking.indicatief else ""
        beoordeeld, vereist = str(dekking.beoordeeld), str(dekking.vereist)
        blokken.append(Alinea(t("hr.dekking", beoordeeld=beoordeeld, vereist=vereist, zelf=zelf)))
        blokken.append(tabel)
    return Sectie("hr", t.plat("hr.titel"), (*blokken, *extra))


def _hr_rij(rij: Kloofrij) -> tuple[Zin, ...]:
    bron = f"{rij.bron}, {rij.datum.isoformat()}" if rij.bron and rij.datum else ""
    return tuple(
        zin(cel)
        for cel in (
            f"{rij.naam} ({rij.competentie})",
            getal_nl(rij.gewenst),
            getal_nl(rij.huidig) if rij.huidig is not None else "",
            kloofwoorden(rij),
            getal_nl(rij.weging),
            bron,
            str(rij.prioriteit or ""),
        )
    )


def kloofwoorden(rij: Kloofrij) -> str:
    """`tekort 1`, `op niveau`, `boven 0,5`, `onbekend`: nooit een getal met een teken."""
    if rij.status is None:
        return ""
    if rij.status in (Status.TEKORT, Status.BOVEN):
        return f"{rij.status.value} {getal_nl(abs(rij.kloof or Decimal(0)))}"
    return rij.status.value
