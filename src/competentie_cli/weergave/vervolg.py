"""Het vervolg op een plan als bestand: de velden, en de geschiedenis als commentaar voor het gesprek."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.plan import Actie, Afspraak, Doel, Opvolgmoment, Periode, Plan
from competentie_cli.domein.vervolg import Vervolg, Vervolgdoel
from competentie_cli.meldingen import Pad
from competentie_cli.weergave.commentaar import alineas
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

_STATUS = {
    "open": "nog niet begonnen",
    "bezig": "bezig",
    "deels": "deels behaald",
    "niet": "niet behaald",
    "behaald": "behaald",
    "vervallen": "vervallen",
}
_VRAAG = {
    "open": "Doet dit er nog toe, en wat is er nodig om te beginnen?",
    "bezig": "Hoe gaat het verder, en wat is er nog nodig?",
    "deels": "Wat lukt al, en wat komt er nog bij?",
    "niet": "Wat stond er in de weg? Is dit nog het doel, of past er nu iets anders?",
}


def als_bestand(
    vervolg: Vervolg, organisatie: Organisatie, peildatum: date
) -> tuple[dict[str, Any], dict[Pad, str]]:
    """De sleutels van het nieuwe plan en het commentaar erboven, klaar om als YAML te schrijven."""
    plan = _kort(vervolg.plan.model_dump(exclude_unset=True, exclude_none=True))
    commentaar: dict[Pad, str] = {(): alineas(_opening(vervolg, organisatie, peildatum))}
    begin = vervolg.plan.periode.van
    for plek, doel in enumerate(vervolg.doelen):
        pad: Pad = ("doelen", plek)
        commentaar |= _bij_doel(pad, doel, vervolg, organisatie)
        for nummer, actie in enumerate(doel.acties):
            zinnen = _bij_actie(actie, doel.nieuw.acties[nummer], peildatum)
            commentaar[*pad, "acties", nummer] = alineas(zinnen)
        commentaar |= _bij_beloften(pad, doel.afspraken, begin, peildatum)
    commentaar |= _bij_beloften((), vervolg.plan.afspraken, begin, peildatum)
    return plan, {pad: tekst for pad, tekst in commentaar.items() if tekst}


def _kort(waarde: Any) -> Any:
    """De kortste vorm die het gegevensmodel kent: één herkomst is een woord, uren in werktijd een getal."""
    if isinstance(waarde, list | tuple):
        return [_kort(lid) for lid in waarde]
    if not isinstance(waarde, dict):
        return waarde
    velden = {sleutel: _kort(lid) for sleutel, lid in waarde.items()}
    if len(velden.get("herkomst", ())) == 1:
        velden["herkomst"] = velden["herkomst"][0]
    if isinstance(uren := velden.get("uren"), dict) and uren.keys() == {"werktijd"}:
        velden["uren"] = uren["werktijd"]
    return {sleutel: lid for sleutel, lid in velden.items() if lid not in ({}, [])}


# boven het plan


def _opening(vervolg: Vervolg, organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    oud = vervolg.oud
    yield f"Vervolg op {oud.eigen_id} ({_looptijd(oud.periode)}), met de stand van {datum_lang(peildatum)}."
    yield (
        "Een ontwerp om samen te bespreken: schrap wat niet meer past, en zet erbij wat nu telt. "
        "Een eigen doel mag altijd en staat het best bovenaan."
    )
    for status in ("behaald", "vervallen"):
        if namen := [_doelnaam(doel, organisatie) for doel in vervolg.niet_mee if doel.status == status]:
            yield f"Niet meegenomen, want {status}: {opsomming(namen)}."
    if verslag := _laatste_verslag(oud, peildatum):
        yield f"Het laatste verslag, van {datum_lang(verslag.datum)}: {_citaat(verslag.verslag or '')}"
    if oud.gezien_anders:
        yield f"Wat de medewerker toen anders zag: {_citaat(oud.gezien_anders)}"


def _looptijd(periode: Periode) -> str:
    tot = f" tot en met {datum_lang(periode.tot)}" if periode.tot else ""
    return f"{datum_lang(periode.van)}{tot}" if tot else f"vanaf {datum_lang(periode.van)}"


def _laatste_verslag(oud: Plan, peildatum: date) -> Opvolgmoment | None:
    gehouden = [m for m in oud.opvolging if m.verslag and m.gehouden and m.datum <= peildatum]
    return max(gehouden, key=lambda moment: moment.datum, default=None)


# bij een doel


def _bij_doel(pad: Pad, doel: Vervolgdoel, vervolg: Vervolg, organisatie: Organisatie) -> dict[Pad, str]:
    commentaar: dict[Pad, str] = {(*pad, "id"): alineas(_geschiedenis(doel, vervolg.oud, organisatie))}
    if doel.nieuw.tegen is None:
        periode = _looptijd(vervolg.plan.periode)
        commentaar[*pad, "status"] = alineas([f"Tegen wanneer? Dit plan loopt van {periode}.", "tegen:"])
    return commentaar


def _geschiedenis(doel: Vervolgdoel, plan: Plan, organisatie: Organisatie) -> Iterator[str]:
    oud, nieuw = doel.oud, doel.nieuw
    sinds = f" ({datum_lang(oud.status_op)})" if oud.status_op else ""
    tegen = f", met als datum {datum_lang(oud.tegen)}" if oud.tegen else ""
    yield f"In {plan.eigen_id}: {_STATUS[oud.status]}{sinds}{tegen}."
    if oud.reden:
        yield f"Toen stond erbij: {_citaat(oud.reden)}"
    if eerder := oud.vervolg_van:
        yield f"Het ging toen al verder op {schoon(eerder.plan)}, doel {schoon(eerder.doel)}."
    for status, woord in (("afgerond", "Gedaan"), ("gestopt", "Gestopt")):
        if namen := [_actienaam(a, organisatie) for a in oud.acties if a.status == status]:
            yield f"{woord}: {opsomming(namen)}."
    yield from _anders(oud, nieuw, organisatie)
    yield _VRAAG[oud.status]


def _anders(oud: Doel, nieuw: Doel, organisatie: Organisatie) -> Iterator[str]:
    """Wat er aan het doel zelf veranderde."""
    if oud.competentie and nieuw.competentie and oud.competentie != nieuw.competentie:
        naam = schoon(organisatie.competentienaam(nieuw.competentie))
        yield f"De competentie {schoon(oud.competentie)} is vervangen door {naam}."
    if nieuw.van is not None and nieuw.van != oud.van:
        was = f" (het begon bij {getal_nl(oud.van)})" if oud.van is not None else ""
        yield f"Het niveau is nu {getal_nl(nieuw.van)}{was}."
    if nieuw.van is not None and oud.naar is not None and nieuw.van >= oud.naar:
        yield f"Het doel was {getal_nl(oud.naar)}: is het daarmee bereikt?"


def _bij_actie(oud: Actie, nieuw: Actie, peildatum: date) -> Iterator[str]:
    if oud.status == "vastgelopen":
        sinds = f" sinds {datum_lang(oud.sinds)}" if oud.sinds else ""
        yield f"Liep vast{sinds}. Wat is er nodig om het nu te doen lukken?"
    elif oud.status == "bezig" and oud.start:
        yield f"Bezig sinds {datum_lang(oud.start)}. Schrap het als het intussen af is."
    elif oud.start and nieuw.start is None and oud.start >= peildatum:
        yield f"Gepland op {datum_lang(oud.start)}, nog in het vorige plan. Schrap het als het gebeurd is."
    elif oud.start and nieuw.start is None:
        yield f"Was gepland op {datum_lang(oud.start)}. Wanneer kan het nu?"


def _bij_beloften(pad: Pad, afspraken: Iterable[Afspraak], begin: date, peildatum: date) -> dict[Pad, str]:
    """Bij elke belofte met een dag van vóór het nieuwe plan, wat er met die dag te doen is."""
    return {
        (*pad, "afspraken", plek): "Die dag is voorbij. Welke dag geldt nu?"
        if afspraak.tegen < peildatum
        else "Die dag valt nog in het vorige plan. Schrap het als het gebeurd is."
        for plek, afspraak in enumerate(afspraken)
        if afspraak.tegen is not None and afspraak.tegen < begin
    }


def _doelnaam(doel: Doel, organisatie: Organisatie) -> str:
    if doel.omschrijving:
        return _citaat(doel.omschrijving.strip().rstrip("."))
    return schoon(organisatie.competentienaam(doel.competentie or ""))


def _actienaam(actie: Actie, organisatie: Organisatie) -> str:
    activiteit = organisatie.leeraanbod.get(actie.leeractiviteit or "")
    naam = actie.omschrijving or (activiteit.naam if activiteit else actie.leeractiviteit) or ""
    return schoon(" ".join(naam.split())).rstrip(".")


def _citaat(tekst: str) -> str:
    return f"“{schoon(' '.join(tekst.split()))}”"
