"""De kloof van één persoon op het scherm: de blik van wie het gesprek voorbereidt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Dekking, Kloof, Kloofrij, Klovenlijst, Status
from competentie_cli.weergave.scherm.balk import Balk
from competentie_cli.weergave.scherm.console import enkel_ascii
from competentie_cli.weergave.scherm.kloofuitleg import bronregel, uitleg
from competentie_cli.weergave.scherm.rooster import ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.scherm.woorden import statustekst
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

_STIJL = {
    Status.TEKORT: "bold yellow",
    Status.ONBEKEND: "magenta",
    Status.OP_NIVEAU: "green",
    Status.BOVEN: "cyan",
    Status.NIET_VAN_TOEPASSING: "dim",
}
_MERK, _NIVEAUS, _WOORD = 1, 11, 19
_SMALSTE_NAAM, _BREEDSTE_NAAM = 22, 48
_INSPRONG = 4
_IN_WOORDEN = "Deze persoon praat liever in woorden dan in niveaus. Hier staan enkel de competenties."
_NIETS_GEVRAAGD = "Voor deze functie worden nog geen competenties gevraagd."


def toon_kloven(console: Console, lijst: Klovenlijst, organisatie: Organisatie) -> None:
    """Alle personen onder elkaar, met een lijn ertussen."""
    for nummer, kloof in enumerate(lijst.kloven):
        if nummer:
            lijn = ("-" if enkel_ascii(console) else "─") * console.width
            toon(console, [Text(), Text(lijn, "dim"), Text()])
        toon_kloof(console, kloof, organisatie, lijst.peildatum)


def toon_kloof(console: Console, kloof: Kloof, organisatie: Organisatie, peildatum: date) -> None:
    """Wie het is, hoeveel er bekend is, en per competentie wat er gevraagd en gezien wordt."""
    regels = [*_kop(console, kloof, organisatie, peildatum), Text()]
    if kloof.zonder_scores:
        toon(console, [*regels, *_zonder_scores(console, kloof)])
        return
    if not kloof.rijen:
        toon(console, [*regels, ingesprongen(console, Text(_NIETS_GEVRAAGD), 0)])
        return
    balk = Balk.van(organisatie.instelling, ascii_=enkel_ascii(console))
    for nummer, rij in enumerate(kloof.rijen):
        if nummer and rij.status is not kloof.rijen[nummer - 1].status:
            regels.append(Text())
        regels += _rij(console, rij, kloof, organisatie, balk)
    toon(console, [*regels, *_voet(console, kloof, balk)])


def _kop(console: Console, kloof: Kloof, organisatie: Organisatie, peildatum: date) -> Iterator[Text]:
    naam = Text().append_text(tekst(kloof.naam or kloof.id, "bold"))
    yield ingesprongen(console, naam.append(f" ({kloof.id})") if kloof.naam else naam, 0)
    functie = organisatie.functies.get(kloof.functie)
    team = organisatie.teams.get(kloof.team) if kloof.team else None
    delen = [functie.naam if functie else kloof.functie, team.naam if team else kloof.team or ""]
    plek = " · ".join(schoon(deel) for deel in delen if deel)
    yield ingesprongen(console, Text(f"{plek} · peildatum {datum_lang(peildatum)}"), 0)
    if kloof.dekking is not None:
        yield Text(f"Dekking: {dekkingstekst(kloof.dekking)}")


def dekkingstekst(dekking: Dekking) -> str:
    """`8 van 10 (waarvan 2 enkel zelf)`."""
    zelf = f" (waarvan {dekking.indicatief} enkel zelf)" if dekking.indicatief else ""
    return f"{dekking.beoordeeld} van {dekking.vereist}{zelf}"


def _zonder_scores(console: Console, kloof: Kloof) -> Iterator[Text]:
    yield ingesprongen(console, Text(_IN_WOORDEN), 0)
    yield Text()
    for rij in kloof.rijen:
        yield ingesprongen(console, tekst(rij.naam), 2)


def _rij(
    console: Console, rij: Kloofrij, kloof: Kloof, organisatie: Organisatie, balk: Balk
) -> Iterator[Text]:
    yield from _stand(console, rij, balk)
    if bron := bronregel(rij, kloof.id, organisatie):
        yield ingesprongen(console, Text(bron, "dim"), _INSPRONG)
    for regel in uitleg(rij, kloof, organisatie):
        yield ingesprongen(console, Text(regel), _INSPRONG)


def _stand(console: Console, rij: Kloofrij, balk: Balk) -> Iterator[Text]:
    """Naam, balk, niveaus en woord naast elkaar; op een smal scherm staat de naam erboven."""
    geldt = rij.status is not Status.NIET_VAN_TOEPASSING
    stijl = _STIJL[rij.status] if rij.status else ""
    merk = (Text("! " if rij.kritiek else "", "bold red"), _MERK)
    naam = tekst(rij.naam, "bold" if rij.status is Status.TEKORT else "")
    woord = Text(statustekst(rij), stijl)
    vakken = Text(balk.teken(rij) if geldt else "", stijl)
    niveaus = _niveaus(rij) if geldt else ""
    over = console.width - _MERK - _NIVEAUS - _WOORD - balk.breedte - 5
    if over < _SMALSTE_NAAM:
        yield naast_elkaar(console, [merk, (naam, console.width - _MERK - 1)], tussen=1)
        delen = [deel for deel in (vakken, Text(niveaus.strip()), woord) if deel.plain]
        yield ingesprongen(console, Text("  ").join(delen), _INSPRONG)
        return
    naamcel = (naam, min(_BREEDSTE_NAAM, over))
    cellen = [merk, naamcel, (vakken, balk.breedte), (Text(niveaus), _NIVEAUS), (woord, _WOORD)]
    yield naast_elkaar(console, cellen, tussen=1)


def _niveaus(rij: Kloofrij) -> str:
    nu = getal_nl(rij.huidig) if rij.huidig is not None and rij.bekend else "?"
    return f"{nu:>4} / {getal_nl(rij.gewenst)}"


def _voet(console: Console, kloof: Kloof, balk: Balk) -> Iterator[Text]:
    yield Text()
    balken = "".join(balk.teken(rij) for rij in kloof.rijen if rij.status is not Status.NIET_VAN_TOEPASSING)
    tekens = [f"{teken} {woord}" for teken, woord in balk.tekens.uitleg() if teken in balken]
    yield ingesprongen(console, Text("   ".join(tekens), "dim"), 0)
    yield Text("3 / 4 is nu 3, gevraagd 4", "dim")
    if any(rij.kritiek for rij in kloof.rijen):
        yield Text("! onmisbaar in de functie", "dim")
    gewijzigd = [schoon(rij.naam) for rij in kloof.rijen if rij.definitie_gewijzigd]
    if gewijzigd:
        wat = "De omschrijving" if len(gewijzigd) == 1 else "De omschrijvingen"
        werd = "veranderde" if len(gewijzigd) == 1 else "veranderden"
        zin = f"{wat} van {opsomming(gewijzigd)} {werd} na de inschatting: lees samen na of ze nog klopt."
        yield ingesprongen(console, Text(zin), 0)
