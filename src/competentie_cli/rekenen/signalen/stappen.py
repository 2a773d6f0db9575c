"""Signalen over het stappenplan."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.inhoud import Herkomst
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.stappen import Stap
from competentie_cli.domein.stapstand import Stappenstand, Stapstand, Stapvordering
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.signalen.zicht import Zicht, bij, tel
from competentie_cli.rekenen.stappen import bekijk_stappen, is_beslissend
from competentie_cli.rekenen.tijd import maanden_later

_GEDULD = 1


def kijk_naar_stappen(zicht: Zicht) -> Iterator[Bevinding]:
    """Stappen met een verkeerd orgaan of een verkeerde vraag, en wat te laat of te vroeg is."""
    for herkomst, _ in zicht.van(Soort.STAPPEN):
        stand = bekijk_stappen(zicht.organisatie, zicht.peildatum)
        for index, stap in enumerate(stand.stappen):
            yield from _over_orgaan(herkomst, index, stap.stap, stand)
            yield from _over_vraag(herkomst, index, stap.stap, zicht)
            yield from _over_tijd(herkomst, index, stap, stand)
        yield from _over_vooraf(herkomst, stand)


def _over_orgaan(herkomst: Herkomst, index: int, stap: Stap, stand: Stappenstand) -> Iterator[Bevinding]:
    for nr, orgaan in enumerate(stap.orgaan):
        if orgaan not in (*stand.organen, "werknemers"):
            yield bij("overlegorgaan-onbekend", herkomst, *_orgaanpad(stap, index, nr), orgaan=orgaan)


def _orgaanpad(stap: Stap, index: int, nr: int) -> tuple[str | int, ...]:
    """Eén orgaan staat er ook wel zonder lijst; de plaats zoekt dan het veld zelf."""
    return ("stappen", index, "orgaan", nr) if len(stap.orgaan) > 1 else ("stappen", index, "orgaan")


def _over_vraag(herkomst: Herkomst, index: int, stap: Stap, zicht: Zicht) -> Iterator[Bevinding]:
    if stap.vraag is None:
        return
    pad = ("stappen", index, "vraag")
    if zicht.organisatie.instelling.land == "BE" and stap.vraag == "instemming":
        yield bij("overlegvraag-past-niet", herkomst, *pad)
    elif "or" in stap.orgaan and stap.soort == "overleg" and not _vraagt_instemming(zicht):
        yield bij("overlegvraag-past-niet", herkomst, *pad, reden="nederland")


def _vraagt_instemming(zicht: Zicht) -> bool:
    stappen = zicht.organisatie.stappenplan.stappen
    return any("or" in stap.orgaan and stap.vraag == "instemming" for stap in stappen)


def _over_tijd(herkomst: Herkomst, index: int, stap: Stapstand, stand: Stappenstand) -> Iterator[Bevinding]:
    if stap.te_laat and stap.stap.tegen:
        pad = ("stappen", index, "tegen")
        yield bij("stap-voorbij", herkomst, *pad, tegen=stap.stap.tegen.isoformat())
    for reactie in stap.onbeantwoord:
        if reactie.datum and maanden_later(reactie.datum, _GEDULD) < stand.peildatum:
            # een reactie van later staat niet in de stand: zoek ze in het plan zelf
            nr = [(lid.van, lid.datum, lid.tekst) for lid in stap.stap.reacties].index(
                (reactie.van, reactie.datum, reactie.tekst)
            )
            yield bij("reactie-zonder-antwoord", herkomst, "stappen", index, "reacties", nr, op_eerste=True)


def _over_vooraf(herkomst: Herkomst, stand: Stappenstand) -> Iterator[Bevinding]:
    """Bij de eerste beslissende stap die open staat, anders bij de laatste die gezet werd."""
    beslissend = [(index, stap) for index, stap in enumerate(stand.stappen) if is_beslissend(stap.stap)]
    if not beslissend or not stand.vooraf.aantal:
        return
    open_ = [index for index, stap in beslissend if stap.vordering is not Stapvordering.GEDAAN]
    index = open_[0] if open_ else max(beslissend, key=lambda lid: lid[1].op or stand.peildatum)[0]
    rond = stand.vooraf.rond_op
    yield bij(
        "inschatting-voor-vaststelling",
        herkomst,
        "stappen",
        index,
        "id",
        reden="" if rond else "nog_niet",
        aantal=tel(stand.vooraf.aantal, "inschatting", "inschattingen"),
        rond=rond.isoformat() if rond else "",
    )
