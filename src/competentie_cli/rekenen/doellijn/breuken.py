"""Waar de lijn van doel naar leren onderbroken is, in beide richtingen.

Een breuk is een vraag, geen fout: misschien hoort het zo, misschien is er iets vergeten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from competentie_cli.domein.doellijn import Breuken, Verwijzing
from competentie_cli.domein.doeltak import Doeltak, Lijncompetentie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.doellijn.leren import doelcompetenties


def zoek_breuken(
    takken: Sequence[Doeltak], organisatie: Organisatie, aanbod: Mapping[str, Sequence[str]]
) -> Breuken:
    """Alle breuken, in de volgorde van de visie."""
    in_een_doel = doelcompetenties(organisatie)
    kern = [
        Verwijzing(eigen, organisatie.competentienaam(eigen))
        for eigen in dict.fromkeys(eis.competentie for eis in organisatie.visie.kerncompetenties)
    ]
    return Breuken(
        zonder_competenties=_doelen(takken, lambda tak: not tak.competenties),
        niemand=_doelen(takken, lambda tak: tak.werk.ligt_stil),
        zonder_actie=_doelen(takken, lambda tak: bool(tak.werk.doelen) and tak.werk.zonder_acties),
        niet_gevraagd=_competenties(takken, lambda c: not c.vragers),
        straks_gevraagd=_competenties(takken, lambda c: bool(c.vragers) and not c.gevraagd),
        zonder_plan=_competenties(takken, lambda c: c.gevraagd and c.werk.ligt_stil),
        zonder_aanbod=_competenties(takken, lambda c: bool(c.vragers) and not c.aanbod),
        kern_zonder_doel=tuple(v for v in kern if v.id not in in_een_doel),
        kern_zonder_aanbod=tuple(v for v in kern if v.id not in aanbod),
    )


def _doelen(takken: Iterable[Doeltak], breekt: Callable[[Doeltak], bool]) -> tuple[Verwijzing, ...]:
    return tuple(Verwijzing(tak.id, tak.naam, tak.id) for tak in takken if breekt(tak))


def _competenties(
    takken: Iterable[Doeltak], breekt: Callable[[Lijncompetentie], bool]
) -> tuple[Verwijzing, ...]:
    return tuple(Verwijzing(c.id, c.naam, tak.id) for tak in takken for c in tak.competenties if breekt(c))
