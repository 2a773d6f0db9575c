"""Wat elke bron over een competentie zegt (rekenregels.md, Huidig niveau 1 tot en met 4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import BRONVOLGORDE, MEERSTEMMIG, Bronnen, Bronwaarde, Genegeerd, Ouderdom
from competentie_cli.domein.medewerker import Bewijs, Medewerker
from competentie_cli.rekenen.getallen import mediaan
from competentie_cli.rekenen.keuze import Inzending, buiten_beeld, kies, kies_bewijs
from competentie_cli.rekenen.tijd import ouderdom

BEREIK_VANAF = 4
_GEEN = Bronnen()

Inzendingen = dict[str, dict[str, list[Inzending]]]


def verzamel_inzendingen(persoon: Medewerker, peildatum: date) -> Inzendingen:
    """competentie -> bron -> beoordelingen met een niveau, voor ontwikkeling en niet na de peildatum."""
    verzameld: Inzendingen = {}
    for volgnummer, beoordeling in enumerate(persoon.beoordelingen):
        if buiten_beeld(beoordeling, peildatum) is not None:
            continue
        for competentie, ronde in beoordeling.niveaus.items():
            inzending = Inzending(volgnummer, beoordeling, ronde, beoordeling.toelichting.get(competentie))
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
    if not per_bron and not persoon.bewijzen:
        return _GEEN
    waarden: list[Bronwaarde] = []
    genegeerd: list[Genegeerd] = []
    for bron in BRONVOLGORDE:
        if bron == "bewijs":
            if any(competentie in bewijs.niveaus for bewijs in persoon.bewijzen):
                waarden += _bewijs(persoon, competentie, regels, peildatum)
        elif bron in per_bron:
            uitkomst = _uitkomst(bron, kies(bron, per_bron[bron], regels).gekozen, regels, peildatum)
            (waarden if isinstance(uitkomst, Bronwaarde) else genegeerd).append(uitkomst)  # type: ignore[arg-type]
    return Bronnen(tuple(waarden), tuple(genegeerd))


def _uitkomst(
    bron: str, gekozen: tuple[Inzending, ...], regels: Beoordelingsregels, peildatum: date
) -> Bronwaarde | Genegeerd:
    if bron in MEERSTEMMIG:
        return _ronde(bron, gekozen, regels, peildatum)
    (laatste,) = gekozen
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
    bron: str, stemmen: tuple[Inzending, ...], regels: Beoordelingsregels, peildatum: date
) -> Bronwaarde | Genegeerd:
    """Een geleverde ronde staat voor haar aantal; losse stemmen zijn elk één beoordelaar."""
    aantal = stemmen[0].beoordeling.aantal
    n = aantal or len(stemmen)
    datum = max(i.beoordeling.datum for i in stemmen)
    if n < regels.min_beoordelaars:
        return Genegeerd(bron, n, regels.min_beoordelaars, datum)
    niveaus = [i.ronde.mediaan for i in stemmen]
    bereik: tuple[Decimal | None, Decimal | None] = (None, None)
    if n >= BEREIK_VANAF:
        ronde = stemmen[0].ronde
        bereik = (ronde.laagste, ronde.hoogste) if aantal else (min(niveaus), max(niveaus))
    return Bronwaarde(bron, n, mediaan(niveaus), datum, ouderdom(datum, peildatum, regels), *bereik)


def _bewijs(
    persoon: Medewerker, competentie: str, regels: Beoordelingsregels, peildatum: date
) -> Iterator[Bronwaarde]:
    nummer = kies_bewijs(persoon, competentie, peildatum).gekozen
    if nummer is None:
        return
    bewijs = persoon.bewijzen[nummer]
    niveau: Decimal = bewijs.niveaus[competentie]
    klasse = bewijsouderdom(bewijs, peildatum, regels)
    yield Bronwaarde("bewijs", 1, niveau, bewijs.datum, klasse, door=bewijs.naam)


def bewijsouderdom(bewijs: Bewijs, peildatum: date, regels: Beoordelingsregels) -> Ouderdom:
    """De klasse van een bewijs; met een einddatum is het tot dan hoogstens `ouder`."""
    klasse = ouderdom(bewijs.datum, peildatum, regels)
    loopt_nog = bewijs.geldig_tot is not None and peildatum <= bewijs.geldig_tot
    return Ouderdom.OUDER if loopt_nog and klasse is Ouderdom.VEROUDERD else klasse
