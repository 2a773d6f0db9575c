"""Per competentie iedereen van wie ze gevraagd wordt, met wat de rij vraagt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from competentie_cli.domein.behoefte import Geval, Stand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Kloofrij, Klovenlijst, Status
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.behoefte.lopend import staat_in_plan
from competentie_cli.rekenen.leerkeuze import al_bezig_of_gedaan


def verzamel_gevallen(
    lijst: Klovenlijst, organisatie: Organisatie, aanbod: Sequence[Leeractiviteit]
) -> Mapping[str, list[Geval]]:
    """Competentie -> de gevallen, op id; wie vrijgesteld is of geen niveaus wil, staat er niet bij."""
    per_competentie: dict[str, list[Geval]] = defaultdict(list)
    for kloof in lijst.kloven:
        maker = _Gevallenmaker(kloof, organisatie, aanbod, lijst.peildatum)
        for rij in kloof.rijen:
            if rij.status not in (Status.NIET_VAN_TOEPASSING, None):
                per_competentie[rij.competentie].append(maker.geval(rij))
    return per_competentie


def stand_van(rij: Kloofrij) -> Stand:
    """Alleen een tekort dat met leren kan verdwijnen, of waarvan de oorzaak niet bekend is, is leren."""
    if rij.status is Status.ONBEKEND:
        return Stand.BEKIJKEN
    if rij.status is not Status.TEKORT:
        return Stand.NIETS
    return Stand.ELDERS if rij.ligt_elders else Stand.LEREN


class _Gevallenmaker:
    """Maakt de gevallen van één persoon."""

    def __init__(
        self,
        kloof: Kloof,
        organisatie: Organisatie,
        aanbod: Sequence[Leeractiviteit],
        peildatum: date,
    ) -> None:
        self._kloof = kloof
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._persoon: Medewerker = organisatie.medewerkers[kloof.id]
        functie = organisatie.functies.get(kloof.functie)
        self._functie = functie.naam if functie else kloof.functie
        weg = al_bezig_of_gedaan(self._persoon, organisatie, peildatum)
        self._open = [activiteit for activiteit in aanbod if activiteit.id not in weg]

    def geval(self, rij: Kloofrij) -> Geval:
        """Het geval bij een rij."""
        stand = stand_van(rij)
        wie = (self._kloof.id, self._kloof.naam, self._functie, self._kloof.team)
        if stand is Stand.ELDERS:
            return Geval(*wie, rij, stand, self._persoon.oorzaken[rij.competentie])
        if stand is not Stand.LEREN:
            return Geval(*wie, rij, stand)
        in_plan = staat_in_plan(rij, self._kloof.id, self._organisatie, self._peildatum)
        return Geval(*wie, rij, stand, None, in_plan, *self._bereik(rij))

    def _bereik(self, rij: Kloofrij) -> tuple[frozenset[str], frozenset[str]]:
        """Wat helpt, en waar de instap te hoog ligt."""
        assert rij.huidig is not None
        helpt, verder = set(), set()
        for activiteit in self._open:
            for leerrij in activiteit.ontwikkelt:
                if leerrij.competentie == rij.competentie and leerrij.naar > rij.huidig:
                    verder.add(activiteit.id)
                    helpt.update([activiteit.id] if leerrij.helpt_vanaf(rij.huidig) else [])
        return frozenset(helpt), frozenset(verder - helpt)
