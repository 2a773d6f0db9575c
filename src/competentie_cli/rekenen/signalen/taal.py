"""Signalen over taal: indicatoren die niemand ziet, vage doelen, niveaus die niets of hetzelfde zeggen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.competentie import Competentie, Niveaubeschrijving
from competentie_cli.domein.functie import Eis
from competentie_cli.domein.plan import Doel
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.competentietaal import is_opgevolgd
from competentie_cli.rekenen.signalen.profielen import opsomming
from competentie_cli.rekenen.signalen.zicht import Zicht, bij
from competentie_cli.rekenen.taal.doelen import vaagheid
from competentie_cli.rekenen.taal.gedrag import onzichtbaar
from competentie_cli.rekenen.volgorde import sorteernaam

_VOORBIJ = frozenset({"geevalueerd", "gesloten"})
_LOPEND = frozenset({"open", "bezig"})


def kijk_naar_waarneembaarheid(zicht: Zicht) -> Iterator[Bevinding]:
    """Gedragsindicatoren met een oordeel of een binnenkant die een collega niet kan zien of horen."""
    for onderdeel in zicht.gave(Soort.COMPETENTIES):
        competentie = onderdeel.waarde
        assert isinstance(competentie, Competentie)
        for plek, beschrijving in enumerate(competentie.niveaus):
            for index, indicator in enumerate(beschrijving.indicatoren):
                if blind := onzichtbaar(indicator.tekst):
                    los = isinstance(onderdeel.ruw["niveaus"][plek]["indicatoren"][index], str)
                    pad = ("niveaus", plek, "indicatoren", index, *(() if los else ("tekst",)))
                    code = "indicator-niet-waarneembaar"
                    yield bij(code, onderdeel.herkomst, *pad, woord=blind.woord, reden=blind.soort)


def kijk_naar_vage_doelen(zicht: Zicht) -> Iterator[Bevinding]:
    """Doelen in een POP die nog alle kanten uit kunnen en nergens zeggen waaraan het te merken is."""
    for herkomst, plan, _ in zicht.plannen:
        if plan.status in _VOORBIJ:
            continue
        for index, doel in enumerate(plan.doelen):
            if _is_open_zonder_maat(doel) and (woorden := vaagheid(doel.omschrijving or "")):
                yield bij("doel-vaag", herkomst, "doelen", index, "omschrijving", woorden=woorden)


def _is_open_zonder_maat(doel: Doel) -> bool:
    niveaus = doel.van is not None and doel.naar is not None
    return doel.status in _LOPEND and not doel.resultaat and not niveaus


def kijk_naar_doelindicatoren(zicht: Zicht) -> Iterator[Bevinding]:
    """Strategische doelen zonder iets waaraan te merken is dat het lukt."""
    for herkomst, visie in zicht.van(Soort.VISIE):
        for index, doel in enumerate(visie.doelen):
            if not doel.indicatoren:
                yield bij("doel-zonder-indicator", herkomst, "doelen", index, "id", naam=doel.naam)


def kijk_naar_gelijke_niveaus(zicht: Zicht) -> Iterator[Bevinding]:
    """Competenties waarvan twee niveaus dezelfde omschrijving of dezelfde indicator hebben."""
    for herkomst, competentie in zicht.van(Soort.COMPETENTIES):
        if groepen := _gelijke_niveaus(competentie):
            waar = ", en op ".join(f"niveau {opsomming(map(str, groep))}" for groep in groepen)
            yield bij("niveaus-gelijk", herkomst, "id", naam=competentie.naam, waar=waar)


def _gelijke_niveaus(competentie: Competentie) -> list[list[Decimal]]:
    """Groepen van niveaus die een tekst delen, laagste eerst; een groep binnen een grotere telt niet."""
    waar: defaultdict[tuple[str, str], set[Decimal]] = defaultdict(set)
    for beschrijving in competentie.niveaus:
        for tekst in _teksten(beschrijving):
            waar[tekst].add(beschrijving.niveau)
    groepen = {frozenset(niveaus) for niveaus in waar.values() if len(niveaus) > 1}
    return sorted(sorted(groep) for groep in groepen if not any(groep < andere for andere in groepen))


def _teksten(beschrijving: Niveaubeschrijving) -> Iterator[tuple[str, str]]:
    """De omschrijving en de indicatoren, gevouwen, met wat ze zijn."""
    paren = [("omschrijving", beschrijving.omschrijving or "")]
    paren += [(indicator.richting, indicator.tekst) for indicator in beschrijving.indicatoren]
    for wat, tekst in paren:
        if gevouwen := sorteernaam(" ".join(tekst.split())):
            yield wat, gevouwen


def kijk_naar_beschrijvingen(zicht: Zicht) -> Iterator[Bevinding]:
    """Gevraagde competenties zonder beschreven niveau, of zonder het niveau dat gevraagd wordt.

    Is er nergens een niveau beschreven, dan staat dat er één keer.
    """
    gevraagd = _gevraagde_niveaus(zicht)
    bekeken = [(h, c, _beschreven(c)) for h, c in zicht.van(Soort.COMPETENTIES) if c.id in gevraagd]
    if len(bekeken) > 1 and not any(beschreven for _, _, beschreven in bekeken):
        herkomst, eerste, _ = bekeken[0]
        waarden = {"naam": eerste.naam, "aantal": str(len(bekeken)), "reden": "alle"}
        yield bij("competentie-zonder-niveaus", herkomst, "id", **waarden)
        return
    for herkomst, competentie, beschreven in bekeken:
        open_ = sorted(gevraagd[competentie.id] - beschreven)
        if not beschreven:
            yield bij("competentie-zonder-niveaus", herkomst, "id", naam=competentie.naam)
        elif open_:
            niveaus = opsomming(str(niveau) for niveau in open_)
            yield bij("niveau-niet-beschreven", herkomst, "id", naam=competentie.naam, niveaus=niveaus)


def _beschreven(competentie: Competentie) -> set[Decimal]:
    return {n.niveau for n in competentie.niveaus if n.omschrijving or n.indicatoren}


def _gevraagde_niveaus(zicht: Zicht) -> dict[str, set[Decimal]]:
    """Per competentie die niet vervangen is, de gevraagde niveaus die op de schaal staan."""
    schaal = {trede.niveau for trede in zicht.organisatie.instelling.schaal}
    gevraagd: defaultdict[str, set[Decimal]] = defaultdict(set)
    for eis in _eisen(zicht):
        competentie = zicht.organisatie.competenties.get(eis.competentie)
        if competentie and not is_opgevolgd(competentie):
            gevraagd[eis.competentie] |= {eis.gewenst} & schaal
    return gevraagd


def _eisen(zicht: Zicht) -> Iterator[Eis]:
    """Wat functies en de visie vandaag vragen."""
    yield from zicht.organisatie.visie.kerncompetenties
    for functie in zicht.organisatie.functies.values():
        yield from functie.competenties
