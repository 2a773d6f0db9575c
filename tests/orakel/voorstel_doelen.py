"""De doelen van een leervoorstel en wat onder "Wat wij doen" staat, zin voor zin uit rekenregels.md.

De kloof komt van het andere orakel. Waar de tekst meer lezingen toelaat, is dit de gekozen lezing:

- Een tekort is een tekort op een eigen rij (functie, rollen, kern). De oorzaak van een competentie waarop
  iemand geen tekort heeft, houdt een ambitie niet tegen.
- Een competentie die al doel is door een tekort, wordt geen tweede doel door een ambitie.
- De datum van een ambitie speelt geen rol: ze staat niet bij wat pas later gezien wordt.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .bronnen import Gegevens
from .kloof_orakel import Rij, kloof_document
from .vereist import gevouwen

_ZONDER_FUNCTIE = "zonder-functie"


@dataclass(frozen=True)
class Doel:
    """Een leerdoel: waar iemand staat en hoeveel groei er in dit plan gevraagd wordt."""

    competentie: str
    van: Decimal
    groei: Decimal
    herkomst: str


def doelen_van(organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> tuple[Doel, ...]:
    """De doelen van het voorstel, het belangrijkste eerst."""
    eigen = _rijen(organisatie, persoon, peildatum)
    # "the shortages whose `oorzaak` is competentie or onbekend, in order of prioriteit"
    tekorten = [rij for rij in _tekorten(eigen) if _is_leerbaar(rij)]
    doelen = [_doel(rij["competentie"], rij["huidig"], rij["gewenst"], "kloof") for rij in tekorten]
    # "free places go to the rows that the functions of the ambitions themselves ask"
    doelen += _uit_ambities(eigen, organisatie, persoon, peildatum)
    # "at most `pop.max_doelen` (3)"
    hoogstens = (organisatie["organisatie"].get("pop") or {}).get("max_doelen")
    return tuple(doelen[: 3 if hoogstens is None else int(hoogstens)])


def wat_wij_doen(organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> list[dict[str, str]]:
    """De tekorten die geen leerdoel zijn, met hun oorzaak."""
    # "A shortage with another cause is never a learning goal: it stands under "Wat wij doen"."
    tekorten = _tekorten(_rijen(organisatie, persoon, peildatum))
    return [
        {"competentie": rij["competentie"], "oorzaak": rij["oorzaak"]}
        for rij in tekorten
        if not _is_leerbaar(rij)
    ]


def _rijen(organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> list[Rij]:
    los = {**organisatie, "medewerkers": [persoon]}
    [gevonden] = kloof_document(los, peildatum, ids=[persoon["id"]])["medewerkers"]
    rijen: list[Rij] = gevonden["competenties"]
    return rijen


def _tekorten(rijen: list[Rij]) -> list[Rij]:
    # "Unknown rows give no goal"
    return sorted((rij for rij in rijen if rij["status"] == "tekort"), key=lambda rij: int(rij["prioriteit"]))


def _is_leerbaar(rij: Rij) -> bool:
    return rij["oorzaak"] in ("competentie", "onbekend")


def _doel(competentie: str, huidig: Any, gewenst: Any, herkomst: str) -> Doel:
    # "Growth per goal in one plan: at most one level, g = min(1, what is missing)."
    van = Decimal(huidig)
    return Doel(competentie, van, min(Decimal(1), Decimal(gewenst) - van), herkomst)


def _uit_ambities(eigen: list[Rij], organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> list[Doel]:
    eigen_rij = {rij["competentie"]: rij for rij in eigen}
    gevraagd = []
    for rij in _rijen_van_ambities(organisatie, persoon, peildatum):
        huidig = _huidig(rij, eigen_rij.get(rij["competentie"]))
        # "above max(huidig, own gewenst)"
        if huidig is not None and rij["gewenst"] > max(huidig, _eigen_gewenst(rij, eigen_rij)):
            gevraagd.append((rij, huidig))
    # "in the same order by the ambition's weging and kritiek"
    gevraagd.sort(key=lambda paar: _prioriteit(*paar))
    return [_doel(rij["competentie"], huidig, rij["gewenst"], "ambitie") for rij, huidig in gevraagd]


def _rijen_van_ambities(organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> list[Rij]:
    # "(no core rows; merged as under Vereist)": de functies van de ambities als rollen naast een functie en
    # een kern die niets vragen, want rijen van rollen worden samengevoegd zonder dat er een wijkt
    functies = [ambitie["functie"] for ambitie in persoon.get("ambities") or [] if ambitie.get("functie")]
    visie = {**(organisatie.get("visie") or {}), "kerncompetenties": []}
    niets = {"id": _ZONDER_FUNCTIE, "naam": "Zonder functie", "competenties": []}
    los = {**organisatie, "visie": visie, "functies": [*organisatie["functies"], niets]}
    return _rijen(los, {**persoon, "functie": _ZONDER_FUNCTIE, "rollen": functies}, peildatum)


def _huidig(rij: Rij, eigen: Rij | None) -> Any:
    # "huidig is that of the own row, else judged with the ambition's kritiek; a vrijstelling excludes";
    # onbekend, niet van toepassing en zonder scores geven dus geen doel; een eigen tekort is al een doel, of
    # "A shortage with another cause is never a learning goal, not through an ambition either"
    if eigen is None:
        return rij["huidig"] if rij["status"] == "tekort" else None
    return eigen["huidig"] if eigen["status"] in ("op niveau", "boven") else None


def _eigen_gewenst(rij: Rij, eigen_rij: dict[str, Rij]) -> Any:
    eigen = eigen_rij.get(rij["competentie"])
    return Decimal("-Infinity") if eigen is None else eigen["gewenst"]


def _prioriteit(rij: Rij, huidig: Any) -> tuple[bool, Any, bool, str, str]:
    # "`kritiek` first; larger `weging x tekort`; serves a strategic goal; name; id."
    tekort = rij["gewenst"] - huidig
    return (
        not rij["kritiek"],
        -(rij["weging"] * tekort),
        not rij["strategische_doelen"],
        gevouwen(rij["naam"]),
        rij["competentie"],
    )
