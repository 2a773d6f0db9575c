"""Of een oordeel over een inschatting waar is, nagekeken in de ruwe gegevens van de persoon."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import MEERSTEMMIG, Ouderdom
from competentie_cli.domein.uitleg import Oordeel, Post, Uitleg
from tests.orakel.basis import plus_maanden

Ruw = dict[str, Any]


def klopt(post: Post, uitleg: Uitleg, persoon: Ruw, regels: Beoordelingsregels) -> bool:
    """Of de bestanden het oordeel dragen."""
    lijst, nummer = post.waar.pad[0], post.waar.pad[1]
    eigen = persoon[str(lijst)][nummer]
    return _PROEVEN[post.oordeel](_Zaak(post, uitleg, persoon, regels, eigen, int(nummer)))


class _Zaak:
    def __init__(
        self, post: Post, uitleg: Uitleg, persoon: Ruw, regels: Beoordelingsregels, eigen: Ruw, nummer: int
    ) -> None:
        self.post, self.uitleg, self.regels = post, uitleg, regels
        self.eigen, self.nummer = eigen, nummer
        self.datum: date = eigen["datum"]
        self.competentie = uitleg.competentie
        self.bewijzen = persoon.get("bewijzen") or []
        self.beoordelingen = persoon.get("beoordelingen") or []

    @property
    def zelfde(self) -> list[tuple[int, Ruw]]:
        """Wat dezelfde bron verder over de competentie zei en gezien mag worden."""
        return [
            (nummer, lid)
            for nummer, lid in enumerate(self.beoordelingen)
            if lid["bron"] == self.post.bron
            and self.competentie in lid["niveaus"]
            and lid.get("doel") != "evaluatie"
            and lid["datum"] <= self.uitleg.peildatum
        ]

    @property
    def gezien(self) -> bool:
        """Of de inschatting zelf gezien mag worden."""
        return (self.nummer, self.eigen) in self.zelfde

    @property
    def ronde(self) -> list[tuple[int, Ruw]]:
        """Wat binnen de ronde valt."""
        laatste = max(lid["datum"] for _, lid in self.zelfde)
        maanden = self.regels.ronde_maanden
        return [(n, lid) for n, lid in self.zelfde if plus_maanden(lid["datum"], maanden) >= laatste]

    def is_later(self, ander: tuple[int, Ruw]) -> bool:
        return (ander[1]["datum"], ander[0]) > (self.datum, self.nummer)

    @property
    def stand(self) -> Any:
        return next(s for s in self.uitleg.bronnen if s.bron == self.post.bron)

    @property
    def gebruikt(self) -> list[Any]:
        return [s for s in self.uitleg.bronnen if s.oordeel in (Oordeel.GEBRUIKT, Oordeel.ONBEVESTIGD)]


def _gebruikt(z: _Zaak) -> bool:
    return z.post.bron == "bewijs" or z.gezien


def _niet_te_beoordelen(z: _Zaak) -> bool:
    return z.competentie in z.eigen["niet_te_beoordelen"] and z.competentie not in z.eigen["niveaus"]


def _later(z: _Zaak) -> bool:
    return z.post.bron not in MEERSTEMMIG and any(z.is_later(ander) for ander in z.zelfde)


def _buiten(z: _Zaak) -> bool:
    return z.post.bron in MEERSTEMMIG and (z.nummer, z.eigen) not in z.ronde and z.gezien


def _geleverd(z: _Zaak) -> bool:
    return "aantal" not in z.eigen and any("aantal" in lid for _, lid in z.ronde)


def _latere_ronde(z: _Zaak) -> bool:
    return "aantal" in z.eigen and any("aantal" in ander[1] and z.is_later(ander) for ander in z.ronde)


def _zelfde_beoordelaar(z: _Zaak) -> bool:
    zelf = [ander for ander in z.ronde if ander[1].get("door") == z.eigen["door"]]
    return any(z.is_later(ander) for ander in zelf)


def _te_weinig(z: _Zaak) -> bool:
    losse = {lid.get("door") or n for n, lid in z.ronde}
    n = z.eigen.get("aantal") or len(losse)
    return z.gezien and n == z.stand.n < z.regels.min_beoordelaars == z.stand.nodig


def _later_bewijs(z: _Zaak) -> bool:
    return any(
        z.is_later(ander)
        for ander in enumerate(z.bewijzen)
        if z.competentie in ander[1]["niveaus"]
        and ander[1]["datum"] <= z.uitleg.peildatum <= ander[1].get("geldig_tot", date.max)
    )


def _verouderd(z: _Zaak) -> bool:
    fris = [s for s in z.uitleg.bronnen if s.ouderdom not in (None, Ouderdom.VEROUDERD)]
    return z.stand.ouderdom is Ouderdom.VEROUDERD and bool(fris)


_ORDE = ("afgesproken", "leidinggevende")


def _plaats(bron: str) -> int:
    return _ORDE.index(bron) if bron in _ORDE else len(_ORDE)


def _volgorde(z: _Zaak) -> bool:
    na = all(_plaats(s.bron) < _plaats(z.post.bron) for s in z.gebruikt)
    return z.uitleg.combineer == "afspraak" and z.post.bron != "zelf" and na


def _jonger(z: _Zaak) -> bool:
    actueel = any(s.ouderdom is Ouderdom.ACTUEEL for s in z.gebruikt)
    return z.uitleg.combineer == "afspraak" and z.stand.ouderdom is Ouderdom.OUDER and actueel


def _zelf_wijkt(z: _Zaak) -> bool:
    return z.post.bron == "zelf" and any(s.bron != "zelf" for s in z.gebruikt)


def _geen_gewicht(z: _Zaak) -> bool:
    weegt = z.regels.gewichten.get(z.post.bron, 0)  # type: ignore[call-overload]
    return z.uitleg.combineer == "gewogen" and not weegt and all(s.gewicht for s in z.gebruikt)


def _niet_laagste(z: _Zaak) -> bool:
    return z.uitleg.combineer == "laagste" and z.stand.niveau > z.gebruikt[0].niveau


def _gelijk(z: _Zaak) -> bool:
    (winnaar,) = z.gebruikt
    vroeger = z.stand.datum <= winnaar.datum
    return z.uitleg.combineer == "laagste" and z.stand.niveau == winnaar.niveau and vroeger


def _onbevestigd(z: _Zaak) -> bool:
    rij = z.uitleg.rij
    return z.post.bron == "zelf" and rij is not None and rij.kritiek and len(z.gebruikt) == 1


_PROEVEN: dict[Oordeel, Callable[[_Zaak], bool]] = {
    Oordeel.GEBRUIKT: _gebruikt,
    Oordeel.NIET_TE_BEOORDELEN: _niet_te_beoordelen,
    Oordeel.EVALUATIE: lambda z: z.eigen["doel"] == "evaluatie",
    Oordeel.NA_PEILDATUM: lambda z: z.datum > z.uitleg.peildatum,
    Oordeel.LATER: _later,
    Oordeel.BUITEN_RONDE: _buiten,
    Oordeel.GELEVERDE_RONDE: _geleverd,
    Oordeel.LATERE_RONDE: _latere_ronde,
    Oordeel.ZELFDE_BEOORDELAAR: _zelfde_beoordelaar,
    Oordeel.TE_WEINIG: _te_weinig,
    Oordeel.VERVALLEN: lambda z: z.eigen["geldig_tot"] < z.uitleg.peildatum,
    Oordeel.LATER_BEWIJS: _later_bewijs,
    Oordeel.VRIJGESTELD: lambda z: bool(z.uitleg.vrijstellingen),
    Oordeel.VEROUDERD: _verouderd,
    Oordeel.JONGERE_BRON: _jonger,
    Oordeel.VOLGORDE: _volgorde,
    Oordeel.ZELF_WIJKT: _zelf_wijkt,
    Oordeel.GEEN_GEWICHT: _geen_gewicht,
    Oordeel.NIET_LAAGSTE: _niet_laagste,
    Oordeel.GELIJK: _gelijk,
    Oordeel.ONBEVESTIGD: _onbevestigd,
}
