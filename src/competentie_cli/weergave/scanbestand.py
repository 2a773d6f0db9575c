"""Een leeg scanbestand: welke velden erin staan, en het commentaar dat bij het invullen helpt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, get_args

from competentie_cli.domein.scan import VRAGEN, Antwoordwoord, Leerklimaat, Scanblad
from competentie_cli.meldingen import Pad
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import opsomming

Velden = dict[str, Any]
Commentaar = dict[Pad, str]

_OPENING = """\
{scan} van {naam}. Deze scan is van de medewerker: alleen eigen woorden, en niets is verplicht.
Wat hier staat, telt nergens mee als niveau en is geen {evaluatie}.
Een veld waar niets achter staat, telt als niet ingevuld. Zet een tekst met een dubbele punt tussen
aanhalingstekens. Een langere tekst mag onder de sleutel staan, na >- en ingesprongen."""
_DATUM = "De dag waarop de scan ingevuld is, en wie invulde: medewerker of samen (in een gesprek)."
_COMPETENTIES = """\
Per competentie: wat gaat goed, en waar wil ik meer van of meer in kunnen?"""
_INSCHATTING = """\
inschatting mag leeg blijven: het niveau waarop iemand zichzelf ziet ({niveaus})."""
_TALENTEN = """\
Wat ik goed kan en graag doe. Met een streepje per talent, bijvoorbeeld:
  - omschrijving: Iemand op zijn gemak stellen
    goed_in: ja
    graag: ja
    gemakkelijk: nee
    ingezet: deels
goed_in, graag en gemakkelijk: ja of nee. ingezet (in het werk): ja, deels of nee."""
_LEERKLIMAAT = """\
Leren op mijn plek. Antwoord per stelling met {woorden}.
Met woorden erbij: tijd: {{antwoord: eens, woorden: "Elke dinsdag een halfuur."}}"""
_DRIJFVEREN = """\
Waar ik het voor doe. Met een streepje per antwoord, bijvoorbeeld:
  - mensen zien groeien"""
_AMBITIES = """\
Waar ik naartoe wil. termijn: kort of lang. Bijvoorbeeld:
  - termijn: lang
    omschrijving: Zelf les geven."""
_FUNCTIES = "Functies waarover ik meer wil weten, met een streepje per functie (haar id)."
_DICHTBIJ = "Dichtbij liggen nu, op alfabet: {functies}."
_EVC = """\
Ervaring laten erkennen (EVC): ja, misschien of nee.
Met woorden erbij: evc: {interesse: misschien, woorden: "Als het naast mijn werk kan."}"""


def leeg_bestand(spraak: Spraak, blad: Scanblad, soort: str, datum: date) -> tuple[Velden, Commentaar]:
    """De velden van een lege scan en het commentaar erboven, klaar om als YAML te schrijven."""
    velden: Velden = {
        "medewerker": blad.persoon.id,
        "soort": soort,
        "datum": datum,
        "ingevuld_door": "medewerker",
    }
    scan = spraak.t.plat(f"{soort}scan.bestand")
    opening = _OPENING.format(
        scan=scan, naam=schoon(blad.persoon.toonnaam), evaluatie=spraak.t.plat("woord.evaluatie")
    )
    commentaar: Commentaar = {(): opening, ("datum",): _DATUM}
    delen = _ontwikkel(spraak, blad) if soort == "ontwikkel" else _loopbaan(spraak, blad)
    for sleutel, waarde, zin in delen:
        velden[sleutel] = waarde
        commentaar[sleutel,] = zin
    commentaar |= _binnenin(spraak, blad) if soort == "ontwikkel" else {}
    for vraag in VRAGEN:
        velden[vraag] = None
        commentaar[vraag,] = spraak.t.plat(f"scan.vraag-{vraag}")
    return velden, commentaar


def _ontwikkel(spraak: Spraak, blad: Scanblad) -> Iterator[tuple[str, Any, str]]:
    vragen = ("goed", "meer", *(("inschatting",) if blad.met_niveaus else ()))
    treden = (
        f"{trede.niveau.normalize():f} = {trede.naam}" for trede in spraak.organisatie.instelling.schaal
    )
    niveaus = f"\n{_INSCHATTING.format(niveaus=schoon(', '.join(treden)))}" if blad.met_niveaus else ""
    if blad.eisen:
        leeg = [{"competentie": eis.competentie} | dict.fromkeys(vragen) for eis in blad.eisen]
        yield "competenties", leeg, _COMPETENTIES + niveaus
    yield "talenten", None, _TALENTEN
    woorden = ", ".join(get_args(Antwoordwoord))
    yield "leerklimaat", dict.fromkeys(Leerklimaat.model_fields), _LEERKLIMAAT.format(woorden=woorden)


def _binnenin(spraak: Spraak, blad: Scanblad) -> Commentaar:
    """De naam bij elke competentie en de zin bij elke stelling."""
    namen = (schoon(spraak.organisatie.competentienaam(eis.competentie)) for eis in blad.eisen)
    erboven: Commentaar = {("competenties", nummer): naam for nummer, naam in enumerate(namen)}
    return erboven | {
        ("leerklimaat", stelling): spraak.t.plat(f"stelling.{stelling}")
        for stelling in Leerklimaat.model_fields
    }


def _loopbaan(spraak: Spraak, blad: Scanblad) -> Iterator[tuple[str, Any, str]]:
    yield "talenten", None, _TALENTEN
    yield "drijfveren", None, _DRIJFVEREN
    yield "ambities", None, _AMBITIES
    dichtbij = opsomming(blad.functies)
    zin = f"\n{_DICHTBIJ.format(functies=dichtbij)}" if dichtbij else ""
    yield "functies", None, _FUNCTIES + zin
    yield "evc", None, _EVC
