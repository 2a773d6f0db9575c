"""Rekenvoorbeelden: verzonnen inschattingen door dezelfde rekenregels als echte."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.dossier import Rekenvoorbeeld
from competentie_cli.domein.functie import Eis, Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.kloof import Dekking, Kloof, Kloofrij
from competentie_cli.domein.medewerker import Beoordeling, Medewerker, Ronde
from competentie_cli.rekenen.getallen import rond
from competentie_cli.rekenen.kleine_groepen import verberg
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.tijd import maanden_later

_VERSCHIL, _AFSPRAAK, _ONMISBAAR, _BOVEN = "luisteren", "samenwerken", "plannen", "rapporteren"
_NAMEN = {
    _VERSCHIL: "Luisteren",
    _AFSPRAAK: "Samenwerken",
    _ONMISBAAR: "Plannen",
    _BOVEN: "Rapporteren",
}
# boven dit aantal geeft één bureau de hele ronde: evenveel mensen verzinnen voegt niets toe
_MEESTE_LOS = 12


def maak_rekenvoorbeeld(instelling: Instelling, peildatum: date) -> Rekenvoorbeeld:
    """Het voorbeeld met de schaal, de regels en de grenzen van deze organisatie; alle datums zijn die dag."""
    kloof = _verzonnen_kloof(instelling, peildatum)
    regels, grens = instelling.beoordeling, instelling.privacy.minimale_groep
    groepen = (grens + 1, grens - 1, grens + 4)
    return Rekenvoorbeeld(
        verschil=_rij(kloof, _VERSCHIL),
        afspraak=_rij(kloof, _AFSPRAAK),
        onmisbaar=_rij(kloof, _ONMISBAAR),
        boven=_rij(kloof, _BOVEN),
        dekking=kloof.dekking or Dekking(0, 0, 0),
        passing=kloof.passing.waarde or Decimal(0),
        actueel_tot=maanden_later(peildatum, regels.actueel_maanden),
        telt_tot=maanden_later(peildatum, max(regels.actueel_maanden, regels.verouderd_maanden)),
        ronde_tot=maanden_later(peildatum, regels.ronde_maanden),
        afgerond=rond(Decimal(5) / 3),
        groepen=tuple(
            (deel, cel is not None)
            for deel, cel in zip(groepen, verberg(groepen, grens), strict=True)
            if deel > 0
        ),
    )


def _rij(kloof: Kloof, competentie: str) -> Kloofrij:
    return next(rij for rij in kloof.rijen if rij.competentie == competentie)


def _verzonnen_kloof(instelling: Instelling, peildatum: date) -> Kloof:
    treden = [trede.niveau for trede in instelling.schaal]
    laag, hoog = treden[:2] if len(treden) == 2 else treden[1:3]
    eisen = (
        Eis(competentie=_VERSCHIL, gewenst=hoog),
        Eis(competentie=_AFSPRAAK, gewenst=laag),
        Eis(competentie=_ONMISBAAR, gewenst=laag, kritiek=True),
        Eis(competentie=_BOVEN, gewenst=laag),
    )
    functie = Functie(id="voorbeeld", naam="Voorbeeld", competenties=eisen)
    beoordelingen = tuple(_beoordelingen(laag, hoog, instelling.beoordeling.min_beoordelaars, peildatum))
    persoon = Medewerker(id="voorbeeld", functie=functie.id, beoordelingen=beoordelingen)
    competenties = {eigen: Competentie(id=eigen, naam=naam) for eigen, naam in _NAMEN.items()}
    verzonnen = Organisatie(instelling, competenties=competenties, functies={functie.id: functie})
    return bereken_kloof(persoon, verzonnen, peildatum)


def _beoordelingen(laag: Decimal, hoog: Decimal, nodig: int, dag: date) -> Iterator[Beoordeling]:
    yield _van("zelf", dag, {_VERSCHIL: hoog, _ONMISBAAR: hoog})
    yield _van("leidinggevende", dag, {_VERSCHIL: laag, _BOVEN: hoog})
    yield _van("afgesproken", dag, {_AFSPRAAK: laag})
    if nodig <= _MEESTE_LOS:
        yield from (_van("collega", dag, {_VERSCHIL: hoog}) for _ in range(nodig))
    else:
        yield _van("collega", dag, {_VERSCHIL: hoog}, aantal=nodig)
    if nodig > 1:
        yield _van("klant", dag, {_BOVEN: laag}, aantal=nodig - 1)


def _van(bron: str, dag: date, niveaus: dict[str, Decimal], aantal: int | None = None) -> Beoordeling:
    rondes = {competentie: Ronde(mediaan=niveau) for competentie, niveau in niveaus.items()}
    return Beoordeling.model_validate({"datum": dag, "bron": bron, "aantal": aantal, "niveaus": rondes})
