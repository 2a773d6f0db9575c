"""Het plan van een medewerker vinden: welk, en in welk bestand het staat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.inhoud import Herkomst, Organisatie
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.fouten import CompetentieFout, GebruikFout
from competentie_cli.meldingen import Ernst
from competentie_cli.opslag.paden import is_bestand
from competentie_cli.rekenen.pop import plan_op
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.kloof import eis_bekende_ids, meest_gelijkend
from competentie_cli.taken.openen import Geopend, vereis_organisatie


@dataclass(frozen=True, slots=True)
class Planbestand:
    """Een plan en waar het staat."""

    plan: Plan
    herkomst: Herkomst


def zoek_plan(geopend: Geopend, medewerker: str, peildatum: date, plan_id: str | None = None) -> Planbestand:
    """Het plan van de peildatum, of het gevraagde.

    Raises:
        GebruikFout: als de medewerker of het plan niet bestaat.
        CompetentieFout: als er een fout in de bestanden van de medewerker staat.
    """
    organisatie = vereis_organisatie(geopend)
    eis_bekende_ids(organisatie, Vraagstelling((medewerker,)))
    eis_gaaf(geopend, organisatie, medewerker)
    plannen = organisatie.plannen.get(medewerker, ())
    if not plannen:
        hulp = f"Een ontwerp klaarzetten: competentie pop voorstel {medewerker}"
        raise GebruikFout(f"{medewerker} heeft nog geen plan.", hulp)
    if plan_id is None:
        plan = plan_op(plannen, peildatum)
        assert plan is not None
    else:
        plan = _met_id(plannen, plan_id, medewerker)
    return Planbestand(plan, herkomst_van(geopend, plan))


def planmap(geopend: Geopend, organisatie: Organisatie) -> Path:
    """De map waar een nieuw plan komt.

    Raises:
        GebruikFout: als `mappen` in organisatie.yaml voor de plannen een bestand noemt.
    """
    eigen = organisatie.instelling.mappen.plannen
    map_ = geopend.map / (eigen or Soort.PLANNEN.value)
    if is_bestand(map_):
        tekst = f"De plannen staan in één bestand, {eigen or map_.name}; daar komt geen bestand bij."
        raise GebruikFout(tekst, "Laat `mappen` in organisatie.yaml naar een map wijzen.")
    return map_


def herkomst_van(geopend: Geopend, plan: Plan) -> Herkomst:
    """In welk bestand een plan staat, en onder welk pad."""
    return next(herkomst for herkomst, waarde in geopend.inlezing.inhoud.van(Soort.PLANNEN) if waarde is plan)


def eis_gaaf(geopend: Geopend, organisatie: Organisatie, medewerker: str) -> None:
    """In de bestanden van een medewerker staat geen fout.

    Raises:
        CompetentieFout: als dat wel zo is, met de eerste bevinding.
    """
    stuk = organisatie.stuk.get((Soort.MEDEWERKERS, medewerker))
    if stuk is None:
        return
    eigen = (m for m in geopend.meldingen if m.ernst is Ernst.FOUT and m.bestand == stuk.bestand)
    eerste = next(eigen, None)
    plek = f":{eerste.plaats.regel}:{eerste.plaats.kolom}" if eerste and eerste.plaats else ""
    wat = eerste.tekst if eerste else "er staat een fout in dit bestand"
    hulp = "Er is niets geschreven. Kijk alles na met: competentie controleer"
    raise CompetentieFout(f"{stuk.bestand}{plek}: {wat}", hulp)


def _met_id(plannen: tuple[Plan, ...], gevraagd: str, medewerker: str) -> Plan:
    ids = [plan.eigen_id for plan in plannen]
    if gevraagd in ids:
        return plannen[ids.index(gevraagd)]
    hulp = meest_gelijkend(gevraagd, ids, {}) or f"Kies uit {', '.join(ids)}."
    raise GebruikFout(f"{medewerker} heeft geen plan '{gevraagd}'.", hulp)
