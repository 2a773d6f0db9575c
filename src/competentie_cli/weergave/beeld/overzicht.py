"""Het overzicht van alle kloven, als document; zonder `--intern` blijven kleine groepen verborgen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from competentie_cli.domein.overzicht import Overzicht
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak, alinea
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Lijst, Sectie, Tabel, secties, zin
from competentie_cli.weergave.woorden import datum_lang, telwoord

Tellingen = Mapping[str, tuple[int | None, ...]]
_STREEPJE = "–"


def overzichtsdocument(
    spraak: Spraak,
    overzicht: Overzicht,
    cellen: Tellingen,
    *,
    intern: bool,
    merk: str = "",
    vingerafdruk: str = "",
) -> Document:
    """Het document; per medewerker alleen als werkdocument.

    Args:
        cellen: per competentie de tellingen die er mogen staan; None waar een cijfer verborgen blijft.
    """
    t = spraak.t
    stand = (t.plat("kloof.stand"), t.plat("kloof.stand-op", datum=datum_lang(overzicht.peildatum)))
    return bouw_document(
        spraak,
        "overzicht",
        None,
        overzicht.peildatum,
        secties(
            _per_competentie(spraak, overzicht, cellen, intern),
            _per_persoon(spraak, overzicht) if intern else None,
            _uitleg(spraak),
        ),
        kenmerken=(stand,),
        inleiding=t("overzicht.inleiding"),
        merk=merk,
        vingerafdruk=vingerafdruk,
    )


def _mensen(spraak: Spraak, aantal: int) -> str:
    return spraak.t.plat(
        "overzicht.mensen-een" if aantal == 1 else "overzicht.mensen-meer", aantal=str(aantal)
    )


def _per_competentie(spraak: Spraak, overzicht: Overzicht, cellen: Tellingen, intern: bool) -> Sectie:
    t, titel = spraak.t, spraak.t.plat("overzicht.per-competentie")
    grens = spraak.organisatie.instelling.privacy.minimale_groep
    mensen = len(overzicht.per_persoon)
    if mensen < grens and not intern:
        return Sectie("per-competentie", titel, (Alinea(t("overzicht.verborgen", grens=telwoord(grens))),))
    blokken: list[Blok] = [Alinea(t("overzicht.mensen", aantal=_mensen(spraak, mensen)))]
    if intern and overzicht.niet_mee:
        blokken.append(Alinea(t("overzicht.niet-mee", aantal=_mensen(spraak, overzicht.niet_mee))))
    namen = {telling.competentie: telling.naam for telling in overzicht.per_competentie}
    if cellen:
        blokken.append(_tabel(spraak, [(namen[eigen], rij) for eigen, rij in cellen.items()]))
    blokken += _verborgen(spraak, [namen[eigen] for eigen in namen if eigen not in cellen], cellen, grens)
    return Sectie("per-competentie", titel, tuple(blokken))


def _verborgen(spraak: Spraak, namen: Sequence[str], cellen: Tellingen, grens: int) -> Iterator[Blok]:
    """Wat er niet staat, waarom, en wat te doen voor wie meer nodig heeft."""
    t, woord = spraak.t, telwoord(grens)
    streepjes = sum(rij.count(None) for rij in cellen.values())
    if streepjes:
        veel = t("overzicht.veel-streepjes") if streepjes > len(cellen) else ""
        yield Alinea(alinea(t("overzicht.streepje", grens=woord), veel), "klein")
    if namen:
        yield Alinea(t("overzicht.te-klein-namen", grens=woord))
        yield Lijst(tuple(zin(naam) for naam in namen))
    if streepjes or namen:
        yield Alinea(t("overzicht.alles-tonen"))


def _tabel(spraak: Spraak, tellingen: Iterable[tuple[str, tuple[int | None, ...]]]) -> Tabel:
    t = spraak.t
    koppen = ("gevraagd", "groeien", "niveau", "onbekend")
    rijen = tuple(
        (zin(naam), *(zin(_STREEPJE if n is None else str(n)) for n in rij)) for naam, rij in tellingen
    )
    return Tabel(
        (t("kolom.competentie"), *(t(f"overzicht.kolom-{kop}") for kop in koppen)),
        rijen,
        (36, 16, 16, 16, 16),
        t.plat("overzicht.per-competentie"),
    )


def _per_persoon(spraak: Spraak, overzicht: Overzicht) -> Sectie:
    t = spraak.t
    koppen = tuple(t(f"overzicht.kolom-{kop}") for kop in ("dekking", "groeien", "bespreken", "onbekend"))
    rijen = tuple(
        (
            zin(f"{p.naam} ({p.id}), {p.functie}" if p.naam else f"{p.id}, {p.functie}"),
            t("overzicht.dekking", n=str(p.beoordeeld), m=str(p.vereist)),
            zin(str(p.groeien)),
            zin(str(p.te_bespreken)),
            zin(str(p.onbekend)),
        )
        for p in overzicht.per_persoon
    )
    titel = t.plat("overzicht.per-persoon")
    return Sectie(
        "per-persoon", titel, (Tabel((t("kolom.naam"), *koppen), rijen, (44, 14, 14, 14, 14), titel),)
    )


def _uitleg(spraak: Spraak) -> Sectie:
    t = spraak.t
    leden = tuple(t(f"overzicht.uitleg-{deel}") for deel in ("gevraagd", "groeien", "onbekend"))
    return Sectie("uitleg", t.plat("overzicht.uitleg"), (Lijst(leden),))
