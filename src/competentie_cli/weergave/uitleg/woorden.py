"""Niveaus, bronnen en vragers zoals de uitleg ze noemt."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.kloof import MEERSTEMMIG
from competentie_cli.domein.uitleg import Eisrij, Post
from competentie_cli.weergave.woorden import opsomming

_BRON = {
    "zelf": "eigen inschatting",
    "leidinggevende": "leidinggevende",
    "assessment": "assessment",
    "evc": "EVC",
    "afgesproken": "samen afgesproken",
    "bewijs": "bewijs",
}
_STEM = {"collega": "collega", "medewerker": "medewerker", "klant": "klant"}
_STEMMEN = {"collega": "collega's", "medewerker": "medewerkers", "klant": "klanten"}
_IN_ZIN = {
    "zelf": "de eigen inschatting",
    "leidinggevende": "de leidinggevende",
    "collega": "de collega's",
    "medewerker": "de medewerkers",
    "klant": "de klanten",
    "assessment": "het assessment",
    "evc": "de EVC",
    "afgesproken": "wat samen afgesproken is",
    "bewijs": "het bewijs",
}


def niveau(waarde: Decimal, instelling: Instelling) -> str:
    """`3 (Ervaren)`; tussen twee treden `2,5 (tussen Vlot en Ervaren)`."""
    onder = [trede for trede in instelling.schaal if trede.niveau <= waarde]
    boven = [trede for trede in instelling.schaal if trede.niveau >= waarde]
    if onder and boven and onder[-1] is not boven[0]:
        return f"{precies(waarde)} (tussen {onder[-1].naam} en {boven[0].naam})"
    return f"{precies(waarde)} ({(onder[-1] if onder else boven[0]).naam})"


def precies(waarde: Decimal) -> str:
    """Elk cijfer dat er is, met een komma en zonder nullen achteraan."""
    tekst = f"{waarde:f}"
    return (tekst.rstrip("0").rstrip(".") if "." in tekst else tekst).replace(".", ",")


def bronnaam(bron: str) -> str:
    """Een bron als naam: `eigen inschatting`, `collega's`; `mediaan` en `gewogen` blijven zichzelf."""
    return _BRON.get(bron) or _STEMMEN.get(bron, bron)


def in_zin(bronnen: Iterable[str]) -> str:
    """Bronnen midden in een zin: `de leidinggevende en het assessment`."""
    return opsomming([_IN_ZIN[bron] for bron in bronnen])


def wie_van(post: Post, organisatie: Organisatie) -> str:
    """Wie er inschatte: `leidinggevende (Hilde Baert)`, `een collega`, `ronde van 4 klanten`."""
    if post.bron in MEERSTEMMIG:
        if post.aantal is None:
            return f"een {_STEM[post.bron]}"
        return f"ronde van {post.aantal} {(_STEM if post.aantal == 1 else _STEMMEN)[post.bron]}"
    if post.bron == "bewijs":
        return f"bewijs '{post.door}'"
    if not post.door or post.bron == "zelf":
        return _BRON[post.bron]
    return f"{_BRON[post.bron]} ({organisatie.naam_van(post.door)})"


def vrager(rij: Eisrij, organisatie: Organisatie) -> str:
    """Wie de competentie vraagt: de functie, `rol Mentor` of de kern."""
    if rij.soort == "kern":
        return "kern (van iedereen gevraagd)"
    functie = organisatie.functies.get(rij.functie)
    naam = functie.naam if functie else rij.functie
    return naam if rij.soort == "functie" else f"rol {naam}"
