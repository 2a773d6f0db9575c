"""Het dossier voor overleg: de stand van de stappen, wat er al bewaard wordt, en rekenvoorbeelden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.dossier import GEGEVENSSOORTEN, Dossier, Gebruik
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import BRONVOLGORDE
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.rekenvoorbeeld import maak_rekenvoorbeeld
from competentie_cli.rekenen.stappen import bekijk_stappen


def maak_dossier(organisatie: Organisatie, peildatum: date) -> Dossier:
    """Het dossier op de peildatum."""
    return Dossier(
        bekijk_stappen(organisatie, peildatum),
        bekijk_gebruik(organisatie, peildatum),
        maak_rekenvoorbeeld(organisatie.instelling, peildatum),
    )


def bekijk_gebruik(organisatie: Organisatie, peildatum: date) -> Gebruik:
    """Wat er over minstens `minimale_groep` mensen bewaard wordt, en hoe groot het woordenboek is.

    Van inschattingen telt wat tot en met de peildatum gegeven is; al het andere telt zoals het er staat.
    """
    grens = organisatie.instelling.privacy.minimale_groep
    mensen = organisatie.medewerkers.values()
    bronnen = Counter(bron for persoon in mensen for bron in _bronnen(persoon, peildatum))
    gegevens = Counter(soort for persoon in mensen for soort in _gegevens(persoon, organisatie, peildatum))
    omvang = _per_functie(organisatie)
    return Gebruik(
        bronnen=tuple(bron for bron in BRONVOLGORDE if bronnen[bron] >= grens),
        gegevens=tuple(soort for soort in GEGEVENSSOORTEN if gegevens[soort] >= grens),
        competenties=sum(not c.vervangen_door for c in organisatie.competenties.values()),
        functies=len(omvang),
        per_functie=(min(omvang), max(omvang)) if omvang else None,
    )


def _bronnen(persoon: Medewerker, peildatum: date) -> set[str]:
    gegeven: set[str] = {b.bron for b in persoon.beoordelingen if b.datum <= peildatum}
    return gegeven | ({"bewijs"} if any(bewijs.niveaus for bewijs in persoon.bewijzen) else set())


def _gegevens(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    """De soorten gegevens die over iemand bestaan."""
    eigen = {
        "inschattingen": any(b.datum <= peildatum for b in persoon.beoordelingen),
        "bewijzen": persoon.bewijzen,
        "gesprekken": persoon.gesprekken,
        "plannen": organisatie.plannen.get(persoon.id),
        "vorming": persoon.gevolgd,
        "talenten": (*persoon.talenten, *persoon.drijfveren, *persoon.ambities, *persoon.leervoorkeuren),
        "scans": organisatie.scans.get(persoon.id),
    }
    return (soort for soort, waarde in eigen.items() if waarde)


def _per_functie(organisatie: Organisatie) -> list[int]:
    kern = {eis.competentie for eis in organisatie.visie.kerncompetenties}
    return [
        len(kern | {eis.competentie for eis in functie.competenties})
        for functie in organisatie.functies.values()
        if functie.soort == "functie"
    ]
