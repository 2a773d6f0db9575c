"""`competentie kwetsbaar`: wat op te weinig mensen rust, wie vertrekt en wat vervalt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.kwetsbaar import Breed, Kwetsbaarbeeld

GEGEVENS = {"terminal": "kwetsbaar.txt", "json": "kwetsbaar.json"}
VOORBEELDEN = """
competentie kwetsbaar                        wat ruim gedragen wordt, zonder namen
competentie kwetsbaar --intern               het werkdocument met mensen
competentie kwetsbaar --intern --team linde  voor één team
competentie kwetsbaar --intern --maanden 60  vijf jaar vooruit
"""


def kwetsbaar(
    team: o.Team = None,
    functie: o.Functie = None,
    maanden: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help="Zoveel maanden vooruit kijken naar wie vertrekt. Anders die van organisatie.yaml, of 24.",
        ),
    ] = None,
    bewijs_maanden: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help="Zoveel maanden vooruit kijken naar bewijzen. Anders die van organisatie.yaml, of 12.",
        ),
    ] = None,
    formaat: o.FormaatZonderCsv = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont welke competenties op niemand of op één persoon rusten, wie vertrekt en wat vervalt.

    Dat gaat over mensen, en staat er alleen met --intern. Zonder --intern staat er wat ruim gedragen wordt.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.kwetsbaar import Kwetsbaarvraag, maak_kwetsbaar, schrijf_kwetsbaar
    from competentie_cli.taken.werkbank import Documentopties

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    termijnen = o.lees_maanden(maanden, "--maanden"), o.lees_maanden(bewijs_maanden, "--bewijs-maanden")
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Kwetsbaarvraag(o.lees_vraag(None, team, functie), intern, *termijnen)
    beeld = maak_kwetsbaar(sessie.organisatie, vraag, sessie.peildatum)
    _geef(keuze, sessie, beeld)
    opties = Documentopties(keuze.documenten, keuze.uit, intern=intern)
    uitslagen = geef_documenten(
        sessie, keuze, lambda: schrijf_kwetsbaar(sessie.geopend, beeld, vraag, opties)
    )
    return sessie.sluit_af(beeld.selectie, uitslagen, publiek=not intern)


def _geef(keuze: Formaatkeuze, sessie: Sessie, beeld: Kwetsbaarbeeld | Breed) -> None:
    from competentie_cli.domein.kwetsbaar import Kwetsbaarbeeld
    from competentie_cli.taken.kwetsbaar import toon
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.kwetsbaargegevens import breeddocument, kwetsbaardocument

    def json() -> str:
        return als_json(
            kwetsbaardocument(beeld) if isinstance(beeld, Kwetsbaarbeeld) else breeddocument(beeld)
        )

    geef_gegevens(keuze, {"json": json}, lambda scherm: toon(scherm, sessie.geopend, beeld))
