"""Wat een regel van de opvolging te zien krijgt: één persoon op een dag, en wie wat voor die persoon doet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.opvolging import HR, Bron
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.selectie import in_dienst, is_afwezig
from competentie_cli.rekenen.volgorde import sorteernaam

# een plan dat geëvalueerd of gesloten is, vraagt niets meer
VOORBIJ = frozenset({"geevalueerd", "gesloten"})


@dataclass(frozen=True, slots=True)
class Blik:
    """Eén persoon in een organisatie, op een dag.

    Args:
        dagen: hoeveel dagen vooruit er gekeken wordt.
        op_naam: sorteernaam -> id, van wie als enige zo heet.
        telt: activiteit -> wat ervoor meetelt als ze verplicht is.
    """

    organisatie: Organisatie
    persoon: Medewerker
    peildatum: date
    dagen: int
    op_naam: Mapping[str, str]
    telt: Mapping[str, frozenset[str]]

    @property
    def plannen(self) -> Iterator[Plan]:
        """De plannen die nog iets vragen."""
        plannen = self.organisatie.plannen.get(self.persoon.id, ())
        return (plan for plan in plannen if plan.status not in VOORBIJ)

    @property
    def afwezig(self) -> bool:
        """Of deze persoon er nu niet is."""
        return is_afwezig(self.persoon, self.peildatum)

    @property
    def bron(self) -> Bron:
        """Het bestand van de persoon zelf."""
        return Bron(Soort.MEDEWERKERS, self.persoon.id)

    @property
    def leiding(self) -> str | None:
        """De id van wie leidt, of de naam als daar geen bestand van is."""
        return self._van(self.persoon)

    @property
    def begeleider(self) -> str:
        """Wie een gesprek of een termijn bewaakt: de leidinggevende, zonder een HR."""
        return self.leiding or HR

    def rolleiding(self, functie: str) -> str | None:
        """Wie leidinggeeft in een rol die deze functie heet; None als de rol daarover niets zegt."""
        rol = next((rol for rol in self.persoon.rollen if rol.functie == functie), None)
        if rol is None or rol.leidinggevende == self.persoon.id:
            return None
        return rol.leidinggevende or (rol.leidinggevende_naam or "").split(",")[0] or None

    def _van(self, persoon: Medewerker) -> str | None:
        if leiding := leiding_van(persoon, self.organisatie.teams):
            return leiding.id
        if persoon.leidinggevende in (None, persoon.id) and persoon.leidinggevende_naam:
            return self.wie(persoon.leidinggevende_naam.split(",")[0])
        return None

    def wie(self, woord: str | None) -> str | None:
        """Wie bedoeld is: een id, `hr`, of de tekst zelf; None als het op niemand uitkomt."""
        if woord == "medewerker":
            return self.persoon.id
        if woord == "leidinggevende":
            return self.leiding
        if not woord or woord == HR or woord in self.organisatie.medewerkers:
            return woord or None
        return self.op_naam.get(sorteernaam(woord), woord)

    def wacht_zelf(self, wie: str | None) -> bool:
        """Of de persoon dit zelf zou doen en afwezig is: dan staat het nergens."""
        return self.afwezig and wie == self.persoon.id

    def is_er_niet(self, wie: str | None, dag: date) -> bool:
        """Of wie het zou doen, die dag afwezig is of niet in dienst; tekst zonder bestand is er altijd."""
        persoon = self.organisatie.medewerkers.get(wie or "")
        return persoon is not None and (not in_dienst(persoon, dag) or is_afwezig(persoon, dag))

    def is_afwezig(self, wie: str | None) -> bool:
        """Of wie het zou doen, nu afwezig is."""
        persoon = self.organisatie.medewerkers.get(wie or "")
        return persoon is not None and is_afwezig(persoon, self.peildatum)


def ids_op_naam(organisatie: Organisatie) -> dict[str, str]:
    """Sorteernaam -> id; wie zijn naam deelt, staat er niet in."""
    gezien: dict[str, str | None] = {}
    for eigen, naam in organisatie.namen.items():
        sleutel = sorteernaam(naam)
        gezien[sleutel] = None if sleutel in gezien else eigen
    return {naam: eigen for naam, eigen in gezien.items() if eigen is not None}
