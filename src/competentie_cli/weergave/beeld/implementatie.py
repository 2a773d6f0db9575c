"""Hoe ver de organisatie staat, als document: oordeel, domeinen, taal, plekken en valkuilen."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.implementatie import Implementatie, Voorwaarde
from competentie_cli.weergave.beeld.implementatie_domeinen import domeinsectie, taalsectie
from competentie_cli.weergave.beeld.implementatie_plekken import plekkensectie, valkuilensectie
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    secties,
    zin,
)
from competentie_cli.weergave.implementatiezinnen import Implementatiezinnen
from competentie_cli.weergave.woorden import datum_lang, telwoord

_UITLEG = ("wie", "fase", "bewijs", "taal", "profiel", "inschatting", "gesprek", "pop", "valkuil")


def implementatiedocument(
    spraak: Spraak, uitkomst: Implementatie, *, merk: str = "", vingerafdruk: str = ""
) -> Document:
    """Het document; in een werkbeeld ook met elke laag binnen elke afdeling."""
    z = Implementatiezinnen(spraak.t, uitkomst)
    return bouw_document(
        spraak,
        "implementatie",
        None,
        uitkomst.peildatum,
        secties(
            _oordeel(spraak, z),
            domeinsectie(z),
            taalsectie(z),
            plekkensectie(z),
            valkuilensectie(z),
            _uitleg(spraak, z),
        ),
        kenmerken=tuple(_kenmerken(z)),
        inleiding=z.t("implementatie.inleiding"),
        merk=merk,
        vingerafdruk=vingerafdruk,
    )


def _kenmerken(z: Implementatiezinnen) -> Iterator[tuple[str, str]]:
    yield z.t.plat("implementatie.stand"), datum_lang(z.uitkomst.peildatum)
    mensen = z.uitkomst.verticaal.geheel.mensen
    if mensen is not None:
        yield (
            z.t.plat("implementatie.mensen"),
            z.t.plat(
                "implementatie.mensen-een" if mensen == 1 else "implementatie.mensen-meer", aantal=str(mensen)
            ),
        )


def _oordeel(spraak: Spraak, z: Implementatiezinnen) -> Sectie:
    uitkomst = z.uitkomst
    blokken: list[Blok] = [Alinea(z.t(f"implementatie.oordeel-{uitkomst.oordeel.value}"), "kader")]
    if uitkomst.grens is None:
        blokken.append(Alinea(z.t("implementatie.werkbeeld"), "klein"))
    koppen = tuple(z.t(f"implementatie.kolom-{naam}") for naam in ("voorwaarde", "stand", "gehaald"))
    rijen = tuple(_voorwaarde(z, voorwaarde) for voorwaarde in uitkomst.voorwaarden)
    blokken += [
        Kop(z.t("implementatie.voorwaarden")),
        Tabel(koppen, rijen, (66, 17, 17), z.t.plat("implementatie.voorwaarden")),
        Kop(z.t("implementatie.stap")),
        *map(Alinea, _stap(spraak, z)),
    ]
    return Sectie("oordeel", z.t.plat("implementatie.oordeel"), tuple(blokken))


def _voorwaarde(z: Implementatiezinnen, voorwaarde: Voorwaarde) -> tuple[Zin, ...]:
    stand = z.aandeel(voorwaarde.aandeel) if voorwaarde.aandeel else ""
    gehaald = z.t("implementatie.gehaald-ja" if voorwaarde.gehaald else "implementatie.gehaald-nee")
    return z.t(f"implementatie.voorwaarde-{voorwaarde.naam}"), zin(stand), gehaald


def _stap(spraak: Spraak, z: Implementatiezinnen) -> Iterator[Zin]:
    """De stap in een vaste zin, en wat de organisatie er zelf over noteerde."""
    stand = z.uitkomst.domein(z.uitkomst.stap)
    if stand is None:
        yield z.stap_zonder_domein()
        return
    yield z.stap(stand)
    opgave = stand.opgave
    if opgave is None or not opgave.volgende_stap:
        return
    tegen = {"datum": datum_lang(opgave.tegen)} if opgave.tegen else {}
    yield z.t(
        "implementatie.stap-eigen-tegen" if opgave.tegen else "implementatie.stap-eigen",
        tekst=opgave.volgende_stap,
        **tegen,
    )
    if opgave.eigenaar and z.uitkomst.grens is None:
        yield z.t("implementatie.stap-eigenaar", wie=spraak.organisatie.naam_van(opgave.eigenaar))


def _uitleg(spraak: Spraak, z: Implementatiezinnen) -> Sectie:
    maanden = str(spraak.organisatie.instelling.beoordeling.actueel_maanden)
    waarden = {"datum": datum_lang(z.uitkomst.peildatum), "maanden": maanden}
    leden = [z.t(f"implementatie.uitleg-{naam}", **waarden) for naam in _UITLEG]
    if z.uitkomst.grens is not None:
        leden.append(z.t("implementatie.uitleg-grens", grens=telwoord(z.uitkomst.grens)))
    return Sectie("uitleg", z.t.plat("implementatie.uitleg"), (Lijst(tuple(leden)),))
