"""De weg van een pad naar zijn ingang, met wat er onderweg niet mag: een alias, een gedeelde waarde."""

from __future__ import annotations

from competentie_cli.fouten import BewerkFout
from competentie_cli.meldingen import Pad
from competentie_cli.opslag.bewerken.bron import Bron, Ingang


def toon(pad: Pad) -> str:
    """Een pad zoals een mens telt: `doelen > 1 > naam`."""
    return " > ".join(str(deel + 1) if isinstance(deel, int) else deel for deel in pad) or "Het bestand"


def zoek_ingang(bron: Bron, houder: Ingang, pad: Pad) -> Ingang:
    """De ingang aan het eind van een pad, onder haar houder.

    Raises:
        BewerkFout: als ze er niet is, of als haar sleutel er meer dan eens staat.
    """
    ingang = bron.ingang(houder.waarde, pad[-1])
    if ingang is None:
        raise BewerkFout(f"{toon(pad)} staat niet in het bestand.")
    if (*pad[:-1], ingang.naam) in bron.dubbel:
        regel = bron.regel(ingang.begin)
        raise BewerkFout(f"{toon(pad)} staat er meer dan eens.", "Laat er één van staan.", regel=regel)
    return ingang


def zoek_houder(bron: Bron, pad: Pad) -> tuple[Ingang, Pad]:
    """De ingang waarvan de waarde een mapping of lijst is, en haar pad zoals het bestand het schrijft.

    Raises:
        BewerkFout: als ze er niet is, of als ze ook op een andere plek van het bestand geldt.
    """
    ingang = bron.wortelingang
    gelopen: Pad = ()
    _eis_eigen(bron, ingang, gelopen)
    for deel in pad:
        ingang = zoek_ingang(bron, ingang, (*gelopen, deel))
        gelopen = (*gelopen, ingang.naam)
        _eis_eigen(bron, ingang, gelopen)
    return ingang, gelopen


def _eis_eigen(bron: Bron, ingang: Ingang, pad: Pad) -> None:
    plek = ingang.waarde
    if plek.doel is not None:
        tekst = f"{toon(pad)} verwijst met * naar een waarde elders in het bestand."
        waar = bron.regel(plek.doel.begin)
        hulp = f"Die waarde staat op regel {waar}: pas ze daar aan, of schrijf ze hier uit."
        raise BewerkFout(tekst, hulp, regel=bron.regel(plek.begin))
    if any(alias.doel is plek for alias in bron.aliassen):
        raise _gedeeld(bron, plek.begin, pad)


def eis_niet_gedeeld(bron: Bron, begin: int, einde: int, pad: Pad) -> None:
    """Naar niets in een stuk tekst wijst een alias van erbuiten.

    Raises:
        BewerkFout: als dat wel zo is.
    """
    for alias in bron.aliassen:
        binnen = begin <= alias.begin < einde
        if alias.doel is not None and begin <= alias.doel.begin < einde and not binnen:
            raise _gedeeld(bron, alias.doel.begin, pad)


def _gedeeld(bron: Bron, begin: int, pad: Pad) -> BewerkFout:
    return BewerkFout(
        f"{toon(pad)} wordt elders in het bestand hergebruikt, en zou ook daar veranderen.",
        "Schrijf de waarde op elke plek uit, zonder & en *.",
        regel=bron.regel(begin),
    )
