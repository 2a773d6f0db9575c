"""Tips over het verband tussen onderdelen: wat vervangen is, wie weg is, wat te hoog begint."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.kloof import Stand
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.controles.verwijzingen import VERWIJZINGEN
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.selectie import in_dienst
from competentie_cli.rekenen.signalen.zicht import Zicht, bij
from competentie_cli.rekenen.tijd import maanden_later

PROFIEL_MAANDEN = 36


def kijk_naar_vervangen(zicht: Zicht) -> Iterator[Bevinding]:
    """Verwijzingen naar een competentie die vervangen is; een ondertekend plan blijft zoals het was."""
    vervangen = _laatste_opvolgers(zicht)
    if not vervangen:
        return
    for soort, verwijzingen in VERWIJZINGEN.items():
        for herkomst, waarde in zicht.van(soort):
            if soort is Soort.COMPETENTIES or (isinstance(waarde, Plan) and waarde.getekend):
                continue
            for verwijzing in verwijzingen(waarde):
                if verwijzing.soort is Soort.COMPETENTIES and verwijzing.id in vervangen:
                    nieuw = vervangen[verwijzing.id]
                    waarden = {"gevonden": verwijzing.id, "nieuw": nieuw, "herstel": nieuw}
                    pad = (*herkomst.pad, *verwijzing.pad)
                    yield Bevinding(
                        "competentie-vervangen", herkomst.bestand, pad, waarden, op_sleutel=verwijzing.sleutel
                    )


def _laatste_opvolgers(zicht: Zicht) -> dict[str, str]:
    """Elke vervangen competentie met haar laatste opvolger; een kring kan niet, dat is een fout."""
    opvolger = {c.id: c.vervangen_door for _, c in zicht.van(Soort.COMPETENTIES) if c.vervangen_door}

    def laatste(eigen: str) -> str:
        while eigen in opvolger:
            eigen = opvolger[eigen]
        return eigen

    return {eigen: laatste(eigen) for eigen in opvolger}


def kijk_naar_kern(zicht: Zicht) -> Iterator[Bevinding]:
    """Functies waarvoor geen enkele kerncompetentie geldt."""
    if not zicht.zeker(Soort.VISIE, Soort.COMPETENTIES) or zicht.organisatie.visie.kerncompetenties:
        return
    kern = {c.id for c in zicht.organisatie.competenties.values() if c.soort == "kern"}
    for herkomst, functie in zicht.van(Soort.FUNCTIES):
        if functie.soort == "functie" and kern.isdisjoint(eis.competentie for eis in functie.competenties):
            yield bij("functie-zonder-kerncompetentie", herkomst, "id", naam=functie.naam)


def kijk_naar_profielen(zicht: Zicht) -> Iterator[Bevinding]:
    """Functies die langer dan drie jaar niet bijgewerkt zijn."""
    for herkomst, functie in zicht.van(Soort.FUNCTIES):
        bijgewerkt = functie.bijgewerkt
        if bijgewerkt and maanden_later(bijgewerkt, PROFIEL_MAANDEN) < zicht.peildatum:
            datum = bijgewerkt.isoformat()
            yield bij("profiel-verouderd", herkomst, "bijgewerkt", naam=functie.naam, datum=datum)


def kijk_naar_instap(zicht: Zicht) -> Iterator[Bevinding]:
    """Activiteiten die beginnen boven het niveau van iedereen van wie de competentie gevraagd wordt."""
    hoogste: dict[str, Decimal] = defaultdict(Decimal)
    for _, _, standen in zicht.standen:
        for stand in standen:
            if niveau := _niveau(stand):
                hoogste[stand.eis.competentie] = max(hoogste[stand.eis.competentie], niveau)
    for herkomst, activiteit in zicht.van(Soort.LEERAANBOD):
        for index, rij in enumerate(activiteit.ontwikkelt):
            if rij.van is not None and rij.competentie in hoogste and rij.van > hoogste[rij.competentie]:
                naam = zicht.organisatie.competentienaam(rij.competentie)
                hoog = str(hoogste[rij.competentie])
                pad = ("ontwikkelt", index, "van")
                yield bij(
                    "leeractiviteit-start-te-hoog", herkomst, *pad, van=str(rij.van), naam=naam, hoogste=hoog
                )


def _niveau(stand: Stand) -> Decimal | None:
    return stand.huidig.niveau if stand.huidig is not None and stand.kloof is not None else None


def kijk_naar_leiding(zicht: Zicht) -> Iterator[Bevinding]:
    """Mensen van wie de leidinggevende niet meer, of nog niet, in dienst is."""
    mensen = zicht.organisatie.medewerkers
    weg = {eigen for eigen, persoon in mensen.items() if not in_dienst(persoon, zicht.peildatum)}
    if not weg:
        return
    teams = {team.id: herkomst for herkomst, team in zicht.van(Soort.TEAMS)}
    for herkomst, persoon in zicht.aanwezig:
        leiding = leiding_van(persoon, zicht.organisatie.teams)
        if leiding is not None and leiding.id in weg:
            waar = teams.get(leiding.team, herkomst) if leiding.team else herkomst
            naam = zicht.organisatie.naam_van(leiding.id)
            yield bij("leidinggevende-niet-in-dienst", waar, "leidinggevende", naam=naam)


def kijk_naar_terugbetaling(zicht: Zicht) -> Iterator[Bevinding]:
    """In Nederland: een studiekostenbeding bij verplichte scholing (art. 7:611a BW)."""
    if zicht.organisatie.instelling.land != "NL":
        return
    for herkomst, activiteit in zicht.van(Soort.LEERAANBOD):
        if activiteit.terugbetaling and activiteit.verplicht != "nee":
            yield bij("terugbetaling-verplicht", herkomst, "terugbetaling", naam=activiteit.naam)
