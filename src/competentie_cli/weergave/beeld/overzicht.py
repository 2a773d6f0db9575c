"""Het overzicht van alle kloven, als document; zonder `--intern` blijven kleine groepen verborgen."""

from __future__ import annotations

from collections.abc import Iterable

from competentie_cli.domein.overzicht import Competentietelling, Overzicht
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Lijst, Sectie, Tabel, secties, zin
from competentie_cli.weergave.woorden import datum_lang


def overzichtsdocument(
    spraak: Spraak, overzicht: Overzicht, *, intern: bool, merk: str = "", vingerafdruk: str = ""
) -> Document:
    """Het document; per medewerker alleen als werkdocument."""
    t = spraak.t
    stand = (t.plat("kloof.stand"), t.plat("kloof.stand-op", datum=datum_lang(overzicht.peildatum)))
    return bouw_document(
        spraak,
        "overzicht",
        None,
        overzicht.peildatum,
        secties(
            _per_competentie(spraak, overzicht, intern),
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


def _per_competentie(spraak: Spraak, overzicht: Overzicht, intern: bool) -> Sectie:
    t, titel = spraak.t, spraak.t.plat("overzicht.per-competentie")
    grens = 1 if intern else spraak.organisatie.instelling.privacy.minimale_groep
    mensen = len(overzicht.per_persoon)
    if mensen < grens:
        return Sectie("per-competentie", titel, (Alinea(t("overzicht.verborgen", grens=str(grens))),))
    blokken: list[Blok] = [Alinea(t("overzicht.mensen", aantal=_mensen(spraak, mensen)))]
    if intern and overzicht.niet_mee:
        blokken.append(Alinea(t("overzicht.niet-mee", aantal=_mensen(spraak, overzicht.niet_mee))))
    getoond = [t_ for t_ in overzicht.per_competentie if _is_groot(t_, grens)]
    if getoond:
        blokken.append(_tabel(spraak, getoond))
    if klein := [t_.naam for t_ in overzicht.per_competentie if t_ not in getoond]:
        blokken.append(Alinea(t("overzicht.te-klein-namen", grens=str(grens))))
        blokken.append(Lijst(tuple(zin(naam) for naam in klein)))
    return Sectie("per-competentie", titel, tuple(blokken))


def _is_groot(telling: Competentietelling, grens: int) -> bool:
    """Of elk deel leeg is of over genoeg mensen gaat, zodat ook aftrekken niets oplevert."""
    delen = (telling.groeien, telling.op_niveau + telling.boven, telling.onbekend)
    return telling.gevraagd >= grens and all(deel == 0 or deel >= grens for deel in delen)


def _tabel(spraak: Spraak, tellingen: Iterable[Competentietelling]) -> Tabel:
    t = spraak.t
    koppen = ("gevraagd", "groeien", "niveau", "onbekend")
    rijen = tuple(
        (zin(c.naam), *(zin(str(n)) for n in (c.gevraagd, c.groeien, c.op_niveau + c.boven, c.onbekend)))
        for c in tellingen
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
