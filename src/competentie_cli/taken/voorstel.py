"""Leervoorstellen uitwerken en als ontwerp van een plan klaarzetten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.plan import Periode, Plan
from competentie_cli.domein.voorstel import Leervoorstel, Voorstellijst
from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag.bewerken import als_yaml, nieuw_bestand
from competentie_cli.opslag.bewerken.bestanden import lees_bron
from competentie_cli.opslag.doorvoeren import Bestandswijziging, voer_door
from competentie_cli.opslag.gebeurtenissen import Onleesbaar
from competentie_cli.opslag.paden import naam_vanuit
from competentie_cli.opslag.schrijven import documentnaam
from competentie_cli.rekenen.kloof import Kloofrekenaar
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.vervolg import overlappend
from competentie_cli.rekenen.voorstel import bereken_voorstel
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.planbestand import herkomst_van, planmap
from competentie_cli.weergave.voorstel.ontwerp import ontwerp


@dataclass(frozen=True)
class Ontwerp:
    """Het ontwerp van één plan, nog niet geschreven.

    Args:
        oud: de tekst van het ontwerp dat er al stond, als het plaats maakt.
        bezwaar: waarom er niets geschreven wordt; leeg als het kan.
    """

    medewerker: str
    bestand: str
    oud: str
    nieuw: str
    wijziging: Bestandswijziging | None
    bezwaar: str = ""


def maak_voorstellen(
    organisatie: Organisatie,
    vraag: Vraagstelling,
    peildatum: date,
    jaar: int,
    *,
    overschrijf: bool = False,
    stap: Callable[[str], None] = lambda _: None,
) -> Voorstellijst:
    """Het leervoorstel van iedereen in de selectie, op id.

    Args:
        overschrijf: een ontwerp voor dat jaar maakt plaats; wat het vroeg, telt dan niet mee.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    eis_bekende_ids(organisatie, vraag)
    selectie = kies(organisatie, vraag, peildatum)

    rekenaar = Kloofrekenaar(organisatie, peildatum)

    def reken() -> Iterator[Leervoorstel]:
        for eigen in selectie.ids:
            weg = next((p for p in plannen_in(organisatie, eigen, jaar) if p.status == "concept"), None)
            persoon = organisatie.medewerkers[eigen]
            yield bereken_voorstel(
                persoon,
                organisatie,
                peildatum,
                jaar,
                vervangt=weg if overschrijf else None,
                kloof=rekenaar.kloof(persoon),
            )
            stap(eigen)

    return Voorstellijst(peildatum, tuple(reken()), selectie)


def plannen_in(organisatie: Organisatie, medewerker: str, jaar: int) -> tuple[Plan, ...]:
    """De plannen waarvan de looptijd dat kalenderjaar raakt."""
    heel_het_jaar = Periode(van=date(jaar, 1, 1), tot=date(jaar, 12, 31))
    return overlappend(organisatie.plannen.get(medewerker, ()), heel_het_jaar)


def ontwerpen(geopend: Geopend, lijst: Voorstellijst, *, overschrijf: bool) -> tuple[Ontwerp, ...]:
    """Het ontwerp van elk voorstel; schrijft nog niets."""
    organisatie = vereis_organisatie(geopend)
    map_ = planmap(geopend, organisatie)
    return tuple(
        _ontwerp(geopend, organisatie, voorstel, lijst.peildatum, map_, overschrijf=overschrijf)
        for voorstel in lijst.voorstellen
    )


def _ontwerp(
    geopend: Geopend,
    organisatie: Organisatie,
    voorstel: Leervoorstel,
    peildatum: date,
    map_: Path,
    *,
    overschrijf: bool,
) -> Ontwerp:
    tekst = als_yaml(*ontwerp(voorstel, organisatie, peildatum))
    pad = map_ / f"{documentnaam(voorstel.id)}-{voorstel.jaar}.yaml"
    bestaand = plannen_in(organisatie, voorstel.id, voorstel.jaar)
    if not bestaand:
        return _nieuw(voorstel.id, pad, tekst, geopend)
    (eerste, *meer) = bestaand
    if meer or eerste.status != "concept":
        ander = next((p for p in bestaand if p.status != "concept"), eerste)
        return Ontwerp(
            voorstel.id, "", "", tekst, None, f"het plan {ander.eigen_id} loopt in {voorstel.jaar} al"
        )
    if not overschrijf:
        bezwaar = f"het ontwerp {eerste.eigen_id} staat er al; met --overschrijf maakt het plaats"
        return Ontwerp(voorstel.id, "", "", tekst, None, bezwaar)
    return _vervang(voorstel.id, eerste, tekst, geopend)


def _nieuw(medewerker: str, pad: Path, tekst: str, geopend: Geopend) -> Ontwerp:
    naam = naam_vanuit(geopend.map, pad)
    if pad.exists():
        return Ontwerp(medewerker, naam, "", tekst, None, f"{naam} bestaat al")
    return Ontwerp(medewerker, naam, "", tekst, nieuw_bestand(pad, tekst))


def _vervang(medewerker: str, plan: Plan, tekst: str, geopend: Geopend) -> Ontwerp:
    herkomst = herkomst_van(geopend, plan)
    naam = herkomst.bestand
    if herkomst.pad:
        bezwaar = f"het ontwerp {plan.eigen_id} staat samen met andere plannen in {naam}; zet het eerst apart"
        return Ontwerp(medewerker, naam, "", tekst, None, bezwaar)
    try:
        bron = lees_bron(geopend.map / naam)
    except Onleesbaar as fout:
        raise BewerkFout(f"{naam}: dit bestand is niet te lezen.") from fout
    return Ontwerp(medewerker, naam, bron.tekst, tekst, bron.met_tekst(tekst))


def schrijf_ontwerpen(geopend: Geopend, klaar: tuple[Ontwerp, ...]) -> tuple[Path, ...]:
    """Schrijft alle ontwerpen die kunnen, of geen.

    Raises:
        SchrijfFout: als een bestand intussen veranderde of niet te schrijven is.
    """
    wijzigingen = [o.wijziging for o in klaar if o.wijziging is not None]
    voer_door(geopend.map, wijzigingen)
    return tuple(wijziging.pad for wijziging in wijzigingen)
