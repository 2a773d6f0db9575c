"""De HR-domeinen en de competentietaal, als secties."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.implementatie import Bewijs, Domeinstand
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Sectie, Tabel, Zin, rijg, vet, zin
from competentie_cli.weergave.implementatiezinnen import STREEPJE, Implementatiezinnen
from competentie_cli.weergave.woorden import datum_lang


def domeinsectie(z: Implementatiezinnen) -> Sectie:
    """Per domein wat er opgegeven is, wat geldt, en waarom."""
    domeinen = z.uitkomst.domeinen
    leeg = not any(stand.opgave for stand in domeinen)
    blokken: list[Blok] = [
        Alinea(z.t("implementatie.horizontaal-leeg" if leeg else "implementatie.horizontaal-uitleg"))
    ]
    koppen = tuple(z.t(f"implementatie.kolom-{naam}") for naam in ("domein", "opgegeven", "geldt", "waarom"))
    rijen = tuple(_domeinrij(z, stand) for stand in domeinen)
    blokken += [Tabel(koppen, rijen, (23, 12, 17, 48), z.t.plat("implementatie.horizontaal"))]
    blokken += _maten(z)
    blokken += _bewijzen(z)
    return Sectie("horizontaal", z.t.plat("implementatie.horizontaal"), tuple(blokken))


def _domeinrij(z: Implementatiezinnen, stand: Domeinstand) -> tuple[Zin, ...]:
    opgegeven = str(stand.opgave.fase) if stand.opgave else STREEPJE
    return zin(z.domein(stand.domein)), zin(opgegeven), vet(z.fase(stand.fase)), z.reden(stand)


def _maten(z: Implementatiezinnen) -> Iterator[Blok]:
    koppen = tuple(z.t(f"implementatie.kolom-{naam}") for naam in ("domein", "geteld", "aantal"))
    rijen = tuple(
        (zin(z.domein(stand.domein) if not index else ""), zin(z.maat(maat.naam)), zin(z.geteld(maat)))
        for stand in z.uitkomst.domeinen
        for index, maat in enumerate(stand.maten)
    )
    yield Kop(z.t("implementatie.bestanden"))
    yield Tabel(koppen, rijen, (22, 62, 16), z.t.plat("implementatie.bestanden"))


def _bewijzen(z: Implementatiezinnen) -> Iterator[Blok]:
    leden = [regel for stand in z.uitkomst.domeinen if (regel := _bewijsregel(z, stand))]
    if leden:
        yield Kop(z.t("implementatie.bewijzen"))
        yield Lijst(tuple(leden))


def _bewijsregel(z: Implementatiezinnen, stand: Domeinstand) -> Zin:
    delen = [_bewijs(z, bewijs) for bewijs in stand.bewijzen]
    if stand.opgave and stand.opgave.opmerking:
        delen.append(z.t("implementatie.opmerking", tekst=stand.opgave.opmerking))
    return zin(vet(z.domein(stand.domein)), ": ", rijg(delen, "; ")) if delen else ()


def _bewijs(z: Implementatiezinnen, bewijs: Bewijs) -> Zin:
    stuk = bewijs.stuk
    wat = stuk.bestand or stuk.tekst or ""
    if not bewijs.gevonden:
        return z.t("implementatie.bewijs-weg" if stuk.bestand else "implementatie.bewijs-zonder-dag", wat=wat)
    getoond = wat if stuk.bestand else f"“{wat}”"
    if stuk.datum:
        return z.t("implementatie.bewijs-met-dag", wat=getoond, datum=datum_lang(stuk.datum))
    return z.t("implementatie.bewijs-is-er", wat=getoond)


def taalsectie(z: Implementatiezinnen) -> Sectie:
    """Hoeveel woorden in het woordenboek staan, en welke niet."""
    taal = z.uitkomst.taal
    geheel = z.aandeel(taal.geheel)
    if taal.papieren.noemer:
        kop = z.t("implementatie.taal-papieren", aandeel=z.aandeel(taal.papieren), geheel=geheel)
    else:
        kop = z.t("implementatie.taal-geen-papieren", geheel=geheel)
    koppen = (z.t("implementatie.kolom-bron"), z.t("implementatie.kolom-woorden"))
    rijen = tuple((zin(z.bron(b.naam, papier=b.papier)), zin(z.aandeel(b.aandeel))) for b in taal.bronnen)
    blokken: list[Blok] = [Alinea(kop)]
    if rijen:
        blokken += [Tabel(koppen, rijen, (60, 40), z.t.plat("implementatie.taal")), *_vreemd(z)]
    return Sectie("taal", z.t.plat("implementatie.taal"), tuple(blokken))


def _vreemd(z: Implementatiezinnen) -> Iterator[Blok]:
    rijen = tuple(
        (zin(woord.woord), zin(z.bron(bron.naam, papier=bron.papier)), zin(z.bedoeld(woord)))
        for bron in z.uitkomst.taal.bronnen
        for woord in bron.vreemd
    )
    if not rijen:
        yield Alinea(z.t("implementatie.taal-geen-vreemd"))
        return
    koppen = tuple(z.t(f"implementatie.kolom-{naam}") for naam in ("woord", "waar", "bedoeld"))
    yield Kop(z.t("implementatie.taal-vreemd"))
    yield Tabel(koppen, rijen, (34, 32, 34), z.t.plat("implementatie.taal-vreemd"))
