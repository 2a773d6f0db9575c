"""De sectie over doelgerichtheid: wat er voor elk doel gebeurde, en wat er te vragen valt."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.draagvlakstand import Doelstand, Draagvlakstand
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import datum_lang, opsomming, telwoord

_TELLINGEN = ("communicatie", "acties", "metingen", "plannen")
_BREEDTES = (36, 16, 16, 14, 18)


def doelen(spraak: Spraak, stand: Draagvlakstand) -> Sectie:
    """Een rij per doel, en de open vragen."""
    t = spraak.t
    blokken: list[Blok] = []
    if stand.doelen:
        koppen = tuple(t(f"draagvlak.kolom-{kop}") for kop in ("doel", *_TELLINGEN))
        rijen = tuple(_rij(spraak, doel, stand.grens) for doel in stand.doelen)
        blokken.append(Tabel(koppen, rijen, _BREEDTES, t.plat("draagvlak.kolom-doel")))
    else:
        blokken.append(Alinea(t("draagvlak.doelen-geen")))
    if vragen := tuple(_vragen(spraak, stand)):
        blokken += [Kop(t("draagvlak.doelen-vragen")), Lijst(vragen)]
    elif stand.doelen:
        blokken.append(Alinea(t("draagvlak.vraag-geen")))
    return Sectie("doelen", t.plat("draagvlak.doelen"), tuple(blokken))


def _rij(spraak: Spraak, doel: Doelstand, grens: int) -> tuple[Zin, ...]:
    woord = "draagvlak.plannen-genoeg" if doel.in_plannen else "draagvlak.plannen-weinig"
    plannen = spraak.t.plat(woord, grens=telwoord(grens)) if doel.plannen is None else str(doel.plannen)
    tellingen = (doel.communicatie, doel.acties, doel.metingen)
    return (
        zin(doel.naam),
        *(zin(str(aantal)) for aantal in tellingen),
        zin(plannen),
    )


def _vragen(spraak: Spraak, stand: Draagvlakstand) -> Iterator[Zin]:
    t, grens = spraak.t, telwoord(stand.grens)
    for doel in stand.doelen:
        if doel.stil:
            sleutel = "vraag-doel" if stand.intern else "vraag-doel-publiek"
            yield t(f"draagvlak.{sleutel}", doel=doel.naam, sinds=datum_lang(stand.sinds), grens=grens)
    if stand.doelen and (los := stand.zonder_doel):
        teksten = opsomming([aangehaald(actie.actie.rstrip(".")) for actie in los])
        vorm = "vraag-acties-een" if len(los) == 1 else "vraag-acties-meer"
        aantallen = {"aantal": telwoord(len(los)), "totaal": telwoord(len(stand.acties))}
        yield t(f"draagvlak.{vorm}", acties=teksten, **aantallen)
