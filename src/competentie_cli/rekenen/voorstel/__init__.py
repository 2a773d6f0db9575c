"""Het leervoorstel van één persoon: doelen, de beste combinatie, en twee andere mixen ernaast."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import reduce
from operator import or_

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.inzet import Budgetruimte
from competentie_cli.domein.kloof import Kloof, Status
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.voorstel import (
    MEESTE_ACTIVITEITEN,
    Leerdoel,
    Leermix,
    Leerstap,
    Leervoorstel,
    Reden,
)
from competentie_cli.rekenen.inzet import budget_van_jaar, inzet_van_activiteit, uurkost_van
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.leerkeuze import toonvolgorde
from competentie_cli.rekenen.voorstel.doelen import bepaal_doelen
from competentie_cli.rekenen.voorstel.kandidaten import (
    Keuzeveld,
    bouw_keuzeveld,
    budgetkosten,
    budgeturen,
    van_honderdsten,
)
from competentie_cli.rekenen.voorstel.kiezen import Kandidaat, kies_activiteiten

VORMEN_WERKPLEK = frozenset({"werkplek", "oefenen", "stage", "mentoraat", "zelfstudie"})
VORMEN_SAMEN = frozenset({"coaching", "intervisie", "supervisie", "mentoraat"})


def bereken_voorstel(
    persoon: Medewerker,
    organisatie: Organisatie,
    peildatum: date,
    jaar: int,
    *,
    vervangt: Plan | None = None,
    kloof: Kloof | None = None,
) -> Leervoorstel:
    """Het leervoorstel voor een kalenderjaar.

    Args:
        vervangt: een ontwerp dat plaats maakt; wat het vroeg, komt weer vrij.
        kloof: de kloof op de peildatum, als die al berekend is.
    """
    kloof = kloof or bereken_kloof(persoon, organisatie, peildatum)
    doelen = bepaal_doelen(persoon, organisatie, peildatum, kloof)
    ruimte = budget_van_jaar(persoon, organisatie, peildatum, jaar, zonder=vervangt)
    veld = bouw_keuzeveld(persoon, organisatie, peildatum, doelen, ruimte, MEESTE_ACTIVITEITEN)
    maker = _Mixmaker(persoon, organisatie, doelen, ruimte, veld)
    return Leervoorstel(
        kloof,
        jaar,
        ruimte,
        doelen,
        maker.beste(),
        maker.eerst(VORMEN_WERKPLEK),
        maker.eerst(VORMEN_SAMEN),
        kloof.met_status(Status.ONBEKEND),
        tuple(
            (rij, persoon.oorzaken[rij.competentie])
            for rij in kloof.met_status(Status.TEKORT)
            if rij.ligt_elders
        ),
    )


class _Mixmaker:
    """Maakt mixen uit hetzelfde keuzeveld."""

    def __init__(
        self,
        persoon: Medewerker,
        organisatie: Organisatie,
        doelen: tuple[Leerdoel, ...],
        ruimte: Budgetruimte,
        veld: Keuzeveld,
    ) -> None:
        self._doelen = doelen
        self._ruimte = ruimte
        self._veld = veld
        self._voorkeur = frozenset(persoon.leervoorkeuren)
        self._prijs = uurkost_van(persoon.functie, organisatie.instelling.uurkost)
        self._op_id = {activiteit.id: activiteit for activiteit in veld.open}

    def beste(self) -> Leermix:
        """De beste combinatie uit alle vormen."""
        return self._mix(kies_activiteiten(self._veld.kandidaten, self._veld.grenzen))

    def eerst(self, vormen: frozenset[str]) -> Leermix:
        """Eerst alleen deze vormen; daarna de andere, voor de doelen die nog open staan."""
        eigen = [k for k in self._veld.kandidaten if self._op_id[k.id].vorm in vormen]
        gekozen = kies_activiteiten(eigen, self._veld.grenzen)
        return self._mix((*gekozen, *self._aanvulling(gekozen, vormen)))

    def _aanvulling(self, gekozen: tuple[str, ...], vormen: frozenset[str]) -> tuple[str, ...]:
        erin = [k for k in self._veld.kandidaten if k.id in gekozen]
        grenzen = self._veld.grenzen
        rest = tuple(max(g - sum(k.groei[n] for k in erin), 0) for n, g in enumerate(grenzen.groei))
        andere = [
            k
            for k in self._veld.kandidaten
            if self._op_id[k.id].vorm not in vormen
            and any(open_ and brengt for open_, brengt in zip(rest, k.groei, strict=True))
        ]
        return kies_activiteiten(
            andere,
            grenzen._replace(
                groei=rest,
                plaatsen=grenzen.plaatsen - len(gekozen),
                kosten=_na(grenzen.kosten, (k.kosten for k in erin)),
                uren=_na(grenzen.uren, (k.uren_budget for k in erin)),
                gestapt=reduce(or_, (k.stap for k in erin), 0),
            ),
        )

    def _mix(self, gekozen: Iterable[str]) -> Leermix:
        erin = sorted((k for k in self._veld.kandidaten if k.id in set(gekozen)), key=lambda k: k.id)
        stappen = tuple(self._stap(k) for k in erin)
        gedekt = tuple(
            min(doel.groei, van_honderdsten(sum(k.groei[nummer] for k in erin)))
            for nummer, doel in enumerate(self._doelen)
        )
        kosten = sum((budgetkosten(stap.inzet) for stap in stappen), Decimal(0))
        uren = sum((budgeturen(stap.inzet) for stap in stappen), Decimal(0))
        over = (_rest(self._ruimte.vrij_bedrag, kosten), _rest(self._ruimte.vrije_uren, uren))
        ids = {k.id for k in erin}
        niet = tuple(
            (doel.competentie, self._reden(doel, ids, *over))
            for doel, bereikt in zip(self._doelen, gedekt, strict=True)
            if bereikt < doel.groei
        )
        op_vorm = tuple(sorted(stappen, key=lambda stap: toonvolgorde(stap.activiteit)))
        return Leermix(stappen, op_vorm, gedekt, niet, kosten, uren, *over)

    def _stap(self, kandidaat: Kandidaat) -> Leerstap:
        activiteit = self._op_id[kandidaat.id]
        inzet = inzet_van_activiteit(activiteit)
        verlet = inzet.uren * self._prijs if inzet.uren is not None and self._prijs is not None else None
        doelen = [d.competentie for d, groei in zip(self._doelen, kandidaat.groei, strict=True) if groei]
        return Leerstap(activiteit, tuple(doelen), inzet, verlet, activiteit.vorm in self._voorkeur)

    def _reden(
        self, doel: Leerdoel, gekozen: set[str], bedrag: Decimal | None, uren: Decimal | None
    ) -> Reden:
        """De eerste reden die geldt voor wat niet gekozen is en voorbij het huidige niveau leidt."""
        verder = [a for a in self._veld.open if a.id not in gekozen and _leidt_verder(a, doel)]
        if not verder:
            return Reden.GEEN_AANBOD
        helpt = [inzet_van_activiteit(a) for a in verder if _helpt(a, doel)]
        if not helpt:
            return Reden.INSTAP_TE_HOOG
        betaalbaar = [i for i in helpt if bedrag is None or budgetkosten(i) <= bedrag]
        if not betaalbaar:
            return Reden.GEEN_BUDGET
        if uren is not None and all(budgeturen(i) > uren for i in betaalbaar):
            return Reden.GEEN_UREN
        return Reden.PAST_NIET_SAMEN


def _leidt_verder(activiteit: Leeractiviteit, doel: Leerdoel) -> bool:
    return any(r.competentie == doel.competentie and r.naar > doel.van for r in activiteit.ontwikkelt)


def _helpt(activiteit: Leeractiviteit, doel: Leerdoel) -> bool:
    return any(r.competentie == doel.competentie and r.helpt_vanaf(doel.van) for r in activiteit.ontwikkelt)


def _na(grens: int | None, gebruikt: Iterable[int]) -> int | None:
    """Wat er van een grens overblijft."""
    return None if grens is None else grens - sum(gebruikt)


def _rest(vrij: Decimal | None, gebruikt: Decimal) -> Decimal | None:
    return None if vrij is None else vrij - gebruikt
