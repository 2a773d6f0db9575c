"""Wie een opdracht meeneemt en wie niet (rekenregels.md, Peildatum en Skipping)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.inhoud import Organisatie, Stuk
from competentie_cli.domein.kloof import Overgeslagen, Selectie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.rekenen.kloof import wil_geen_scores
from competentie_cli.rekenen.tijd import loopt
from competentie_cli.rekenen.vereist import lopende_rollen, vereist_van


@dataclass(frozen=True, slots=True)
class Vraagstelling:
    """Wie gevraagd wordt: verenigd binnen een soort, doorsneden tussen soorten."""

    medewerkers: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    functies: tuple[str, ...] = ()

    @property
    def leeg(self) -> bool:
        """Of er niets gekozen is: dan gaat iedereen mee die `--alle` geeft."""
        return not (self.medewerkers or self.teams or self.functies)


def in_dienst(persoon: Medewerker, peildatum: date) -> bool:
    """Of iemand op de peildatum in dienst is."""
    return loopt(persoon.contract.in_dienst, persoon.contract.uit_dienst, peildatum)


def doet_mee(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, *, ook_zonder_scores: bool = False
) -> bool:
    """Of `--alle` iemand meeneemt: aanwezig, met scores, met een contract uit de lijst."""
    return (
        persoon.contract.soort in organisatie.instelling.pop.contractsoorten
        and (ook_zonder_scores or not wil_geen_scores(persoon, peildatum))
        and not is_afwezig(persoon, peildatum)
    )


def is_afwezig(persoon: Medewerker, peildatum: date) -> bool:
    """Of iemand op de peildatum afwezig is."""
    return any(loopt(weg.van, weg.tot, peildatum) for weg in persoon.afwezig)


def kies(
    organisatie: Organisatie,
    vraag: Vraagstelling,
    peildatum: date,
    *,
    iedereen: bool = False,
    ook_zonder_scores: bool = False,
) -> Selectie:
    """De selectie op id; wie een fout in de bestanden draagt, staat bij de overgeslagenen.

    Args:
        iedereen: ook wie afwezig is, geen niveaus wil of een ander contract heeft.
        ook_zonder_scores: neem ook wie geen niveaus wil mee, voor papier waar er geen in staan.
    """
    teams = met_onderliggende(organisatie, vraag.teams)
    ids: list[str] = []
    over: list[Overgeslagen] = []
    weg: list[str] = []
    for persoon in organisatie.medewerkers.values():
        if not _gevraagd(persoon.id, persoon.functie, persoon.team, vraag, teams):
            continue
        if not in_dienst(persoon, peildatum):
            weg += [persoon.id] if persoon.id in vraag.medewerkers else []
        elif (bestand := _nodig_en_stuk(persoon, organisatie, peildatum)) is not None:
            over.append(Overgeslagen(persoon.id, "fout", bestand))
        elif (
            iedereen
            or persoon.id in vraag.medewerkers
            or doet_mee(persoon, organisatie, peildatum, ook_zonder_scores=ook_zonder_scores)
        ):
            ids.append(persoon.id)
        else:
            over.append(Overgeslagen(persoon.id))
    over += [
        Overgeslagen(stuk.id, "fout", _eerste_bestand(stuk, organisatie))
        for (soort, _), stuk in organisatie.stuk.items()
        if soort is Soort.MEDEWERKERS and _stuk_gevraagd(stuk, vraag, teams)
    ]
    return Selectie(tuple(sorted(ids)), tuple(sorted(over, key=lambda o: o.id)), tuple(weg))


def met_onderliggende(organisatie: Organisatie, gevraagd: Iterable[str]) -> frozenset[str]:
    """De gevraagde teams met alle teams eronder."""
    onder: dict[str | None, list[str]] = defaultdict(list)
    for team in organisatie.teams.values():
        onder[team.onderdeel_van].append(team.id)
    for (soort, _), stuk in organisatie.stuk.items():
        if soort is Soort.TEAMS:
            onder[stuk.onderdeel_van].append(stuk.id)
    teams: set[str] = set()
    open_ = list(gevraagd)
    while open_:
        if (team_id := open_.pop()) not in teams:
            teams.add(team_id)
            open_ += onder[team_id]
    return frozenset(teams)


def _gevraagd(
    eigen: str, functie: str | None, team: str | None, vraag: Vraagstelling, teams: frozenset[str]
) -> bool:
    return (
        (not vraag.medewerkers or eigen in vraag.medewerkers)
        and (not vraag.teams or team in teams)
        and (not vraag.functies or functie in vraag.functies)
    )


def _stuk_gevraagd(stuk: Stuk, vraag: Vraagstelling, teams: frozenset[str]) -> bool:
    """Wat over iemand met fouten niet te lezen is, sluit niemand uit."""
    if vraag.medewerkers:
        return stuk.id in vraag.medewerkers
    team_past = not vraag.teams or stuk.team in teams or (stuk.team is None and not stuk.gelezen)
    functie_past = not vraag.functies or stuk.functie in vraag.functies
    return team_past and (functie_past or (stuk.functie is None and not stuk.gelezen))


def _eerste_bestand(stuk: Stuk, organisatie: Organisatie) -> str:
    """Het bestand van de eerste fout die iemand overslaat: het eigen bestand of dat van de functie."""
    functie = organisatie.stuk.get((Soort.FUNCTIES, stuk.functie)) if stuk.functie else None
    return min(stuk.bestand, functie.bestand) if functie else stuk.bestand


def _nodig_en_stuk(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> str | None:
    """Het bestand met de fout in een functie of competentie die deze persoon nodig heeft."""
    if not organisatie.stuk:
        return None
    functies = {persoon.functie, *(rol.functie for rol in lopende_rollen(persoon, peildatum))}
    competenties = {eis.competentie for eis in vereist_van(persoon, organisatie, peildatum)}
    weg = [(Soort.FUNCTIES, functie) for functie in functies - organisatie.functies.keys()]
    weg += [(Soort.COMPETENTIES, c) for c in competenties - organisatie.competenties.keys()]
    return min((_bestand(organisatie, soort, eigen) for soort, eigen in weg), default=None)


def _bestand(organisatie: Organisatie, soort: Soort, eigen: str) -> str:
    """Waar de fout staat; is het onderdeel zoek, dan in het eerste kapotte bestand van de soort."""
    if (soort, eigen) in organisatie.stuk:
        return organisatie.stuk[soort, eigen].bestand
    return min((stuk.bestand for (s, _), stuk in organisatie.stuk.items() if s is soort), default="")
