"""Een leervoorstel als ontwerp van een plan: wat erin staat, en het commentaar dat het gesprek opent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.voorstel import Leerdoel, Leervoorstel
from competentie_cli.meldingen import Pad
from competentie_cli.weergave.commentaar import alineas, regels
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.voorstel import woorden as w
from competentie_cli.weergave.woorden import datum_lang, opsomming

Commentaar = dict[Pad, str]


def ontwerp(
    voorstel: Leervoorstel, organisatie: Organisatie, peildatum: date
) -> tuple[dict[str, Any], Commentaar]:
    """De sleutels van het plan en het commentaar dat erboven komt, klaar om als YAML te schrijven."""
    doelen = [_doel(nummer, doel, voorstel, organisatie) for nummer, doel in enumerate(voorstel.doelen, 1)]
    jaar = voorstel.jaar
    plan: dict[str, Any] = {
        "medewerker": voorstel.id,
        "periode": {"van": date(jaar, 1, 1), "tot": date(jaar, 12, 31)},
        "status": "concept",
    }
    commentaar: Commentaar = {(): alineas(_opening(voorstel, peildatum))}
    if doelen:
        plan["doelen"] = doelen
        commentaar |= {("doelen",): alineas(_boven_doelen(voorstel))}
        for nummer, doel in enumerate(voorstel.doelen):
            commentaar |= _bij_doel(nummer, doel, doelen[nummer], voorstel, organisatie)
    else:
        commentaar |= {("status",): alineas(_boven_doelen(voorstel))}
    return plan, commentaar


def _doel(nummer: int, doel: Leerdoel, voorstel: Leervoorstel, organisatie: Organisatie) -> dict[str, Any]:
    dient = [d.id for d in organisatie.visie.doelen if doel.competentie in d.competenties]
    velden: dict[str, Any] = {
        "id": f"d{nummer}",
        "competentie": doel.competentie,
        "herkomst": doel.herkomst,
        **({"strategisch_doel": dient[0]} if dient else {}),
        "van": doel.van.normalize() if doel.van else doel.van,
        "naar": doel.naar.normalize(),
    }
    # een activiteit staat één keer in het plan, anders telt ze twee keer van het budget
    stappen = [s for s in voorstel.mix.op_vorm if s.doelen[0] == doel.competentie]
    if stappen:
        velden["acties"] = [{"leeractiviteit": s.activiteit.id, "status": "gepland"} for s in stappen]
    return velden


def _opening(voorstel: Leervoorstel, peildatum: date) -> Iterator[str]:
    yield (
        "Een ontwerp om samen te bespreken. Er is nog niets gekozen: verander, schrap en vul aan. "
        "Een eigen doel mag altijd en staat het best bovenaan."
    )
    yield (
        f"Uitgewerkt op de stand van {datum_lang(peildatum)}. Hoe het voorstel tot stand kwam: "
        f"competentie pop voorstel {voorstel.id} --jaar {voorstel.jaar} --proef"
    )


def _boven_doelen(voorstel: Leervoorstel) -> Iterator[str]:
    if namen := [schoon(rij.naam) for rij in voorstel.samen_te_bekijken]:
        yield f"Eerst samen te bekijken, want het niveau is niet bekend: {opsomming(namen)}."
    for rij, oorzaak in voorstel.wij:
        actie = schoon(oorzaak.actie) if oorzaak.actie else "nog af te spreken"
        wat = f"{schoon(rij.naam)} ({w.OORZAKEN[oorzaak.soort]}): {actie}"
        yield f"Wat wij doen, want leren lost dit niet op. {wat}"
    if not voorstel.doelen:
        return
    yield schoon(w.budgetzin(voorstel))
    for naam, mix in ((w.MEER_WERKPLEK, voorstel.meer_werkplek), (w.MEER_SAMEN, voorstel.meer_samen)):
        if mix.stappen != voorstel.mix.stappen:
            yield f"Het kan ook anders. {naam}: {schoon(w.mix_in_het_kort(mix, voorstel.doelen))}."


def _bij_doel(
    nummer: int, doel: Leerdoel, velden: dict[str, Any], voorstel: Leervoorstel, organisatie: Organisatie
) -> Commentaar:
    basis: Pad = ("doelen", nummer)
    waarom = schoon(w.waarom_doel(doel, organisatie, voorstel.kloof.functie))
    commentaar: Commentaar = {
        (*basis, "id"): regels(f"Doel {nummer + 1}. {schoon(doel.naam)}: {waarom}."),
        (*basis, "herkomst"): regels("In de eigen woorden van de medewerker:") + "\nomschrijving:",
        (*basis, "van"): regels("Wie koos dit doel: medewerker, leidinggevende of samen?")
        + "\ngekozen_door:",
    }
    vragen = "Waaraan zien we dat het gelukt is, en op welke datum bekijken we dat?\nresultaat:\ntegen:"
    open_ = [f"Let op: {zin}." for d, zin in w.niet_gehaald(voorstel.mix, voorstel.doelen) if d is doel]
    if "acties" in velden:
        commentaar[*basis, "acties"] = "\n".join([*map(regels, open_), vragen])
        for plek, actie in enumerate(velden["acties"]):
            stap = next(s for s in voorstel.mix.stappen if s.activiteit.id == actie["leeractiviteit"])
            zin = f"{w.wat_het_brengt(stap, voorstel.doelen)}; {w.tijd_en_geld(stap)}"
            commentaar[*basis, "acties", plek] = regels(f"{schoon(stap.activiteit.naam)}: {zin}")
    else:
        elders = [s.activiteit.naam for s in voorstel.mix.stappen if doel.competentie in s.doelen]
        zin = f"Ook dit helpt hierbij: {schoon(opsomming(elders))}." if elders else ""
        commentaar[*basis, "naar"] = "\n".join([*map(regels, [*open_, *([zin] if zin else [])]), vragen])
    return commentaar
