"""Het dossier: elke rekenregel in gewone woorden, met de eigen instellingen en een uitgerekend voorbeeld."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.kloof import BRONVOLGORDE, MEERSTEMMIG, Bronwaarde, Kloofrij, Status
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Sectie, Zin, rijg
from competentie_cli.weergave.dossierzinnen import Dossierzinnen
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming, telwoord


class Rekendeel:
    """De secties over rekenen en over groepen.

    Args:
        bespreken: vanaf welk verschil, welk bereik en hoeveel mensen in een ronde er iets te bespreken is.
    """

    def __init__(self, zinnen: Dossierzinnen, bespreken: tuple[int, int, int]) -> None:
        self._z = zinnen
        self._t = zinnen.spraak.t
        self._v = zinnen.dossier.voorbeeld
        self._regels = zinnen.spraak.organisatie.instelling.beoordeling
        self._dag = datum_lang(zinnen.dossier.stand.peildatum)
        self._bespreken = bespreken

    def berekening(self) -> Sectie:
        """Hoe een niveau tot stand komt."""
        t = self._t
        blokken: tuple[Blok, ...] = (
            Alinea(t("or-dossier.berekening-inleiding")),
            Lijst(tuple(self._alle_regels()), genummerd=True),
        )
        return Sectie("berekening", t.plat("or-dossier.berekening"), blokken)

    def groepen(self) -> Sectie:
        """Wat er over groepen te zien is."""
        leden = (self._t("or-dossier.groepen-wat"), self._grens(), self._t("or-dossier.groepen-stil"))
        return Sectie("groepen", self._t.plat("or-dossier.groepen"), (Lijst(leden),))

    def _alle_regels(self) -> Iterator[Zin]:
        t = self._t
        yield self._combineer()
        yield self._kloof()
        yield self._te_bespreken()
        yield self._ronde()
        yield self._oud()
        yield self._onmisbaar()
        dekking = self._v.dekking
        beoordeeld, vereist = str(dekking.beoordeeld), str(dekking.vereist)
        yield t("or-dossier.regel-onbekend", beoordeeld=beoordeeld, vereist=vereist)
        yield t("or-dossier.regel-afronden", afgerond=getal_nl(self._v.afgerond))
        yield t("or-dossier.regel-weging", passing=getal_nl(self._v.passing))

    def _combineer(self) -> Zin:
        rij = self._v.verschil
        bronnen = opsomming([self._zegt(bron) for bron in rij.bronnen])
        voorbeeld = self._t(
            "or-dossier.voorbeeld", bronnen=bronnen, huidig=self._niveau(rij.huidig or Decimal(0))
        )
        return rijg([self._combineerregel(), voorbeeld])

    def _combineerregel(self) -> Zin:
        regels, t = self._regels, self._t
        if regels.combineer != "gewogen":
            return t(f"or-dossier.regel-{regels.combineer}")
        gewichten = {str(bron): gewicht for bron, gewicht in regels.gewichten.items() if gewicht}
        if not gewichten:
            return t("or-dossier.regel-gewogen-geen")
        delen = [
            t.plat("or-dossier.gewicht", bron=self.bron(bron), keer=getal_nl(gewichten[bron]))
            for bron in BRONVOLGORDE
            if bron in gewichten
        ]
        return t("or-dossier.regel-gewogen", gewichten=opsomming(delen))

    def bron(self, bron: str) -> str:
        """Wie inschat, in gewone woorden."""
        return self._t.plat(f"inschatter.{bron}", klant=self._z.spraak.klant)

    def _zegt(self, bron: Bronwaarde) -> str:
        wie = self.bron(bron.bron)
        if bron.bron == "collega" and bron.n == 1:
            wie = self._t.plat("inschatter.een-collega")
        elif bron.bron in MEERSTEMMIG:
            wie = self._t.plat("inschatter.samen", n=telwoord(bron.n), bron=wie)
        hoe = "bron" if bron.n == 1 else "samen"
        return self._t.plat(f"or-dossier.voorbeeld-{hoe}", bron=wie, niveau=self._niveau(bron.niveau))

    def _niveau(self, niveau: Decimal) -> str:
        return f"{getal_nl(niveau)} ({self._z.spraak.niveau(niveau)})"

    def _kloof(self) -> Zin:
        rij = self._v.verschil
        gewenst = self._niveau(rij.gewenst)
        return self._t("or-dossier.regel-kloof", gewenst=gewenst, uitkomst=self._uitkomst(rij))

    def _uitkomst(self, rij: Kloofrij) -> str:
        getal = getal_nl(abs(rij.kloof or Decimal(0)))
        woorden = {Status.TEKORT: "tekort", Status.BOVEN: "boven", Status.OP_NIVEAU: "op-niveau"}
        woord = woorden.get(rij.status, "onbekend") if rij.status else "onbekend"
        return self._t.plat(f"or-dossier.{woord}", getal=getal)

    def _te_bespreken(self) -> Zin:
        t, (verschil, bereik, vanaf) = self._t, self._bespreken
        regel = t(
            "or-dossier.regel-bespreken", verschil=str(verschil), bereik=str(bereik), vanaf=telwoord(vanaf)
        )
        hoe = "ja" if self._v.verschil.te_bespreken else "nee"
        return rijg([regel, t(f"or-dossier.bespreken-{hoe}")])

    def _ronde(self) -> Zin:
        t, nodig = self._t, self._regels.min_beoordelaars
        regel = t(
            "or-dossier.regel-ronde" if nodig > 1 else "or-dossier.regel-ronde-een",
            klant=self._z.spraak.klant,
            maanden=self.maanden(self._regels.ronde_maanden),
            dag=self._dag,
            ronde_tot=datum_lang(self._v.ronde_tot),
            nodig=self.mensen(nodig),
        )
        klein = (t("or-dossier.regel-ronde-klein", n=telwoord(g.n)) for g in self._v.boven.genegeerd)
        return rijg([regel, *klein])

    def maanden(self, aantal: int) -> str:
        """`één maand`, `12 maanden`."""
        hoe = "een" if aantal == 1 else "meer"
        return self._t.plat(f"or-dossier.maanden-{hoe}", aantal=str(aantal))

    def mensen(self, aantal: int) -> str:
        """`één mens`, `drie mensen`."""
        hoe = "een" if aantal == 1 else "meer"
        return self._t.plat(f"or-dossier.mensen-{hoe}", aantal=telwoord(aantal))

    def _oud(self) -> Zin:
        return self._t(
            "or-dossier.regel-oud",
            actueel=self.maanden(self._regels.actueel_maanden),
            verouderd=self.maanden(self._regels.verouderd_maanden),
            dag=self._dag,
            actueel_tot=datum_lang(self._v.actueel_tot),
            telt_tot=datum_lang(self._v.telt_tot),
        )

    def _onmisbaar(self) -> Zin:
        rij = self._v.onmisbaar
        zelf = self._niveau(rij.zelf if rij.zelf is not None else Decimal(0))
        gewenst, uitkomst = self._niveau(rij.gewenst), self._uitkomst(rij)
        return self._t("or-dossier.regel-onmisbaar", zelf=zelf, gewenst=gewenst, uitkomst=uitkomst)

    def _grens(self) -> Zin:
        t, groepen = self._t, self._v.groepen
        weg = [str(deel) for deel, toon in groepen if not toon]
        over = [str(deel) for deel, toon in groepen if toon]
        if not weg:
            return t("or-dossier.groepen-geen")
        hoe = "or-dossier.groepen-weg" if len(over) == 1 else "or-dossier.groepen-weg-meer"
        uitkomst = t(hoe, weg=opsomming(weg), toon=opsomming(over))
        omvang = opsomming([str(deel) for deel, _ in groepen])
        return t("or-dossier.groepen-grens", grens=telwoord(self._z.grens), omvang=omvang, uitkomst=uitkomst)


def bronnenzin(deel: Rekendeel, zinnen: Dossierzinnen) -> Zin:
    """Van wie inschattingen nu komen, en van wie nog meer kan."""
    t, nu = zinnen.spraak.t, zinnen.dossier.gebruik.bronnen
    andere = opsomming([deel.bron(bron) for bron in BRONVOLGORDE if bron not in nu])
    namen = opsomming([deel.bron(bron) for bron in nu])
    if not nu:
        return t("or-dossier.bronnen-geen", andere=andere)
    if not andere:
        return t("or-dossier.bronnen-alle", bronnen=namen)
    return t("or-dossier.bronnen", bronnen=namen, andere=andere)
