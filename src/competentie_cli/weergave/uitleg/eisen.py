"""Wat er gevraagd wordt, en waarom een rij telt of niet."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloofrij
from competentie_cli.domein.uitleg import Eisoordeel, Eisrij, Periode, Uitleg
from competentie_cli.weergave.uitleg.woorden import niveau, precies, vrager
from competentie_cli.weergave.woorden import datum_lang, opsomming


def eisregel(rij: Eisrij, organisatie: Organisatie) -> str:
    """`rol Mentor (sinds 1 februari 2026): 3 (Ervaren), weging 2, onmisbaar`."""
    looptijd = tijdvak(rij.sinds, rij.tot)
    wie = f"{vrager(rij, organisatie)} ({looptijd})" if looptijd else vrager(rij, organisatie)
    return f"{wie}: {_eis(rij, organisatie)}"


def _eis(eis: Eisrij | Kloofrij, organisatie: Organisatie) -> str:
    delen = [niveau(eis.gewenst, organisatie.instelling), f"weging {precies(eis.weging)}"]
    return ", ".join([*delen, "onmisbaar"] if eis.kritiek else delen)


def samenzin(uitleg: Uitleg, organisatie: Organisatie) -> str:
    """Wat de rijen die tellen samen vragen; leeg als er maar één telt."""
    tellend = [rij for rij in uitleg.eisen if rij.oordeel is Eisoordeel.TELT]
    if uitleg.rij is None or len(tellend) < 2:
        return ""
    return f"Samen: {_eis(uitleg.rij, organisatie)}; van wat telt geldt telkens het hoogste."


def tijdvak(van: date | None, tot: date | None) -> str:
    """`van … tot en met …`; wat open is, valt weg."""
    if van and tot:
        return f"van {datum_lang(van)} tot en met {datum_lang(tot)}"
    if van:
        return f"sinds {datum_lang(van)}"
    return f"tot en met {datum_lang(tot)}" if tot else ""


def eiszin(rij: Eisrij) -> str:
    """Of de rij telt, en waarom."""
    if rij.oordeel is Eisoordeel.FUNCTIE_GAAT_VOOR:
        return "telt niet: de functie vraagt deze competentie zelf en gaat voor op de kern"
    if rij.oordeel is Eisoordeel.NOG_NIET and rij.sinds:
        return f"telt nog niet: de rol begint op {datum_lang(rij.sinds)}"
    if rij.oordeel is Eisoordeel.VOORBIJ and rij.tot:
        return f"telt niet meer: de rol liep tot en met {datum_lang(rij.tot)}"
    if rij.basis:
        return _BASIS[rij.soort]
    return f"telt: {_verhoging(rij.verhoogt)}" if rij.verhoogt else "telt, maar legt niets hoger"


_BASIS = {
    "functie": "telt",
    "kern": "telt: de functie vraagt deze competentie zelf niet",
    "rol": "telt: de functie en de kern vragen deze competentie niet",
}


def _verhoging(velden: tuple[str, ...]) -> str:
    namen = {"gewenst": "het gevraagde niveau", "weging": "de weging"}
    hoger = opsomming([namen[veld] for veld in velden if veld in namen])
    delen = [f"legt {hoger} hoger"] if hoger else []
    return opsomming([*delen, "maakt de competentie onmisbaar"] if "kritiek" in velden else delen)


def vrijstellingzin(periode: Periode) -> str:
    """Dat de competentie niet van toepassing is, en hoelang; nooit waarom."""
    wanneer = tijdvak(periode.van, periode.tot)
    return f"Niet van toepassing{f' {wanneer}' if wanneer else ''}: er is een vrijstelling."
