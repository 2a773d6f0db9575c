"""Een leervoorstel in woorden, voor wie het gesprek voorbereidt: op het scherm en in een ontwerp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import SAMEN, WERKPLEK
from competentie_cli.domein.voorstel import Leerdoel, Leermix, Leerstap, Leervoorstel, Reden
from competentie_cli.weergave.beeld.spraak import aangehaald
from competentie_cli.weergave.woorden import geld, getal_nl, kleine_letter, opsomming

REDENEN = {
    Reden.GEEN_AANBOD: "in het leeraanbod is er niets meer dat verder helpt",
    Reden.INSTAP_TE_HOOG: "wat er nog in het leeraanbod staat, begint hoger dan waar de medewerker nu staat",
    Reden.GEEN_BUDGET: "wat verder helpt, kost meer dan er nog vrij is",
    Reden.GEEN_UREN: "wat verder helpt, vraagt meer uren dan er nog vrij zijn",
    Reden.PAST_NIET_SAMEN: "wat verder helpt, past niet samen met de rest van dit voorstel",
}
MEER_WERKPLEK = "Meer op de werkplek"
MEER_SAMEN = "Meer samen met anderen"
OORZAKEN = {
    "organisatie": "hoe het werk geregeld is",
    "middelen": "de middelen die er zijn",
    "communicatie": "hoe er afgesproken en doorgegeven wordt",
    "motivatie": "eerst een gesprek over wat het tegenhoudt",
}
_NUL = Decimal(0)


def stap_in_woorden(getal: Decimal) -> str:
    """`1 niveau`, `0,5 niveau`."""
    return f"{getal_nl(getal)} {'niveau' if getal <= 1 else 'niveaus'}"


def waarom_doel(doel: Leerdoel, organisatie: Organisatie, functie: str) -> str:
    """Wie het vraagt en waar het bij hoort, als een rij feiten."""
    return "; ".join(_redenen(doel, organisatie, functie))


def _redenen(doel: Leerdoel, organisatie: Organisatie, functie: str) -> Iterator[str]:
    if doel.herkomst == "ambitie":
        yield "hoort bij een ambitie"
    elif doel.rij is not None:
        vragers = [v.functie for v in doel.rij.gevraagd_door if v.gewenst > doel.van]
        yield f"gevraagd door {opsomming([_vrager(v, organisatie, functie) for v in vragers])}"
    if doel.kritiek:
        yield "onmisbaar"
    if namen := [d.naam for d in organisatie.visie.doelen if doel.competentie in d.competenties]:
        yield f"draagt bij aan {opsomming([aangehaald(naam) for naam in namen])}"


def _vrager(vrager: str, organisatie: Organisatie, functie: str) -> str:
    if vrager == "kern":
        return "de organisatie (van iedereen)"
    gevonden = organisatie.functies.get(vrager)
    naam = kleine_letter(gevonden.naam) if gevonden else vrager
    return f"de functie {naam}" if vrager == functie else f"de rol {naam}"


def tijd_en_geld(stap: Leerstap) -> str:
    """Uren, prijs en wie betaalt; wat niet bekend is, staat er zo."""
    inzet = stap.inzet
    uren = f"{getal_nl(inzet.uren)} uur in werktijd" if inzet.uren else "geen extra uren"
    uren = uren if inzet.uren is not None else "uren niet bekend"
    eigen = f"{getal_nl(inzet.eigen_tijd)} uur in eigen tijd" if inzet.eigen_tijd else ""
    prijs = geld(inzet.kosten) if inzet.kosten else "gratis"
    prijs = prijs if inzet.kosten is not None else "prijs niet bekend"
    betaler = "" if inzet.uit_budget else "buiten het eigen budget"
    return ", ".join(deel for deel in (uren, eigen, prijs, betaler) if deel)


def wat_het_brengt(stap: Leerstap, doelen: Sequence[Leerdoel]) -> str:
    """`helpt bij doel 1 en 3`, en hoe er geleerd wordt."""
    nummers = [str(n) for n, doel in enumerate(doelen, 1) if doel.competentie in stap.doelen]
    soort = "op de werkplek" if stap.activiteit.vorm in WERKPLEK else ""
    soort = soort or ("samen met anderen" if stap.activiteit.vorm in SAMEN else "")
    voorkeur = "leert zo het liefst" if stap.in_voorkeur else ""
    helpt = f"helpt bij doel {opsomming(nummers)}"
    return "; ".join(deel for deel in (helpt, soort, voorkeur) if deel)


def niet_gehaald(mix: Leermix, doelen: Sequence[Leerdoel]) -> Iterator[tuple[Leerdoel, str]]:
    """Per doel dat open blijft: hoeveel, en waarom."""
    redenen = dict(mix.niet_haalbaar)
    for doel, gedekt in zip(doelen, mix.gedekt, strict=True):
        if gedekt < doel.groei:
            open_ = stap_in_woorden(doel.groei - gedekt)
            yield doel, f"{open_} blijft open: {REDENEN[redenen[doel.competentie]]}"


def budgetzin(voorstel: Leervoorstel) -> str:
    """Wat het voorstel van het eigen budget vraagt en wat er vrij blijft."""
    mix = voorstel.mix
    gevraagd = (
        f"Vraagt van het eigen budget in {voorstel.jaar}: {geld(mix.kosten)} en {getal_nl(mix.uren)} uur."
    )
    if mix.over_bedrag is None and mix.over_uren is None:
        return f"{gevraagd} Voor dat jaar is geen budget vastgelegd, en dus ook geen bovengrens."
    vrij = [geld(mix.over_bedrag)] if mix.over_bedrag is not None else []
    vrij += [f"{getal_nl(mix.over_uren)} uur"] if mix.over_uren is not None else []
    return f"{gevraagd} Daarna blijft vrij: {opsomming(vrij)}."


def onbekend_zin(mix: Leermix) -> str:
    """Hoeveel er niet meetelt omdat het niet bekend is; leeg als alles bekend is."""
    zonder = [s for s in mix.stappen if s.inzet.uren is None or s.inzet.kosten is None]
    if not zonder:
        return ""
    namen = opsomming([s.activiteit.naam for s in zonder])
    return f"Nog na te vragen, en niet meegeteld: de tijd of de prijs van {namen}."


def verletzin(mix: Leermix) -> str:
    """De verletkosten, apart; leeg als er niets over te zeggen valt."""
    bekend = [stap.verletkosten for stap in mix.stappen if stap.verletkosten is not None]
    if not bekend:
        return ""
    deel = "" if len(bekend) == len(mix.stappen) else f" (van {len(bekend)} van de {len(mix.stappen)})"
    return f"Verletkosten, apart geteld: {geld(sum(bekend, _NUL))}{deel}."


def mix_in_het_kort(mix: Leermix, doelen: Sequence[Leerdoel]) -> str:
    """De activiteiten van een andere mix, wat ze vragen en hoever ze brengen."""
    if not mix.stappen:
        return "niets in het leeraanbod"
    namen = opsomming([stap.activiteit.naam for stap in mix.op_vorm])
    ver = [
        f"doel {n} {_hoever(gedekt, doel.groei)}"
        for n, (doel, gedekt) in enumerate(zip(doelen, mix.gedekt, strict=True), 1)
    ]
    return f"{namen}; {geld(mix.kosten)} en {getal_nl(mix.uren)} uur; {opsomming(ver)}"


def _hoever(gedekt: Decimal, groei: Decimal) -> str:
    if gedekt == groei:
        return "helemaal"
    return "deels" if gedekt else "nog niet"
