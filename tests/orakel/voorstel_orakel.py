"""Het orakel van het leervoorstel: wat `competentie pop voorstel --formaat json` per persoon moet zeggen.

De keuze komt van alle deelverzamelingen van hoogstens vijf activiteiten; niets is slim. In- en uitvoer zijn
zoals bij het orakel van de kloof. Waar de tekst meer lezingen toelaat, is dit de gekozen lezing (die over
doelen, aanbod en ruimte staan in voorstel_doelen, voorstel_aanbod en voorstel_ruimte):

- Voor doel (4) tellen ook de uren van wat de organisatie betaalt: alleen het budget en doel (3) sparen die.
- Een doel heeft een stap op de werkplek of met anderen als een gekozen activiteit van zo'n vorm het helpt,
  ook als de groei zonder die activiteit al rond was.
- Met meer dan drie doelen gaat doel (1) verder: doel 4 na doel 3.
- "Eligible rows" bij wat open blijft: de rijen van elke activiteit die niet gedaan, bezig of voorbij is, ook
  van een activiteit die geen enkel doel helpt; anders kon alles nooit te hoog beginnen. Gekozen is een hele
  activiteit, niet een van haar rijen. "Left" is wat na de keuze over is.
- `kosten` en `uren` van de persoon tellen wat onbekend is als 0, zodat `over` met een grens een getal is.
- Verletkosten staan in centen, een halve naar boven.
- Een variant heeft de vorm {doelen, acties, niet_haalbaar, kosten, uren, over}. Eerst de beste keuze met
  alleen de eigen vormen; die blijft staan. Daarna komen uit de andere vormen alleen activiteiten in
  aanmerking die een doel helpen dat dan nog open is, binnen de plaatsen van de vijf en het budget die over
  zijn; de doelen (1) tot (7) worden gewogen over de hele mix.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any

from .basis import getal
from .bronnen import Gegevens
from .voorstel_aanbod import Activiteit, in_aanmerking, op_de_cent
from .voorstel_doelen import Doel, doelen_van, wat_wij_doen
from .voorstel_ruimte import Ruimte, ruimte_van

# "at most five activities"
HOOGSTENS = 5
# "a step on the workplace or with others"
STAP = ("werkplek", "oefenen", "stage", "coaching", "mentoraat", "intervisie", "supervisie")
VARIANTEN = {
    "meer_werkplek": ("werkplek", "oefenen", "stage", "mentoraat", "zelfstudie"),
    "meer_samen": ("coaching", "intervisie", "supervisie", "mentoraat"),
}

Mix = tuple[Activiteit, ...]
Uurkost = Decimal | None


@dataclass(frozen=True)
class Opgave:
    """Waarbinnen gekozen wordt."""

    doelen: tuple[Doel, ...]
    aanbod: tuple[Activiteit, ...]
    ruimte: Ruimte
    leervoorkeuren: tuple[str, ...]


def voorstel(organisatie: Gegevens, medewerker: str, peildatum: date, jaar: int) -> dict[str, Any]:
    """Het leervoorstel van iemand die in dienst is, voor een plan van dat jaar."""
    [persoon] = [persoon for persoon in organisatie["medewerkers"] if persoon["id"] == medewerker]
    opgave = opgave_van(organisatie, persoon, peildatum, jaar)
    uurkost = _uurkost(organisatie, persoon)
    varianten = {
        naam: _mix_in_woorden(kies_in_twee(opgave, vormen), opgave, uurkost)
        for naam, vormen in VARIANTEN.items()
    }
    return {
        "id": medewerker,
        **_mix_in_woorden(kies(opgave), opgave, uurkost),
        "wat_wij_doen": wat_wij_doen(organisatie, persoon, peildatum),
        "varianten": varianten,
    }


def opgave_van(organisatie: Gegevens, persoon: Gegevens, peildatum: date, jaar: int) -> Opgave:
    """De doelen, het aanbod en de ruimte van iemand."""
    return Opgave(
        doelen=doelen_van(organisatie, persoon, peildatum),
        aanbod=tuple(in_aanmerking(organisatie, persoon, peildatum)),
        ruimte=ruimte_van(organisatie, persoon, peildatum, jaar),
        leervoorkeuren=tuple(persoon.get("leervoorkeuren") or ()),
    )


def kies(opgave: Opgave) -> Mix:
    """De beste keuze uit alles."""
    return _beste((), _die_helpen(opgave.aanbod, opgave.doelen), opgave)


def kies_in_twee(opgave: Opgave, vormen: tuple[str, ...]) -> Mix:
    """De beste keuze met eerst alleen deze vormen, dan de rest voor wat open blijft."""
    # "solve the same with first only ..., then the rest for what stays open"
    eerst = [activiteit for activiteit in opgave.aanbod if activiteit.vorm in vormen]
    rest = [activiteit for activiteit in opgave.aanbod if activiteit.vorm not in vormen]
    vast = _beste((), _die_helpen(eerst, opgave.doelen), opgave)
    open_ = [doel for doel in opgave.doelen if gedekt(vast, doel) < doel.groei]
    return _beste(vast, _die_helpen(rest, open_), opgave)


def rang(mix: Mix, opgave: Opgave) -> tuple[Any, ...]:
    """De doelen (1) tot (7) van een keuze, in volgorde; de laagste rang is de beste."""
    voorkeur = opgave.leervoorkeuren
    return (
        # "(1) the growth of goal 1 is largest, then of goal 2, then of goal 3 (strictly by priority)"
        tuple(-gedekt(mix, doel) for doel in opgave.doelen),
        # "(2) as many goals as possible have a step on the workplace or with others"
        -sum(any(a.vorm in STAP and a.helpt(doel) for a in mix) for doel in opgave.doelen),
        # "(3) the lowest cost in whole cents"
        sum((a.kosten_in_keuze for a in mix), Decimal(0)),
        # "(4) the fewest working hours"
        sum((a.alle_uren for a in mix), Decimal(0)),
        # "(5) the fewest whose vorm is not in leervoorkeuren"
        sum(a.vorm not in voorkeur for a in mix),
        # "(6) the fewest activities"
        len(mix),
        # "(7) the first by sorted ids"
        tuple(sorted(a.id for a in mix)),
    )


def gedekt(mix: Mix, doel: Doel) -> Decimal:
    """Hoeveel van de groei een keuze brengt."""
    # "contributions add up to at most g"
    return min(doel.groei, sum((a.brengt(doel) for a in mix), Decimal(0)))


def _die_helpen(aanbod: Iterable[Activiteit], doelen: Iterable[Doel]) -> list[Activiteit]:
    # "Only activities that help at least one goal are eligible"
    doelen = tuple(doelen)
    return [activiteit for activiteit in aanbod if any(activiteit.helpt(doel) for doel in doelen)]


def _beste(vast: Mix, kandidaten: list[Activiteit], opgave: Opgave) -> Mix:
    mogelijk = (
        vast + erbij
        for aantal in range(HOOGSTENS - len(vast) + 1)
        for erbij in combinations(kandidaten, aantal)
    )
    return min((mix for mix in mogelijk if _past(mix, opgave.ruimte)), key=lambda mix: rang(mix, opgave))


def _past(mix: Mix, ruimte: Ruimte) -> bool:
    return ruimte.kan_betalen(_kosten(mix)) and ruimte.heeft_tijd(_uren(mix))


def _kosten(mix: Mix) -> Decimal:
    return sum((activiteit.kosten_in_keuze for activiteit in mix), Decimal(0))


def _uren(mix: Mix) -> Decimal:
    return sum((activiteit.uren_uit_budget for activiteit in mix), Decimal(0))


def _mix_in_woorden(mix: Mix, opgave: Opgave, uurkost: Uurkost) -> dict[str, Any]:
    over = opgave.ruimte.na(_kosten(mix), _uren(mix))
    return {
        "doelen": [_doel(doel, mix) for doel in opgave.doelen],
        # "actions by id"
        "acties": [_actie(a, opgave.doelen, uurkost) for a in sorted(mix, key=lambda a: a.id)],
        "niet_haalbaar": [
            {"competentie": doel.competentie, "reden": _reden(doel, mix, opgave.aanbod, over)}
            for doel in opgave.doelen
            if gedekt(mix, doel) < doel.groei
        ],
        # "the person's `kosten` and `uren` count only `uit_budget`"
        "kosten": getal(_kosten(mix)),
        "uren": getal(_uren(mix)),
        # "`over` = budget less plans less these, null without a bound"
        "over": {"bedrag": getal(over.bedrag), "uren": getal(over.uren)},
    }


def _doel(doel: Doel, mix: Mix) -> dict[str, Any]:
    return {
        "competentie": doel.competentie,
        "van": getal(doel.van),
        # "`naar` = van + groei"
        "naar": getal(doel.van + doel.groei),
        "groei": getal(doel.groei),
        # "`gedekt` = what the chosen actions bring (at most groei)"
        "gedekt": getal(gedekt(mix, doel)),
        "herkomst": doel.herkomst,
    }


def _actie(activiteit: Activiteit, doelen: tuple[Doel, ...], uurkost: Uurkost) -> dict[str, Any]:
    return {
        "leeractiviteit": activiteit.id,
        # "their `doelen` in the order of the goals"
        "doelen": [doel.competentie for doel in doelen if activiteit.helpt(doel)],
        # "it is printed as null"
        "kosten": getal(activiteit.kosten),
        "uren": getal(activiteit.uren),
        "verletkosten": getal(_verletkosten(activiteit.uren, uurkost)),
        "uit_budget": activiteit.uit_budget,
    }


def _verletkosten(uren: Decimal | None, uurkost: Uurkost) -> Decimal | None:
    # "Verletkosten = working hours x uurkost"; "Absent hours, cost or uurkost = onbekend, never 0."
    return None if uren is None or uurkost is None else op_de_cent(uren * uurkost)


def _uurkost(organisatie: Gegevens, persoon: Gegevens) -> Uurkost:
    # "uurkost (of the function, else standaard)"; "38.00 also {standaard: 38, verpleegkundige: 44}"
    uurkost = organisatie["organisatie"].get("uurkost")
    tabel = uurkost if isinstance(uurkost, dict) else {"standaard": uurkost}
    eigen = tabel.get(persoon["functie"])
    waarde = tabel.get("standaard") if eigen is None else eigen
    return None if waarde is None else Decimal(waarde)


def _reden(doel: Doel, mix: Mix, aanbod: tuple[Activiteit, ...], over: Ruimte) -> str:
    # "the first reason that holds for the eligible rows not chosen that lead past huidig"
    leidend = [een for een in aanbod if een not in mix and een.rijen_voorbij(doel)]
    helpend = [een for een in leidend if een.helpt(doel)]
    betaalbaar = [een for een in helpend if over.kan_betalen(een.kosten_in_keuze)]
    haalbaar = [een for een in betaalbaar if over.heeft_tijd(een.uren_uit_budget)]
    # "there are none"; "all start above huidig"; "each that helps costs more than is left";
    # "each of the affordable asks more hours than are left"
    redenen = (
        ("geen-aanbod", leidend),
        ("instap-te-hoog", helpend),
        ("geen-budget", betaalbaar),
        ("geen-uren", haalbaar),
    )
    # "else `past-niet-samen`"
    return next((reden for reden, wat_rest in redenen if not wat_rest), "past-niet-samen")
