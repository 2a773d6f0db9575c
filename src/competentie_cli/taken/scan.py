"""De scans: lege bladen en bestanden om in te vullen, en de samenvatting van wat ingevuld is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.scan import Scan
from competentie_cli.domein.soorten import Soort
from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.bestanden import EINDEN
from competentie_cli.opslag.bewerken import als_yaml, nieuw_bestand
from competentie_cli.opslag.doorvoeren import Bestandswijziging, voer_door
from competentie_cli.opslag.paden import naam_vanuit, staat_er
from competentie_cli.rekenen.kloof import wil_geen_scores
from competentie_cli.rekenen.scan import bereken_scanblad, scan_op
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.vereist import lopende_rollen
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Stap, Uitslag, Werkbank
from competentie_cli.weergave.beeld.scan import SOORT
from competentie_cli.weergave.beeld.scan_loopbaan import Loopbaanscanbeeld
from competentie_cli.weergave.beeld.scan_ontwikkel import Ontwikkelscanbeeld
from competentie_cli.weergave.beeld.scan_samenvatting import Samenvattingbeeld
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.scanbestand import leeg_bestand

SOORTEN = ("ontwikkel", "loopbaan")
_BEELDEN = {"ontwikkel": Ontwikkelscanbeeld, "loopbaan": Loopbaanscanbeeld}


def kies_voor_scan(organisatie: Organisatie, vraag: Vraagstelling, peildatum: date) -> Selectie:
    """De selectie op id, ook met wie geen niveaus wil: in een scan staan er geen.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    eis_bekende_ids(organisatie, vraag)
    return kies(organisatie, vraag, peildatum, ook_zonder_scores=True)


def schrijf_bladen(
    geopend: Geopend, selectie: Selectie, soort: str, peildatum: date, opties: Documentopties, stap: Stap
) -> Uitslag:
    """Een leeg blad voor iedereen in de selectie."""
    bank = Werkbank(geopend, opties)

    def maak(persoon: Medewerker) -> Iterator[tuple[str, Document]]:
        blad = bereken_scanblad(persoon, bank.organisatie, peildatum)
        beeld = _BEELDEN[soort](bank.spraak, blad, peildatum, _rollen(persoon, peildatum))
        yield f"{persoon.id}-{soort}", beeld.document(vingerafdruk=bank.organisatie.vingerafdruk)

    return bank.bundels(SOORT, selectie.ids, maak, stap)


def schrijf_scanbestanden(
    geopend: Geopend, selectie: Selectie, soort: str, peildatum: date, opties: Documentopties
) -> Uitslag:
    """Een leeg YAML-bestand voor iedereen in de selectie; wat er al staat, blijft.

    Raises:
        GebruikFout: als de scans elders in één bestand staan.
        SchrijfFout: als een bestand niet te schrijven is; dan komt er geen enkel.
    """
    bank = Werkbank(geopend, opties)
    map_ = _scanmap(geopend, bank.organisatie)
    nieuw: list[Bestandswijziging] = []
    blijft: list[str] = []
    for eigen in selectie.ids:
        pad = map_ / f"{eigen}-{soort}-{peildatum.year}.yaml"
        if bezet := _bezet(geopend, pad, f"{eigen}-{soort}-{peildatum.isoformat()}"):
            blijft.append(bezet)
            continue
        blad = bereken_scanblad(bank.organisatie.medewerkers[eigen], bank.organisatie, peildatum)
        nieuw.append(nieuw_bestand(pad, als_yaml(*leeg_bestand(bank.spraak, blad, soort, peildatum))))
    voer_door(geopend.map, nieuw)
    return Uitslag(tuple(wijziging.pad for wijziging in nieuw), (), tuple(blijft))


def _bezet(geopend: Geopend, pad: Path, eigen_id: str) -> str:
    """Waarom er geen nieuw bestand komt; leeg als het kan."""
    if staat_er(pad):
        return f"{naam_vanuit(geopend.map, pad)} staat er al en blijft zoals het is."
    if eigen_id in geopend.inlezing.inhoud.bekend(Soort.SCANS):
        return f"De scan {eigen_id} staat er al en blijft zoals ze is."
    return ""


def _scanmap(geopend: Geopend, organisatie: Organisatie) -> Path:
    elders = organisatie.instelling.mappen.scans
    if elders and elders.lower().endswith(EINDEN):
        hulp = "Maak van mappen.scans in organisatie.yaml een map, of vul de scan in dat bestand zelf in."
        raise GebruikFout(f"De scans staan samen in {elders}.", hulp)
    return geopend.map / (elders or Soort.SCANS.value)


def schrijf_samenvattingen(
    geopend: Geopend,
    selectie: Selectie,
    soorten: tuple[str, ...],
    peildatum: date,
    opties: Documentopties,
    stap: Stap,
) -> Uitslag:
    """De samenvatting van de laatste scan van elke soort, voor wie er een invulde."""
    bank = Werkbank(geopend, opties)

    def maak(persoon: Medewerker) -> Iterator[tuple[str, Document]]:
        for soort in soorten:
            if scan := _scan(bank, persoon.id, soort, peildatum):
                document = _samenvatting(bank, scan, persoon, peildatum)
                yield f"{persoon.id}-{soort}-samenvatting", document

    return bank.bundels(SOORT, selectie.ids, maak, stap)


def zonder_scan(
    organisatie: Organisatie, selectie: Selectie, soorten: tuple[str, ...], peildatum: date
) -> tuple[str, ...]:
    """Wie in de selectie nog geen van deze scans invulde."""
    return tuple(
        eigen
        for eigen in selectie.ids
        if not any(scan_op(organisatie.scans.get(eigen, ()), soort, peildatum) for soort in soorten)
    )


def samenvattingen_als_tekst(
    geopend: Geopend, medewerker: str, soorten: tuple[str, ...], peildatum: date
) -> Iterator[str]:
    """De samenvattingen van één persoon in Markdown, voor de terminal."""
    bank = Werkbank(geopend, Documentopties(("md",)))
    persoon = vereis_organisatie(geopend).medewerkers[medewerker]
    for soort in soorten:
        if scan := _scan(bank, medewerker, soort, peildatum):
            document = _samenvatting(bank, scan, persoon, peildatum)
            yield bank.schrijver.schrijf(document, "md").decode()


def _scan(bank: Werkbank, medewerker: str, soort: str, peildatum: date) -> Scan | None:
    return scan_op(bank.organisatie.scans.get(medewerker, ()), soort, peildatum)


def _samenvatting(bank: Werkbank, scan: Scan, persoon: Medewerker, peildatum: date) -> Document:
    beeld = Samenvattingbeeld(
        bank.spraak,
        scan,
        persoon,
        peildatum,
        _rollen(persoon, peildatum),
        met_niveaus=not wil_geen_scores(persoon, peildatum),
    )
    return beeld.document(vingerafdruk=bank.organisatie.vingerafdruk)


def _rollen(persoon: Medewerker, peildatum: date) -> list[str]:
    return [rol.functie for rol in lopende_rollen(persoon, peildatum)]
