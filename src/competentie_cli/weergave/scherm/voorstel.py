"""Het leervoorstel op het scherm, met waarom en wat ernaast ligt."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.voorstel import Leerdoel, Leervoorstel, Voorstellijst
from competentie_cli.weergave.scherm.console import enkel_ascii
from competentie_cli.weergave.scherm.rooster import ingesprongen, tekst, toon
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.voorstel import woorden as w
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

_IN = 2
_DIEP = 5
_ZONDER = (
    "Deze medewerker praat liever in woorden dan in niveaus. Er is geen voorstel: begin met een gesprek."
)
_GEEN_DOEL = "Er is nu geen tekort bekend waar leren bij helpt, en geen ambitie die meer vraagt."


def toon_voorstellen(console: Console, lijst: Voorstellijst, organisatie: Organisatie) -> None:
    """De voorstellen onder elkaar, met een lijn ertussen."""
    for nummer, voorstel in enumerate(lijst.voorstellen):
        if nummer:
            toon(
                console, [Text(), Text(("-" if enkel_ascii(console) else "─") * console.width, "dim"), Text()]
            )
        toon(console, _regels(console, voorstel, organisatie, datum_lang(lijst.peildatum)))


def _regels(console: Console, v: Leervoorstel, organisatie: Organisatie, dag: str) -> Iterator[Text]:
    naam = tekst(v.kloof.naam or v.id, "bold")
    yield ingesprongen(console, naam.append(f" ({v.id})" if v.kloof.naam else ""), 0)
    yield Text(f"Leervoorstel voor {v.jaar} · peildatum {dag}")
    yield Text("Om samen uit te kiezen: er is nog niets beslist.", "dim")
    if v.kloof.zonder_scores:
        yield from (Text(), ingesprongen(console, Text(_ZONDER), 0))
        return
    yield from _deel(console, "Doelen", _doelen(v, organisatie), _GEEN_DOEL)
    if v.doelen:
        yield from _deel(
            console, "Activiteiten", _stappen(v), "In het leeraanbod past niets bij deze doelen."
        )
        yield from _deel(console, "Tijd en geld", _tijd(v))
        yield from _deel(console, "Twee andere mixen", _mixen(v))
    yield from _deel(console, "Samen te bekijken", _onbekend(v))
    yield from _deel(console, "Wat wij doen", _wij(v))


Regel = tuple[Text, int]


def _deel(console: Console, titel: str, regels: Iterator[Regel], anders: str = "") -> Iterator[Text]:
    gevuld = [ingesprongen(console, regel, diepte) for regel, diepte in regels]
    if not gevuld and anders:
        gevuld = [ingesprongen(console, Text(anders), _IN)]
    if gevuld:
        yield from (Text(), Text(titel, "bold"), *gevuld)


def _doelen(v: Leervoorstel, organisatie: Organisatie) -> Iterator[Regel]:
    open_ = {doel.competentie: zin for doel, zin in w.niet_gehaald(v.mix, v.doelen)}
    for nummer, (doel, gedekt) in enumerate(zip(v.doelen, v.mix.gedekt, strict=True), 1):
        yield _doelkop(nummer, doel), _IN
        yield Text(schoon(w.waarom_doel(doel, organisatie, v.kloof.functie)), "dim"), _DIEP
        brengt = f"de activiteiten zijn samen goed voor {w.stap_in_woorden(gedekt)}"
        yield Text(open_.get(doel.competentie, brengt), "yellow" if doel.competentie in open_ else ""), _DIEP


def _doelkop(nummer: int, doel: Leerdoel) -> Text:
    kop = Text(f"{nummer}. ").append_text(tekst(doel.naam, "bold"))
    return kop.append(f", van {getal_nl(doel.van)} naar {getal_nl(doel.naar)}")


def _stappen(v: Leervoorstel) -> Iterator[Regel]:
    for stap in v.mix.op_vorm:
        yield tekst(stap.activiteit.naam, "bold"), _IN
        yield Text(f"{w.wat_het_brengt(stap, v.doelen)} · {w.tijd_en_geld(stap)}"), _DIEP


def _tijd(v: Leervoorstel) -> Iterator[Regel]:
    for zin in (w.budgetzin(v), w.onbekend_zin(v.mix), w.verletzin(v.mix)):
        if zin:
            yield Text(schoon(zin)), _IN


def _mixen(v: Leervoorstel) -> Iterator[Regel]:
    for naam, mix in ((w.MEER_WERKPLEK, v.meer_werkplek), (w.MEER_SAMEN, v.meer_samen)):
        zelfde = mix.stappen == v.mix.stappen
        inhoud = "hetzelfde als hierboven" if zelfde else w.mix_in_het_kort(mix, v.doelen)
        yield Text(f"{naam}: ", "bold").append(schoon(inhoud), "not bold"), _IN


def _onbekend(v: Leervoorstel) -> Iterator[Regel]:
    if namen := [rij.naam for rij in v.samen_te_bekijken]:
        yield Text(schoon(opsomming(namen))), _IN


def _wij(v: Leervoorstel) -> Iterator[Regel]:
    for rij, oorzaak in v.wij:
        actie = f": {schoon(oorzaak.actie)}" if oorzaak.actie else ": nog af te spreken"
        kop = tekst(rij.naam, "bold").append(f" ({w.OORZAKEN[oorzaak.soort]})", "not bold")
        yield kop.append(actie, "not bold"), _IN
