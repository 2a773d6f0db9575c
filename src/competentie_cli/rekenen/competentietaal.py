"""De competentietaal: welke competentie iemand met een woord bedoelt."""

from __future__ import annotations

from collections.abc import Iterable

from competentie_cli.domein.competentie import Competentie
from competentie_cli.meldingen.gelijkenis import ZEKER, dichtste
from competentie_cli.rekenen.volgorde import sorteernaam


def gevouwen(woord: str) -> str:
    """Een woord zonder hoofdletters, accenten, leestekens en spaties."""
    return "".join(sorteernaam(woord).split())


class Woordenboek:
    """Zoekt op id, naam en dan synoniem; van twee met hetzelfde woord telt wie nog geldt, dan de id."""

    def __init__(self, competenties: Iterable[Competentie]) -> None:
        self._op_woord: dict[str, Competentie] = {}
        op_volgorde = sorted(competenties, key=lambda c: (is_opgevolgd(c), c.id))
        for woorden in (_id_en_naam, _synoniemen):
            for competentie in op_volgorde:
                for woord in woorden(competentie):
                    self._op_woord.setdefault(gevouwen(woord), competentie)
        self._namen = {w: c.naam for c in op_volgorde for w in (*_id_en_naam(c), *c.synoniemen)}

    def vind(self, woord: str) -> Competentie | None:
        """De competentie met deze id, naam of dit synoniem."""
        return self._op_woord.get(gevouwen(woord))

    def bedoeld(self, woord: str) -> str:
        """De naam van de competentie waarvan een woord er sterk op lijkt; leeg als er geen is."""
        return self._namen.get(dichtste(woord, self._namen, grens=ZEKER), "")


def is_opgevolgd(competentie: Competentie) -> bool:
    """Of een competentie vervangen of gesplitst is."""
    return competentie.vervangen_door is not None or bool(competentie.gesplitst_in)


def _id_en_naam(competentie: Competentie) -> tuple[str, ...]:
    return (competentie.id, competentie.naam)


def _synoniemen(competentie: Competentie) -> tuple[str, ...]:
    return competentie.synoniemen
