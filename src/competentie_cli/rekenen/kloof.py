"""De kloof van één persoon: gewenst min huidig, rij per rij (rekenregels.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import (
    Bronnen,
    Bronwaarde,
    Dekking,
    Huidig,
    Kloof,
    Kloofrij,
    Ouderdom,
    Status,
    Vereist,
)
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.bespreken import VERSCHIL, te_bespreken
from competentie_cli.rekenen.bronnen import Inzendingen, bronnen_van, verzamel_inzendingen
from competentie_cli.rekenen.getallen import rond
from competentie_cli.rekenen.huidig import huidig_niveau
from competentie_cli.rekenen.passing import bereken_passing
from competentie_cli.rekenen.tijd import loopt
from competentie_cli.rekenen.vereist import vereist_van
from competentie_cli.rekenen.volgorde import sorteernaam

_RIJVOLGORDE = (
    Status.TEKORT,
    Status.ONBEKEND,
    Status.OP_NIVEAU,
    Status.BOVEN,
    Status.NIET_VAN_TOEPASSING,
)


def bereken_kloof(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, *, ook_verouderd: bool = False
) -> Kloof:
    """De kloof van een persoon op de peildatum."""
    vereist = vereist_van(persoon, organisatie, peildatum)
    if wil_geen_scores(persoon, peildatum):
        return _zonder_scores(persoon, organisatie, vereist)
    inzendingen = verzamel_inzendingen(persoon, peildatum)
    maker = _Rijmaker(persoon, organisatie, inzendingen, peildatum, ook_verouderd)
    rijen = _orden(_met_prioriteit([maker.rij(eis) for eis in vereist]))
    return Kloof(
        persoon.id,
        persoon.naam,
        persoon.functie,
        persoon.team,
        rijen,
        _dekking(rijen),
        bereken_passing(rijen, organisatie.instelling.laagste_niveau),
    )


def wil_geen_scores(persoon: Medewerker, peildatum: date) -> bool:
    """Of iemand op de peildatum geen niveaus wil."""
    zonder = persoon.zonder_scores
    return zonder is not None and loopt(zonder.sinds, None, peildatum)


def is_vrijgesteld(persoon: Medewerker, competentie: str, peildatum: date) -> bool:
    """Of een competentie op de peildatum niet van toepassing is."""
    return any(
        v.competentie == competentie and loopt(v.vanaf, v.tot, peildatum) for v in persoon.vrijstellingen
    )


def _zonder_scores(persoon: Medewerker, organisatie: Organisatie, vereist: Iterable[Vereist]) -> Kloof:
    rijen = [_kale_rij(persoon, organisatie, eis, None) for eis in vereist]
    op_naam = tuple(sorted(rijen, key=_op_naam))
    return Kloof(persoon.id, persoon.naam, persoon.functie, persoon.team, op_naam, None, zonder_scores=True)


def _op_naam(rij: Kloofrij) -> tuple[str, str]:
    return (sorteernaam(rij.naam), rij.competentie)


def _kale_rij(persoon: Medewerker, organisatie: Organisatie, eis: Vereist, status: Status | None) -> Kloofrij:
    oorzaak = persoon.oorzaken.get(eis.competentie)
    return Kloofrij(
        eis.competentie,
        organisatie.competentienaam(eis.competentie),
        eis.gewenst,
        eis.weging,
        eis.kritiek,
        status,
        eis.gevraagd_door,
        oorzaak=oorzaak.soort if oorzaak else None,
        strategische_doelen=tuple(
            doel.id for doel in organisatie.visie.doelen if eis.competentie in doel.competenties
        ),
    )


class _Rijmaker:
    """Maakt rijen voor één persoon op één dag."""

    def __init__(
        self,
        persoon: Medewerker,
        organisatie: Organisatie,
        inzendingen: Inzendingen,
        peildatum: date,
        ook_verouderd: bool,
    ) -> None:
        self._persoon = persoon
        self._organisatie = organisatie
        self._inzendingen = inzendingen
        self._peildatum = peildatum
        self._ook_verouderd = ook_verouderd

    def rij(self, eis: Vereist) -> Kloofrij:
        """De rij van één vereiste competentie."""
        if is_vrijgesteld(self._persoon, eis.competentie, self._peildatum):
            return _kale_rij(self._persoon, self._organisatie, eis, Status.NIET_VAN_TOEPASSING)
        regels = self._organisatie.instelling.beoordeling
        bronnen = bronnen_van(self._persoon, eis.competentie, self._inzendingen, regels, self._peildatum)
        kaal = replace(
            _kale_rij(self._persoon, self._organisatie, eis, Status.ONBEKEND),
            bronnen=bronnen.meetellend,
            genegeerd=bronnen.genegeerd,
            te_bespreken=te_bespreken(bronnen),
        )
        huidig = huidig_niveau(bronnen, regels)
        return kaal if huidig is None else self._met_niveau(kaal, bronnen, huidig)

    def _met_niveau(self, rij: Kloofrij, bronnen: Bronnen, huidig: Huidig) -> Kloofrij:
        laatste = huidig.laatste
        gewijzigd = self._definitie_gewijzigd(rij.competentie, laatste.datum)
        if rij.kritiek and huidig.enkel_zelf:
            return replace(rij, onbevestigd=True, definitie_gewijzigd=gewijzigd)
        rij = replace(
            rij,
            huidig=huidig.niveau,
            bron=huidig.naam,
            datum=laatste.datum,
            ouderdom=laatste.ouderdom,
            gebruikt=huidig.gebruikt,
            indicatief=huidig.enkel_zelf,
            nieuwer=_nieuwer(bronnen, huidig),
            definitie_gewijzigd=gewijzigd,
        )
        if laatste.ouderdom is Ouderdom.VEROUDERD and not self._ook_verouderd:
            return rij
        return _met_kloof(rij, rij.gewenst - huidig.niveau)

    def _definitie_gewijzigd(self, competentie: str, datum: date) -> bool:
        gevonden = self._organisatie.competenties.get(competentie)
        bijgewerkt = gevonden.bijgewerkt if gevonden else None
        return bijgewerkt is not None and datum < bijgewerkt <= self._peildatum


def nieuwere_bronnen(bronnen: Bronnen, huidig: Huidig) -> Iterator[Bronwaarde]:
    """De ongebruikte bronnen die later een ander niveau zagen."""
    for bron in bronnen.meetellend:
        if (
            bron not in huidig.gebruikt
            and bron.bron != "zelf"
            and bron.datum > huidig.laatste.datum
            and abs(rond(bron.niveau) - huidig.niveau) >= VERSCHIL
        ):
            yield bron


def _nieuwer(bronnen: Bronnen, huidig: Huidig) -> bool:
    return any(True for _ in nieuwere_bronnen(bronnen, huidig))


def _met_kloof(rij: Kloofrij, kloof: Decimal) -> Kloofrij:
    status = Status.TEKORT if kloof > 0 else Status.BOVEN if kloof < 0 else Status.OP_NIVEAU
    oorzaak = rij.oorzaak or ("onbekend" if status is Status.TEKORT else None)
    return replace(rij, kloof=kloof, status=status, oorzaak=oorzaak)


def prioriteit(rij: Kloofrij) -> tuple[bool, Decimal, bool, str, str]:
    """Kritiek, dan weging x tekort, dan strategisch doel, dan naam en id; de kleinste eerst."""
    gewicht = rij.weging * (rij.kloof or Decimal(0))
    return (not rij.kritiek, -gewicht, not rij.strategische_doelen, *_op_naam(rij))


def _met_prioriteit(rijen: list[Kloofrij]) -> list[Kloofrij]:
    tekorten = sorted((rij for rij in rijen if rij.status is Status.TEKORT), key=prioriteit)
    rest = [rij for rij in rijen if rij.status is not Status.TEKORT]
    return [replace(rij, prioriteit=nummer) for nummer, rij in enumerate(tekorten, 1)] + rest


def _orden(rijen: Iterable[Kloofrij]) -> tuple[Kloofrij, ...]:
    def sleutel(rij: Kloofrij) -> tuple[int, int, str, str]:
        plaats = _RIJVOLGORDE.index(rij.status) if rij.status else 0
        return (plaats, rij.prioriteit or 0, *_op_naam(rij))

    return tuple(sorted(rijen, key=sleutel))


def _dekking(rijen: Iterable[Kloofrij]) -> Dekking:
    tellend = [rij for rij in rijen if rij.status is not Status.NIET_VAN_TOEPASSING]
    bekend = [rij for rij in tellend if rij.bekend]
    return Dekking(len(bekend), len(tellend), sum(rij.indicatief for rij in bekend))
