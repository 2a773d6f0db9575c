"""De samenvatting van een ingevulde scan: eigen woorden naast elkaar, zonder oordeel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from competentie_cli.domein.medewerker import Medewerker, Talent
from competentie_cli.domein.scan import Antwoord, Scan, Werkwoorden
from competentie_cli.weergave.beeld.ambities import ambitiezinnen
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.scan import SOORT
from competentie_cli.weergave.beeld.scan_stappen import antwoorden, functienamen, stappen
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Lijst, Sectie, Tabel, Zin, secties, zin
from competentie_cli.weergave.woorden import datum_lang, opsomming

GROEP = "samenvatting"
_OVER_TALENT = ("goed_in", "graag", "gemakkelijk")
_WOORDEN = ("energie", "kost_energie", "nodig")
Rij = tuple[Zin, ...]


class Samenvattingbeeld:
    """Bouwt de samenvatting van één ingevulde scan.

    Args:
        met_niveaus: of de eigen inschatting erbij mag staan.
    """

    def __init__(
        self,
        spraak: Spraak,
        scan: Scan,
        persoon: Medewerker,
        peildatum: date,
        rollen: Sequence[str] = (),
        *,
        met_niveaus: bool = True,
    ) -> None:
        self.s, self.t = spraak, spraak.t
        self.scan = scan
        self._persoon = persoon
        self._peildatum = peildatum
        self._rollen = rollen
        self._met_niveaus = met_niveaus

    def document(self, *, vingerafdruk: str = "") -> Document:
        """Het hele papier."""
        document = bouw_document(
            self.s,
            GROEP,
            self._persoon,
            self._peildatum,
            secties(*self._secties()),
            functieregel=self.s.functieregel(self._persoon, self._rollen),
            kenmerken=self._kenmerken(),
            inleiding=self.t("samenvatting.inleiding", lezers=self.s.lezers),
            vingerafdruk=vingerafdruk,
        )
        return replace(document, soort=SOORT)

    def _kenmerken(self) -> tuple[tuple[str, str], ...]:
        t, scan = self.t, self.scan
        wanneer = t.plat(f"samenvatting.ingevuld-{scan.ingevuld_door}", datum=datum_lang(scan.datum))
        soort = t.plat(f"samenvatting.soort-{scan.soort}")
        return ((t.plat("samenvatting.scan"), soort), (t.plat("samenvatting.ingevuld"), wanneer))

    def _secties(self) -> Iterator[Sectie]:
        yield self._sectie("talenten", *self._talenten())
        yield self._sectie("werk", *self._werk())
        yield self._sectie("woorden", *self._woorden())
        yield self._sectie("leerklimaat", *self._leerklimaat())
        yield self._sectie("heen", *self._heen())
        yield self._sectie("bespreken", *self._bespreken())
        yield self._sectie("stappen", Lijst(tuple(stappen(self.s, self.scan))))

    def _sectie(self, naam: str, *blokken: Blok) -> Sectie:
        return Sectie(naam, self.t.plat(f"samenvatting.{naam}"), blokken)

    def _tabel(self, naam: str, koppen: Sequence[str], breedtes: tuple[int, ...], rijen: list[Rij]) -> Tabel:
        titel = self.t.plat(f"samenvatting.{naam}")
        return Tabel(tuple(self.t(f"samenvatting.kolom-{k}") for k in koppen), tuple(rijen), breedtes, titel)

    def _talenten(self) -> Iterator[Blok]:
        if rijen := [self._talentrij(talent) for talent in self.scan.talenten]:
            yield self._tabel("talenten", ("talent", "hoe", "ingezet"), (42, 36, 22), rijen)

    def _talentrij(self, talent: Talent) -> Rij:
        gezegd = [
            self._over(vraag, waar) for vraag in _OVER_TALENT if (waar := getattr(talent, vraag)) is not None
        ]
        ingezet = self.t(f"samenvatting.ingezet-{talent.ingezet}") if talent.ingezet else zin()
        return zin(aangehaald(talent.omschrijving)), zin(opsomming(gezegd)), ingezet

    def _over(self, vraag: str, waar: bool) -> str:
        return self.t.plat(f"samenvatting.{vraag if waar else f'niet-{vraag}'}")

    def _werk(self) -> Iterator[Blok]:
        gevuld = [w for w in self.scan.competenties if w.goed or w.meer or self._toont_zelf(w)]
        if not gevuld:
            return
        zelf = any(map(self._toont_zelf, gevuld))
        breedtes: tuple[int, ...] = (22, 31, 31, 16) if zelf else (26, 37, 37)
        koppen = ("competentie", "goed", "meer", "zelf")[: len(breedtes)]
        rijen = [self._werkrij(w)[: len(breedtes)] for w in gevuld]
        yield self._tabel("werk", koppen, breedtes, rijen)

    def _toont_zelf(self, woorden: Werkwoorden) -> bool:
        return self._met_niveaus and woorden.inschatting is not None

    def _werkrij(self, woorden: Werkwoorden) -> Rij:
        zelf = self.s.niveau(woorden.inschatting) if woorden.inschatting is not None else ""
        naam = self.s.organisatie.competentienaam(woorden.competentie)
        return zin(naam), _citaat(woorden.goed), _citaat(woorden.meer), zin(zelf)

    def _woorden(self) -> Iterator[Blok]:
        if gevuld := [vraag for vraag in _WOORDEN if getattr(self.scan, vraag)]:
            rij = tuple(_citaat(getattr(self.scan, vraag)) for vraag in gevuld)
            yield self._tabel("woorden", gevuld, (1,) * len(gevuld), [rij])
        if self.scan.drijfveren:
            drijfveren = ", ".join(aangehaald(tekst) for tekst in self.scan.drijfveren)
            yield Alinea(self.t("samenvatting.drijfveren", drijfveren=drijfveren))

    def _leerklimaat(self) -> Iterator[Blok]:
        rijen = [self._antwoordrij(stelling, antwoord) for stelling, antwoord in antwoorden(self.scan)]
        if rijen:
            yield self._tabel("leerklimaat", ("stelling", "antwoord", "erbij"), (44, 18, 38), rijen)

    def _antwoordrij(self, stelling: str, antwoord: Antwoord) -> Rij:
        woord = self.t(f"antwoord.{antwoord.antwoord}")
        return self.t(f"stelling.{stelling}"), woord, _citaat(antwoord.woorden)

    def _heen(self) -> Iterator[Blok]:
        if leden := tuple(ambitiezinnen(self.s, self.scan.ambities, self._peildatum)):
            yield Lijst(leden)
        if namen := functienamen(self.s, self.scan):
            yield Alinea(self.t("samenvatting.heen-functies", functies=opsomming(namen)))
        if evc := self.scan.evc:
            interesse = self.t.plat(f"samenvatting.evc-{evc.interesse}")
            sleutel = "heen-evc-woorden" if evc.woorden else "heen-evc"
            yield Alinea(self.t(f"samenvatting.{sleutel}", interesse=interesse, woorden=_citaat(evc.woorden)))

    def _bespreken(self) -> Iterator[Blok]:
        if self.scan.bespreken:
            yield Alinea(_citaat(self.scan.bespreken))


def _citaat(tekst: str | None) -> Zin:
    return zin(aangehaald(tekst)) if tekst else zin()
