"""De volgende periode van een plan klaarzetten, met wat nog niet af is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.plan import Periode, Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.vervolg import Vervolg
from competentie_cli.fouten import CompetentieFout, GebruikFout
from competentie_cli.opslag.bewerken import als_yaml, nieuw_bestand
from competentie_cli.opslag.doorvoeren import voer_door
from competentie_cli.opslag.paden import naam_vanuit, staat_er
from competentie_cli.opslag.schrijven import documentnaam
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.vervolg import bereken_vervolg, overlappend, volgende_periode
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.planbestand import planmap, zoek_plan
from competentie_cli.weergave.vervolg import als_bestand
from competentie_cli.weergave.woorden import datum_lang

_LANGSTE_STAM = 54  # een id telt hoogstens 64 tekens


@dataclass(frozen=True, slots=True)
class Vernieuwvraag:
    """Van wie welk plan een vervolg krijgt.

    Args:
        periode: de gevraagde looptijd; anders de periode na het plan, even lang.
        plan: de id van het plan; anders dat van de peildatum.
    """

    medewerker: str
    peildatum: date
    periode: Periode | None = None
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Vernieuwing:
    """Het nieuwe bestand, nog niet geschreven."""

    vervolg: Vervolg
    pad: Path
    bestand: str
    tekst: str


def bereken_vernieuwing(geopend: Geopend, vraag: Vernieuwvraag) -> Vernieuwing:
    """Het vervolg op een plan; schrijft nog niets, en aan het oude plan verandert niets.

    Raises:
        GebruikFout: als er niets te vernieuwen valt of als er voor die periode al een plan is.
        CompetentieFout: als er een fout staat in de bestanden van de medewerker of in wat die nodig heeft.
    """
    organisatie = vereis_organisatie(geopend)
    oud = zoek_plan(geopend, vraag.medewerker, vraag.peildatum, vraag.plan).plan
    _eis_te_berekenen(organisatie, vraag)
    periode = vraag.periode or volgende_periode(oud.periode, vraag.peildatum)
    if periode is None:
        hulp = "Vul eerst `tot` in onder `periode`: twee plannen van één medewerker mogen niet overlappen."
        raise GebruikFout(f"Het plan {oud.eigen_id} heeft geen einde.", hulp)
    _eis_vrij(organisatie.plannen[vraag.medewerker], periode)
    map_ = planmap(geopend, organisatie)
    eigen, stam = _vrije_naam(geopend, map_, vraag.medewerker, periode.van.year)
    nu = bereken_kloof(organisatie.medewerkers[vraag.medewerker], organisatie, vraag.peildatum)
    vervolg = bereken_vervolg(oud, periode, nu, organisatie, eigen)
    tekst = als_yaml(*als_bestand(vervolg, organisatie, vraag.peildatum))
    pad = map_ / f"{stam}.yaml"
    return Vernieuwing(vervolg, pad, naam_vanuit(geopend.map, pad), tekst)


def schrijf_vernieuwing(geopend: Geopend, vernieuwing: Vernieuwing) -> None:
    """Schrijft het nieuwe plan.

    Raises:
        SchrijfFout: als het bestand intussen bestaat of niet te schrijven is.
    """
    voer_door(geopend.map, [nieuw_bestand(vernieuwing.pad, vernieuwing.tekst)])


def _eis_te_berekenen(organisatie: Organisatie, vraag: Vernieuwvraag) -> None:
    selectie = kies(organisatie, Vraagstelling((vraag.medewerker,)), vraag.peildatum)
    if selectie.niet_in_dienst:
        raise GebruikFout(f"{vraag.medewerker} is niet in dienst op {datum_lang(vraag.peildatum)}.")
    for over in selectie.stuk:
        tekst = (
            f"Het niveau van {vraag.medewerker} is niet te berekenen: er staat een fout in {over.bestand}."
        )
        raise CompetentieFout(tekst, "Er is niets geschreven. Kijk alles na met: competentie controleer")


def _eis_vrij(plannen: tuple[Plan, ...], periode: Periode) -> None:
    bezet = next(iter(overlappend(plannen, periode)), None)
    if bezet is None:
        return
    van, tot = bezet.periode.van, bezet.periode.tot
    looptijd = f"van {datum_lang(van)} tot en met {datum_lang(tot)}" if tot else f"vanaf {datum_lang(van)}"
    raise GebruikFout(
        f"Voor die periode is er al een plan: {bezet.eigen_id}, {looptijd}.",
        "Kies een andere periode met --jaar, of met --van en --tot.",
    )


def _vrije_naam(geopend: Geopend, map_: Path, medewerker: str, jaar: int) -> tuple[str | None, str]:
    """De id, als de gewone al bezet is, en de naam van het bestand."""
    bezet = geopend.inlezing.inhoud.bekend(Soort.PLANNEN)
    gewoon = f"{medewerker}-{jaar}"
    for eigen in _kandidaten(medewerker, jaar):
        stam = f"{documentnaam(medewerker)}-{jaar}" if eigen == gewoon else eigen
        if eigen not in bezet and not staat_er(map_ / f"{stam}.yaml"):
            return (None if eigen == gewoon else eigen), stam
    raise AssertionError("er is altijd een volgend nummer")


def _kandidaten(medewerker: str, jaar: int) -> Iterator[str]:
    yield f"{medewerker}-{jaar}"
    yield from (f"{medewerker[:_LANGSTE_STAM]}-{jaar}-{nummer}" for nummer in count(2))
