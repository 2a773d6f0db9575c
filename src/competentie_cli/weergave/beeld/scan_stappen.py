"""Mogelijke volgende stappen na een scan: altijd als vraag, en alleen over wat er staat."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.medewerker import Talent
from competentie_cli.domein.scan import Antwoord, Leerklimaat, Scan
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, als_zin
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.woorden import kleine_letter, opsomming

_ONEENS = frozenset({"oneens", "eerder_oneens"})


def antwoorden(scan: Scan) -> list[tuple[str, Antwoord]]:
    """De beantwoorde stellingen, in de volgorde van het blad."""
    alle = ((stelling, getattr(scan.leerklimaat, stelling)) for stelling in Leerklimaat.model_fields)
    return [(stelling, antwoord) for stelling, antwoord in alle if antwoord is not None]


def functienamen(spraak: Spraak, scan: Scan) -> list[str]:
    """De gekozen functies, bij naam."""
    functies = spraak.organisatie.functies
    return [kleine_letter(functies[eigen].naam) for eigen in scan.functies if eigen in functies]


def stappen(spraak: Spraak, scan: Scan) -> Iterator[Zin]:
    """De vragen bij deze scan."""

    def vraag(naam: str, **waarden: str) -> Zin:
        return spraak.t(f"samenvatting.vraag-{naam}", **waarden)

    if scan.stap:
        yield spraak.t("samenvatting.stap", stap=als_zin(aangehaald(scan.stap)))
    if talenten := [aangehaald(t.omschrijving) for t in scan.talenten if _krijgt_weinig_plaats(t)]:
        yield vraag("talent", talenten=opsomming(talenten))
    if meer := [spraak.organisatie.competentienaam(w.competentie) for w in scan.competenties if w.meer]:
        yield vraag("meer", namen=opsomming(meer))
    if scan.nodig:
        yield vraag("nodig")
    if oneens := [stelling for stelling, a in antwoorden(scan) if a.antwoord in _ONEENS]:
        yield vraag("leerklimaat", onderwerpen=opsomming([spraak.t.plat(f"onderwerp.{o}") for o in oneens]))
    if functies := functienamen(spraak, scan):
        yield vraag("functies", functies=" of ".join(functies))
    if scan.evc and scan.evc.interesse != "nee":
        yield vraag("evc")
    yield vraag("plan")


def _krijgt_weinig_plaats(talent: Talent) -> bool:
    """Of iemand er goed in is of het graag doet, en het in het werk niet of maar deels kan gebruiken."""
    wil = talent.graag is not False and bool(talent.goed_in or talent.graag)
    return wil and talent.ingezet in ("nee", "deels")
