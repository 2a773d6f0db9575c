"""Hoe een document over mensen, niveaus en bronnen spreekt."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import pairwise

from competentie_cli.domein.gesprek import raakt_gevraagd_niveau
from competentie_cli.domein.groep import Groepsleutel
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import MEERSTEMMIG, Bronwaarde, Kloofrij, Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.weergave.blokken import Stuk, Zin, Zinachtig, rijg, zin
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import hoofdletter, kleine_letter, maand_jaar, opsomming, telwoord

_KWART = Decimal("0.25")
_DRIEKWART = Decimal("0.75")


class Spraak:
    """Woorden van één organisatie, in de aanspreekvorm en het exemplaar van de lezer."""

    def __init__(self, organisatie: Organisatie, teksten: Teksten, lezer: str = "medewerker") -> None:
        self.organisatie = organisatie
        self.t = teksten
        self.lezer = lezer
        self._schaal = organisatie.instelling.schaal

    # niveaus

    def niveau(self, niveau: Decimal) -> str:
        """De naam van een niveau; tussen twee treden in beide namen."""
        onder = [trede for trede in self._schaal if trede.niveau <= niveau]
        boven = [trede for trede in self._schaal if trede.niveau >= niveau]
        if onder and boven and onder[-1] is not boven[0]:
            return self.t.plat("stand.tussen", laag=onder[-1].naam, hoog=boven[0].naam)
        return (onder[-1] if onder else boven[0]).naam

    def stippen(self, huidig: Decimal, gewenst: Decimal) -> Zin:
        """Een volle stip per trede die er is, een open stip per trede die er nog bij komt."""
        vol = sum(trede.niveau <= huidig for trede in self._schaal)
        gevraagd = sum(trede.niveau <= gewenst for trede in self._schaal)
        return (Stuk("●" * vol + "○" * max(0, gevraagd - vol), "stippen"),)

    def met_stippen(self, huidig: Decimal, gewenst: Decimal) -> Zin:
        """Stippen met de naam van het niveau."""
        return zin(self.stippen(huidig, gewenst), " ", self.niveau(huidig))

    def _plaats(self, niveau: Decimal) -> Decimal:
        """Hoeveelste trede dit is; tussen twee treden naar verhouding."""
        treden = [trede.niveau for trede in self._schaal]
        for index, (laag, hoog) in enumerate(pairwise(treden)):
            if niveau <= hoog:
                return index + (niveau - laag) / (hoog - laag)
        return Decimal(len(treden) - 1)

    def stap(self, van: Decimal, naar: Decimal) -> str:
        """Een verschil in treden, in woorden en nooit in decimalen."""
        kloof = self._plaats(naar) - self._plaats(van)
        half = (abs(kloof) * 2).to_integral_value() / 2
        if abs(kloof) <= _KWART:
            return self.t.plat("stap.klein")
        if abs(kloof) < _DRIEKWART:
            return self.t.plat("stap.half")
        if half == Decimal("1.5"):
            return self.t.plat("stap.anderhalf")
        heel = int(abs(kloof).to_integral_value())
        return self.t.plat("stap.een") if heel <= 1 else self.t.plat("stap.meer", aantal=telwoord(heel))

    # mensen

    def naam(self, wie: str | None) -> str:
        """Hoe wie leidt of toezegt in een zin heet: de voornaam bij je, de volle naam bij u."""
        if wie is None or wie == "leidinggevende" or self.is_naamloos(wie):
            return self.t.plat("woord.je-leidinggevende")
        if wie in ("medewerker", "hr"):
            return self.t.plat(f"woord.{wie}")
        volledig = self.organisatie.namen.get(wie)
        if volledig is None:
            return wie
        return volledig.split()[0] if self._tutoyeert and volledig.split() else volledig

    def volle_naam(self, wie: str, leiding: str | None) -> str:
        """Naam en functie van iemand met een bestand; andere tekst blijft zichzelf."""
        if wie == leiding and self.is_naamloos(wie):
            return self.naam(wie)
        naam = self.organisatie.naam_van(wie)
        persoon = self.organisatie.medewerkers.get(wie)
        functie = self.organisatie.functies.get(persoon.functie) if persoon else None
        return f"{naam}, {kleine_letter(functie.naam)}" if functie else naam

    def is_naamloos(self, wie: str) -> bool:
        """Of dit de id is van iemand die onder een pseudoniem staat."""
        organisatie = self.organisatie
        is_id = wie in organisatie.medewerkers or (Soort.MEDEWERKERS, wie) in organisatie.stuk
        return is_id and wie not in organisatie.namen

    @property
    def _tutoyeert(self) -> bool:
        return self.organisatie.instelling.document.aanspreking == "je"

    def wie_in_plan(self, wie: str | None, persoon: Medewerker, leiding: str | None) -> str:
        """De uitvoerder van een afspraak: `medewerker` en `leidinggevende` worden namen.

        Wie geen naam heeft, is de eigen leidinggevende, of een id: dat pseudoniem kennen ze daar.
        """
        if wie == "medewerker" or wie == persoon.id:
            return self.naam(persoon.id) if persoon.naam else self.t.plat("woord.jij")
        if wie == "leidinggevende":
            if leiding is None and persoon.leidinggevende_naam:
                return persoon.leidinggevende_naam.split(",")[0]
            return self.naam(leiding)
        if not wie or (wie != leiding and self.is_naamloos(wie)):
            return wie or ""
        return self.naam(wie)

    def voortgang(self, status: str, tegen: date | None, peildatum: date, *, stil: bool = False) -> str:
        """Hoe een afspraak ervoor staat, en of haar datum voorbij is.

        Args:
            stil: zeg niets over wat open staat en nog tijd heeft.
        """
        woord = self.t.plat("status.afspraak-open" if status == "open" else f"status.{status}")
        if tegen is not None and tegen < peildatum and status in ("open", "bezig"):
            return self.t.plat("pop.wij-voorbij", stand=woord)
        return "" if stil and status == "open" else woord

    @property
    def klant(self) -> str:
        """Het eigen woord voor klant."""
        return self.organisatie.instelling.document.woorden.klant or self.t.plat("bron.klant-woord")

    @property
    def huis(self) -> str:
        """Het eigen woord voor de organisatie, anders haar naam."""
        instelling = self.organisatie.instelling
        return instelling.document.woorden.organisatie or instelling.naam

    @property
    def lezers(self) -> str:
        """Wie een document over een persoon mag lezen."""
        return self.organisatie.instelling.document.lezers or self.t.plat("woord.lezers")

    # groepen

    def vaste_groep(self, groep: Groepsleutel) -> str:
        """De naam van een afdeling, functiefamilie of laag, of dat er geen is."""
        soort, naam = groep
        return (
            self.t.plat(f"groep.laag-{naam}")
            if soort == "laag"
            else naam or self.t.plat(f"groep.zonder-{soort}")
        )

    # bronnen

    def bron(self, bron: Bronwaarde) -> str:
        """Wie er inschatte, aan het begin van een regel."""
        n = telwoord(bron.n)
        if bron.bron == "zelf":
            return hoofdletter(self.t.plat("woord.jij"))
        if bron.bron == "leidinggevende":
            return hoofdletter(self.naam(bron.door))
        if bron.bron == "klant":
            return self.t.plat("bron.klant", klant=hoofdletter(self.klant), n=str(bron.n))
        if bron.bron in MEERSTEMMIG:
            return self.t.plat(f"bron.{bron.bron}", n=str(bron.n))
        if bron.bron == "bewijs":
            return self.t.plat("bron.bewijs", naam=bron.door or "")
        return self.t.plat(f"bron.{bron.bron}", n=n)

    def bron_in_zin(self, bronnen: Iterable[Bronwaarde]) -> str:
        """Wie er inschatte, midden in een zin; meer bronnen samen krijgen geen namen."""
        bronnen = tuple(bronnen)
        if len(bronnen) != 1:
            return self.t.plat("bron.mediaan")
        bron = bronnen[0]
        if bron.bron == "zelf":
            return self.t.plat("woord.jij")
        if bron.bron == "leidinggevende":
            return self.naam(bron.door)
        if bron.bron == "afgesproken":
            return self.t.plat("bron.samen-ingeschat")
        naam = self.bron(bron)
        return naam if bron.bron in ("evc", "bewijs") else kleine_letter(naam)

    def wanneer(self, bronnen: Iterable[Bronwaarde], datum: date) -> str:
        """Wie en wanneer, zoals in de laatste kolom van een overzicht."""
        return f"{self.bron_in_zin(bronnen)}, {maand_jaar(datum)}"

    def citaat(self, bron: Bronwaarde) -> Zin:
        """De woorden van wie inschatte, letterlijk uit het bestand."""
        if not bron.toelichting:
            return ()
        return zin(aangehaald(bron.toelichting), f" ({self.bron_in_zin([bron])})")

    # standen

    def is_te_bespreken(self, rij: Kloofrij) -> bool:
        """Of het verschil ertoe doet: de ene bron onder gewenst, een andere erop of erboven."""
        return raakt_gevraagd_niveau(rij)

    def nu(self, rij: Kloofrij) -> Zin:
        """Wat er in de kolom Nu staat."""
        if rij.onbevestigd:
            return self.t("stand.nog-niet-bevestigd")
        if rij.huidig is None:
            return self.t("stand.nog-niet-ingeschat")
        if not rij.bekend:
            return self.t("stand.nog-niet-opnieuw-bekeken")
        return self.met_stippen(rij.huidig, rij.gewenst)

    def woorden(self, rij: Kloofrij) -> Zin:
        """De stand van een rij, zonder getallen."""
        if rij.status is Status.TEKORT and rij.huidig is not None:
            basis = self.t("stand.tekort", stap=self.stap(rij.huidig, rij.gewenst))
        elif rij.status is Status.OP_NIVEAU:
            basis = self.t("stand.op-niveau")
        elif rij.status is Status.BOVEN:
            basis = self.t("stand.boven")
        else:
            return self._onbekend(rij)
        return self.t("stand.enkel-zelf", woorden=basis) if rij.indicatief else basis

    def als_functie_of_rol(self, rij: Kloofrij, functie: str) -> Zin | None:
        """Op niveau voor de functie, terwijl een rol meer vraagt; None als dat niet zo is."""
        if rij.huidig is None or rij.kloof is None or rij.kloof <= 0:
            return None
        functies = self.organisatie.functies
        eigen = next((v for v in rij.gevraagd_door if v.functie == functie), None)
        rol = next((v for v in rij.gevraagd_door if v.gewenst == rij.gewenst and v is not eigen), None)
        if eigen is None or rol is None or rij.huidig < eigen.gewenst or rol.functie not in functies:
            return None
        namen = [functies[v.functie].naam for v in (eigen, rol)]
        functienaam, rolnaam = (kleine_letter(naam) for naam in namen)
        return self.t(
            "stand.als-functie", functie=functienaam, rol=rolnaam, stap=self.stap(rij.huidig, rij.gewenst)
        )

    def _onbekend(self, rij: Kloofrij) -> Zin:
        if rij.onbevestigd and rij.zelf is not None:
            return self.t("stand.onbevestigd", niveau=self.niveau(rij.zelf))
        if rij.datum is not None:
            return self.t("stand.verouderd", maand=maand_jaar(rij.datum))
        return self.t("stand.onbekend")

    def wie_wanneer(self, rij: Kloofrij) -> str:
        """Van wie de getoonde stand komt en van wanneer."""
        if rij.onbevestigd:
            eigen = next((b for b in rij.bronnen if b.bron == "zelf"), None)
            return self.wanneer([eigen], eigen.datum) if eigen else ""
        if rij.datum is None:
            return self.t.plat("woord.niemand")
        return self.wanneer(rij.gebruikt, rij.datum)

    def competentie(self, rij: Kloofrij) -> Zin:
        """De naam van de competentie, met een uitroepteken als ze onmisbaar is."""
        return zin(rij.naam, " !" if rij.kritiek else "")

    def legende(self, rijen: Iterable[Kloofrij]) -> Zin:
        """Wat stippen en uitroepteken betekenen, en hoe de niveaus heten."""
        kritiek = self.t("stand.legende-kritiek") if any(rij.kritiek for rij in rijen) else ""
        namen = opsomming([trede.naam for trede in self._schaal])
        return self.t("stand.legende", kritiek=kritiek, namen=namen)

    def functieregel(self, persoon: Medewerker, rollen: Iterable[str]) -> str:
        """Functie, rollen en team op één regel."""
        functies = self.organisatie.functies
        namen = [functies[persoon.functie].naam] if persoon.functie in functies else []
        namen += [kleine_letter(n) for n in (functies[r].naam for r in rollen if r in functies)]
        team = self.organisatie.teams.get(persoon.team) if persoon.team else None
        return ", ".join(deel for deel in (opsomming(namen), team.naam if team else "") if deel)


def aangehaald(tekst: str) -> str:
    """Letterlijke woorden tussen aanhalingstekens, op één regel."""
    return f"“{' '.join(tekst.split())}”"


def als_zin(deel: Zinachtig) -> Zin:
    """Sluit af met een punt als er nog geen leesteken staat."""
    gevuld = zin(deel)
    if not gevuld or gevuld[-1].tekst.rstrip("”\"')").endswith((".", "?", "!", "…")):
        return gevuld
    return zin(gevuld, ".")


def alinea(*delen: Zinachtig) -> Zin:
    """Zinnen achter elkaar, met een spatie ertussen."""
    return rijg(delen)
