"""Wat er rond het draagvlak open ligt: zorgen, acties, wie iets hoorde, wie bewaakt, betrokkenen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from competentie_cli.domein.draagvlak import Betrokkene, Communicatiemoment
from competentie_cli.domein.draagvlakstand import Actiestand, Bereik, Bewaking, Draagvlakstand, Zorgstand
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, als_zin
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Sectie, Tabel, Zin, Zinachtig, rijg, vet, zin
from competentie_cli.weergave.woorden import datum_lang, kleine_letter, opsomming

Rijen = Iterable[tuple[Zinachtig, ...]]
_MIST = {("wie",): "mist-wie", ("tegen",): "mist-tegen", ("wie", "tegen"): "mist-beide"}


def zorgen(spraak: Spraak, stand: Draagvlakstand) -> Sectie:
    """Open zorgen, de oudste eerst, en dan wat het afgelopen jaar beantwoord is."""
    t = spraak.t
    open_ = [zorg for zorg in stand.zorgen if zorg.is_open]
    klaar = [zorg for zorg in stand.zorgen if not zorg.is_open]
    if not stand.zorgen:
        return Sectie("zorgen", t.plat("draagvlak.zorgen"), (Alinea(t("draagvlak.zorgen-geen")),))
    blokken: list[Blok] = []
    for titel, deel in (("", open_), ("zorgen-klaar", klaar)):
        if deel:
            blokken += [Kop(t(f"draagvlak.{titel}"))] if titel else []
            rijen = (_zorgrij(spraak, zorg) for zorg in deel)
            blokken.append(_tabel(spraak, ("zorg", "van", "gemeld", "stand"), rijen, (34, 16, 18, 32)))
    return Sectie("zorgen", t.plat("draagvlak.zorgen"), tuple(blokken))


def _zorgrij(spraak: Spraak, stand: Zorgstand) -> tuple[Zinachtig, ...]:
    t, zorg = spraak.t, stand.zorg
    van = t.plat(f"draagvlak.groep-{zorg.van}") if zorg.van else t.plat("draagvlak.van-onbekend")
    return aangehaald(zorg.tekst), van, _gemeld(spraak, stand), rijg(_zorgstand(spraak, stand))


def _gemeld(spraak: Spraak, stand: Zorgstand) -> Zinachtig:
    t, gemeld, maanden = spraak.t, stand.zorg.gemeld, stand.maanden
    if gemeld is None or maanden is None:
        return t("draagvlak.gemeld-onbekend")
    if not stand.is_open or not maanden:
        return datum_lang(gemeld)
    woorden = t.plat("draagvlak.maand-een" if maanden == 1 else "draagvlak.maand-meer", aantal=str(maanden))
    return t("draagvlak.gemeld-maanden", datum=datum_lang(gemeld), maanden=woorden)


def _zorgstand(spraak: Spraak, stand: Zorgstand) -> Iterator[Zinachtig]:
    t, zorg = spraak.t, stand.zorg
    status = zorg.status if stand.is_open == (zorg.status in ("open", "bezig")) else "bezig"
    yield t(f"draagvlak.status-{status}")
    if zorg.antwoord:
        yield t("draagvlak.antwoord", tekst=" ".join(zorg.antwoord.split()))
    if stand.mist:
        yield vet(t.plat(f"draagvlak.{_MIST[stand.mist]}"))
    if zorg.wie:
        yield t("draagvlak.door", wie=_wie(spraak, zorg.wie))
    if stand.is_open and zorg.tegen:
        yield t("draagvlak.tegen", datum=datum_lang(zorg.tegen))


def acties(spraak: Spraak, stand: Draagvlakstand) -> Sectie:
    """Lopende acties: wat over tijd is, en dan de rest."""
    t = spraak.t
    blokken: list[Blok] = [] if stand.acties else [Alinea(t("draagvlak.acties-geen"))]
    for titel, te_laat in (("acties-te-laat", True), ("acties-later", False)):
        if deel := [actie for actie in stand.acties if actie.te_laat is te_laat]:
            rijen = (_actierij(spraak, actie) for actie in deel)
            blokken.append(Kop(t(f"draagvlak.{titel}")))
            blokken.append(_tabel(spraak, ("actie", "bron", "tegen", "wie"), rijen, (42, 16, 20, 22)))
    return Sectie("acties", t.plat("draagvlak.acties"), tuple(blokken))


def _actierij(spraak: Spraak, actie: Actiestand) -> tuple[Zinachtig, ...]:
    t = spraak.t
    if actie.zonder_eigenaar:
        wie: Zinachtig = vet(t.plat("draagvlak.niemand"))
    else:
        wie = _wie(spraak, actie.wie) if actie.wie else t("draagvlak.iemand")
    return actie.actie, t(f"draagvlak.bron-{actie.bron}"), _dag(spraak, actie.tegen), wie


def _dag(spraak: Spraak, dag: date | None) -> str:
    return spraak.t.plat("draagvlak.geen-datum") if dag is None else datum_lang(dag)


def communicatie(spraak: Spraak, stand: Draagvlakstand) -> Sectie:
    """Per groep het laatste en het volgende moment; wie nooit iets hoorde, staat vooraan."""
    t = spraak.t
    blokken: list[Blok] = []
    if nooit := [kleine_letter(t.plat(f"draagvlak.groep-{b.groep}")) for b in stand.bereik if b.nooit]:
        blokken.append(Alinea(t("draagvlak.nooit", groepen=opsomming(nooit))))
    rijen = (_bereikrij(spraak, bereik) for bereik in stand.bereik)
    blokken.append(_tabel(spraak, ("groep", "laatste", "volgende"), rijen, (24, 38, 38)))
    return Sectie("communicatie", t.plat("draagvlak.communicatie"), tuple(blokken))


def _bereikrij(spraak: Spraak, bereik: Bereik) -> tuple[Zinachtig, ...]:
    t = spraak.t
    laatste = _moment(spraak, bereik.laatste) or t("draagvlak.moment-geen")
    if bereik.gemist:
        vorm = "gemist-een" if bereik.gemist == 1 else "gemist-meer"
        laatste = rijg((als_zin(laatste), t(f"draagvlak.{vorm}", aantal=str(bereik.gemist))))
    volgende = _moment(spraak, bereik.volgende) or t("draagvlak.moment-geen-gepland")
    return t(f"draagvlak.groep-{bereik.groep}"), laatste, volgende


def _moment(spraak: Spraak, moment: Communicatiemoment | None) -> Zin:
    if moment is None:
        return ()
    waarden = {"datum": datum_lang(moment.datum), "wat": moment.wat, "vorm": moment.vorm or ""}
    basis = spraak.t("draagvlak.moment-vorm" if moment.vorm else "draagvlak.moment", **waarden)
    return zin(basis, f", {_wie(spraak, moment.wie)}") if moment.wie else basis


def bewaking(spraak: Spraak, stand: Draagvlakstand) -> Sectie:
    """Wat bewaakt wordt; wat niemand nu bewaakt, staat vooraan."""
    rijen = [_bewakingrij(spraak, lid) for lid in stand.bewaking]
    tabel = _tabel(spraak, ("bewaakt", "door", "sinds"), rijen, (46, 30, 24))
    return Sectie("bewaking", spraak.t.plat("draagvlak.bewaking"), (tabel,) if rijen else ())


def _bewakingrij(spraak: Spraak, lid: Bewaking) -> tuple[Zinachtig, ...]:
    t = spraak.t
    if not lid.nu:
        vroeger = rijg(als_zin(_vroeger(spraak, trekker.wie, trekker.tot)) for trekker in lid.vroeger)
        return lid.bewaakt, rijg((vet(t.plat("draagvlak.bewaakt-niemand")), vroeger), ". "), ""
    namen = [_wie(spraak, trekker.wie) for trekker in lid.nu if trekker.wie]
    sinds = min((trekker.sinds for trekker in lid.nu if trekker.sinds), default=None)
    return lid.bewaakt, opsomming(namen) or t("draagvlak.bewaakt-iemand"), datum_lang(sinds) if sinds else ""


def _vroeger(spraak: Spraak, wie: str | None, tot: date | None) -> Zin:
    naam = _wie(spraak, wie or "")
    if tot is not None:
        return spraak.t("draagvlak.bewaakt-tot", wie=naam, datum=datum_lang(tot))
    return spraak.t("draagvlak.bewaakt-weg", wie=naam)


def betrokkenen(spraak: Spraak, stand: Draagvlakstand) -> Sectie:
    """Wie belang of invloed heeft; alleen in een werkdocument zijn er."""
    t = spraak.t
    if not stand.betrokkenen:
        return Sectie("betrokkenen", t.plat("draagvlak.betrokkenen"), ())
    rijen = (_betrokkenerij(spraak, lid) for lid in stand.betrokkenen)
    koppen = ("naam", "belang", "houding", "wens", "samen")
    tabel = _tabel(spraak, koppen, rijen, (20, 14, 20, 22, 24))
    uitleg = Alinea(t("draagvlak.betrokkenen-uitleg"), "kader")
    return Sectie("betrokkenen", t.plat("draagvlak.betrokkenen"), (uitleg, tabel))


def _betrokkenerij(spraak: Spraak, lid: Betrokkene) -> tuple[Zinachtig, ...]:
    t = spraak.t
    bekeken = t("draagvlak.bekeken", datum=datum_lang(lid.datum)) if lid.datum else ""
    belang = t("draagvlak.belang", getal=str(lid.belang)) if lid.belang else ""
    invloed = t("draagvlak.invloed", getal=str(lid.invloed)) if lid.invloed else ""
    return (
        rijg((_wie(spraak, lid.wie), lid.rol or "", bekeken), ", "),
        rijg((belang, invloed), ", "),
        _houding(spraak, lid),
        lid.wens or "",
        rijg((als_zin(lid.actie or ""), *_afspraak(spraak, lid))),
    )


def _afspraak(spraak: Spraak, lid: Betrokkene) -> Iterator[Zinachtig]:
    if lid.actie and lid.eigenaar:
        yield spraak.t("draagvlak.door", wie=_wie(spraak, lid.eigenaar))
    if lid.actie and lid.tegen:
        yield spraak.t("draagvlak.tegen", datum=datum_lang(lid.tegen))


def _houding(spraak: Spraak, lid: Betrokkene) -> Zinachtig:
    nu, nodig = (
        "" if getal is None else spraak.t.plat(f"draagvlak.houding-{abs(getal)}{'-min' if getal < 0 else ''}")
        for getal in (lid.houding, lid.gewenst)
    )
    return spraak.t("draagvlak.houding-nodig", nu=nu, nodig=nodig) if nu and nodig and nu != nodig else nu


def _wie(spraak: Spraak, wie: str) -> str:
    return spraak.t.plat("woord.hr") if wie == "hr" else spraak.organisatie.naam_van(wie)


def _tabel(spraak: Spraak, koppen: tuple[str, ...], rijen: Rijen, breedtes: tuple[int, ...]) -> Tabel:
    return Tabel(
        tuple(spraak.t(f"draagvlak.kolom-{kop}") for kop in koppen),
        tuple(tuple(map(zin, rij)) for rij in rijen),
        breedtes,
        spraak.t.plat(f"draagvlak.kolom-{koppen[0]}"),
    )
