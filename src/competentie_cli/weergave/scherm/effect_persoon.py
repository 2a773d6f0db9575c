"""Het effect bij één persoon: elk niveau met zijn bron, zijn dag en zijn plaats in de bestanden."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from competentie_cli.domein.effect import Deeleffect, Doeleffect, Peiling, Persooneffect, Vergelijking
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Verwijzing, Waar
from competentie_cli.weergave.effectwoorden import Effectwoorden
from competentie_cli.weergave.scherm.rooster import ingesprongen, tekst
from competentie_cli.weergave.scherm.tekst import schoon

_TUSSEN = " · "


class Persoonsblad:
    """Schrijft het effect van mensen uit, een voor een."""

    def __init__(self, console: Console, woorden: Effectwoorden, waar: Waar) -> None:
        self._console = console
        self._woorden = woorden
        self._t = woorden.t
        self._waar = waar

    def regels(self, mens: Persooneffect) -> Iterator[Text]:
        """De doelen per plan, en daarna wat iemand afrondde."""
        persoon = mens.persoon
        yield Text()
        yield self._regel(f"{persoon.naam} ({persoon.id})" if persoon.naam else persoon.id, 0, "bold")
        if mens.zonder_scores:
            yield self._regel(self._t.plat("effect.geen-scores"), 0)
        plan = None
        for doel in mens.doelen:
            if doel.plan is not plan:
                plan = doel.plan
                yield self._regel(self._woorden.plankop(doel), 0)
            yield from self._doel(mens, doel)
        if mens.activiteiten and not mens.zonder_scores:
            yield self._regel(self._t.plat("effect.activiteiten-kop"), 0)
            for deel in mens.activiteiten:
                yield from self._deel(persoon, deel)

    def _regel(self, zin: str, diepte: int, stijl: str = "", *plekken: Verwijzing | None) -> Text:
        """Een zin, met erachter waar hij op steunt."""
        regels = ingesprongen(self._console, tekst(zin, stijl), diepte)
        gevonden = [plaats for plek in plekken if plek and (plaats := self._waar(plek))]
        if not gevonden:
            return regels
        waar = Text(", ".join(f"{schoon(p.bestand)}:{p.regel}" for p in gevonden), "dim")
        laatste = cell_len(regels.plain.rsplit("\n", 1)[-1])
        if laatste + len(_TUSSEN) + waar.cell_len <= self._console.width:
            return regels.append(_TUSSEN, "dim").append_text(waar)
        return Text("\n").join([regels, ingesprongen(self._console, waar, diepte)])

    def _doel(self, mens: Persooneffect, doel: Doeleffect) -> Iterator[Text]:
        waar = Verwijzing(Soort.PLANNEN, doel.plan.eigen_id, ("doelen", doel.nummer - 1))
        yield self._regel(self._woorden.doelnaam(doel), 2, "", waar)
        if doel.vergelijking is not None and not mens.zonder_scores:
            yield from self._vergelijking(mens.persoon, doel.vergelijking, 4)
        for zin in self._woorden.bij_doel(doel, stil=mens.zonder_scores):
            yield self._regel(zin, 4)

    def _deel(self, persoon: Medewerker, deel: Deeleffect) -> Iterator[Text]:
        deelname = deel.deelname
        soort, eigen = (Soort.PLANNEN, deelname.plan) if deelname.plan else (Soort.MEDEWERKERS, persoon.id)
        naam = self._woorden.activiteitnaam(deelname.activiteit)
        waar = Verwijzing(soort, eigen, deelname.pad)
        yield self._regel(f"{naam}, {self._woorden.deelname(deelname)}", 2, "", waar)
        for vergelijking in deel.vergelijkingen:
            naam = self._woorden.competentie(vergelijking.competentie)
            if self._woorden.is_leeg(vergelijking):
                yield self._regel(self._t.plat("effect.leeg", competentie=naam), 4)
                continue
            yield self._regel(naam, 4)
            yield from self._vergelijking(persoon, vergelijking, 6)
            if zin := self._woorden.bezwaren(vergelijking):
                yield self._regel(zin, 6)
        if not deel.vergelijkingen:
            yield self._regel(self._t.plat("effect.geen-competentie"), 4)

    def _vergelijking(self, persoon: Medewerker, rij: Vergelijking, diepte: int) -> Iterator[Text]:
        for kop, zin, peiling in (
            ("voor", self._woorden.voor(rij), rij.voor),
            ("na", self._woorden.na(rij), rij.na),
        ):
            titel = f"{self._t.plat(f'effect.kolom-{kop}').lower()}:"
            yield self._regel(f"{titel:<6}{zin}", diepte, "", *_plekken(persoon, rij.competentie, peiling))
        if verschil := self._woorden.verschil(rij):
            yield self._regel(verschil, diepte)


def _plekken(persoon: Medewerker, competentie: str, peiling: Peiling | None) -> Iterator[Verwijzing]:
    """De inschattingen en bewijzen waar een niveau op steunt; van een ronde de laatste."""
    for bron in peiling.gebruikt if peiling else ():
        for nummer, beoordeling in enumerate(persoon.beoordelingen):
            zelfde = (beoordeling.bron, beoordeling.datum) == (bron.bron, bron.datum)
            if zelfde and competentie in beoordeling.niveaus:
                yield Verwijzing(
                    Soort.MEDEWERKERS, persoon.id, ("beoordelingen", nummer, "niveaus", competentie)
                )
        for nummer, bewijs in enumerate(persoon.bewijzen):
            if bron.bron == "bewijs" and bewijs.datum == bron.datum and competentie in bewijs.niveaus:
                yield Verwijzing(Soort.MEDEWERKERS, persoon.id, ("bewijzen", nummer, "niveaus", competentie))
