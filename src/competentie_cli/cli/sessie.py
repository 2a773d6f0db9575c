"""Wat elke opdracht deelt: een geopende organisatie, een peildatum en twee stromen."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from competentie_cli.domein.inhoud import Organisatie
    from competentie_cli.domein.kloof import Selectie
    from competentie_cli.taken.openen import Geopend
    from competentie_cli.taken.werkbank import Uitslag

_WERKDOCUMENT = "Wat hier verborgen blijft, staat met --intern in een werkdocument."


def vandaag() -> date:
    """De lokale datum van de machine; de enige plek waar de klok gelezen wordt."""
    return datetime.now().astimezone().date()


def zoek_map(gevraagd: Path | None) -> Path:
    """De organisatiemap van deze opdracht."""
    import os

    from competentie_cli.opslag.bestanden import zoek_organisatiemap

    try:
        hier = Path.cwd()
    except FileNotFoundError:
        hier = None
    return zoek_organisatiemap(gevraagd, os.environ, hier)


def zoek_map_als_die_er_is(gevraagd: Path | None) -> Path | None:
    """De organisatiemap, of None als er geen gevraagd is en er ook geen te vinden is."""
    import os

    from competentie_cli.fouten import OrganisatieFout

    try:
        return zoek_map(gevraagd)
    except OrganisatieFout:
        if gevraagd is not None or os.environ.get("COMPETENTIE_MAP"):
            raise
        return None


@dataclass(frozen=True)
class Sessie:
    """Een geopende organisatie op een peildatum, en hoe spraakzaam de opdracht is."""

    geopend: Geopend
    organisatie: Organisatie
    peildatum: date
    stil: bool

    def zeg(self, regels: Iterable[str]) -> None:
        """Zegt iets op stderr dat ook een stille opdracht zegt."""
        zeg(*regels)

    def vertel(self, *regels: str) -> None:
        """Vertelt iets op stderr, tenzij de opdracht stil is; lege regels vallen weg."""
        if not self.stil:
            zeg(*(regel for regel in regels if regel))

    def voortgang(self, totaal: int) -> AbstractContextManager[Callable[[str], None]]:
        """Een voortgangsbalk op stderr."""
        from competentie_cli.weergave.scherm.console import maak_console
        from competentie_cli.weergave.scherm.voortgang import voortgang

        return voortgang(maak_console(sys.stderr), totaal, stil=self.stil)

    def sluit_af(
        self, selectie: Selectie, uitslagen: Iterable[Uitslag] = (), *, publiek: bool = False
    ) -> int:
        """Zegt wie niet meeging en wat mislukte, en geeft de uitgangscode.

        Args:
            publiek: of er kleine groepen verborgen konden blijven; wie zelf kijkt, hoort dan van het
                werkdocument.
        """
        from competentie_cli.weergave.scherm import samenvatting as s

        uitslagen = tuple(uitslagen)
        mislukt = tuple(geval for uitslag in uitslagen for geval in uitslag.mislukt)
        self.zeg(s.niet_in_dienst(selectie, self.organisatie, self.peildatum))
        self.vertel_opmerkingen(uitslagen)
        self.vertel(s.weggelaten(selectie), s.niemand(selectie))
        if publiek and sys.stderr.isatty():
            self.vertel(_WERKDOCUMENT)
        self.zeg(s.overgeslagen(selectie.stuk, self.organisatie))
        self.zeg(s.mislukt(mislukt, self.organisatie))
        return 1 if self.sluit_kort_af() or selectie.stuk or mislukt else 0

    def vertel_opmerkingen(self, uitslagen: Iterable[Uitslag]) -> None:
        """Zegt wat er onderweg aan het geschrevene opviel, elk één keer."""
        from competentie_cli.weergave.scherm.tekst import schoon

        opmerkingen = dict.fromkeys(regel for uitslag in uitslagen for regel in uitslag.opmerkingen)
        self.vertel(*map(schoon, opmerkingen))

    def sluit_kort_af(self) -> int:
        """Zegt of er nog fouten in de bestanden staan, en geeft de uitgangscode."""
        from competentie_cli.weergave.scherm import samenvatting as s

        if self.organisatie.fouten:
            self.zeg([s.nog_fouten(self.organisatie.fouten)])
        return 1 if self.organisatie.fouten else 0


def open_sessie(map_: Path | None, peildatum: str | None, *, stil: bool) -> Sessie:
    """Opent de organisatie van deze opdracht.

    Raises:
        CompetentieFout: als de peildatum geen datum is of er geen bruikbare organisatie is.
    """
    from competentie_cli.cli.opties import lees_peildatum
    from competentie_cli.taken.openen import kies_peildatum, open_map, vereis_organisatie

    gevraagd = lees_peildatum(peildatum)
    geopend = open_map(zoek_map(map_))
    organisatie = vereis_organisatie(geopend)
    return Sessie(geopend, organisatie, kies_peildatum(gevraagd, organisatie, vandaag()), stil)


def zeg(*regels: str) -> None:
    """Regels op stderr, na wat er al op stdout staat."""
    sys.stdout.flush()
    sys.stderr.writelines(f"{regel}\n" for regel in regels)
    sys.stderr.flush()
