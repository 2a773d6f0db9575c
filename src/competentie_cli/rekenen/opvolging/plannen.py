"""Plannen: opvolgmomenten, handtekeningen, afspraken en het vangnet van wat vastloopt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.leeraanbod import Vangnet
from competentie_cli.domein.opvolging import Bron, Deel, Opvolgpunt, Puntsoort
from competentie_cli.domein.plan import Afspraak, Doel, Handtekening, Plan
from competentie_cli.domein.pop import Actiestand
from competentie_cli.domein.soorten import Soort
from competentie_cli.rekenen.inzet import actiestand
from competentie_cli.rekenen.opvolging.blik import Blik

_OPEN = frozenset({"open", "bezig"})
_STIL = "gepauzeerd"
_ONTWERP = "concept"


def opvolgmomenten(blik: Blik) -> Iterator[Opvolgpunt]:
    """Momenten om het plan samen te bekijken; een plan dat stilligt, wacht."""
    for plan in blik.plannen:
        if plan.status == _STIL:
            continue
        for index, moment in enumerate(plan.opvolging):
            if moment.gehouden and moment.datum <= blik.peildatum:
                continue
            zin = "opvolging-voorbij" if moment.datum < blik.peildatum else "opvolging"
            kenmerk = (plan.eigen_id, str(index))
            yield Opvolgpunt(
                Puntsoort.OPVOLGING,
                blik.persoon.id,
                moment.datum,
                blik.begeleider,
                zin,
                _bron(plan),
                kenmerk=kenmerk,
            )


def handtekeningen(blik: Blik) -> Iterator[Opvolgpunt]:
    """Plannen die nog niet door beiden getekend zijn; de dag is die waarop het plan begint.

    Een plan waar al een later besproken plan op volgt, hoeft niemand meer te tekenen.
    """
    alle = blik.organisatie.plannen.get(blik.persoon.id, ())
    laatste = max((plan.periode.van for plan in alle if plan.status != _ONTWERP), default=date.min)
    for plan in blik.plannen:
        missend = [w for w, h in _handen(plan) if h is None or h.datum > blik.peildatum]
        if not missend or plan.status == _STIL or plan.periode.van < laatste:
            continue
        alleen = missend[0] if len(missend) == 1 and plan.status != _ONTWERP else "leidinggevende"
        zin = "handtekening-een" if plan.getekend and len(missend) == 1 else "handtekening-geen"
        delen: dict[str, Deel] = {"van": plan.periode.van, "hand": missend[0]}
        if not plan.getekend:
            zin = f"handtekening-{plan.status}"
        yield Opvolgpunt(
            Puntsoort.HANDTEKENING,
            blik.persoon.id,
            plan.periode.van,
            blik.wie(alleen) or blik.begeleider,
            zin,
            _bron(plan),
            delen,
            (plan.eigen_id,),
        )


def _handen(plan: Plan) -> tuple[tuple[str, Handtekening | None], ...]:
    akkoord = plan.akkoord
    return (("medewerker", akkoord.medewerker), ("leidinggevende", akkoord.leidinggevende))


def afspraken(blik: Blik) -> Iterator[Opvolgpunt]:
    """Open afspraken; in een ontwerp is nog niets afgesproken."""
    for plan in blik.plannen:
        if plan.status == _ONTWERP:
            continue
        yield from _afspraken(blik, plan, plan.afspraken, None)
        for index, doel in enumerate(plan.doelen):
            if doel.status != "vervallen":
                yield from _afspraken(blik, plan, doel.afspraken, _doelnaam(doel, index))


def _afspraken(
    blik: Blik, plan: Plan, afspraken: tuple[Afspraak, ...], doel: str | None
) -> Iterator[Opvolgpunt]:
    for afspraak in afspraken:
        wie = blik.wie(afspraak.wie)
        if afspraak.status not in _OPEN or blik.wacht_zelf(wie):
            continue
        yield Opvolgpunt(
            Puntsoort.AFSPRAAK,
            blik.persoon.id,
            afspraak.tegen,
            wie,
            "afspraak",
            _bron(plan, doel),
            {"tekst": afspraak.tekst},
            (plan.eigen_id, doel or "", afspraak.tekst),
            rust=plan.status == _STIL,
        )


def vangnetten(blik: Blik) -> Iterator[Opvolgpunt]:
    """Acties die vastliepen, met wat er dan gebeurt, door wie en tegen wanneer."""
    for plan in blik.plannen:
        if plan.status in (_STIL, _ONTWERP):
            continue
        for index, doel in enumerate(plan.doelen):
            for nummer, actie in enumerate(doel.acties):
                if actie.status != "vastgelopen" or (actie.sinds and actie.sinds > blik.peildatum):
                    continue
                stand = actiestand(actie, blik.organisatie)
                plek = (plan.eigen_id, _doelnaam(doel, index), str(nummer))
                yield _vangnet(blik, stand, _bron(plan, plek[1]), plek)


def _vangnet(blik: Blik, stand: Actiestand, bron: Bron, plek: tuple[str, ...]) -> Opvolgpunt:
    actie, activiteit = stand.actie, stand.activiteit
    vangnet = activiteit.vangnet if activiteit else None
    wie = blik.wie(vangnet.wie) if vangnet else None
    naam = actie.omschrijving or (activiteit.naam if activiteit else actie.leeractiviteit or "")
    delen: dict[str, Deel] = {"actie": naam}
    if actie.sinds:
        delen["sinds"] = actie.sinds
    if vangnet and vangnet.wat_dan:
        delen["wat_dan"] = vangnet.wat_dan
    return Opvolgpunt(
        Puntsoort.VANGNET,
        blik.persoon.id,
        stand.uiterlijk,
        wie,
        _vangnetzin(vangnet, actie.sinds),
        bron,
        delen,
        plek,
    )


def _vangnetzin(vangnet: Vangnet | None, sinds: date | None) -> str:
    if vangnet is None:
        return "vastgelopen"
    if sinds is None:
        return "vangnet-zonder-sinds"
    return "vangnet-zonder-dagen" if vangnet.uiterlijk_dagen is None else "vangnet"


def _doelnaam(doel: Doel, index: int) -> str:
    return doel.id or f"doel {index + 1}"


def _bron(plan: Plan, doel: str | None = None) -> Bron:
    return Bron(Soort.PLANNEN, plan.eigen_id, doel)
