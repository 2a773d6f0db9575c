"""De rekenregel in woorden: hoe bronnen één niveau geven, en welke stap hier besliste."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Huidig, Ouderdom
from competentie_cli.domein.uitleg import Uitleg
from competentie_cli.weergave.uitleg.woorden import bronnaam, in_zin, niveau, precies
from competentie_cli.weergave.woorden import hoofdletter, opsomming

_REGEL = {
    "afspraak": (
        "Eerst komt wat samen afgesproken is, dan de leidinggevende, dan de mediaan van assessment, EVC, "
        "bewijs, collega's, medewerkers en klanten. De eerste die actueel is, geldt; is er geen, dan de "
        "eerste die ouder is. De eigen inschatting telt pas als er niets anders is."
    ),
    "mediaan": "De mediaan van alle bronnen, zonder de eigen inschatting zolang er een andere is.",
    "laagste": "De laagste van alle bronnen, zonder de eigen inschatting zolang er een andere is.",
    "gewogen": "Het gemiddelde van de bronnen met een gewicht; een groter gewicht telt zwaarder.",
}


def regelzinnen(uitleg: Uitleg, organisatie: Organisatie) -> Iterator[str]:
    """De regel van de organisatie, wat hier besliste, en de som."""
    yield _REGEL[uitleg.combineer]
    if uitleg.combineer == "gewogen":
        yield _gewichten(organisatie)
    huidig = uitleg.huidig
    if huidig is None:
        yield "Geen enkele bron is bruikbaar, dus is er geen niveau."
        return
    yield _besluit(uitleg, huidig)
    som = berekening(uitleg)
    slot = niveau(huidig.niveau, organisatie.instelling)
    yield f"{f'{hoofdletter(som)}. ' if som else ''}{_naam_van_niveau(uitleg)}: {slot}."


def _naam_van_niveau(uitleg: Uitleg) -> str:
    if uitleg.rij is not None and uitleg.rij.onbevestigd:
        return "Nog te bevestigen"
    return "Laatste niveau" if uitleg.te_oud else "Huidig niveau"


def _gewichten(organisatie: Organisatie) -> str:
    gewichten = organisatie.instelling.beoordeling.gewichten.items()
    delen = [f"{bronnaam(bron)} {precies(gewicht)}" for bron, gewicht in gewichten]
    return f"Gewichten: {opsomming(delen) or 'geen'}."


def _besluit(uitleg: Uitleg, huidig: Huidig) -> str:
    wie = in_zin(bron.bron for bron in huidig.gebruikt)
    if huidig.enkel_zelf:
        return "Alleen de eigen inschatting is bruikbaar."
    if uitleg.combineer == "afspraak":
        return _volgorde(huidig, wie)
    if uitleg.combineer == "laagste":
        return f"De laagste komt van {wie}."
    if uitleg.combineer == "gewogen" and not _weegt(uitleg, huidig):
        return f"Geen van de bronnen heeft een gewicht; dan geldt de mediaan van {wie}."
    return f"Gebruikt: {wie}."


def _volgorde(huidig: Huidig, wie: str) -> str:
    klasse = huidig.laatste.ouderdom
    if klasse is Ouderdom.VEROUDERD:
        return f"Alles is verouderd. De eerste in die volgorde: {wie}."
    niets = "" if klasse is Ouderdom.ACTUEEL else "Niets is nog actueel. "
    return f"{niets}De eerste in die volgorde die {klasse} is: {wie}."


def _weegt(uitleg: Uitleg, huidig: Huidig) -> bool:
    gewichten = {stand.bron: stand.gewicht for stand in uitleg.bronnen}
    return any(gewichten[bron.bron] for bron in huidig.gebruikt)


def berekening(uitleg: Uitleg) -> str:
    """`mediaan van 2 en 3 = 2,5`; leeg als er niets te rekenen viel."""
    huidig = uitleg.huidig
    if huidig is None:
        return ""
    afgerond = " (afgerond)" if huidig.onafgerond != huidig.niveau else ""
    uitkomst = f"= {precies(huidig.niveau)}{afgerond}"
    if huidig.naam == "gewogen":
        return f"{_gewogen(uitleg, huidig)} {uitkomst}"
    niveaus = sorted(bron.niveau for bron in huidig.gebruikt)
    if len(niveaus) > 1:
        return f"mediaan van {opsomming([precies(waarde) for waarde in niveaus])} {uitkomst}"
    return f"{precies(niveaus[0])} {uitkomst}" if afgerond else ""


def _gewogen(uitleg: Uitleg, huidig: Huidig) -> str:
    gewichten = {stand.bron: stand.gewicht or Decimal(0) for stand in uitleg.bronnen}
    paren = [(gewichten[bron.bron], bron.niveau) for bron in huidig.gebruikt]
    som = " + ".join(f"{precies(gewicht)} × {precies(waarde)}" for gewicht, waarde in paren)
    return f"({som}) / {precies(sum((gewicht for gewicht, _ in paren), Decimal(0)))}"
