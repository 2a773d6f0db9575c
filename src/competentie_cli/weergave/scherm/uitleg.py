"""De uitleg van een niveau op het scherm: eerst de uitkomst, dan elke stap ernaartoe."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import MEERSTEMMIG
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Eisoordeel, Oordeel, Uitleg, Verwijzing, Waar
from competentie_cli.weergave.scherm.rooster import ingesprongen, toon
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.uitleg.eisen import eisregel, eiszin, samenzin, vrijstellingzin
from competentie_cli.weergave.uitleg.posten import postregel, postzin, rondezin
from competentie_cli.weergave.uitleg.regel import regelzinnen
from competentie_cli.weergave.uitleg.uitkomst import samenvatting, uitkomstzinnen
from competentie_cli.weergave.uitleg.woorden import vrager
from competentie_cli.weergave.woorden import datum_lang

_NIET_NU = (Eisoordeel.NOG_NIET, Eisoordeel.VOORBIJ)
_TUSSEN = " · "
_INTERN = "Intern werkdocument, met losse niveaus uit rondes: niet om door te geven."
_IN_WOORDEN = "praat liever in woorden dan in niveaus. Daarom staat hier geen niveau en geen kloof."


def toon_uitleg(console: Console, uitleg: Uitleg, organisatie: Organisatie, waar: Waar) -> None:
    """Wat er gevraagd wordt, wat er gezien werd, hoe dat één niveau gaf, en wat eruit kwam."""
    blad = _Blad(console, uitleg, organisatie, waar)
    toon(console, blad.regels())


class _Blad:
    def __init__(self, console: Console, uitleg: Uitleg, organisatie: Organisatie, waar: Waar) -> None:
        self._console = console
        self._uitleg = uitleg
        self._organisatie = organisatie
        self._waar = waar

    def regels(self) -> Iterator[Text]:
        yield from self._kop()
        if self._uitleg.zonder_scores:
            yield from self._in_woorden()
            return
        yield self._regel(samenvatting(self._uitleg, self._organisatie), 0, "bold")
        yield from self._gevraagd()
        yield from self._gezien()
        if self._uitleg.bronnen:
            yield from self._berekend()
        yield from self._uitkomst()

    def _regel(self, zin: str, diepte: int, stijl: str = "", *plekken: Verwijzing | None) -> Text:
        """Een zin, met de plekken erachter die in de bestanden te vinden zijn."""
        regels = ingesprongen(self._console, Text(schoon(zin), stijl), diepte)
        gevonden = [plaats for plek in plekken if plek and (plaats := self._waar(plek))]
        if not gevonden:
            return regels
        waar = Text(", ".join(f"{schoon(plaats.bestand)}:{plaats.regel}" for plaats in gevonden), "dim")
        laatste = cell_len(regels.plain.rsplit("\n", 1)[-1])
        if laatste + len(_TUSSEN) + waar.cell_len <= self._console.width:
            return regels.append(_TUSSEN, "dim").append_text(waar)
        return Text("\n").join([regels, ingesprongen(self._console, waar, diepte)])

    def _titel(self, zin: str, plek: Verwijzing | None = None) -> Iterator[Text]:
        yield Text()
        yield self._regel(zin, 0, "bold", plek)

    def _kop(self) -> Iterator[Text]:
        uitleg, organisatie = self._uitleg, self._organisatie
        persoon = organisatie.medewerkers[uitleg.medewerker]
        naam = f"{persoon.naam} ({persoon.id})" if persoon.naam else persoon.id
        yield self._regel(f"{naam}: {uitleg.naam}", 0, "bold")
        functie = organisatie.functies.get(persoon.functie)
        team = organisatie.teams.get(persoon.team) if persoon.team else None
        delen = [functie.naam if functie else persoon.functie, team.naam if team else persoon.team or ""]
        plek = " · ".join(deel for deel in delen if deel)
        yield self._regel(f"{plek} · peildatum {datum_lang(uitleg.peildatum)}", 0)
        if uitleg.intern:
            yield self._regel(_INTERN, 0)

    def _in_woorden(self) -> Iterator[Text]:
        uitleg = self._uitleg
        periode = uitleg.zonder_scores
        assert periode is not None
        persoon = self._organisatie.medewerkers[uitleg.medewerker]
        yield Text()
        yield self._regel(f"{persoon.toonnaam} {_IN_WOORDEN}", 0, "", periode.waar)
        vragers = [
            rij for rij in uitleg.eisen if rij.oordeel not in (Eisoordeel.NOG_NIET, Eisoordeel.VOORBIJ)
        ]
        if vragers:
            yield from self._titel("Deze competentie wordt gevraagd door")
        for rij in vragers:
            yield self._regel(vrager(rij, self._organisatie), 2, "", rij.waar)

    def _gevraagd(self) -> Iterator[Text]:
        yield from self._titel("Gevraagd")
        for periode in self._uitleg.vrijstellingen:
            yield self._regel(vrijstellingzin(periode), 2, "", periode.waar)
        for rij in self._uitleg.eisen:
            yield self._regel(eisregel(rij, self._organisatie), 2)
            yield self._regel(eiszin(rij), 4, "", rij.waar, rij.rol)
        if samen := samenzin(self._uitleg, self._organisatie):
            yield self._regel(samen, 2)
        if not self._uitleg.eisen:
            yield self._regel("Functie, rollen en kern vragen deze competentie niet.", 2)

    def _gezien(self) -> Iterator[Text]:
        uitleg = self._uitleg
        yield from self._titel("Gezien, in de volgorde van het bestand" if uitleg.posten else "Gezien")
        for post in uitleg.posten:
            yield self._regel(postregel(post, self._organisatie), 2)
            stijl = "green" if post.oordeel is Oordeel.GEBRUIKT else ""
            yield self._regel(postzin(post, uitleg, self._organisatie), 4, stijl, post.waar)
        if not uitleg.posten:
            yield self._regel("Er staat nog geen enkele inschatting van deze competentie.", 2)
        if any(post.verborgen and post.bron in MEERSTEMMIG for post in uitleg.posten):
            yield self._regel(self._verborgen(), 2, "dim")
        for stand in uitleg.bronnen:
            if stand.bron in MEERSTEMMIG:
                yield self._regel(f"Ronde {rondezin(stand, uitleg, self._organisatie)}", 2)

    def _verborgen(self) -> str:
        nodig = self._organisatie.instelling.beoordeling.min_beoordelaars
        wie = "Van collega's, medewerkers en klanten blijft een los niveau verborgen"
        if self._uitleg.intern:
            return f"{wie} als het niet in een ronde van minstens {nodig} beoordelaars zit."
        return f"{wie}. Met --intern staat het erbij, als de ronde minstens {nodig} beoordelaars telt."

    def _berekend(self) -> Iterator[Text]:
        plek = Verwijzing(Soort.ORGANISATIE, None, ("beoordeling", "combineer"))
        standaard = "" if self._waar(plek) else " (de standaard)"
        yield from self._titel(f"Regel: {self._uitleg.combineer}{standaard}", plek)
        for zin in regelzinnen(self._uitleg, self._organisatie):
            yield self._regel(zin, 2)

    def _uitkomst(self) -> Iterator[Text]:
        yield from self._titel("Uitkomst")
        for zin, plek in uitkomstzinnen(self._uitleg, self._organisatie):
            yield self._regel(zin, 2, "", plek)
