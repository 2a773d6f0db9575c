"""Tips over de HR-domeinen: een hoogste fase zonder bewijs, en woorden buiten het woordenboek."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.hrdomein import AFGESTEMD
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.competentietaal import Woordenboek
from competentie_cli.rekenen.signalen.zicht import Zicht, bij


def kijk_naar_hoogste_fase(zicht: Zicht) -> Iterator[Bevinding]:
    """Fase 4 zonder dat er een bewijsstuk bij staat."""
    for herkomst, domein in zicht.van(Soort.HR_DOMEINEN):
        if domein.fase == AFGESTEMD and not domein.bewijs:
            yield bij("hoogste-fase-zonder-bewijs", herkomst, "fase", domein=domein.domein)


def kijk_naar_papieren(zicht: Zicht) -> Iterator[Bevinding]:
    """Woorden in de papieren van een domein die niet in het woordenboek staan."""
    if not zicht.zeker(Soort.COMPETENTIES):
        return
    boek = Woordenboek(zicht.organisatie.competenties.values())
    for herkomst, domein in zicht.van(Soort.HR_DOMEINEN):
        for index, woord in enumerate(domein.competenties):
            if boek.vind(woord) is None:
                waarden = {"gevonden": woord, "suggestie": boek.bedoeld(woord)}
                yield bij("woord-buiten-woordenboek", herkomst, "competenties", index, **waarden)
