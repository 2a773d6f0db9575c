"""Het leerbudget van een jaar zoals het buiten mag: over het geheel en de vaste groepen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from competentie_cli.domein.budget import Persoonsbudget, Publiekbudget, Publiekmaat, Publiekstand
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.rekenen.budget import persoonsbudget
from competentie_cli.rekenen.groepering import vaste_groepen
from competentie_cli.rekenen.publicatie import Meting, Publicatie, publiceer
from competentie_cli.rekenen.publicatie.budgetmetingen import (
    BESTEED,
    EIGEN_TIJD,
    GEBRUIKT,
    HUIS,
    TOEGEKEND,
    UREN,
    VERLET,
    budgetmetingen,
)

_KOPPEN = "koppen"


def publiek_budget(organisatie: Organisatie, selectie: Selectie, peildatum: date) -> Publiekbudget:
    """Het budget van het jaar van de peildatum.

    Alleen dat jaar: van een ander jaar zijn de mensen anders dan in wat toen buiten ging, en het verschil
    kan één mens zijn.
    """
    jaar, grens = peildatum.year, organisatie.instelling.privacy.minimale_groep
    mensen = [organisatie.medewerkers[eigen] for eigen in selectie.ids]
    personen = [persoonsbudget(persoon, organisatie, peildatum, jaar) for persoon in mensen]
    publicatie = publiceer(selectie.ids, vaste_groepen(selectie.ids, organisatie), _metingen(personen), grens)
    standen = [_stand(publicatie, groep) for groep in (GEHEEL, *publicatie.groepen)]
    return Publiekbudget(jaar, peildatum, grens, standen[0], tuple(standen[1:]), selectie)


def _metingen(personen: Sequence[Persoonsbudget]) -> list[Meting]:
    return [Meting(_KOPPEN, {persoon.id: () for persoon in personen}), *budgetmetingen(personen)]


def _stand(publicatie: Publicatie, groep: Groepsleutel) -> Publiekstand:
    koppen = publicatie.cel(_KOPPEN, groep)
    return Publiekstand(
        *groep,
        None if koppen is None else koppen.mensen,
        _maat(publicatie, groep, ""),
        _maat(publicatie, groep, UREN),
        *(_getal(publicatie, naam, groep) for naam in (HUIS, HUIS + UREN, EIGEN_TIJD, VERLET)),
    )


def _maat(publicatie: Publicatie, groep: Groepsleutel, achter: str) -> Publiekmaat:
    return Publiekmaat(
        _getal(publicatie, TOEGEKEND + achter, groep),
        _getal(publicatie, GEBRUIKT + achter, groep),
        _getal(publicatie, BESTEED + achter, groep, 2),
        _getal(publicatie, BESTEED + achter, groep, 3),
    )


def _getal(publicatie: Publicatie, meting: str, groep: Groepsleutel, plek: int = 0) -> Decimal | None:
    cel = publicatie.cel(meting, groep)
    return None if cel is None else cel.som(plek)
