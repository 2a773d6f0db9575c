"""Uitleggen hoe het niveau van één persoon op één competentie tot stand kwam."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from competentie_cli.domein.inhoud import Inhoud, Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Uitleg, Verwijzing, Vindplaats, Waar
from competentie_cli.domein.visie import Visie
from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.vindplaats import Vindplaatsen
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.uitleg import leg_uit
from competentie_cli.taken.kloof import eis_bekende_ids, meest_gelijkend
from competentie_cli.taken.openen import Geopend, vereis_organisatie


@dataclass(frozen=True)
class Niveauvraag:
    """Van wie en waarover een niveau uitgelegd wordt."""

    medewerker: str
    competentie: str
    peildatum: date
    ook_verouderd: bool = False
    intern: bool = False


@dataclass(frozen=True)
class Niveauantwoord:
    """De uitleg, en waar te vinden is wat erin staat.

    Args:
        uitleg: None als de selectie zegt waarom er geen is.
    """

    selectie: Selectie
    uitleg: Uitleg | None
    waar: Waar


def leg_niveau_uit(geopend: Geopend, vraag: Niveauvraag) -> Niveauantwoord:
    """Legt een niveau en een kloof uit, met de inschattingen in de volgorde van het bestand.

    Raises:
        GebruikFout: als de medewerker of de competentie niet bestaat.
    """
    organisatie = vereis_organisatie(geopend)
    wie = Vraagstelling((vraag.medewerker,))
    eis_bekende_ids(organisatie, wie)
    _eis_bekende_competentie(organisatie, vraag.competentie)
    selectie = kies(organisatie, wie, vraag.peildatum)
    waar = _zoeker(geopend, organisatie)
    if not selectie.ids:
        return Niveauantwoord(selectie, None, waar)
    uitleg = leg_uit(
        organisatie.medewerkers[vraag.medewerker],
        vraag.competentie,
        organisatie,
        vraag.peildatum,
        ook_verouderd=vraag.ook_verouderd,
        intern=vraag.intern,
    )
    return Niveauantwoord(selectie, _op_volgorde(uitleg, waar), waar)


def _eis_bekende_competentie(organisatie: Organisatie, competentie: str) -> None:
    namen = {eigen: gevonden.naam for eigen, gevonden in organisatie.competenties.items()}
    namen |= {
        s.id: s.naam or s.id for (soort, _), s in organisatie.stuk.items() if soort is Soort.COMPETENTIES
    }
    if competentie not in namen:
        hulp = meest_gelijkend(competentie, namen, namen)
        raise GebruikFout(f"Er is geen competentie '{competentie}'.", hulp)


def _op_volgorde(uitleg: Uitleg, waar: Waar) -> Uitleg:
    """Bewijzen kunnen in het bestand boven de beoordelingen staan."""

    def plaats(index: int) -> tuple[int, int, int]:
        gevonden = waar(uitleg.posten[index].waar)
        return (gevonden.regel, gevonden.kolom, index) if gevonden else (0, 0, index)

    volgorde = sorted(range(len(uitleg.posten)), key=plaats)
    return replace(uitleg, posten=tuple(uitleg.posten[index] for index in volgorde))


def _zoeker(geopend: Geopend, organisatie: Organisatie) -> Waar:
    plaatsen = Vindplaatsen(geopend.inlezing)

    def waar(gezocht: Verwijzing) -> Vindplaats | None:
        if gezocht.soort is Soort.VISIE:
            gezocht = _in_gelezen_visie(gezocht, organisatie.visie, geopend.inlezing.inhoud)
        return plaatsen.zoek(gezocht)

    return waar


def _in_gelezen_visie(gezocht: Verwijzing, visie: Visie, inhoud: Inhoud) -> Verwijzing:
    """Kernrijen met een fout zijn uit de visie weg: hun plaats telt in het bestand nog mee."""
    veld, nummer = gezocht.pad
    rij = getattr(visie, str(veld))[nummer]
    gelezen = next(waarde for _, waarde in inhoud.van(Soort.VISIE))
    echt = next(plaats for plaats, lid in enumerate(getattr(gelezen, str(veld))) if lid is rij)
    return replace(gezocht, pad=(veld, echt))
