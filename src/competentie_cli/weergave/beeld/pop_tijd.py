"""Tijd en geld in het ontwikkelplan."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.pop import Popstand
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.pop_acties import Actiebeeld
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import datum_lang, geld, getal_nl, opsomming, telwoord

_NUL = Decimal(0)


def tijd_en_geld(spraak: Spraak, stand: Popstand, acties: Actiebeeld) -> Sectie:
    """Het budget van het jaar, met wat erbuiten valt."""
    ruimte = stand.ruimte
    voorbij = stand.plan is not None and stand.plan.status in ("geevalueerd", "gesloten")
    blokken: list[Blok] = []
    if ruimte.bedrag is not None or ruimte.uren is not None:
        blokken.append(_budgettabel(spraak, stand))
    elif not voorbij:
        blokken.append(Alinea(spraak.t("pop.tijd-geen", jaar=str(ruimte.jaar))))
    blokken += [Alinea(regel) for regel in _regels(spraak, stand, acties)]
    titel = Dagmerk(spraak, stand).titel(spraak.t.plat("pop.tijd"))
    return Sectie("tijd", titel, tuple(blokken))


def _budgettabel(spraak: Spraak, stand: Popstand) -> Tabel:
    t, r = spraak.t, stand.ruimte
    elders = bool(r.elders_bedrag or r.elders_uren)
    rijen: list[tuple[Zin, ...]] = []
    if r.uren is not None:
        uren = [r.uren, r.plan_uren, *([r.elders_uren] if elders else []), r.vrije_uren or _NUL]
        rijen.append((t("pop.tijd-uren"), *(zin(getal_nl(getal)) for getal in uren)))
    if r.bedrag is not None:
        euro = [r.bedrag, r.plan_bedrag, *([r.elders_bedrag] if elders else []), r.vrij_bedrag or _NUL]
        rijen.append((t("pop.tijd-geld"), *(zin(geld(bedrag)) for bedrag in euro)))
    koppen = [t("kolom.voor-jou", jaar=str(r.jaar)), t("kolom.in-plan")]
    koppen += [t("kolom.al-gebruikt")] if elders else []
    koppen.append(t("kolom.nog-vrij"))
    breedtes = (28, *([24] * len(koppen)))
    return Tabel((zin(), *koppen), tuple(rijen), breedtes, t.plat("pop.tijd"))


def _regels(spraak: Spraak, stand: Popstand, acties: Actiebeeld) -> Iterator[Zin]:
    t, ruimte = spraak.t, stand.ruimte
    if ruimte.eigen_tijd:
        yield t("pop.tijd-eigen", uren=getal_nl(ruimte.eigen_tijd))
    if ruimte.onbekend:
        maat = "een" if ruimte.onbekend == 1 else "meer"
        aantal = t.plat(f"pop.tijd-onbekend-{maat}", aantal=telwoord(ruimte.onbekend))
        yield t("pop.tijd-onbekend", aantal=aantal, tellen=t.plat(f"pop.tijd-tellen-{maat}"))
    door_huis = [a for doel in stand.doelen for a in doel.acties if not a.inzet.uit_budget and a.inzet.kosten]
    if betaald := dict.fromkeys(acties.naam(actie) for actie in door_huis):
        yield t("pop.tijd-organisatie", huis=spraak.huis, namen=opsomming(list(betaald)))
    if verplicht := [*_verplicht_gevolgd(spraak, stand)]:
        yield t("pop.tijd-verplicht", jaar=str(ruimte.jaar), namen=opsomming(verplicht))


def _verplicht_gevolgd(spraak: Spraak, stand: Popstand) -> Iterator[str]:
    for gevolgd in stand.persoon.gevolgd:
        activiteit = spraak.organisatie.leeraanbod.get(gevolgd.leeractiviteit or "")
        dit_jaar = gevolgd.datum.year == stand.ruimte.jaar and gevolgd.datum <= stand.peildatum
        if activiteit and activiteit.verplicht != "nee" and dit_jaar and gevolgd.resultaat == "afgerond":
            uren = gevolgd.uren.werktijd if gevolgd.uren else None
            tijd = f", {spraak.t.plat('tijd.uren', uren=getal_nl(uren))}" if uren else ""
            yield f"{activiteit.naam} ({datum_lang(gevolgd.datum)}{tijd})"
