"""Hoe een leerbehoefte in woorden heet; dezelfde zinnen in elk deel van het document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from competentie_cli.domein.behoefte import (
    Aanbod,
    Behoefte,
    Behoeftetelling,
    Doelbehoefte,
    Geval,
    Groepsbehoefte,
)
from competentie_cli.domein.medewerker import Oorzaak
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, als_zin
from competentie_cli.weergave.blokken import Zin, rijg, vet, zin
from competentie_cli.weergave.woorden import datum_lang, opsomming

STREEPJE = "–"


class Behoeftezinnen:
    """De woorden van een overzicht van behoeften."""

    def __init__(self, spraak: Spraak) -> None:
        self._spraak = spraak
        self.t = spraak.t

    def mensen(self, aantal: int) -> str:
        """`1 medewerker`, `26 medewerkers`."""
        return self.meervoud("mensen", aantal)

    def meervoud(self, sleutel: str, aantal: int) -> str:
        """De vorm voor één of voor meer."""
        return self.t.plat(f"behoefte.{sleutel}-{'een' if aantal == 1 else 'meer'}", aantal=str(aantal))

    def wie(self, geval: Geval) -> str:
        """Naam en id; onder een pseudoniem de id."""
        return f"{geval.naam} ({geval.id})" if geval.naam else geval.id

    def groep(self, groep: Groepsbehoefte) -> str:
        """De naam van een groep; wie nergens bij hoort, staat in de groep zonder."""
        return self._spraak.vaste_groep((groep.soort, groep.naam))

    def plaats(self, behoefte: Behoefte) -> Zin:
        """Kern, doelen en hoeveel keer onmisbaar."""
        delen = [self.t("behoefte.kern")] if behoefte.kern else []
        doelen = opsomming([f"“{doel}”" for doel in behoefte.doelen])
        if doelen:
            delen.append(self.t("behoefte.dient", doelen=doelen))
        elif self._spraak.organisatie.visie.doelen:
            delen.append(self.t("behoefte.dient-niet"))
        if kritiek := behoefte.telling.kritiek:
            delen.append(zin(self.meervoud("kritiek", kritiek)))
        return rijg(delen)

    def aanbod(self, aanbod: Aanbod) -> Zin:
        """De activiteit, met wie ze verder brengt als dat er mag staan."""
        vorm = self.t.plat(f"vorm.{aanbod.vorm}")
        if aanbod.bereikt is None or aanbod.te_hoog is None:
            return self.t("behoefte.aanbod-regel", naam=aanbod.naam, vorm=vorm)
        wat = [self.meervoud("bereikt", aanbod.bereikt)] if aanbod.bereikt else []
        wat += [self.meervoud("te-hoog", aanbod.te_hoog)] if aanbod.te_hoog else []
        return self.t("behoefte.aanbod-bereik", naam=aanbod.naam, vorm=vorm, wat=", ".join(wat))

    def waardoor(self, telling: Behoeftetelling) -> Zin:
        """`motivatie (1), middelen (2)`; een streepje waar dat verborgen is."""
        delen = [
            f"{self.t.plat(f'behoefte.oorzaak-{soort}')} ({aantal})"
            for soort, aantal in telling.oorzaken
            if aantal
        ]
        verborgen = [STREEPJE] if any(aantal is None for _, aantal in telling.oorzaken) else []
        return zin(", ".join(delen + verborgen))

    def elders(self, geval: Geval) -> Zin:
        """Wat er in de weg zit en wat de organisatie doet, in de woorden van het bestand."""
        oorzaak = geval.oorzaak
        if oorzaak is None:
            return zin()
        soort = self.t.plat(f"behoefte.oorzaak-{oorzaak.soort}")
        # het woord motivatie naast een naam zou een etiket zijn
        sleutel = "behoefte.elders-wie-alleen" if oorzaak.soort == "motivatie" else "behoefte.elders-wie"
        kop = self.t(sleutel, wie=vet(self.wie(geval)), oorzaak=soort)
        wat = als_zin(aangehaald(oorzaak.omschrijving)) if oorzaak.omschrijving else ""
        return rijg([kop, wat, *self._doen(oorzaak)])

    def _doen(self, oorzaak: Oorzaak) -> Iterator[Zin]:
        if not oorzaak.actie:
            yield self.t("behoefte.elders-geen-actie")
        else:
            yield als_zin(self.t("behoefte.elders-actie", actie=aangehaald(oorzaak.actie)))
            if oorzaak.wie:
                yield self.t("behoefte.elders-door", wie=self._door(oorzaak.wie))
            if oorzaak.tegen:
                yield self.t("behoefte.elders-tegen", datum=datum_lang(oorzaak.tegen))
            status = "afspraak-open" if oorzaak.status == "open" else oorzaak.status
            yield self.t("behoefte.elders-stand", stand=self.t.plat(f"status.{status}"))
        if oorzaak.opnieuw:
            yield self.t("behoefte.elders-opnieuw", datum=datum_lang(oorzaak.opnieuw))

    def _door(self, wie: str) -> str:
        if wie in ("medewerker", "leidinggevende"):
            return f"de {self.t.plat(f'woord.{wie}')}"
        return self.t.plat("woord.hr") if wie == "hr" else self._spraak.organisatie.naam_van(wie)

    def doel(self, doel: Doelbehoefte, leren: Sequence[Behoefte], namen: Sequence[str]) -> Iterator[Zin]:
        """Wat een doel vraagt, en hoeveel mensen er iets in te leren hebben.

        Args:
            leren: de behoeften bij dit doel waarvan het aantal er mag staan.
            namen: alle competenties van het doel.
        """
        if not namen:
            yield self.t("behoefte.doel-geen")
            return
        yield self.t("behoefte.doel-nodig", namen=opsomming(namen))
        if doel.leren is None or doel.gevraagd is None:
            return
        if not doel.gevraagd:
            yield self.t("behoefte.doel-niet-gevraagd")
        else:
            vorm = "niemand" if not doel.leren else "tel-een" if doel.leren == 1 else "tel-meer"
            gevraagd, aantal = self.mensen(doel.gevraagd), str(doel.leren)
            yield self.t(f"behoefte.doel-{vorm}", leren=aantal, gevraagd=gevraagd)
        if leren:
            yield self.t(
                "behoefte.doel-vooral", namen=opsomming([f"{b.naam} ({b.telling.leren})" for b in leren])
            )

    def niveaus(self, geval: Geval) -> tuple[Zin, Zin]:
        """Het huidige en het gevraagde niveau, met hun namen."""
        huidig = geval.rij.huidig
        nu = self._spraak.niveau(huidig) if huidig is not None else STREEPJE
        return zin(nu), zin(self._spraak.niveau(geval.rij.gewenst))

    def oorzaak(self, geval: Geval) -> Zin:
        """Competentie, of nog te bespreken."""
        return self.t(f"behoefte.oorzaak-{geval.rij.oorzaak or 'onbekend'}")


def namenlijst(behoeften: Iterable[Behoefte]) -> str:
    """De namen van competenties achter elkaar."""
    return opsomming([behoefte.naam for behoefte in behoeften])


def cel(aantal: object) -> Zin:
    """Een cijfer, of een streepje waar het verborgen is."""
    return zin(STREEPJE if aantal is None else str(aantal))
