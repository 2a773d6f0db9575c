"""De leerbehoeften: per competentie wie te leren heeft, en wat iets anders vraagt.

Over wie: iedereen in de selectie die meegaat (`selectie.doet_mee`), en van wie de competentie gevraagd wordt
door functie, rol of kern, zonder vrijstelling. Wat alleen een ambitie vraagt, is geen behoefte van nu.

- leerbehoefte: een tekort met oorzaak competentie of onbekend (ook: geen oorzaak ingevuld);
- andere oorzaak: een tekort met oorzaak motivatie, organisatie, middelen of communicatie;
- eerst samen bekijken: de rij is `onbekend` (niet ingeschat, te oud, nog niet bevestigd);
- gewicht: de som van weging maal tekort over de leerbehoeften;
- in een plan: zie `lopend.staat_in_plan`;
- bereikt: een activiteit die nog kan en die iemand niet al deed of doet, met een rij voor de competentie
  waarvoor `van` niet boven het huidige niveau ligt en `naar` erboven; te hoog: alleen `van` staat in de weg.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from competentie_cli.domein.behoefte import (
    Aanbod,
    Behoefte,
    Behoefteoverzicht,
    Doelbehoefte,
    Groepsbehoefte,
    Stand,
)
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.rekenen.behoefte.bouw import maak_behoefte, open_aanbod
from competentie_cli.rekenen.behoefte.gevallen import verzamel_gevallen
from competentie_cli.rekenen.groepering import vaste_groepen
from competentie_cli.rekenen.volgorde import sorteernaam


def bereken_behoeften(
    lijst: Klovenlijst, organisatie: Organisatie, volgorde: str = "mensen"
) -> Behoefteoverzicht:
    """Alle behoeften van wie in de lijst staat, met alles erin: voor een werkbeeld."""
    aanbod = open_aanbod(organisatie, lijst.peildatum)
    gevallen = verzamel_gevallen(lijst, organisatie, aanbod)
    behoeften = op_naam(maak_behoefte(eigen, rij, organisatie, aanbod) for eigen, rij in gevallen.items())
    op_rang = rangschik(behoeften, volgorde)
    return Behoefteoverzicht(
        lijst.peildatum,
        volgorde,
        len(lijst.kloven),
        len(_lerenden(behoeften)),
        behoeften,
        op_rang,
        tuple(_doelen(behoeften, organisatie)),
        tuple(_groepen(op_rang, lijst, organisatie)),
        tuple(_over(behoeften, aanbod)),
        lijst.selectie,
    )


def op_naam(behoeften: Iterable[Behoefte]) -> tuple[Behoefte, ...]:
    """Op naam, dan op id."""
    return tuple(sorted(behoeften, key=_naam))


def rangschik(behoeften: Iterable[Behoefte], volgorde: str) -> tuple[Behoefte, ...]:
    """Competenties waarin te leren valt, nooit mensen; wat verborgen is, heeft geen plaats.

    Op mensen, dan gewicht, dan of ze een strategisch doel dient, dan naam en id; `gewicht` en `doel` zetten
    dat ene vooraan.
    """

    def sleutel(behoefte: Behoefte) -> tuple[object, ...]:
        telling = behoefte.telling
        maten: dict[str, object] = {
            "mensen": -(telling.leren or 0),
            "gewicht": -(telling.gewicht or Decimal(0)),
            "doel": not behoefte.doelen,
        }
        return (maten.pop(volgorde), *maten.values(), *_naam(behoefte))

    return tuple(sorted((b for b in behoeften if b.telling.leren), key=sleutel))


def _naam(behoefte: Behoefte) -> tuple[str, str]:
    return sorteernaam(behoefte.naam), behoefte.competentie


def _lerenden(behoeften: Iterable[Behoefte]) -> frozenset[str]:
    return frozenset[str]().union(*(behoefte.mensen(Stand.LEREN) for behoefte in behoeften))


def _doelen(behoeften: Sequence[Behoefte], organisatie: Organisatie) -> Iterable[Doelbehoefte]:
    for doel in organisatie.visie.doelen:
        eigen = [behoefte for behoefte in behoeften if behoefte.competentie in doel.competenties]
        gevraagd = frozenset[str]().union(*(behoefte.mensen() for behoefte in eigen))
        competenties = tuple(behoefte.competentie for behoefte in eigen)
        leren = len(_lerenden(eigen))
        yield Doelbehoefte(doel.id, doel.naam, doel.horizon, len(gevraagd), leren, competenties)


def _groepen(
    op_rang: Sequence[Behoefte], lijst: Klovenlijst, organisatie: Organisatie
) -> Iterable[Groepsbehoefte]:
    lerenden = _lerenden(op_rang)
    for soort, naam, ids in vaste_groepen((kloof.id for kloof in lijst.kloven), organisatie):
        tellingen = tuple(
            (behoefte.competentie, len(behoefte.mensen() & ids), len(behoefte.mensen(Stand.LEREN) & ids))
            for behoefte in op_rang
            if behoefte.mensen(Stand.LEREN) & ids
        )
        op_volgorde = tuple(sorted(tellingen, key=lambda telling: -telling[2]))
        yield Groepsbehoefte(soort, naam, len(ids), len(lerenden & ids), op_volgorde)


def _over(behoeften: Sequence[Behoefte], aanbod: Iterable[Leeractiviteit]) -> Iterable[Aanbod]:
    """Wat niemand nu iets te leren geeft, of door geen van de mensen gevraagd wordt.

    Verplichte vorming dient iets anders; waar nog van niemand een niveau bekend is, valt er niets over te
    zeggen.
    """
    nodig = {b.competentie for b in behoeften if not b.telling.zonder_behoefte}
    for activiteit in aanbod:
        competenties = {rij.competentie for rij in activiteit.ontwikkelt}
        if competenties and activiteit.verplicht == "nee" and not competenties & nodig:
            yield Aanbod(activiteit.id, activiteit.naam, activiteit.vorm, 0, 0)
