"""Hoe het stappenplan ervoor staat: wat gedaan is, wat volgt, wat te laat is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.stappen import Orgaanwoord, Reactie, Stap, Stappenplan
from competentie_cli.domein.stapstand import Stappenstand, Stapstand, Stapvordering, Vooraf

# wat zonder antwoord van het orgaan alleen besproken is
_MET_ANTWOORD = frozenset({"instemming", "advies"})
_BESLISSEND = frozenset({"overleg", "vaststelling"})
# wie opnieuw gaat praten, hoeft niet op een akkoord te wachten
_NA_AKKOORD = frozenset({"vaststelling", "start"})
_GEHOUDEN = frozenset({Stapvordering.BESPROKEN, Stapvordering.GEEN_AKKOORD})


def bekijk_stappen(organisatie: Organisatie, peildatum: date) -> Stappenstand:
    """De stand van het stappenplan; wat na de peildatum gebeurt, telt niet."""
    plan = organisatie.stappenplan
    gezet = {stap.id: _gezet(stap, plan, peildatum) for stap in plan.stappen}
    standen = tuple(_stand(stap, plan, gezet, peildatum) for stap in plan.stappen)
    organen = organen_van(organisatie)
    zonder = tuple(orgaan for orgaan in organen if not any(orgaan in s.orgaan for s in plan.stappen))
    vooraf = tel_vooraf(organisatie, rond_op(standen) if not zonder else None, peildatum)
    return Stappenstand(peildatum, organen, standen, zonder, vooraf)


def organen_van(organisatie: Organisatie) -> tuple[Orgaanwoord, ...]:
    """De overlegorganen van organisatie.yaml, elk één keer; zonder is dat de werknemers zelf."""
    return tuple(dict.fromkeys(organisatie.instelling.overleg)) or ("werknemers",)


def rond_op(standen: Sequence[Stapstand]) -> date | None:
    """De dag van de laatste stap van overleg of vaststelling; None zolang er een open is, of geen is."""
    beslissend = [stand for stand in standen if is_beslissend(stand.stap)]
    dagen = [stand.op for stand in beslissend if stand.vordering is Stapvordering.GEDAAN and stand.op]
    return max(dagen) if dagen and len(dagen) == len(beslissend) else None


def is_beslissend(stap: Stap) -> bool:
    """Of een stap er moet zijn voor er iemand wordt ingeschat."""
    return stap.soort in _BESLISSEND


def tel_vooraf(organisatie: Organisatie, rond: date | None, peildatum: date) -> Vooraf:
    """De inschattingen tot en met de peildatum van voor de dag waarop alles rond was.

    Geteld worden alle `beoordelingen` van alle medewerkers zonder fout in hun bestand, wat hun bron of doel
    ook is en ook van wie uit dienst is. Wat op die dag zelf gegeven is, telt niet.
    """
    aantallen = [
        sum(b.datum <= peildatum and (rond is None or b.datum < rond) for b in persoon.beoordelingen)
        for persoon in organisatie.medewerkers.values()
    ]
    return Vooraf(rond, sum(aantallen), sum(aantal > 0 for aantal in aantallen))


def _gezet(stap: Stap, plan: Stappenplan, peildatum: date) -> tuple[Stapvordering | None, date | None]:
    """Of een stap gedaan, besproken of zonder akkoord is, en op welke dag; None als er nog niets gebeurde."""
    dag, besluit = _gehouden_op(stap, peildatum), _besluitdag(stap, peildatum)
    if dag is None:
        return None, None
    if stap.besluit is not None and besluit and _is_geweigerd(stap, plan, peildatum):
        return Stapvordering.GEEN_AKKOORD, besluit
    if stap.vraag in _MET_ANTWOORD and besluit is None:
        return Stapvordering.BESPROKEN, dag
    return Stapvordering.GEDAAN, besluit or dag


def _gehouden_op(stap: Stap, peildatum: date) -> date | None:
    if stap.gedaan is not None and stap.gedaan <= peildatum:
        return stap.gedaan
    return _besluitdag(stap, peildatum)


def _besluitdag(stap: Stap, peildatum: date) -> date | None:
    return stap.besluit.datum if stap.besluit and stap.besluit.datum <= peildatum else None


def _is_geweigerd(stap: Stap, plan: Stappenplan, peildatum: date) -> bool:
    """Of instemming geweigerd is en hetzelfde orgaan daarna niet alsnog instemde."""
    if stap.vraag != "instemming" or not stap.besluit or stap.besluit.uitkomst != "geen_akkoord":
        return False
    later = (
        ander.besluit
        for ander in plan.stappen
        if ander.vraag == "instemming" and set(ander.orgaan) >= set(stap.orgaan) and ander is not stap
    )
    return not any(
        besluit and besluit.uitkomst != "geen_akkoord" and stap.besluit.datum <= besluit.datum <= peildatum
        for besluit in later
    )


def _stand(
    stap: Stap,
    plan: Stappenplan,
    gezet: Mapping[str, tuple[Stapvordering | None, date | None]],
    peildatum: date,
) -> Stapstand:
    vordering, op = gezet[stap.id]
    wacht_op = () if vordering else tuple(_wacht_op(stap, plan, gezet))
    te_laat = stap.tegen is not None and stap.tegen < peildatum and vordering is not Stapvordering.GEDAAN
    return Stapstand(
        stap,
        vordering or (Stapvordering.WACHT if wacht_op else Stapvordering.NU),
        op,
        te_laat and vordering is not Stapvordering.GEEN_AKKOORD,
        wacht_op,
        tuple(_zichtbaar(reactie, peildatum) for reactie in stap.reacties if _er_is(reactie, peildatum)),
        stap.besluit if _besluitdag(stap, peildatum) else None,
    )


def _wacht_op(
    stap: Stap, plan: Stappenplan, gezet: Mapping[str, tuple[Stapvordering | None, date | None]]
) -> Iterator[Stap]:
    for ander in plan.stappen:
        vordering = gezet[ander.id][0]
        klaar = vordering is Stapvordering.GEDAAN
        if ander.id in stap.na and not klaar and (stap.soort in _NA_AKKOORD or vordering not in _GEHOUDEN):
            yield ander


def _er_is(reactie: Reactie, peildatum: date) -> bool:
    return reactie.datum is None or reactie.datum <= peildatum


def _zichtbaar(reactie: Reactie, peildatum: date) -> Reactie:
    """De reactie, zonder een antwoord dat er op de peildatum nog niet was."""
    if reactie.antwoord_op is None or reactie.antwoord_op <= peildatum:
        return reactie
    return reactie.model_copy(update={"antwoord": None, "antwoord_op": None})
