"""De lagen en afdelingen, en de valkuilen, als secties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.implementatie import MATEN, Plek, Valkuil, Valkuilstand
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Sectie, Tabel, Zin, vet, zin
from competentie_cli.weergave.implementatiezinnen import STREEPJE, Implementatiezinnen
from competentie_cli.weergave.woorden import kleine_letter, opsomming, telwoord

_DELEN = (
    ("laag", "implementatie.lagen"),
    ("afdeling", "implementatie.afdelingen"),
    ("cel", "implementatie.cellen"),
)
_BREEDTES = (30, 12, 14, 16, 14, 14)
_MEESTE_LAAGSTE = 4


def plekkensectie(z: Implementatiezinnen) -> Sectie:
    """Per laag, per afdeling en in een werkbeeld per laag binnen elke afdeling."""
    verticaal, grens = z.uitkomst.verticaal, z.uitkomst.grens
    titel = z.t.plat("implementatie.verticaal")
    if verticaal.geheel.mensen is None:
        return Sectie(
            "verticaal",
            titel,
            (Alinea(z.t("implementatie.verticaal-verborgen", grens=telwoord(grens or 0))),),
        )
    blokken: list[Blok] = [Alinea(z.t("implementatie.verticaal-uitleg"))]
    blokken.append(_tabel(z, (verticaal.geheel,), titel))
    for soort, kop in _DELEN:
        if plekken := verticaal.van(soort):
            blokken += [Kop(z.t(kop)), _tabel(z, plekken, z.t.plat(kop))]
    if grens is not None:
        blokken.append(Alinea(z.t("implementatie.verticaal-streepje", grens=telwoord(grens)), "klein"))
    blokken += _uitersten(z)
    return Sectie("verticaal", titel, tuple(blokken))


def _tabel(z: Implementatiezinnen, plekken: Sequence[Plek], titel: str) -> Tabel:
    koppen = tuple(z.t(f"implementatie.kolom-{naam}") for naam in ("plek", "mensen", *MATEN))
    return Tabel(koppen, tuple(_rij(z, plek) for plek in plekken), _BREEDTES, titel)


def _rij(z: Implementatiezinnen, plek: Plek) -> tuple[Zin, ...]:
    mensen = STREEPJE if plek.mensen is None else str(plek.mensen)
    aandelen = (plek.aandeel(maat) for maat in MATEN)
    cellen = (STREEPJE if aandeel is None else str(aandeel.teller) for aandeel in aandelen)
    return zin(z.plek(plek)), zin(mensen), *map(zin, cellen)


def _uitersten(z: Implementatiezinnen) -> Iterator[Blok]:
    """Het laagste aandeel, en waar een maat op nul staat; niets geruststellends over wat verborgen is."""
    verticaal = z.uitkomst.verticaal
    leeg = verticaal.leeg
    alles = all(plek.volledig for plek in verticaal.kleinste)
    if not leeg and verticaal.laagste and not _is_vol(verticaal.laagste[0]):
        plekken = [_laagste(z, plek, maat) for plek, maat in verticaal.laagste[:_MEESTE_LAAGSTE]]
        sleutel = "implementatie.laagste" if alles else "implementatie.laagste-getoond"
        yield Alinea(z.t(sleutel, plekken=opsomming(plekken)))
    if not leeg:
        if alles and verticaal.kleinste:
            yield Alinea(z.t("implementatie.leeg-geen"))
        return
    yield Kop(z.t("implementatie.leeg"))
    yield Lijst(tuple(_lege_plek(z, plek) for plek in dict.fromkeys(plek for plek, _ in leeg)))


def _is_vol(cel: tuple[Plek, str]) -> bool:
    plek, maat = cel
    aandeel = plek.aandeel(maat)
    return aandeel is not None and aandeel.vol


def _laagste(z: Implementatiezinnen, plek: Plek, maat: str) -> str:
    naam = kleine_letter(z.t.plat(f"implementatie.kolom-{maat}"))
    return z.t.plat(
        "implementatie.laagste-plek", maat=naam, plek=z.plek(plek), aandeel=z.aandeel(plek.aandeel(maat))
    )


def _lege_plek(z: Implementatiezinnen, plek: Plek) -> Zin:
    maten = [
        kleine_letter(z.t.plat(f"implementatie.kolom-{maat}"))
        for p, maat in z.uitkomst.verticaal.leeg
        if p is plek
    ]
    return z.t("implementatie.leeg-plek", plek=z.plek(plek), maten=opsomming(maten))


def valkuilensectie(z: Implementatiezinnen) -> Sectie:
    """De zes valkuilen, met het cijfer of waarom er geen is."""
    koppen = tuple(z.t(f"implementatie.kolom-{naam}") for naam in ("valkuil", "toont", "cijfer"))
    rijen = tuple(_valkuilrij(z, valkuil) for valkuil in z.uitkomst.valkuilen)
    titel = z.t.plat("implementatie.valkuilen")
    return Sectie(
        "valkuilen",
        titel,
        (Alinea(z.t("implementatie.valkuilen-uitleg")), Tabel(koppen, rijen, (26, 16, 58), titel)),
    )


def _valkuilrij(z: Implementatiezinnen, valkuil: Valkuil) -> tuple[Zin, ...]:
    naam, stand = (
        z.t.plat(f"implementatie.valkuil-{valkuil.naam}"),
        z.t.plat(f"implementatie.toont-{valkuil.stand.value}"),
    )
    if valkuil.aandeel is None and valkuil.stand is Valkuilstand.ONBEKEND:
        grens = telwoord(z.uitkomst.grens or 0)
        return vet(naam), zin(stand), z.t(f"implementatie.waarom-{valkuil.waarom}", grens=grens)
    return (
        vet(naam),
        zin(stand),
        z.t(
            f"implementatie.cijfer-{valkuil.naam}",
            aandeel=z.aandeel(valkuil.aandeel) if valkuil.aandeel else z.t("implementatie.niet-te-tonen"),
        ),
    )
