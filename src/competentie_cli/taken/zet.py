"""De status van een plan verzetten, met niet meer in het bestand dan die stap vraagt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.levensloop import OVERGANGEN, Stap, mag_naar
from competentie_cli.domein.plan import Handtekening, Plan
from competentie_cli.fouten import GebruikFout
from competentie_cli.meldingen import Pad
from competentie_cli.opslag.bestanden import naar_tekst
from competentie_cli.opslag.bewerken import Waarde, Wijziging, bewerk_bestand
from competentie_cli.opslag.bewerken.zetten import Sleutels
from competentie_cli.opslag.doorvoeren import Bestandswijziging, voer_door
from competentie_cli.rekenen.levensloop import (
    bereken_stap,
    botsende_handtekeningen,
    mist_handtekening,
    open_vragen,
)
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.planbestand import Planbestand, zoek_plan
from competentie_cli.weergave.woorden import datum_lang, keuze_uit, opsomming

# zo staan de velden in de voorbeelden; een nieuw veld komt na het laatste dat er al is
_VOLGORDE = ("medewerker", "periode", "status", "besproken", "doelen", "afspraken", "opvolging", "akkoord")


@dataclass(frozen=True, slots=True)
class Zetvraag:
    """Van wie welk plan naar welke status moet.

    Args:
        tekent: wie -> de handtekening die opgegeven is.
        plan: de id van het plan; anders dat van de peildatum.
    """

    medewerker: str
    status: str
    peildatum: date
    tekent: Mapping[str, Handtekening]
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Verzet:
    """Wat er in het bestand verandert, en wat er te vragen valt.

    Args:
        vragen: doelnummer, `smart` of `stand`, en de letter of status.
    """

    plan: Plan
    stap: Stap
    bestand: str
    wijziging: Bestandswijziging
    vragen: tuple[tuple[int, str, str], ...]

    @property
    def oud(self) -> str:
        """De tekst ervoor."""
        return naar_tekst(self.wijziging.oud or b"")

    @property
    def nieuw(self) -> str:
        """De tekst erna."""
        return naar_tekst(self.wijziging.nieuw or b"")


def bereken_verzet(geopend: Geopend, vraag: Zetvraag) -> Verzet:
    """Wat er moet veranderen; schrijft nog niets.

    Raises:
        GebruikFout: als de status niet kan volgen, of als er een handtekening ontbreekt of botst.
        CompetentieFout: als er een fout in de bestanden van de medewerker staat.
        BewerkFout: als het bestand niet te wijzigen is zonder iets anders mee te veranderen.
    """
    gevonden = zoek_plan(geopend, vraag.medewerker, vraag.peildatum, vraag.plan)
    plan = gevonden.plan
    _eis_overgang(plan, vraag.status)
    if vraag.tekent or vraag.status == "ondertekend":
        _eis_handtekeningen(plan, vraag)
    stap = bereken_stap(plan, vraag.status, vraag.tekent, vraag.peildatum)
    organisatie = vereis_organisatie(geopend)
    vragen = tuple(open_vragen(plan, vraag.status, organisatie, vraag.peildatum))
    bestand = gevonden.herkomst.bestand
    wijzigingen = _wijzigingen(stap, gevonden, Sleutels(geopend.inlezing.teksten[bestand]))
    wijziging = bewerk_bestand(geopend.map / bestand, wijzigingen, naam=bestand)
    return Verzet(plan, stap, bestand, wijziging, vragen)


def schrijf_verzet(geopend: Geopend, verzet: Verzet) -> None:
    """Schrijft de stap.

    Raises:
        SchrijfFout: als het bestand intussen veranderde of niet te schrijven is.
    """
    voer_door(geopend.map, [verzet.wijziging])


def _eis_overgang(plan: Plan, status: str) -> None:
    if mag_naar(plan.status, status):
        return
    kan = OVERGANGEN[plan.status]
    hulp = f"Nu kan: {keuze_uit(kan)}." if kan else "Een gesloten plan blijft zoals het is."
    if plan.status == status:
        raise GebruikFout(f"Het plan {plan.eigen_id} staat al op '{status}'.", hulp)
    raise GebruikFout(f"Het plan {plan.eigen_id} kan niet van '{plan.status}' naar '{status}'.", hulp)


def _eis_handtekeningen(plan: Plan, vraag: Zetvraag) -> None:
    if vraag.status != "ondertekend":
        raise GebruikFout(
            "Handtekeningen horen bij de status 'ondertekend'.",
            f"Laat {' en '.join(f'--{wie}' for wie in vraag.tekent)} weg.",
        )
    for wie, staat in botsende_handtekeningen(plan, vraag.tekent).items():
        hoe = "voor gezien" if staat.als == "gezien" else "voor akkoord"
        tekst = f"In het plan staat dat de {wie} op {datum_lang(staat.datum)} {hoe} tekende."
        raise GebruikFout(tekst, f"Wat getekend is, verandert niet. Laat --{wie} weg.")
    for wie, nieuw in vraag.tekent.items():
        if nieuw.datum > vraag.peildatum:
            tekst = f"De handtekening van de {wie} ({datum_lang(nieuw.datum)}) ligt na de peildatum"
            raise GebruikFout(f"{tekst}, {datum_lang(vraag.peildatum)}.", "Kijk die datum na.")
    if mist := mist_handtekening(plan, vraag.tekent, vraag.peildatum):
        raise GebruikFout(*_zonder_handtekening(plan, mist, vraag.peildatum))


def _zonder_handtekening(plan: Plan, mist: Sequence[str], peildatum: date) -> tuple[str, str]:
    wie = opsomming([f"de {tekenaar}" for tekenaar in mist])
    opties = " ".join(f"--{tekenaar} {peildatum}" for tekenaar in mist)
    opdracht = f"competentie pop zet {plan.medewerker} ondertekend {opties}"
    return (
        f"Een plan is pas ondertekend als beiden tekenden. Nog geen datum van {wie}.",
        f"Geef die zo: {opdracht} (tekende iemand voor gezien: --gezien {mist[0]})",
    )


def _wijzigingen(stap: Stap, gevonden: Planbestand, sleutels: Sleutels) -> list[Wijziging]:
    basis = gevonden.herkomst.pad
    return [sleutels.zet(pad, waarde, _VOLGORDE) for pad, waarde in _velden(stap, basis, sleutels)]


def _velden(stap: Stap, basis: Pad, sleutels: Sleutels) -> Iterator[tuple[Pad, Waarde]]:
    yield (*basis, "status"), stap.naar
    if stap.besproken:
        yield (*basis, "besproken"), stap.besproken
    akkoord = {wie: _handtekening(handtekening) for wie, handtekening in stap.akkoord.items()}
    if akkoord and sleutels.van((*basis, "akkoord")):
        yield from (((*basis, "akkoord", wie), waarde) for wie, waarde in akkoord.items())
    elif akkoord:
        yield (*basis, "akkoord"), akkoord


def _handtekening(handtekening: Handtekening) -> Waarde:
    if handtekening.als == "akkoord":
        return handtekening.datum
    return {"datum": handtekening.datum, "als": handtekening.als}
