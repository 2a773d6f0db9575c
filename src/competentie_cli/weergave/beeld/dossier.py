"""Het dossier voor overleg als document: wat, waarom, wie ziet wat, hoelang, en hoe er gerekend wordt."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.dossier import GEGEVENSSOORTEN
from competentie_cli.weergave.beeld.dossier_overleg import Overlegdeel
from competentie_cli.weergave.beeld.dossier_rekenen import Rekendeel, bronnenzin
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import aangehaald, als_zin
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
from competentie_cli.weergave.dossierzinnen import Dossierzinnen
from competentie_cli.weergave.woorden import (
    datum_lang,
    getal_nl,
    hoofdletter,
    kleine_letter,
    opsomming,
    telwoord,
)

SOORT = "or-dossier"
_WIE = ("medewerker", "leidinggevende", "hr", "overleg")
_NIET = ("rang", "beslissen", "evaluatie", "reden", "zinnen")
_REGIE = ("kiest", "leren", "huis", "woorden")
# wat iemand ziet: medewerker, leidinggevende, HR, overlegorgaan
_ZIET = {
    "eigen": ("eigen", "team", "alles", "nee"),
    "plan": ("eigen", "team", "alles", "nee"),
    "ronde": ("samen", "samen", "werk", "nee"),
    "scan": ("eigen", "wil", "wil", "nee"),
    "groep": ("alles", "alles", "alles", "alles"),
    "verlet": ("nee", "nee", "alles", "nee"),
    "dossier": ("alles", "alles", "alles", "alles"),
}


class Dossierbeeld:
    """Bouwt het dossier."""

    def __init__(self, zinnen: Dossierzinnen, rekendeel: Rekendeel) -> None:
        self._z = zinnen
        self._reken = rekendeel
        self._overleg = Overlegdeel(zinnen)
        self._spraak = zinnen.spraak
        self._t = zinnen.spraak.t
        self._organisatie = zinnen.spraak.organisatie
        self._plan = self._organisatie.stappenplan

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het hele dossier."""
        t, stand = self._t, self._z.dossier.stand
        kenmerken = (
            (t.plat("or-dossier.voor"), hoofdletter(self._z.organen())),
            (t.plat("or-dossier.stand"), datum_lang(stand.peildatum)),
        )
        return bouw_document(
            self._spraak,
            SOORT,
            None,
            stand.peildatum,
            secties(*self._delen()),
            kenmerken=kenmerken,
            inleiding=t("or-dossier.inleiding-lopend" if self._loopt_al else "or-dossier.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    @property
    def _loopt_al(self) -> bool:
        dossier = self._z.dossier
        return "inschattingen" in dossier.gebruik.gegevens or dossier.stand.vooraf.aantal > 0

    def _delen(self) -> Iterator[Sectie]:
        yield self._kort()
        yield self._waarom()
        yield self._opsomming("regie", _REGIE)
        yield self._opsomming("niet", _NIET)
        yield self._gegevens()
        yield self._reken.berekening()
        yield self._reken.groepen()
        yield self._lezers()
        yield self._bewaren()
        yield self._rechten()
        yield self._overleg.overleg()
        yield self._overleg.stappen()
        yield self._overleg.vragen()
        yield self._overleg.reactieblad()

    def _kort(self) -> Sectie:
        t, grens = self._t, self._z.grens
        groep = "or-dossier.kort-groep" if grens > 1 else "or-dossier.kort-groep-geen"
        leden = [
            t("or-dossier.kort-wat"),
            t("or-dossier.kort-niet"),
            t("or-dossier.kort-lezers", lezers=aangehaald(self._spraak.lezers)),
            t(groep, grens=telwoord(grens)),
            *self._z.gevraagd_nu(),
            *self._z.te_beslissen(),
            *self._z.aantal_onbeantwoord(),
        ]
        if self._z.dossier.stand.vooraf.aantal:
            leden.append(self._z.vooraf())
        return Sectie("kort", t.plat("or-dossier.kort"), (Lijst(tuple(leden)),))

    def _waarom(self) -> Sectie:
        t, visie = self._t, self._organisatie.visie
        blokken: list[Blok] = [Alinea(t("or-dossier.wat", termijn=self._aantal_doelen()))]
        for naam, tekst in (("missie", visie.missie), ("visie", visie.visie)):
            if tekst:
                blokken += [Kop(t(f"or-dossier.{naam}")), Alinea(zin(aangehaald(tekst)), "citaat")]
        if visie.doelen:
            blokken += [Kop(t("or-dossier.doelen")), Lijst(tuple(self._doelen()))]
        if len(blokken) == 1:
            blokken.append(Alinea(t("or-dossier.geen-visie")))
        return Sectie("waarom", t.plat("or-dossier.waarom"), tuple(blokken))

    def _aantal_doelen(self) -> str:
        aantal = self._organisatie.instelling.pop.max_doelen
        hoe = "doel" if aantal == 1 else "doelen"
        return self._t.plat(f"or-dossier.wat-{hoe}", aantal=telwoord(aantal))

    def _doelen(self) -> Iterator[Zin]:
        for doel in self._organisatie.visie.doelen:
            jaar = self._t.plat("or-dossier.horizon", jaar=doel.horizon) if doel.horizon else ""
            kop = self._t("or-dossier.doel", naam=doel.naam, horizon=jaar)
            yield zin(kop, ": ", aangehaald(doel.omschrijving)) if doel.omschrijving else kop

    def _opsomming(self, sectie: str, namen: tuple[str, ...]) -> Sectie:
        leden = tuple(self._t(f"or-dossier.{sectie}-{naam}") for naam in namen)
        return Sectie(sectie, self._t.plat(f"or-dossier.{sectie}"), (Lijst(leden),))

    # gegevens

    def _gegevens(self) -> Sectie:
        t = self._t
        titel = t.plat("or-dossier.gegevens")
        koppen = tuple(t(f"or-dossier.kolom-{naam}") for naam in ("wat", "inhoud", "nu", "hoelang"))
        rijen = tuple(self._soort(soort) for soort in ("persoon", *GEGEVENSSOORTEN))
        blokken: list[Blok] = [
            Alinea(
                t(
                    "or-dossier.gegevens-inleiding",
                    competenties=self._woordenboek(),
                    functies=self._functies(),
                )
            ),
            Tabel(koppen, rijen, (16, 53, 7, 24), titel),
            Alinea(t("or-dossier.nu-uitleg", grens=self._reken.mensen(self._z.grens)), "klein"),
            Alinea(bronnenzin(self._reken, self._z)),
        ]
        if weg := self._plan.bewaartermijnen.uit_dienst:
            blokken.append(Alinea(t("or-dossier.uit-dienst", wat=als_zin(aangehaald(weg)))))
        return Sectie("gegevens", titel, (*blokken, *self._schaal()))

    def _woordenboek(self) -> str:
        aantal = self._z.dossier.gebruik.competenties
        hoe = {0: "geen", 1: "een"}.get(aantal, "meer")
        return self._t.plat(f"or-dossier.competenties-{hoe}", aantal=telwoord(aantal))

    def _functies(self) -> str:
        gebruik = self._z.dossier.gebruik
        if gebruik.per_functie is None:
            return self._t.plat("or-dossier.functies-geen")
        van, tot = gebruik.per_functie
        hoe = "een" if gebruik.functies == 1 else "gelijk" if van == tot else "meer"
        aantal = telwoord(gebruik.functies)
        return self._t.plat(f"or-dossier.functies-{hoe}", aantal=aantal, van=telwoord(van), tot=telwoord(tot))

    def _soort(self, soort: str) -> tuple[Zin, ...]:
        t = self._t
        nu = soort == "persoon" or soort in self._z.dossier.gebruik.gegevens
        termijn = getattr(self._plan.bewaartermijnen, soort, None)
        hoelang = zin(aangehaald(termijn)) if termijn else t("or-dossier.nog-beslissen")
        return (
            t(f"or-dossier.soort-{soort}"),
            t(f"or-dossier.soort-{soort}-inhoud"),
            t("or-dossier.ja") if nu else zin(),
            t("or-dossier.hoelang-persoon") if soort == "persoon" else hoelang,
        )

    def _schaal(self) -> Iterator[Blok]:
        t, schaal = self._t, self._organisatie.instelling.schaal
        koppen = tuple(t(f"or-dossier.kolom-{naam}") for naam in ("niveau", "naam", "betekenis"))
        rijen = tuple(
            (zin(getal_nl(trede.niveau)), zin(trede.naam), zin(trede.omschrijving or "")) for trede in schaal
        )
        yield Kop(t("or-dossier.schaal"))
        yield Tabel(koppen, rijen, (12, 22, 66), t.plat("or-dossier.schaal"))

    # lezers, bewaren, rechten

    def _lezers(self) -> Sectie:
        t = self._t
        titel = t.plat("or-dossier.lezers")
        koppen = (zin(), *(t(f"or-dossier.kolom-{naam}") for naam in _WIE))
        rijen = tuple(
            (t(f"or-dossier.ziet-{wat}", klant=self._spraak.klant), *map(self._ziet, wie))
            for wat, wie in _ZIET.items()
        )
        bij = t.plat("or-dossier.lezers-bij")
        blokken = (
            Alinea(t("or-dossier.lezers-inleiding", lezers=aangehaald(self._spraak.lezers))),
            Tabel(koppen, rijen, (32, 18, 18, 16, 16), titel),
            Alinea(t("or-dossier.lezers-bestanden", bij=bij)),
            Alinea(t("or-dossier.lezers-intern", merk=t.plat("woord.intern"))),
        )
        return Sectie("lezers", titel, blokken)

    def _ziet(self, hoe: str) -> Zin:
        nodig = self._organisatie.instelling.beoordeling.min_beoordelaars
        hoe = f"{hoe}-een" if hoe in ("samen", "werk") and nodig == 1 else hoe
        return self._t(f"or-dossier.z-{hoe}", nodig=telwoord(nodig))

    def _bewaren(self) -> Sectie:
        t, open_ = self._t, self._z.zonder_termijn()
        titel = t.plat("or-dossier.bewaren")
        if not open_:
            return Sectie("bewaren", titel, (Alinea(t("or-dossier.bewaren-beslist")),))
        alle = len(open_) == len(GEGEVENSSOORTEN)
        kop = t("or-dossier.bewaren-alle") if alle else t("or-dossier.bewaren-open", wat=opsomming(open_))
        verouderd = self._reken.maanden(self._organisatie.instelling.beoordeling.verouderd_maanden)
        vragen = tuple(t(f"or-dossier.bewaren-vraag-{nr}", verouderd=verouderd) for nr in (1, 2, 3))
        return Sectie("bewaren", titel, (Alinea(kop), Lijst(vragen)))

    def _rechten(self) -> Sectie:
        t, punt = self._t, self._plan.aanspreekpunt
        leden = tuple(
            t(f"or-dossier.recht-{naam}") for naam in ("inkijken", "verbeteren", "uitleg", "klacht")
        )
        waar = [
            t(f"or-dossier.waar-{naam}", waar=als_zin(kleine_letter(tekst)))
            for naam, tekst in (("vragen", punt.vragen), ("klacht", punt.klacht), ("gegevens", punt.gegevens))
            if tekst
        ]
        blokken: tuple[Blok, ...] = (Lijst(leden), *map(Alinea, waar or [t("or-dossier.waar-geen")]))
        return Sectie("rechten", t.plat("or-dossier.rechten"), blokken)
