"""Het dossier als gegevens: het stappenplan, de afspraken en de uitgerekende voorbeelden."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.dossier import Rekenvoorbeeld
from competentie_cli.domein.kloof import Kloofrij
from competentie_cli.domein.stapstand import Stapstand
from competentie_cli.weergave.dossierzinnen import Dossierzinnen
from competentie_cli.weergave.gegevens import VERSIE, getal, iso


def dossierdocument(zinnen: Dossierzinnen) -> dict[str, Any]:
    """Het document van `or-dossier --formaat json`."""
    dossier, organisatie = zinnen.dossier, zinnen.spraak.organisatie
    plan, stand = organisatie.stappenplan, dossier.stand
    return {
        "versie": VERSIE,
        "peildatum": stand.peildatum.isoformat(),
        "organisatie": organisatie.instelling.naam,
        "overleg": list(stand.organen),
        "stappen": [_stap(stap, zinnen) for stap in stand.stappen],
        "zonder_stap": list(stand.zonder_stap),
        "reacties_zonder_antwoord": len(stand.onbeantwoord),
        "inschattingen_vooraf": _vooraf(zinnen),
        "instellingen": _instellingen(zinnen),
        "gebruik": {
            "bronnen": list(dossier.gebruik.bronnen),
            "gegevens": list(dossier.gebruik.gegevens),
            "competenties": dossier.gebruik.competenties,
            "functies": dossier.gebruik.functies,
        },
        "bewaartermijnen": plan.bewaartermijnen.model_dump(),
        "aanspreekpunt": plan.aanspreekpunt.model_dump(),
        "voorbeeld": _voorbeeld(dossier.voorbeeld),
    }


def _stap(stand: Stapstand, zinnen: Dossierzinnen) -> dict[str, Any]:
    stap, besluit = stand.stap, stand.besluit
    return {
        "id": stap.id,
        "naam": stap.naam,
        "soort": stap.soort,
        "orgaan": list(stap.orgaan),
        "aan": list(stap.aan),
        "wie": zinnen.wie(stap) or None,
        "vraag": stap.vraag,
        "tegen": iso(stap.tegen),
        "stand": stand.vordering.value,
        "op": iso(stand.op),
        "te_laat": stand.te_laat,
        "wacht_op": [ander.id for ander in stand.wacht_op],
        "besluit": besluit
        and {
            "datum": iso(besluit.datum),
            "uitkomst": besluit.uitkomst,
            "tekst": besluit.tekst,
            "door": besluit.door,
        },
        "reacties": [
            {
                "van": reactie.van,
                "datum": iso(reactie.datum),
                "tekst": reactie.tekst,
                "antwoord": reactie.antwoord,
                "antwoord_op": iso(reactie.antwoord_op),
            }
            for reactie in stand.reacties
        ],
    }


def _vooraf(zinnen: Dossierzinnen) -> dict[str, Any]:
    """Hoeveel er zijn; null als dat over te weinig mensen gaat."""
    vooraf = zinnen.dossier.stand.vooraf
    return {
        "rond_op": iso(vooraf.rond_op),
        "aanwezig": vooraf.aantal > 0,
        "aantal": None if zinnen.aantal_verborgen else vooraf.aantal,
    }


def _instellingen(zinnen: Dossierzinnen) -> dict[str, Any]:
    instelling = zinnen.spraak.organisatie.instelling
    regels = instelling.beoordeling
    return {
        "combineer": regels.combineer,
        "gewichten": {str(bron): getal(gewicht) for bron, gewicht in regels.gewichten.items()},
        "actueel_maanden": regels.actueel_maanden,
        "verouderd_maanden": regels.verouderd_maanden,
        "ronde_maanden": regels.ronde_maanden,
        "min_beoordelaars": regels.min_beoordelaars,
        "minimale_groep": instelling.privacy.minimale_groep,
        "lezers": zinnen.spraak.lezers,
        "schaal": [{"niveau": getal(trede.niveau), "naam": trede.naam} for trede in instelling.schaal],
    }


def _voorbeeld(voorbeeld: Rekenvoorbeeld) -> dict[str, Any]:
    rijen = (voorbeeld.verschil, voorbeeld.afspraak, voorbeeld.onmisbaar, voorbeeld.boven)
    return {
        "rijen": [_rij(rij) for rij in rijen],
        "dekking": {"beoordeeld": voorbeeld.dekking.beoordeeld, "vereist": voorbeeld.dekking.vereist},
        "actueel_tot": iso(voorbeeld.actueel_tot),
        "telt_tot": iso(voorbeeld.telt_tot),
        "ronde_tot": iso(voorbeeld.ronde_tot),
        "groepen": [{"mensen": mensen, "zichtbaar": toon} for mensen, toon in voorbeeld.groepen],
    }


def _rij(rij: Kloofrij) -> dict[str, Any]:
    return {
        "naam": rij.naam,
        "gewenst": getal(rij.gewenst),
        "huidig": getal(rij.huidig),
        "status": rij.status.value if rij.status else None,
        "kritiek": rij.kritiek,
        "te_bespreken": rij.te_bespreken,
        "bronnen": [{"bron": bron.bron, "n": bron.n, "niveau": getal(bron.niveau)} for bron in rij.bronnen],
        "gebruikt": [bron.bron for bron in rij.gebruikt],
    }
