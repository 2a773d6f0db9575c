"""De implementatie als gegevens: `implementatie --formaat json`.

Een aandeel is `{"teller", "noemer"}`, of null als het over te weinig mensen gaat om te tonen.
"""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import HrDomein
from competentie_cli.domein.implementatie import (
    MATEN,
    Bewijs,
    Domeinstand,
    Implementatie,
    Plek,
    Taalzuiverheid,
    Valkuil,
)
from competentie_cli.weergave.gegevens import VERSIE, iso


def implementatiegegevens(uitkomst: Implementatie) -> dict[str, Any]:
    """Het document; wie voor een stap zorgt, staat er alleen in een werkbeeld bij."""
    intern = uitkomst.grens is None
    return {
        "versie": VERSIE,
        "peildatum": uitkomst.peildatum.isoformat(),
        "intern": intern,
        "oordeel": uitkomst.oordeel.value,
        "voorwaarden": [
            {"voorwaarde": v.naam, "gehaald": v.gehaald, "aandeel": _aandeel(v.aandeel)}
            for v in uitkomst.voorwaarden
        ],
        "volgende_stap": uitkomst.stap or None,
        "domeinen": [_domein(stand, intern=intern) for stand in uitkomst.domeinen],
        "taalzuiverheid": _taal(uitkomst.taal),
        "plekken": [_plek(plek) for plek in uitkomst.verticaal.plekken],
        "laagste": _cellen(uitkomst.verticaal.laagste),
        "leeg": _cellen(uitkomst.verticaal.leeg),
        "valkuilen": [_valkuil(valkuil) for valkuil in uitkomst.valkuilen],
    }


def _aandeel(aandeel: Aandeel | None) -> dict[str, int] | None:
    return None if aandeel is None else {"teller": aandeel.teller, "noemer": aandeel.noemer}


def _domein(stand: Domeinstand, *, intern: bool) -> dict[str, Any]:
    return {
        "domein": stand.domein,
        "opgegeven": _opgave(stand.opgave, intern=intern) if stand.opgave else None,
        "fase": stand.fase,
        "reden": stand.reden,
        "nodig": stand.nodig or None,
        "maten": [
            {"maat": maat.naam, "aandeel": _aandeel(maat.aandeel), "beslist": maat.beslist}
            for maat in stand.maten
        ],
        "bewijzen": [_bewijs(bewijs) for bewijs in stand.bewijzen],
    }


def _opgave(opgave: HrDomein, *, intern: bool) -> dict[str, Any]:
    uit = {
        "fase": opgave.fase,
        "sinds": iso(opgave.sinds),
        "opmerking": opgave.opmerking,
        "volgende_stap": opgave.volgende_stap,
        "tegen": iso(opgave.tegen),
    }
    return uit | ({"eigenaar": opgave.eigenaar} if intern else {})


def _bewijs(bewijs: Bewijs) -> dict[str, Any]:
    stuk = bewijs.stuk
    return {"bestand": stuk.bestand, "tekst": stuk.tekst, "datum": iso(stuk.datum), "telt": bewijs.gevonden}


def _taal(taal: Taalzuiverheid) -> dict[str, Any]:
    return {
        "papieren": _aandeel(taal.papieren),
        "geheel": _aandeel(taal.geheel),
        "bronnen": [
            {
                "bron": bron.naam,
                "papier": bron.papier,
                "aandeel": _aandeel(bron.aandeel),
                "vreemd": [
                    {"woord": w.woord, "bedoeld": w.bedoeld or None, "vervangen": w.vervangen}
                    for w in bron.vreemd
                ],
            }
            for bron in taal.bronnen
        ],
    }


def _plek(plek: Plek) -> dict[str, Any]:
    """Het geheel, een laag, een afdeling of een laag binnen een afdeling; zonder afdeling is de naam leeg."""
    return _naam(plek) | {
        "mensen": plek.mensen,
        "verborgen": plek.mensen is None,
        **{maat: _aandeel(plek.aandeel(maat)) for maat in MATEN},
    }


def _naam(plek: Plek) -> dict[str, Any]:
    laag = plek.laag if plek.soort in ("laag", "cel") else None
    return {
        "soort": plek.soort,
        "laag": laag,
        "afdeling": None if plek.soort in ("organisatie", "laag") else plek.afdeling,
    }


def _cellen(cellen: tuple[tuple[Plek, str], ...]) -> list[dict[str, Any]]:
    return [_naam(plek) | {"maat": maat, "aandeel": _aandeel(plek.aandeel(maat))} for plek, maat in cellen]


def _valkuil(valkuil: Valkuil) -> dict[str, Any]:
    return {
        "valkuil": valkuil.naam,
        "stand": valkuil.stand.value,
        "aandeel": _aandeel(valkuil.aandeel),
        "waarom": valkuil.waarom or None,
    }
