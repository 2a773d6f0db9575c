"""Het leervoorstel in een plan dat nog geen doelen heeft: mogelijkheden naast elkaar, niets gekozen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.voorstel import Leerdoel, Leermix, Leervoorstel
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.beeld.tijdgeld import tijd
from competentie_cli.weergave.blokken import Alinea, Blok, Sectie, Tabel, Zin, vet, zin
from competentie_cli.weergave.woorden import geld, hoofdletter


def voorgesteld(voorstel: Leervoorstel | None, doel: Leerdoel | None) -> frozenset[str]:
    """De activiteiten van het voorstel die dit doel vooruithelpen."""
    if voorstel is None or doel is None:
        return frozenset()
    return frozenset(s.activiteit.id for s in voorstel.mix.stappen if doel.competentie in s.doelen)


def is_eerste(voorstel: Leervoorstel | None, doel: Leerdoel | None) -> bool:
    """Of dit het eerste doel is waarbij iets voorgesteld wordt."""
    doelen = voorstel.doelen if voorstel else ()
    return doel is not None and doel is next((d for d in doelen if voorgesteld(voorstel, d)), None)


def openblokken(spraak: Spraak, voorstel: Leervoorstel | None, doel: Leerdoel | None) -> Iterator[Blok]:
    """Waarom het voorstel bij dit doel niet de hele stap haalt."""
    redenen = dict(voorstel.mix.niet_haalbaar) if voorstel else {}
    if doel is not None and voorgesteld(voorstel, doel) and doel.competentie in redenen:
        yield Alinea(spraak.t(f"voorstel.open-{redenen[doel.competentie].value}"))


def manieren(spraak: Spraak, voorstel: Leervoorstel) -> Sectie | None:
    """De drie mixen naast elkaar; alleen als ze verschillen."""
    mixen = (
        ("evenwichtig", voorstel.mix),
        ("meer-werkplek", voorstel.meer_werkplek),
        ("meer-samen", voorstel.meer_samen),
    )
    verschillend = {mix.stappen for _, mix in mixen if mix.stappen}
    if len(verschillend) < 2:
        return None
    t = spraak.t
    eigen = ("voorstel.kolom-manier", "voorstel.kolom-doen")
    koppen = tuple(t(kop) for kop in (*eigen, "kolom.tijd", "kolom.uit-budget", "voorstel.kolom-ver"))
    rijen = [
        _rij(spraak, naam, mix, voorstel)
        for nummer, (naam, mix) in enumerate(mixen)
        if mix.stappen not in [eerder.stappen for _, eerder in mixen[:nummer]]
    ]
    titel = t.plat("voorstel.manieren")
    tabel = Tabel(koppen, tuple(rijen), (15, 37, 12, 14, 22), titel)
    return Sectie("manieren", titel, (Alinea(t("voorstel.manieren-uitleg")), tabel))


def _rij(spraak: Spraak, naam: str, mix: Leermix, voorstel: Leervoorstel) -> tuple[Zin, ...]:
    t = spraak.t
    return (
        vet(t.plat(f"voorstel.{naam}")),
        zin("; ".join(stap.activiteit.naam for stap in mix.op_vorm)),
        zin(tijd(spraak, mix.tijd) or t.plat("tijd.geen")),
        zin(geld(mix.kosten) if mix.kosten else t.plat("tijd.geen")),
        zin(hoofdletter("; ".join(_hoever(spraak, mix, voorstel.doelen)))),
    )


def _hoever(spraak: Spraak, mix: Leermix, doelen: Sequence[Leerdoel]) -> Iterator[str]:
    for nummer, (doel, gedekt) in enumerate(zip(doelen, mix.gedekt, strict=True), 1):
        woord = "helemaal" if gedekt == doel.groei else "deels" if gedekt else "niet"
        yield spraak.t.plat(f"voorstel.{woord}", nummer=str(nummer))
