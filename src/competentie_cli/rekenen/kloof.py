"""De kloof van één persoon: gewenst min huidig, rij per rij (rekenregels.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    Passing,
    Stand,
    Status,
    Vereist,
)
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.bespreken import VERSCHIL, te_bespreken
from competentie_cli.rekenen.bronnen import bronnen_van, verzamel_inzendingen
from competentie_cli.rekenen.getallen import rond
from competentie_cli.rekenen.huidig import huidig_niveau
from competentie_cli.rekenen.passing import bereken_passing
from competentie_cli.rekenen.tijd import loopt
from competentie_cli.rekenen.vereist import Eisenlijst
from competentie_cli.rekenen.volgorde import sorteernaam

Rangorde = tuple[bool, Decimal, bool, str, str]

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
    """De kloof van een persoon op de peildatum; voor veel mensen is één `Kloofrekenaar` sneller."""
    return Kloofrekenaar(organisatie, peildatum, ook_verouderd=ook_verouderd).kloof(persoon)


def wil_geen_scores(persoon: Medewerker, peildatum: date) -> bool:
    """Of iemand op de peildatum geen niveaus wil."""
    zonder = persoon.zonder_scores
    return zonder is not None and loopt(zonder.sinds, None, peildatum)


def vrijgesteld(persoon: Medewerker, peildatum: date) -> frozenset[str]:
    """De competenties die voor iemand op de peildatum niet van toepassing zijn."""
    return frozenset(v.competentie for v in persoon.vrijstellingen if loopt(v.vanaf, v.tot, peildatum))


class Kloofrekenaar:
    """Rekent kloven op één dag; wat voor iedereen gelijk is, wordt één keer uitgezocht."""

    def __init__(self, organisatie: Organisatie, peildatum: date, *, ook_verouderd: bool = False) -> None:
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._ook_verouderd = ook_verouderd
        self._eisen = Eisenlijst(organisatie, peildatum)
        self._strategisch: dict[str, tuple[str, ...]] = {}
        self._namen: dict[str, tuple[str, str]] = {}

    def kloof(self, persoon: Medewerker) -> Kloof:
        """De kloof van één persoon."""
        eisen = self._eisen.van(persoon)
        if wil_geen_scores(persoon, self._peildatum):
            standen = sorted((Stand(eis, None) for eis in eisen), key=self._op_naam)
            rijen = tuple(self._rij(persoon, stand, None) for stand in standen)
            return Kloof(*_wie(persoon), rijen, None, Passing(), zonder_scores=True)
        return self.kloof_uit(persoon, self._standen(persoon, eisen))

    def kloof_uit(self, persoon: Medewerker, standen: Sequence[Stand]) -> Kloof:
        """De kloof van wie niveaus wil, uit standen die al gerekend zijn."""
        rijen = self._rijen(persoon, standen)
        passing = bereken_passing(rijen, self._organisatie.instelling.laagste_niveau)
        return Kloof(*_wie(persoon), rijen, _dekking(rijen), passing)

    def standen(self, persoon: Medewerker) -> list[Stand]:
        """Hoe iemand staat op elke vereiste rij; lichter dan hele kloofrijen."""
        return self._standen(persoon, self._eisen.van(persoon))

    def _standen(self, persoon: Medewerker, eisen: Iterable[Vereist]) -> list[Stand]:
        regels = self._organisatie.instelling.beoordeling
        weg = vrijgesteld(persoon, self._peildatum)
        inzendingen = verzamel_inzendingen(persoon, self._peildatum)
        standen = []
        for eis in eisen:
            if eis.competentie in weg:
                standen.append(Stand(eis, Status.NIET_VAN_TOEPASSING))
                continue
            bronnen = bronnen_van(persoon, eis.competentie, inzendingen, regels, self._peildatum)
            standen.append(self._stand(eis, bronnen, huidig_niveau(bronnen, regels)))
        return standen

    def _stand(self, eis: Vereist, bronnen: Bronnen, huidig: Huidig | None) -> Stand:
        onbevestigd = huidig is not None and eis.kritiek and huidig.enkel_zelf
        if huidig is None or onbevestigd or (huidig.laatste.verouderd and not self._ook_verouderd):
            return Stand(eis, Status.ONBEKEND, bronnen, huidig, onbevestigd)
        return Stand(eis, _status(eis.gewenst - huidig.niveau), bronnen, huidig)

    def _rijen(self, persoon: Medewerker, standen: Sequence[Stand]) -> tuple[Kloofrij, ...]:
        """De rijen op volgorde; tekorten op prioriteit, de rest per status op naam."""
        tekorten = sorted((s for s in standen if s.status is Status.TEKORT), key=self._prioriteit)
        rijen = [self._rij(persoon, stand, nummer) for nummer, stand in enumerate(tekorten, 1)]
        for status in _RIJVOLGORDE[1:]:
            groep = sorted((s for s in standen if s.status is status), key=self._op_naam)
            rijen += [self._rij(persoon, stand, None) for stand in groep]
        return tuple(rijen)

    def _prioriteit(self, stand: Stand) -> Rangorde:
        eis = stand.eis
        dient = bool(self._doelen(eis.competentie))
        return rangorde(eis.kritiek, eis.weging, stand.kloof, dient, self._op_naam(stand))

    def _op_naam(self, stand: Stand) -> tuple[str, str]:
        competentie = stand.eis.competentie
        return (self._naam(competentie)[1], competentie)

    def _naam(self, competentie: str) -> tuple[str, str]:
        if (paar := self._namen.get(competentie)) is None:
            naam = self._organisatie.competentienaam(competentie)
            paar = self._namen[competentie] = (naam, sorteernaam(naam))
        return paar

    def _doelen(self, competentie: str) -> tuple[str, ...]:
        if (doelen := self._strategisch.get(competentie)) is None:
            alle = self._organisatie.visie.doelen
            doelen = tuple(doel.id for doel in alle if competentie in doel.competenties)
            self._strategisch[competentie] = doelen
        return doelen

    def _rij(self, persoon: Medewerker, stand: Stand, prioriteit: int | None) -> Kloofrij:
        eis, bronnen, status = stand.eis, stand.bronnen, stand.status
        oorzaak = persoon.oorzaken.get(eis.competentie)
        getoond = None if stand.onbevestigd else stand.huidig
        laatste = stand.huidig.laatste if stand.huidig else None
        return Kloofrij(
            eis.competentie,
            self._naam(eis.competentie)[0],
            eis.gewenst,
            eis.weging,
            eis.kritiek,
            status,
            eis.gevraagd_door,
            huidig=getoond.niveau if getoond else None,
            kloof=stand.kloof,
            prioriteit=prioriteit,
            bron=getoond.naam if getoond else None,
            datum=laatste.datum if getoond and laatste else None,
            ouderdom=laatste.ouderdom if getoond and laatste else None,
            indicatief=getoond is not None and getoond.enkel_zelf,
            onbevestigd=stand.onbevestigd,
            nieuwer=getoond is not None and _nieuwer(bronnen, getoond),
            definitie_gewijzigd=laatste is not None and self._gewijzigd(eis.competentie, laatste.datum),
            te_bespreken=te_bespreken(bronnen),
            bronnen=bronnen.meetellend,
            genegeerd=bronnen.genegeerd,
            gebruikt=getoond.gebruikt if getoond else (),
            oorzaak=oorzaak.soort if oorzaak else "onbekend" if status is Status.TEKORT else None,
            strategische_doelen=self._doelen(eis.competentie),
        )

    def _gewijzigd(self, competentie: str, datum: date) -> bool:
        gevonden = self._organisatie.competenties.get(competentie)
        bijgewerkt = gevonden.bijgewerkt if gevonden else None
        return bijgewerkt is not None and datum < bijgewerkt <= self._peildatum


def prioriteit(rij: Kloofrij) -> Rangorde:
    """Waar een tekort staat tussen de andere; de kleinste eerst."""
    op_naam = (sorteernaam(rij.naam), rij.competentie)
    return rangorde(rij.kritiek, rij.weging, rij.kloof, bool(rij.strategische_doelen), op_naam)


def rangorde(
    kritiek: bool, weging: Decimal, kloof: Decimal | None, dient_doel: bool, op_naam: tuple[str, str]
) -> Rangorde:
    """Kritiek, dan weging x tekort, dan strategisch doel, dan naam en id."""
    return (not kritiek, -weging * (kloof or Decimal(0)), not dient_doel, *op_naam)


def _wie(persoon: Medewerker) -> tuple[str, str | None, str, str | None]:
    return persoon.id, persoon.naam, persoon.functie, persoon.team


def _status(kloof: Decimal) -> Status:
    return Status.TEKORT if kloof > 0 else Status.BOVEN if kloof < 0 else Status.OP_NIVEAU


def nieuwere_bronnen(bronnen: Bronnen, huidig: Huidig) -> Iterator[Bronwaarde]:
    """De ongebruikte bronnen die later een ander niveau zagen."""
    if len(bronnen.alle) == len(huidig.gebruikt):
        return
    for bron in bronnen.meetellend:
        if (
            bron.bron != "zelf"
            and bron.datum > huidig.laatste.datum
            and bron not in huidig.gebruikt
            and abs(rond(bron.niveau) - huidig.niveau) >= VERSCHIL
        ):
            yield bron


def _nieuwer(bronnen: Bronnen, huidig: Huidig) -> bool:
    return any(True for _ in nieuwere_bronnen(bronnen, huidig))


def _dekking(rijen: Iterable[Kloofrij]) -> Dekking:
    tellend = [rij for rij in rijen if rij.status is not Status.NIET_VAN_TOEPASSING]
    bekend = [rij for rij in tellend if rij.bekend]
    return Dekking(len(bekend), len(tellend), sum(rij.indicatief for rij in bekend))
