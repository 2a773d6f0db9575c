"""Wat eruit komt: de kloof in woorden, wat er te onthouden valt, en waarom een tekort waar staat."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Bronwaarde, Kloofrij, Ouderdom, Status
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Rangbuur, Rangreden, Uitleg, Verschil, Verwijzing
from competentie_cli.weergave.scherm.tekst import aantal
from competentie_cli.weergave.uitleg.woorden import bronnaam, in_zin, niveau, precies
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

Zin = tuple[str, Verwijzing | None]


def samenvatting(uitleg: Uitleg, organisatie: Organisatie) -> str:
    """`nu 1 (Lerend) · gevraagd 2 (Vlot) · tekort 1`."""
    rij, instelling = uitleg.rij, organisatie.instelling
    if rij is not None and rij.status is Status.NIET_VAN_TOEPASSING:
        return f"gevraagd {niveau(rij.gewenst, instelling)} · niet van toepassing"
    if rij is None:
        return f"{_nu(uitleg, organisatie)} · niet gevraagd"
    delen = [_nu(uitleg, organisatie), f"gevraagd {niveau(rij.gewenst, instelling)}", _status(rij)]
    return " · ".join([*delen, "onmisbaar"] if rij.kritiek else delen)


def _nu(uitleg: Uitleg, organisatie: Organisatie) -> str:
    if uitleg.huidig is None or (uitleg.rij is not None and uitleg.rij.onbevestigd):
        return "nu onbekend"
    waarde = niveau(uitleg.huidig.niveau, organisatie.instelling)
    return f"laatst {waarde}, verouderd" if uitleg.te_oud else f"nu {waarde}"


def _status(rij: Kloofrij) -> str:
    if rij.kloof:
        return f"{rij.status} {getal_nl(abs(rij.kloof))}"
    return "kloof onbekend" if rij.status is Status.ONBEKEND else str(rij.status)


def uitkomstzinnen(uitleg: Uitleg, organisatie: Organisatie) -> Iterator[Zin]:
    """Alles wat er over de uitkomst te zeggen valt, elk met een plek in de bestanden waar die er is."""
    rij = uitleg.rij
    if rij is None:
        yield _niet_gevraagd(uitleg), None
        return
    yield _kloofzin(uitleg, rij, organisatie), None
    yield from _vlaggen(uitleg, rij)
    yield from ((zin, None) for zin in _verschilzinnen(uitleg.verschillen))
    yield from _oorzaak(uitleg, rij)
    yield from _rang(uitleg)
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


def _vlaggen(uitleg: Uitleg, rij: Kloofrij) -> Iterator[Zin]:
    if rij.indicatief:
        yield "Indicatief: het niveau steunt alleen op de eigen inschatting.", None
    if rij.bekend and rij.ouderdom is not Ouderdom.ACTUEEL and rij.datum:
        yield f"Het niveau is {rij.ouderdom}: het dateert van {datum_lang(rij.datum)}.", None
    if uitleg.nieuwere:
        later = opsomming([_bron(bron) for bron in uitleg.nieuwere])
        yield f"Later anders gezien: {later}. Dat telt hier niet mee, maar is een gesprek waard.", None
    if uitleg.bijgewerkt:
        zin = (
            f"De omschrijving van de competentie veranderde op {datum_lang(uitleg.bijgewerkt)}, na de "
            "inschatting: lees samen na of ze nog klopt."
        )
        yield zin, Verwijzing(Soort.COMPETENTIES, uitleg.competentie, ("bijgewerkt",))


def _bron(bron: Bronwaarde) -> str:
    return f"{bronnaam(bron.bron)} {precies(bron.niveau)} ({datum_lang(bron.datum)})"


def _verschilzinnen(verschillen: tuple[Verschil, ...]) -> Iterator[str]:
    """Wat open staat, en wat een latere afspraak uitklaarde; de afspraak zelf sluit ook haar eigen paren."""
    open_ = [_paar(v) for v in verschillen if v.gesloten is None and v.ander]
    if open_:
        yield f"Te bespreken: {'; '.join(open_)}."
    for ronde in (v.een for v in verschillen if v.gesloten is None and v.ander is None):
        grenzen = f"van {_grens(ronde.laagste)} tot {_grens(ronde.hoogste)}"
        yield f"Te bespreken: de stemmen van {in_zin([ronde.bron])} lopen {grenzen}."
    for dag in dict.fromkeys(v.gesloten for v in verschillen if v.gesloten and not _met_afspraak(v)):
        wat = [_paar(v) for v in verschillen if v.gesloten == dag and not _met_afspraak(v)]
        yield f"Uitgeklaard in de afspraak van {datum_lang(dag)}: {'; '.join(wat)}."


def _met_afspraak(verschil: Verschil) -> bool:
    return verschil.ander is not None and "afgesproken" in (verschil.een.bron, verschil.ander.bron)


def _paar(verschil: Verschil) -> str:
    een, ander = verschil.een, verschil.ander
    if ander is None:
        return f"stemmen van {in_zin([een.bron])} van {_grens(een.laagste)} tot {_grens(een.hoogste)}"
    afstand = precies(abs(een.niveau - ander.niveau))
    namen = [f"{bronnaam(bron.bron)} {precies(bron.niveau)}" for bron in (een, ander)]
    return f"{opsomming(namen)} verschillen {afstand}"


def _grens(waarde: Decimal | None) -> str:
    return precies(waarde) if waarde is not None else ""


def _oorzaak(uitleg: Uitleg, rij: Kloofrij) -> Iterator[Zin]:
    if rij.oorzaak is None:
        return
    if uitleg.oorzaak is None:
        yield "Oorzaak onbekend: er staat er nog geen in het bestand.", None
    else:
        slot = ", dus geen leerdoel" if rij.ligt_elders else ""
        yield f"Oorzaak: {rij.oorzaak}{slot}.", uitleg.oorzaak


def _rang(uitleg: Uitleg) -> Iterator[Zin]:
    rang = uitleg.rang
    if rang is None:
        return
    if rang.van == 1:
        yield "Prioriteit 1: het enige tekort.", None
        return
    gewicht = precies(rang.gewicht)
    buren = [f"na {rang.ervoor.naam}, {_daar(rang.ervoor)}"] if rang.ervoor else []
    buren += [f"voor {rang.erna.naam}, {_hier(rang.erna)}"] if rang.erna else []
    yield (
        f"Prioriteit {rang.plaats} van {rang.van} (weging × tekort is {gewicht}): {', en '.join(buren)}.",
        None,
    )


def _daar(buur: Rangbuur) -> str:
    return {
        Rangreden.KRITIEK: "dat onmisbaar is",
        Rangreden.GEWICHT: f"dat zwaarder weegt ({precies(buur.gewicht)})",
        Rangreden.DOEL: "dat even zwaar weegt maar een strategisch doel dient",
        Rangreden.NAAM: "dat even zwaar weegt en eerder komt in het alfabet",
    }[buur.reden]


def _hier(buur: Rangbuur) -> str:
    return {
        Rangreden.KRITIEK: "dat niet onmisbaar is",
        Rangreden.GEWICHT: f"dat lichter weegt ({precies(buur.gewicht)})",
        Rangreden.DOEL: "dat even zwaar weegt maar geen strategisch doel dient",
        Rangreden.NAAM: "dat even zwaar weegt en later komt in het alfabet",
    }[buur.reden]
