"""Wat eruit komt: de kloof in woorden, wat er te onthouden valt, en waarom een tekort waar staat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Bronwaarde, Kloofrij, Ouderdom, Status
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Uitleg, Verwijzing
from competentie_cli.weergave.scherm.tekst import aantal
from competentie_cli.weergave.uitleg.rang import rangzin
from competentie_cli.weergave.uitleg.verschillen import verschilzinnen
from competentie_cli.weergave.uitleg.woorden import bronnaam, niveau, precies
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

Zin = tuple[str, Verwijzing | None]


def samenvatting(uitleg: Uitleg, organisatie: Organisatie) -> str:
    """`nu 1 (Lerend) · gevraagd 2 (Vlot) · tekort 1`."""
    rij, instelling = uitleg.rij, organisatie.instelling
    if rij is not None and rij.status is Status.NIET_VAN_TOEPASSING:
        return f"gevraagd {niveau(rij.gewenst, instelling)} · niet van toepassing"
    if rij is None:
        return f"{_nu(uitleg, organisatie)} · niet gevraagd"
    delen = [_nu(uitleg, organisatie), f"gevraagd {niveau(rij.gewenst, instelling)}"]
    delen += [_status(rij)] if rij.huidig is not None else []
    return " · ".join([*delen, "onmisbaar"] if rij.kritiek else delen)


def _nu(uitleg: Uitleg, organisatie: Organisatie) -> str:
    if uitleg.huidig is None or (uitleg.rij is not None and uitleg.rij.onbevestigd):
        return "nu onbekend"
    waarde = niveau(uitleg.huidig.niveau, organisatie.instelling)
    return f"laatst {waarde}, verouderd" if uitleg.te_oud else f"nu {waarde}"


def _status(rij: Kloofrij) -> str:
    return f"{rij.status} {getal_nl(abs(rij.kloof))}" if rij.kloof else str(rij.status)


def uitkomstzinnen(uitleg: Uitleg, organisatie: Organisatie) -> Iterator[Zin]:
    """Alles wat er over de uitkomst te zeggen valt, elk met een plek in de bestanden waar die er is."""
    rij = uitleg.rij
    if rij is None:
        yield _niet_gevraagd(uitleg), None
        return
    yield _kloofzin(uitleg, rij, organisatie), None
    yield from _vlaggen(uitleg, rij, organisatie)
    yield from ((zin, None) for zin in verschilzinnen(uitleg.verschillen))
    yield from _oorzaak(uitleg, rij)
    if uitleg.rang is not None:
        yield rangzin(uitleg.rang), None
    doelen = [doel.naam for doel in organisatie.visie.doelen if doel.id in rij.strategische_doelen]
    if doelen:
        yield f"Draagt bij aan: {opsomming(doelen)}.", None


def _niet_gevraagd(uitleg: Uitleg) -> str:
    zonder = "De competentie wordt op deze dag niet gevraagd: er is dus geen kloof."
    if uitleg.huidig is None and not uitleg.vrijstellingen:
        return f"{zonder} {'Geen van de inschattingen is bruikbaar.' if uitleg.posten else ''}".rstrip()
    return zonder


def _kloofzin(uitleg: Uitleg, rij: Kloofrij, organisatie: Organisatie) -> str:
    if rij.huidig is None or rij.kloof is None:
        return _onbekend(uitleg, rij, organisatie)
    huidig, gewenst, kloof = precies(rij.huidig), precies(rij.gewenst), precies(abs(rij.kloof))
    if rij.status is Status.TEKORT:
        return f"Gewenst {gewenst} min huidig {huidig} is {kloof}: tekort {kloof}."
    if rij.status is Status.BOVEN:
        return f"Huidig {huidig} is {kloof} meer dan gewenst {gewenst}: boven {kloof}."
    return f"Huidig {huidig} is precies wat gewenst is: op niveau."


def _onbekend(uitleg: Uitleg, rij: Kloofrij, organisatie: Organisatie) -> str:
    if rij.status is Status.NIET_VAN_TOEPASSING:
        return "Er wordt geen niveau en geen kloof berekend; de rij telt nergens mee."
    if rij.onbevestigd:
        return (
            "Onbekend, want nog niet bevestigd: op een onmisbare competentie volstaat de eigen inschatting "
            "niet. Vraag iemand anders om mee te kijken."
        )
    if rij.ouderdom is Ouderdom.VEROUDERD and rij.datum:
        maanden = aantal(organisatie.instelling.beoordeling.verouderd_maanden, "maand", "maanden")
        return (
            f"Onbekend, want verouderd: het niveau is van {datum_lang(rij.datum)}, meer dan {maanden} "
            "geleden. Met --ook-verouderd telt het toch."
        )
    return (
        "Onbekend: geen van de inschattingen is bruikbaar."
        if uitleg.posten
        else "Onbekend: nog nooit ingeschat."
    )


def _vlaggen(uitleg: Uitleg, rij: Kloofrij, organisatie: Organisatie) -> Iterator[Zin]:
    if rij.indicatief:
        yield "Indicatief: het niveau steunt alleen op de eigen inschatting.", None
    if rij.bekend and rij.ouderdom is not Ouderdom.ACTUEEL and rij.datum:
        yield _leeftijd(rij, rij.datum, organisatie), None
    if uitleg.nieuwere:
        later = opsomming([_bron(bron) for bron in uitleg.nieuwere])
        yield f"Later anders gezien: {later}. Dat telt hier niet mee, maar is een gesprek waard.", None
    if uitleg.bijgewerkt:
        zin = (
            f"De omschrijving van de competentie veranderde op {datum_lang(uitleg.bijgewerkt)}, na de "
            "inschatting: lees samen na of ze nog klopt."
        )
        yield zin, Verwijzing(Soort.COMPETENTIES, uitleg.competentie, ("bijgewerkt",))


def _leeftijd(rij: Kloofrij, datum: date, organisatie: Organisatie) -> str:
    if rij.ouderdom is Ouderdom.VEROUDERD:
        return f"Verouderd, van {datum_lang(datum)}: het telt alleen mee door --ook-verouderd."
    maanden = aantal(organisatie.instelling.beoordeling.actueel_maanden, "maand", "maanden")
    return f"Ouder dan {maanden}: het niveau dateert van {datum_lang(datum)}."


def _bron(bron: Bronwaarde) -> str:
    return f"{bronnaam(bron.bron)} {precies(bron.niveau)} ({datum_lang(bron.datum)})"


def _oorzaak(uitleg: Uitleg, rij: Kloofrij) -> Iterator[Zin]:
    if rij.oorzaak is None:
        return
    if uitleg.oorzaak is None:
        yield "Oorzaak onbekend: er staat er nog geen in het bestand.", None
    else:
        slot = ", dus geen leerdoel" if rij.ligt_elders else ""
        yield f"Oorzaak: {rij.oorzaak}{slot}.", uitleg.oorzaak
