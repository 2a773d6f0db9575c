"""Signalen over plannen: afspraken, doelen en opvolging."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.inhoud import Herkomst
from competentie_cli.domein.plan import Afspraak, Plan
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.meldingen.codes.plannen import VRAGEN
from competentie_cli.rekenen.inzet import actiestand
from competentie_cli.rekenen.selectie import is_afwezig
from competentie_cli.rekenen.signalen.zicht import Zicht, bij
from competentie_cli.rekenen.smart import ontbrekend

CURSUSSEN = frozenset({"klassikaal", "e-learning", "blended", "congres", "infomoment"})
_VOORBIJ = frozenset({"geevalueerd", "gesloten"})
_STIL = _VOORBIJ | {"gepauzeerd"}
_AF = frozenset({"gedaan", "vervallen"})


def kijk_naar_afspraken(zicht: Zicht) -> Iterator[Bevinding]:
    """Open afspraken zonder iemand die ervoor zorgt, of zonder datum."""
    for herkomst, plan, _ in zicht.plannen:
        yield from _zonder_eigenaar(herkomst, plan.afspraken, ())
        for index, doel in enumerate(plan.doelen):
            yield from _zonder_eigenaar(herkomst, doel.afspraken, ("doelen", index))


def _zonder_eigenaar(herkomst: Herkomst, afspraken: tuple[Afspraak, ...], basis: Pad) -> Iterator[Bevinding]:
    for index, afspraak in enumerate(afspraken):
        mist = [wat for wat, waarde in (("wie", afspraak.wie), ("tegen", afspraak.tegen)) if not waarde]
        if mist and afspraak.status not in _AF:
            wat = {"wie": "wie ervoor zorgt", "tegen": "tegen wanneer"}
            tekst = " en ".join(wat[veld] for veld in mist)
            yield bij("afspraak-zonder-eigenaar", herkomst, *basis, "afspraken", index, wat=tekst)


def kijk_naar_smart(zicht: Zicht) -> Iterator[Bevinding]:
    """Doelen in een ondertekend plan die niet te volgen zijn, ook als het al gesloten is."""
    dag = zicht.peildatum
    for herkomst, plan, _, ruimte in zicht.ruimten:
        if not plan.getekend:
            continue
        for index, doel in enumerate(plan.doelen):
            if doel.status == "vervallen":
                continue
            acties = [actiestand(actie, zicht.organisatie) for actie in doel.acties]
            if letters := [letter for letter, _ in ontbrekend(doel, plan, acties, ruimte, dag)]:
                vragen = " ".join(VRAGEN[letter] for letter in letters)
                waarden = {"letters": ", ".join(letters), "vragen": vragen}
                yield bij("pop-niet-smart", herkomst, "doelen", index, op_eerste=True, **waarden)


def kijk_naar_leervormen(zicht: Zicht) -> Iterator[Bevinding]:
    """Plannen met alleen cursussen."""
    for herkomst, plan, _ in zicht.plannen:
        vormen = list(_vormen(plan, zicht))
        if vormen and plan.status not in _VOORBIJ and CURSUSSEN.issuperset(vormen):
            yield bij("pop-alleen-cursussen", herkomst, "doelen")


def _vormen(plan: Plan, zicht: Zicht) -> Iterator[str]:
    """De vorm van elke actie die niet gestopt is; leeg als ze nergens staat."""
    for doel in plan.doelen:
        for actie in doel.acties:
            activiteit = zicht.organisatie.leeraanbod.get(actie.leeractiviteit or "")
            if actie.status != "gestopt":
                yield actie.vorm or (activiteit.vorm if activiteit else "")


def kijk_naar_opvolging(zicht: Zicht) -> Iterator[Bevinding]:
    """Opvolgmomenten die voorbij zijn en niet als gehouden staan; wie afwezig is, is nooit te laat."""
    for herkomst, plan, persoon in zicht.plannen:
        if plan.status in _STIL or is_afwezig(persoon, zicht.peildatum):
            continue
        for index, moment in enumerate(plan.opvolging):
            if moment.datum < zicht.peildatum and not moment.gehouden:
                yield bij("pop-opvolging-voorbij", herkomst, "opvolging", index, "datum")
