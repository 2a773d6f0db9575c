"""De werkbank: wat elke reeks documenten van een organisatie deelt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.fouten import SchrijfFout, SjabloonFout
from competentie_cli.opslag.bestanden import lees_bijlage
from competentie_cli.opslag.schrijven import documentnaam, schrijf_heel
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.formaten import GETEKEND
from competentie_cli.weergave.schrijver import LANGSTE_TEKST, Logo, Schrijver
from competentie_cli.weergave.sjablonen import Sjablonen
from competentie_cli.weergave.teksten import Teksten, lees_teksten

LANGSTE_NAAM = 80
Stap = Callable[[str], None]


@dataclass(frozen=True)
class Documentopties:
    """Welke documenten, voor wie en waarheen.

    Args:
        uit: de uitvoermap; None is `uit/` onder de organisatiemap.
        lezer: medewerker | leidinggevende | hr.
        intern: een werkdocument, dat kleine groepen en personen mag tonen.
    """

    formaten: tuple[str, ...]
    uit: Path | None = None
    lezer: str = "medewerker"
    intern: bool = False
    ook_verouderd: bool = False


@dataclass(frozen=True)
class Uitslag:
    """Wat er geschreven is.

    Args:
        mislukt: id en waarom.
        opmerkingen: wat de gebruiker moet weten over wat er wel geschreven is.
    """

    bestanden: tuple[Path, ...] = ()
    mislukt: tuple[tuple[str, str], ...] = ()
    opmerkingen: tuple[str, ...] = ()


def woorden_van(geopend: Geopend) -> Teksten:
    """De vaste zinnen, met die van de organisatie eroverheen."""
    instelling = vereis_organisatie(geopend).instelling
    return lees_teksten(
        meegeleverd("sjablonen") / "teksten.toml",
        geopend.map / "sjablonen" / "teksten.toml",
        instelling.document.aanspreking,
        instelling.land,
    )


class Werkbank:
    """Sjablonen, teksten en een schrijver voor één organisatie en één lezer."""

    def __init__(self, geopend: Geopend, opties: Documentopties) -> None:
        self.organisatie = vereis_organisatie(geopend)
        self.opties = opties
        instelling = self.organisatie.instelling
        ingebouwd, eigen = meegeleverd("sjablonen"), geopend.map / "sjablonen"
        teksten = woorden_van(geopend)
        self.spraak = Spraak(self.organisatie, teksten, opties.lezer)
        self.merk = teksten.plat("woord.intern") if opties.intern or opties.lezer == "hr" else ""
        self.opmerkingen: list[str] = []
        self.schrijver = Schrijver(
            Sjablonen(ingebouwd, eigen),
            self._logo(geopend.map, instelling.huisstijl.logo),
            f"nl-{instelling.land}",
        )
        if GETEKEND.intersection(opties.formaten) and not self.schrijver.keur_logo():
            self._meld_logo(instelling.huisstijl.logo)
        self._basis = opties.uit if opties.uit is not None else geopend.map / "uit"

    def _logo(self, map_: Path, naam: str | None) -> Logo:
        if naam is None:
            return Logo()
        inhoud = lees_bijlage(map_, naam) if Logo.kan(naam) else None
        if inhoud is None or not Logo.past(naam, inhoud):
            self._meld_logo(naam)
            return Logo()
        return Logo(naam, inhoud)

    def _meld_logo(self, naam: str | None) -> None:
        naam = naam if naam is None or len(naam) <= LANGSTE_NAAM else f"{naam[: LANGSTE_NAAM - 1]}…"
        kan = "een svg zonder filters, een png of een jpg, van hoogstens 4 MB"
        self.opmerkingen.append(f"Het logo {naam} is niet gevonden of niet te gebruiken. Het kan {kan} zijn.")

    def schrijf(self, document: Document, soort: str, naam: str) -> list[Path]:
        """Het document in alle gevraagde formaten."""
        gemaakt = [(formaat, self.schrijver.schrijf(document, formaat)) for formaat in self.opties.formaten]
        paden = []
        for formaat, inhoud in gemaakt:
            pad = self._basis / soort / f"{naam}.{formaat}"
            schrijf_heel(pad, inhoud)
            paden.append(pad)
        return paden

    def rapport(self, document: Document, soort: str, naam: str, *, ook_publiek: bool = True) -> Uitslag:
        """Eén document over meer mensen.

        Args:
            ook_publiek: of er van hetzelfde ook een vorm is die buiten mag; het werkdocument heet dan anders,
                zodat het ene nooit voor het andere doorgaat.
        """
        echt = f"{naam}-intern" if self.opties.intern and ook_publiek else naam
        return self.uitslag(self.schrijf(document, soort, echt), ())

    def uitslag(self, paden: Iterable[Path], mislukt: Iterable[tuple[str, str]]) -> Uitslag:
        """De uitslag, met wat er onderweg opviel."""
        if self.schrijver.onbekend:
            tekens = ", ".join(sorted(self.schrijver.onbekend))
            self.opmerkingen.append(f"Voor deze tekens is er geen lettertype, hun nummer staat er: {tekens}.")
        if self.schrijver.ingekort:
            self.opmerkingen.append(f"Wat langer is dan {LANGSTE_TEKST} tekens, is ingekort.")
        return Uitslag(tuple(paden), tuple(mislukt), tuple(self.opmerkingen))

    def reeks(
        self, soort: str, ids: Iterable[str], maak: Callable[[Medewerker], Document], stap: Stap
    ) -> Uitslag:
        """Eén document per persoon; een mislukking houdt de anderen niet tegen."""
        return self.bundels(soort, ids, lambda persoon: [(documentnaam(persoon.id), maak(persoon))], stap)

    def bundels(
        self,
        soort: str,
        ids: Iterable[str],
        maak: Callable[[Medewerker], Iterable[tuple[str, Document]]],
        stap: Stap,
    ) -> Uitslag:
        """Een of meer documenten per persoon, elk met de naam van zijn bestand."""
        paden: list[Path] = []
        mislukt: list[tuple[str, str]] = []
        for eigen in ids:
            try:
                for naam, document in maak(self.organisatie.medewerkers[eigen]):
                    paden += self.schrijf(document, soort, naam)
            except (SjabloonFout, SchrijfFout) as fout:
                mislukt.append((eigen, fout.tekst))
            stap(eigen)
        return self.uitslag(paden, mislukt)
