"""De uitleg van een niveau als gegevens: `leg-uit MEDEWERKER COMPETENTIE --formaat json`.

`uitleg` is null voor wie niet in dienst is of overgeslagen werd. Daarin staat van elke plek `bestand` en
`regel` (null als ze er niet is), en van elk oordeel een vast woord (`oordeel`) met een zin (`waarom`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloofrij, Selectie
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import (
    Bronstand,
    Eisoordeel,
    Eisrij,
    Oordeel,
    Periode,
    Post,
    Rangbuur,
    Uitleg,
    Verwijzing,
    Waar,
)
from competentie_cli.weergave.gegevens import VERSIE, getal, iso
from competentie_cli.weergave.uitleg.eisen import eiszin
from competentie_cli.weergave.uitleg.posten import postzin
from competentie_cli.weergave.uitleg.regel import berekening, regelzinnen
from competentie_cli.weergave.uitleg.uitkomst import uitkomstzinnen

Gegevens = dict[str, Any]


def uitlegdocument(
    peildatum: date, uitleg: Uitleg | None, selectie: Selectie, organisatie: Organisatie, waar: Waar
) -> Gegevens:
    """Het hele document; zonder niveaus voor wie er geen wil."""
    over = [{"id": o.id, "reden": o.reden, "bestand": o.bestand} for o in selectie.overgeslagen]
    return {
        "versie": VERSIE,
        "peildatum": peildatum.isoformat(),
        "uitleg": None if uitleg is None else _Vertaler(uitleg, organisatie, waar).alles(),
        "overgeslagen": over,
        "niet_in_dienst": list(selectie.niet_in_dienst),
    }


class _Vertaler:
    def __init__(self, uitleg: Uitleg, organisatie: Organisatie, waar: Waar) -> None:
        self._uitleg = uitleg
        self._organisatie = organisatie
        self._waar = waar

    def alles(self) -> Gegevens:
        uitleg = self._uitleg
        persoon = self._organisatie.medewerkers[uitleg.medewerker]
        return {
            "medewerker": {"id": persoon.id, "naam": persoon.naam, "functie": persoon.functie},
            "competentie": {"id": uitleg.competentie, "naam": uitleg.naam},
            "intern": uitleg.intern,
            "ook_verouderd": uitleg.ook_verouderd,
            "zonder_scores": uitleg.zonder_scores is not None,
            "gevraagd": [self._eis(rij) for rij in uitleg.eisen],
            "vrijstellingen": [self._periode(periode) for periode in uitleg.vrijstellingen],
            "inschattingen": [self._post(post) for post in uitleg.posten],
            "bronnen": [self._bron(stand) for stand in uitleg.bronnen],
            "rekenregel": None if uitleg.zonder_scores else self._rekenregel(),
            "uitkomst": None if uitleg.zonder_scores else self._uitkomst(),
        }

    def _plek(self, plek: Verwijzing | None) -> Gegevens:
        gevonden = self._waar(plek) if plek else None
        bestand, regel = (gevonden.bestand, gevonden.regel) if gevonden else (None, None)
        return {"bestand": bestand, "regel": regel}

    def _eis(self, rij: Eisrij) -> Gegevens:
        return {
            "soort": rij.soort,
            "functie": rij.functie,
            "gewenst": getal(rij.gewenst),
            "weging": getal(rij.weging, 10),
            "kritiek": rij.kritiek,
            "sinds": iso(rij.sinds),
            "tot": iso(rij.tot),
            "telt": rij.oordeel is Eisoordeel.TELT,
            "oordeel": rij.oordeel.value,
            "waarom": eiszin(rij),
            **self._plek(rij.waar),
            "rol": self._plek(rij.rol) if rij.rol else None,
        }

    def _periode(self, periode: Periode) -> Gegevens:
        return {"vanaf": iso(periode.van), "tot": iso(periode.tot), **self._plek(periode.waar)}

    def _post(self, post: Post) -> Gegevens:
        return {
            "bron": post.bron,
            "datum": post.datum.isoformat(),
            "aantal": post.aantal,
            "niveau": getal(post.niveau),
            "verborgen": post.verborgen,
            "door": post.door,
            "geldig_tot": iso(post.geldig_tot),
            "ouderdom": post.ouderdom.value if post.ouderdom else None,
            "gebruikt": post.oordeel is Oordeel.GEBRUIKT,
            "oordeel": post.oordeel.value,
            "waarom": postzin(post, self._uitleg, self._organisatie),
            **self._plek(post.waar),
        }

    def _bron(self, stand: Bronstand) -> Gegevens:
        return {
            "bron": stand.bron,
            "n": stand.n,
            "nodig": stand.nodig,
            "niveau": getal(stand.niveau),
            "laagste": getal(stand.laagste),
            "hoogste": getal(stand.hoogste),
            "datum": stand.datum.isoformat(),
            "ouderdom": stand.ouderdom.value if stand.ouderdom else None,
            "gewicht": getal(stand.gewicht, 10),
            "gebruikt": stand.oordeel is Oordeel.GEBRUIKT,
            "oordeel": stand.oordeel.value,
        }

    def _rekenregel(self) -> Gegevens:
        huidig = self._uitleg.huidig
        return {
            "combineer": self._uitleg.combineer,
            **self._plek(Verwijzing(Soort.ORGANISATIE, None, ("beoordeling", "combineer"))),
            "zinnen": list(regelzinnen(self._uitleg, self._organisatie)),
            "berekening": berekening(self._uitleg) or None,
            "niveau": getal(huidig.niveau) if huidig else None,
        }

    def _uitkomst(self) -> Gegevens:
        rij, rang = self._uitleg.rij, self._uitleg.rang
        zinnen = [zin for zin, _ in uitkomstzinnen(self._uitleg, self._organisatie)]
        return {
            "gevraagd": rij is not None,
            **{veld: lees(rij) if rij else None for veld, lees in _VELDEN.items()},
            "oorzaak_plek": self._plek(self._uitleg.oorzaak) if self._uitleg.oorzaak else None,
            "na": _buur(rang.ervoor if rang else None),
            "voor": _buur(rang.erna if rang else None),
            "zinnen": zinnen,
        }


_VELDEN: dict[str, Callable[[Kloofrij], Any]] = {
    "gewenst": lambda rij: getal(rij.gewenst),
    "weging": lambda rij: getal(rij.weging, 10),
    "kritiek": lambda rij: rij.kritiek,
    "huidig": lambda rij: getal(rij.huidig),
    "kloof": lambda rij: getal(rij.kloof),
    "status": lambda rij: rij.status.value if rij.status else None,
    "prioriteit": lambda rij: rij.prioriteit,
    "bron": lambda rij: rij.bron,
    "datum": lambda rij: iso(rij.datum),
    "ouderdom": lambda rij: rij.ouderdom.value if rij.ouderdom else None,
    "indicatief": lambda rij: rij.indicatief,
    "onbevestigd": lambda rij: rij.onbevestigd,
    "nieuwer": lambda rij: rij.nieuwer,
    "definitie_gewijzigd": lambda rij: rij.definitie_gewijzigd,
    "te_bespreken": lambda rij: rij.te_bespreken,
    "oorzaak": lambda rij: rij.oorzaak,
}


def _buur(buur: Rangbuur | None) -> Gegevens | None:
    if buur is None:
        return None
    return {"naam": buur.naam, "reden": buur.reden.value, "gewicht": getal(buur.gewicht)}
