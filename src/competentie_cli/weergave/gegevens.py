"""De kloof als gegevens: json en csv, volgens het contract van opdrachten.md."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from competentie_cli.domein.basis import RUIM
from competentie_cli.domein.kloof import Bronwaarde, Kloof, Kloofrij, Klovenlijst, Selectie

VERSIE = 1
_FORMULE = ("=", "+", "-", "@")


def getal(waarde: Decimal | None, decimalen: int = 2) -> int | float | None:
    """Een getal voor json: hele getallen zonder komma, hoogstens zoveel decimalen."""
    if waarde is None:
        return None
    rond = waarde.quantize(Decimal(1).scaleb(-decimalen), ROUND_HALF_UP, context=RUIM)
    return int(rond) if rond == rond.to_integral_value() else float(rond)


def iso(dag: date | None) -> str | None:
    """Een dag zoals gegevens hem schrijven, of niets."""
    return dag.isoformat() if dag else None


def als_json(document: dict[str, Any]) -> str:
    """Json zoals het geschreven wordt: leesbaar ingesprongen, met een regeleinde."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def kloofdocument(lijst: Klovenlijst) -> dict[str, Any]:
    """Het document van `kloof --formaat json`."""
    return {
        "versie": VERSIE,
        "peildatum": lijst.peildatum.isoformat(),
        "medewerkers": [_kloof(kloof) for kloof in lijst.kloven],
        "overgeslagen": overgeslagen(lijst.selectie),
    }


def overgeslagen(selectie: Selectie) -> list[dict[str, Any]]:
    """Wie niet meeging, op id; een reden staat er alleen bij een fout in de bestanden."""
    return [{"id": o.id, "reden": o.reden, "bestand": o.bestand} for o in selectie.overgeslagen]


def _kloof(kloof: Kloof) -> dict[str, Any]:
    dekking = kloof.dekking
    return {
        "id": kloof.id,
        "naam": kloof.naam,
        "functie": kloof.functie,
        "team": kloof.team,
        "dekking": None
        if dekking is None
        else {
            "beoordeeld": dekking.beoordeeld,
            "vereist": dekking.vereist,
            "indicatief": dekking.indicatief,
        },
        "passing": getal(kloof.passing.waarde, 4),
        "passing_min": getal(kloof.passing.laagst, 4),
        "passing_max": getal(kloof.passing.hoogst, 4),
        "competenties": [_rij(rij) for rij in kloof.rijen],
    }


def _rij(rij: Kloofrij) -> dict[str, Any]:
    return {
        "competentie": rij.competentie,
        "naam": rij.naam,
        "gewenst": getal(rij.gewenst),
        "huidig": getal(rij.huidig),
        "kloof": getal(rij.kloof),
        "status": rij.status.value if rij.status else None,
        "weging": getal(rij.weging, 10),
        "kritiek": rij.kritiek,
        "prioriteit": rij.prioriteit,
        "bron": rij.bron,
        "datum": iso(rij.datum),
        "ouderdom": rij.ouderdom.value if rij.ouderdom else None,
        "indicatief": rij.indicatief,
        "onbevestigd": rij.onbevestigd,
        "nieuwer": rij.nieuwer,
        "definitie_gewijzigd": rij.definitie_gewijzigd,
        "te_bespreken": rij.te_bespreken,
        "zelf": getal(rij.zelf),
        "leidinggevende": getal(rij.leidinggevende),
        "verschil": getal(rij.verschil),
        "bronnen": [_bron(bron) for bron in rij.bronnen],
        "genegeerd": [
            {"bron": g.bron, "n": g.n, "nodig": g.nodig, "datum": g.datum.isoformat()} for g in rij.genegeerd
        ],
        "gevraagd_door": [
            {"functie": vraag.functie, "gewenst": getal(vraag.gewenst)} for vraag in rij.gevraagd_door
        ],
        "oorzaak": rij.oorzaak,
        "strategische_doelen": list(rij.strategische_doelen),
    }


def _bron(bron: Bronwaarde) -> dict[str, Any]:
    return {
        "bron": bron.bron,
        "n": bron.n,
        "niveau": getal(bron.niveau),
        "laagste": getal(bron.laagste),
        "hoogste": getal(bron.hoogste),
        "datum": bron.datum.isoformat(),
    }


# ook zonder mensen hoort de koprij er te staan
_VOORBEELD = Kloof("", None, "", None, (Kloofrij("", "", Decimal(0), Decimal(1), False, None, ()),), None)
_PERSOONSKOLOMMEN = ("id", "naam", "functie", "team")
_PASSING = ("passing", "passing_min", "passing_max")
_DEKKING = ("beoordeeld", "vereist", "indicatief")


def kloof_csv(lijst: Klovenlijst) -> str:
    """Een rij per persoon en competentie; `;`, decimale komma, en een BOM voor Excel.

    Wat twee keer zou voorkomen, krijgt een voorvoegsel: `competentie_naam` en `dekking_indicatief`.
    """
    rijen = list(_csv_rijen(kloofdocument(lijst)["medewerkers"]))
    return als_csv(rijen, list(rijen[0]) if rijen else list(next(_csv_rijen([_kloof(_VOORBEELD)]))))


def als_csv(rijen: Iterable[dict[str, Any]], koppen: Sequence[str]) -> str:
    """Rijen als csv, voor Excel met Nederlandse instellingen; wat in een rij ontbreekt, blijft leeg."""
    uit = io.StringIO()
    schrijver = csv.DictWriter(uit, koppen, delimiter=";", lineterminator="\r\n")
    schrijver.writeheader()
    for rij in rijen:
        schrijver.writerow({kop: _cel(waarde) for kop, waarde in rij.items()})
    return "\ufeff" + uit.getvalue()


def _csv_rijen(medewerkers: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for persoon in medewerkers:
        dekking = persoon["dekking"] or {}
        totalen = {f"dekking_{kop}": dekking.get(kop) for kop in _DEKKING}
        totalen |= {kop: persoon[kop] for kop in _PASSING}
        for rij in persoon["competenties"]:
            rij = {("competentie_naam" if kop == "naam" else kop): waarde for kop, waarde in rij.items()}
            yield {kop: persoon[kop] for kop in _PERSOONSKOLOMMEN} | rij | totalen


def _cel(waarde: Any) -> str:
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, int | float):
        return str(waarde).replace(".", ",")
    if isinstance(waarde, list):
        return veilig(" | ".join(_lid(lid) for lid in waarde))
    return veilig(str(waarde))


def _lid(lid: Any) -> str:
    if not isinstance(lid, dict):
        return str(lid)
    return ", ".join(f"{kop} {_cel(waarde)}" for kop, waarde in lid.items() if waarde is not None)


def veilig(tekst: str) -> str:
    """Tekst die een rekenblad niet als formule leest."""
    return f"'{tekst}" if tekst.startswith(_FORMULE) else tekst
