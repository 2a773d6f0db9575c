"""Wat er onder een rij staat: de bron, waarom iets onbekend is, wat te bespreken is en waarvoor."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Bronwaarde, Genegeerd, Kloof, Kloofrij, Ouderdom, Status
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.scherm.woorden import maandtekst
from competentie_cli.weergave.uitleg.woorden import bronnaam
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

_GEEN_LEERDOEL = frozenset({"motivatie", "organisatie", "middelen", "communicatie"})
_SAMENGESTELD = frozenset({"mediaan", "gewogen"})
_KERN = "kern"
_OPVALLEND = 1


def bronregel(rij: Kloofrij, persoon: str, organisatie: Organisatie) -> str:
    """`leidinggevende (Hilde Baert), mrt 2026, ouder`; leeg zonder bekend niveau."""
    if not rij.bekend or rij.bron is None or rij.datum is None:
        return ""
    wie = opsomming([_bron(bron, persoon, organisatie) for bron in rij.gebruikt])
    if rij.indicatief:
        wie = f"enkel {wie}"
    elif rij.bron in _SAMENGESTELD:
        wie = f"{rij.bron} van {wie}"
    leeftijd = "" if rij.ouderdom in (None, Ouderdom.ACTUEEL) else f", {rij.ouderdom}"
    return f"{wie}, {maandtekst(rij.datum)}{leeftijd}"


def uitleg(rij: Kloofrij, kloof: Kloof, organisatie: Organisatie) -> Iterator[str]:
    """De regels onder een rij, in vaste volgorde."""
    if rij.status is not Status.NIET_VAN_TOEPASSING:
        yield from _onbekend(rij)
        yield from (_genegeerd(ronde) for ronde in rij.genegeerd)
        yield from _te_bespreken(rij, kloof.id, organisatie)
        yield from _nieuwer(rij, kloof.id, organisatie)
    if rij.status in (Status.TEKORT, Status.ONBEKEND) and rij.oorzaak in _GEEN_LEERDOEL:
        yield f"oorzaak: {rij.oorzaak} — geen leerdoel"
    yield from _gevraagd_door(rij, kloof, organisatie)
    yield from _doelen(rij, organisatie)


def _bron(bron: Bronwaarde, persoon: str, organisatie: Organisatie) -> str:
    wie = _wie(bron, persoon, organisatie)
    return f"{bronnaam(bron.bron)} ({wie})" if wie else bronnaam(bron.bron)


def _wie(bron: Bronwaarde, persoon: str, organisatie: Organisatie) -> str:
    if bron.door and bron.door != persoon:
        return schoon(organisatie.naam_van(bron.door))
    return f"{bron.n} beoordelaars" if bron.n > 1 else ""


def _onbekend(rij: Kloofrij) -> Iterator[str]:
    if rij.status is not Status.ONBEKEND:
        return
    if rij.onbevestigd:
        eigen = next((b for b in rij.bronnen if b.bron == "zelf"), None)
        waarde = f" ({getal_nl(eigen.niveau)}, {maandtekst(eigen.datum)})" if eigen else ""
        yield f"nog niet bevestigd: enkel eigen inschatting{waarde} op een onmisbare competentie"
    elif rij.ouderdom is Ouderdom.VEROUDERD and rij.datum and rij.huidig is not None:
        waarde = f"{getal_nl(rij.huidig)}, {bronnaam(rij.bron or '')}"
        yield f"verouderd: laatste uit {maandtekst(rij.datum)} ({waarde})"
    else:
        yield "nog nooit ingeschat" if not rij.genegeerd else "nog geen bruikbare inschatting"


def _genegeerd(ronde: Genegeerd) -> str:
    wie = bronnaam(ronde.bron)
    return (
        f"ronde bij {wie} telt niet mee: {ronde.n} van de {ronde.nodig} nodige beoordelaars "
        f"op {datum_lang(ronde.datum)}"
    )


def _te_bespreken(rij: Kloofrij, persoon: str, organisatie: Organisatie) -> Iterator[str]:
    if rij.te_bespreken:
        bronnen = [_met_waarde(bron, persoon, organisatie) for bron in rij.bronnen]
        yield f"te bespreken: {' · '.join(bronnen)}"


def _met_waarde(bron: Bronwaarde, persoon: str, organisatie: Organisatie) -> str:
    bereik = ""
    if bron.laagste is not None and bron.hoogste is not None:
        bereik = f"van {getal_nl(bron.laagste)} tot {getal_nl(bron.hoogste)}"
    oud = "verouderd" if bron.verouderd else ""
    delen = [_wie(bron, persoon, organisatie), bereik, maandtekst(bron.datum), oud]
    return f"{bronnaam(bron.bron)} {getal_nl(bron.niveau)} ({', '.join(deel for deel in delen if deel)})"


def _nieuwer(rij: Kloofrij, persoon: str, organisatie: Organisatie) -> Iterator[str]:
    if not rij.nieuwer or rij.datum is None or rij.huidig is None:
        return
    later = [
        _met_waarde(bron, persoon, organisatie)
        for bron in rij.bronnen
        if bron not in rij.gebruikt
        and bron.bron != "zelf"
        and bron.datum > rij.datum
        and abs(bron.niveau - rij.huidig) >= _OPVALLEND
    ]
    yield f"later anders gezien: {' · '.join(later)}"


def _gevraagd_door(rij: Kloofrij, kloof: Kloof, organisatie: Organisatie) -> Iterator[str]:
    vragers = [vraag.functie for vraag in rij.gevraagd_door]
    if vragers in ([], [kloof.functie]):
        return
    if vragers == [_KERN]:
        yield "gevraagd van iedereen (kern)"
        return
    wie = [f"{_vrager(v.functie, kloof, organisatie)} {getal_nl(v.gewenst)}" for v in rij.gevraagd_door]
    yield f"gevraagd door: {opsomming(wie)}"


def _vrager(functie: str, kloof: Kloof, organisatie: Organisatie) -> str:
    if functie == _KERN:
        return "kern"
    gevonden = organisatie.functies.get(functie)
    naam = schoon(gevonden.naam if gevonden else functie)
    return naam if functie == kloof.functie else f"rol {naam}"


def _doelen(rij: Kloofrij, organisatie: Organisatie) -> Iterator[str]:
    namen = [schoon(doel.naam) for doel in organisatie.visie.doelen if doel.id in rij.strategische_doelen]
    if namen:
        yield f"draagt bij aan: {opsomming(namen)}"
