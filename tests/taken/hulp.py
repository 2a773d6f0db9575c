"""Documenten maken zoals de taken het doen, voor tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.documenten import schrijf_kloven, schrijf_overzicht, schrijf_pops
from competentie_cli.taken.gesprek import schrijf_gesprekken
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
PEILDATUM = date(2026, 11, 21)


def _niets(_: str) -> None:
    return None


def maak(
    map_: Path,
    uit: Path,
    formaten: tuple[str, ...],
    *ids: str,
    lezer: str = "medewerker",
    intern: bool = False,
    peildatum: date = PEILDATUM,
) -> tuple[Uitslag, Uitslag]:
    """Kloven en plannen van de gevraagde mensen, of van iedereen."""
    geopend = open_map(map_)
    organisatie = vereis_organisatie(geopend)
    vraag = Vraagstelling(medewerkers=ids)
    opties = Documentopties(formaten, uit, lezer, intern)
    lijst = maak_klovenlijst(organisatie, vraag, peildatum)
    kloven = schrijf_kloven(geopend, lijst, opties, _niets)
    return kloven, schrijf_pops(geopend, kies(organisatie, vraag, peildatum), peildatum, opties, _niets)


def overzicht(map_: Path, uit: Path, *, intern: bool) -> str:
    """Het overzicht van iedereen, in Markdown."""
    geopend = open_map(map_)
    lijst = maak_klovenlijst(vereis_organisatie(geopend), Vraagstelling(), PEILDATUM)
    uitslag = schrijf_overzicht(geopend, lijst, Documentopties(("md",), uit, intern=intern))
    return uitslag.bestanden[0].read_text("utf-8")


def gesprekken(
    map_: Path, uit: Path, formaten: tuple[str, ...], *ids: str, soort: str | None = None
) -> dict[str, list[Path]]:
    """De papieren voor een gesprek, per persoon; zonder ids van iedereen die in dienst is."""
    geopend = open_map(map_)
    organisatie = vereis_organisatie(geopend)
    vraag = Vraagstelling(medewerkers=ids or tuple(organisatie.medewerkers))
    selectie = kies(organisatie, vraag, PEILDATUM)
    uitslag = schrijf_gesprekken(
        geopend, selectie, PEILDATUM, Documentopties(formaten, uit), _niets, soort=soort
    )
    assert uitslag.mislukt == ()
    return {
        eigen: [pad for pad in uitslag.bestanden if pad.stem.rpartition("-")[0] == eigen]
        for eigen in selectie.ids
    }
