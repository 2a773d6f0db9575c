"""Documenten schrijven: kloofoverzichten en ontwikkelplannen, voor één persoon of een hele groep."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.kloof import Klovenlijst, Selectie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.rekenen.kleine_groepen import alle_cellen
from competentie_cli.rekenen.leerkeuze import herbevestigend
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.overzicht import bereken_overzicht
from competentie_cli.rekenen.pop import bereken_pop
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.vereist import lopende_rollen
from competentie_cli.rekenen.volgorde import sorteernaam
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Stap, Uitslag, Werkbank
from competentie_cli.weergave.beeld.kloof import Kloofbeeld
from competentie_cli.weergave.beeld.overzicht import Overzichtsbeeld, Tellingen
from competentie_cli.weergave.beeld.pop import Popbeeld
from competentie_cli.weergave.blokken import Document


def schrijf_kloven(geopend: Geopend, lijst: Klovenlijst, opties: Documentopties, stap: Stap) -> Uitslag:
    """Het overzicht "Waar sta ik?" voor iedereen in de lijst."""
    bank = Werkbank(geopend, opties)
    kloven = {kloof.id: kloof for kloof in lijst.kloven}

    def maak(persoon: Medewerker) -> Document:
        rollen = [rol.functie for rol in lopende_rollen(persoon, lijst.peildatum)]
        weer = herbevestigend(kloven[persoon.id], persoon, bank.organisatie, lijst.peildatum)
        leiding = leiding_van(persoon, bank.organisatie.teams)
        beeld = Kloofbeeld(
            bank.spraak,
            kloven[persoon.id],
            persoon,
            lijst.peildatum,
            leiding.id if leiding else None,
            rollen,
            weer,
        )
        return beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)

    return bank.reeks("kloof", kloven, maak, stap)


def schrijf_overzicht(geopend: Geopend, lijst: Klovenlijst, opties: Documentopties) -> Uitslag:
    """Het overzicht van alle kloven samen."""
    bank = Werkbank(geopend, opties)
    maak = _intern_overzicht if opties.intern else _publiek_overzicht
    return bank.rapport(maak(bank, lijst), "kloof", OVERZICHT)


def _intern_overzicht(bank: Werkbank, lijst: Klovenlijst) -> Document:
    overzicht = bereken_overzicht(lijst, bank.organisatie)
    beeld = Overzichtsbeeld(bank.spraak, lijst.peildatum, len(lijst.kloven), alle_cellen(overzicht))
    return beeld.intern(overzicht, merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)


def _publiek_overzicht(bank: Werkbank, lijst: Klovenlijst) -> Document:
    organisatie = bank.organisatie
    peiling = Peiling(organisatie, lijst.peildatum)
    cellen = peiling.toonbaar(organisatie.instelling.privacy.minimale_groep)
    op_naam = sorted(
        peiling.nodig, key=lambda eigen: (sorteernaam(organisatie.competentienaam(eigen)), eigen)
    )
    alle: Tellingen = {eigen: cellen.get(eigen) for eigen in op_naam}
    beeld = Overzichtsbeeld(bank.spraak, lijst.peildatum, len(peiling.ids), alle)
    return beeld.publiek(vingerafdruk=organisatie.vingerafdruk)


def schrijf_pops(
    geopend: Geopend, selectie: Selectie, peildatum: date, opties: Documentopties, stap: Stap
) -> Uitslag:
    """Het ontwikkelplan voor iedereen in de selectie."""
    bank = Werkbank(geopend, opties)
    return bank.reeks("pop", selectie.ids, lambda persoon: _pop(bank, persoon, peildatum), stap)


def pop_als_tekst(geopend: Geopend, medewerker: str, peildatum: date, opties: Documentopties) -> str:
    """Het ontwikkelplan in Markdown, voor de terminal."""
    bank = Werkbank(geopend, opties)
    document = _pop(bank, bank.organisatie.medewerkers[medewerker], peildatum)
    return bank.schrijver.schrijf(document, "md").decode()


def _pop(bank: Werkbank, persoon: Medewerker, peildatum: date) -> Document:
    stand = bereken_pop(persoon, bank.organisatie, peildatum)
    rollen = [rol.functie for rol in lopende_rollen(persoon, stand.getekend_op or peildatum)]
    beeld = Popbeeld(bank.spraak, stand, rollen)
    return beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
