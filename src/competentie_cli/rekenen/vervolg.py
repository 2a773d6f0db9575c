"""Een volgende periode beginnen met wat nog niet af is.

Mee gaan de doelen die open, bezig, deels of niet behaald zijn, met hun acties die gepland, bezig of
vastgelopen zijn, en elke afspraak die open of bezig is: wat beloofd is, blijft beloofd, ook als het doel
behaald is. Behaald is af, en vervallen is een beslissing; die komen niet ongevraagd terug.
Een doel begint op het niveau van vandaag. Een datum buiten de nieuwe periode gaat niet mee: die kiezen mensen
samen. Bij een belofte blijft ze wel staan, want ook een belofte die te laat is, had een dag.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof
from competentie_cli.domein.plan import Actie, Doel, Periode, Plan
from competentie_cli.domein.plan import Vervolg as VervolgVan
from competentie_cli.domein.vervolg import Vervolg, Vervolgdoel
from competentie_cli.rekenen.levensloop import ONAF
from competentie_cli.rekenen.tijd import loopt, maanden_later

_LOOPT_NOG = frozenset({"gepland", "bezig", "vastgelopen"})
_OPEN = frozenset({"open", "bezig"})
_DAG = timedelta(days=1)


def volgende_periode(periode: Periode, peildatum: date) -> Periode | None:
    """De periode erna, even lang; is die al voorbij, dan wat er van dit kalenderjaar rest.

    None als er geen erna is, omdat de periode geen einde heeft.
    """
    if periode.tot is None or periode.tot == date.max:
        return None
    begin = periode.tot + _DAG
    einde = _even_lang(periode.van, periode.tot, begin)
    if einde < peildatum:
        begin, einde = max(begin, date(peildatum.year, 1, 1)), date(peildatum.year, 12, 31)
    return Periode(van=begin, tot=einde)


def _even_lang(van: date, tot: date, begin: date) -> date:
    maanden = (begin.year - van.year) * 12 + begin.month - van.month
    if maanden and maanden_later(van, maanden) == begin:
        erna = maanden_later(begin, maanden)
        return erna if erna == date.max else erna - _DAG
    return date.fromordinal(min(begin.toordinal() + (tot - van).days, date.max.toordinal()))


def overlappend(plannen: tuple[Plan, ...], periode: Periode) -> tuple[Plan, ...]:
    """De plannen waarvan de looptijd de periode raakt."""
    einde = periode.tot or date.max
    return tuple(p for p in plannen if p.periode.van <= einde and (p.periode.tot or date.max) >= periode.van)


def bereken_vervolg(
    oud: Plan, periode: Periode, nu: Kloof, organisatie: Organisatie, eigen_id: str | None = None
) -> Vervolg:
    """Het nieuwe plan, als ontwerp.

    Args:
        nu: hoe de medewerker er vandaag voor staat.
        eigen_id: alleen als de gewone id al bezet is.
    """
    maker = _Maker(oud, periode, nu, organisatie)
    doelen = tuple(maker.doel(doel) for doel in oud.doelen if doel.status in ONAF)
    niet_mee = tuple(doel for doel in oud.doelen if doel.status not in ONAF)
    beloften = [*oud.afspraken, *(a for doel in niet_mee for a in doel.afspraken)]
    velden: dict[str, Any] = {"medewerker": oud.medewerker, "periode": periode, "status": "concept"}
    velden |= {"doelen": tuple(d.nieuw for d in doelen)} if doelen else {}
    velden |= {"afspraken": open_} if (open_ := tuple(a for a in beloften if a.status in _OPEN)) else {}
    velden |= {"id": eigen_id} if eigen_id else {}
    return Vervolg(Plan.model_validate(velden), oud, doelen, niet_mee)


class _Maker:
    """Maakt de doelen van één vervolg."""

    def __init__(self, oud: Plan, periode: Periode, nu: Kloof, organisatie: Organisatie) -> None:
        self._oud = oud
        self._periode = periode
        self._nu = nu
        self._organisatie = organisatie
        bezet = {doel.id for doel in oud.doelen}
        self._vrij = (f"d{n}" for n in range(1, len(oud.doelen) * 2 + 2) if f"d{n}" not in bezet)

    def doel(self, oud: Doel) -> Vervolgdoel:
        acties = tuple(actie for actie in oud.acties if actie.status in _LOOPT_NOG)
        afspraken = tuple(afspraak for afspraak in oud.afspraken if afspraak.status in _OPEN)
        velden = {**self._inhoud(oud), "status": "open"}
        if oud.id:
            velden["vervolg_van"] = VervolgVan(plan=self._oud.eigen_id, doel=oud.id)
        velden |= {"acties": tuple(map(self._actie, acties))} if acties else {}
        velden |= {"afspraken": afspraken} if afspraken else {}
        return Vervolgdoel(Doel.model_validate(velden), oud, acties, afspraken)

    def _inhoud(self, oud: Doel) -> dict[str, Any]:
        velden: dict[str, Any] = {"id": oud.id or next(self._vrij)}
        velden["competentie"] = self._huidige(oud.competentie)
        velden |= {veld: getattr(oud, veld) for veld in ("omschrijving", "strategisch_doel", "resultaat")}
        velden |= {"herkomst": oud.herkomst or None, "tegen": self._binnen(oud.tegen)}
        velden |= dict(self._niveaus(oud))
        return {veld: waarde for veld, waarde in velden.items() if waarde is not None}

    def _huidige(self, competentie: str | None) -> str | None:
        """De competentie, of haar laatste opvolger als ze vervangen is."""
        gezien: set[str] = set()
        while competentie and competentie not in gezien:
            gezien.add(competentie)
            gevonden = self._organisatie.competenties.get(competentie)
            competentie = (gevonden.vervangen_door if gevonden else None) or competentie
        return competentie

    def _niveaus(self, oud: Doel) -> Iterator[tuple[str, Decimal | None]]:
        """Van het niveau van vandaag, of anders van het oude; wie geen niveaus wil, krijgt er geen."""
        if self._nu.zonder_scores:
            return
        eigen = self._huidige(oud.competentie)
        rij = self._nu.rij(eigen) if eigen else None
        bekend = rij.huidig if rij is not None and rij.bekend else None
        van = oud.van if bekend is None else bekend.normalize()
        yield "van", van
        yield "naar", oud.naar if oud.naar is None or van is None else max(oud.naar, van)

    def _actie(self, oud: Actie) -> Actie:
        """Wat bezig is, blijft bezig; wat vastliep, begint opnieuw als gepland."""
        weg = {"status", "sinds", "start", "einde", "gekozen_door"}
        velden = {veld: getattr(oud, veld) for veld in oud.model_fields_set - weg}
        velden["status"] = "bezig" if oud.status == "bezig" else "gepland"
        velden |= {"start": self._binnen(oud.start), "einde": self._binnen(oud.einde)}
        return Actie.model_validate({veld: w for veld, w in velden.items() if w is not None})

    def _binnen(self, dag: date | None) -> date | None:
        past = dag is not None and loopt(self._periode.van, self._periode.tot, dag)
        return dag if past else None
