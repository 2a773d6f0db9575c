"""Wat elke bron over een competentie zegt (rekenregels.md, Huidig niveau 1 tot en met 4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import BRONVOLGORDE, MEERSTEMMIG, Bronnen, Bronwaarde, Genegeerd, Ouderdom
from competentie_cli.domein.medewerker import Beoordeling, Medewerker, Ronde
from competentie_cli.rekenen.getallen import mediaan
from competentie_cli.rekenen.tijd import loopt, maanden_later, ouderdom

BEREIK_VANAF = 4


@dataclass(frozen=True, slots=True)
class _Inzending:
    """Eén beoordeling, toegespitst op één competentie; `volgnummer` is de plaats in het bestand."""

    volgnummer: int
    beoordeling: Beoordeling
    ronde: Ronde
    toelichting: str | None

    @property
    def rang(self) -> tuple[date, int]:
        """Later is groter; op dezelfde dag wint wat later in het bestand staat."""
        return (self.beoordeling.datum, self.volgnummer)


Inzendingen = dict[str, dict[str, list[_Inzending]]]


def verzamel_inzendingen(persoon: Medewerker, peildatum: date) -> Inzendingen:
    """competentie -> bron -> beoordelingen met een niveau, voor ontwikkeling en niet na de peildatum."""
    verzameld: Inzendingen = {}
    for volgnummer, beoordeling in enumerate(persoon.beoordelingen):
        if beoordeling.doel != "ontwikkeling" or beoordeling.datum > peildatum:
            continue
        for competentie, ronde in beoordeling.niveaus.items():
            inzending = _Inzending(volgnummer, beoordeling, ronde, beoordeling.toelichting.get(competentie))
            per_bron = verzameld.setdefault(competentie, {})
            per_bron.setdefault(beoordeling.bron, []).append(inzending)
    return verzameld


def bronnen_van(
    persoon: Medewerker,
    competentie: str,
    inzendingen: Inzendingen,
    regels: Beoordelingsregels,
    peildatum: date,
) -> Bronnen:
    """Alle bronnen over een competentie, in de volgorde van `bronnen`."""
    per_bron = inzendingen.get(competentie, {})
    waarden: list[Bronwaarde] = []
    genegeerd: list[Genegeerd] = []
    for bron in BRONVOLGORDE:
        if bron == "bewijs":
            waarden += _bewijs(persoon, competentie, regels, peildatum)
        elif bron in per_bron:
            uitkomst = _uitkomst(bron, per_bron[bron], regels, peildatum)
            (waarden if isinstance(uitkomst, Bronwaarde) else genegeerd).append(uitkomst)  # type: ignore[arg-type]
    return Bronnen(tuple(waarden), tuple(genegeerd))


def _uitkomst(
    bron: str, inzendingen: list[_Inzending], regels: Beoordelingsregels, peildatum: date
) -> Bronwaarde | Genegeerd:
    if bron in MEERSTEMMIG:
        return _ronde(bron, inzendingen, regels, peildatum)
    laatste = max(inzendingen, key=lambda i: i.rang)
    datum = laatste.beoordeling.datum
    return Bronwaarde(
        bron,
        1,
        laatste.ronde.mediaan,
        datum,
        ouderdom(datum, peildatum, regels),
        door=laatste.beoordeling.door,
        toelichting=laatste.toelichting,
    )


def _ronde(
    bron: str, inzendingen: list[_Inzending], regels: Beoordelingsregels, peildatum: date
) -> Bronwaarde | Genegeerd:
    """De ronde van een bron met veel stemmen: een geleverde ronde gaat voor losse beoordelaars."""
    laatste = max(i.beoordeling.datum for i in inzendingen)
    erin = [i for i in inzendingen if maanden_later(i.beoordeling.datum, regels.ronde_maanden) >= laatste]
    geleverd = [i for i in erin if i.beoordeling.aantal is not None]
    if geleverd:
        return _geleverde_ronde(bron, max(geleverd, key=lambda i: i.rang), regels, peildatum)
    stemmen = list(_per_beoordelaar(erin))
    datum = max(i.beoordeling.datum for i in stemmen)
    if len(stemmen) < regels.min_beoordelaars:
        return Genegeerd(bron, len(stemmen), regels.min_beoordelaars, datum)
    niveaus = [i.ronde.mediaan for i in stemmen]
    bereik = (min(niveaus), max(niveaus)) if len(stemmen) >= BEREIK_VANAF else (None, None)
    klasse = ouderdom(datum, peildatum, regels)
    return Bronwaarde(bron, len(stemmen), mediaan(niveaus), datum, klasse, *bereik)


def _per_beoordelaar(inzendingen: list[_Inzending]) -> Iterator[_Inzending]:
    """De laatste inzending per beoordelaar; zonder `door` is elke inzending een eigen beoordelaar."""
    laatste: dict[str, _Inzending] = {}
    for inzending in inzendingen:
        wie = inzending.beoordeling.door
        if wie is None:
            yield inzending
        elif wie not in laatste or inzending.rang > laatste[wie].rang:
            laatste[wie] = inzending
    yield from laatste.values()


def _geleverde_ronde(
    bron: str, inzending: _Inzending, regels: Beoordelingsregels, peildatum: date
) -> Bronwaarde | Genegeerd:
    n, datum = inzending.beoordeling.aantal or 0, inzending.beoordeling.datum
    if n < regels.min_beoordelaars:
        return Genegeerd(bron, n, regels.min_beoordelaars, datum)
    ronde = inzending.ronde
    bereik = (ronde.laagste, ronde.hoogste) if n >= BEREIK_VANAF else (None, None)
    return Bronwaarde(bron, n, ronde.mediaan, datum, ouderdom(datum, peildatum, regels), *bereik)


def _bewijs(
    persoon: Medewerker, competentie: str, regels: Beoordelingsregels, peildatum: date
) -> Iterator[Bronwaarde]:
    """Het laatste geldige bewijs met een niveau; met een einddatum is het tot dan hoogstens `ouder`."""
    geldig = [
        (bewijs.datum, volgnummer, bewijs)
        for volgnummer, bewijs in enumerate(persoon.bewijzen)
        if competentie in bewijs.niveaus and loopt(bewijs.datum, bewijs.geldig_tot, peildatum)
    ]
    if not geldig:
        return
    bewijs = max(geldig, key=lambda lid: lid[:2])[2]
    klasse = ouderdom(bewijs.datum, peildatum, regels)
    if bewijs.geldig_tot is not None and klasse is Ouderdom.VEROUDERD:
        klasse = Ouderdom.OUDER
    niveau: Decimal = bewijs.niveaus[competentie]
    yield Bronwaarde("bewijs", 1, niveau, bewijs.datum, klasse, door=bewijs.naam)
