"""Wat leren opbracht en wie erover besliste."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.effect import Effect
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.opslag.vindplaats import Vindplaatsen
from competentie_cli.rekenen.activiteiteffect import activiteiteffecten
from competentie_cli.rekenen.effect import bereken_persoon
from competentie_cli.rekenen.regie import bereken_regie
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.taken.werkbeeld import eis_werkbeeld
from competentie_cli.weergave.beeld.effect import effectdocument
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.effect import toon_effect


@dataclass(frozen=True)
class Effectvraag:
    """Over wie en welk jaar het gaat.

    Args:
        intern: een werkbeeld, dat mensen en kleine groepen mag tonen.
        werkbeeld: de keuze mag mensen tonen zonder het merk intern, zoals op het scherm.
    """

    wie: Vraagstelling
    peildatum: date
    jaar: int | None = None
    intern: bool = False
    werkbeeld: bool = False


def bereken_effect(organisatie: Organisatie, vraag: Effectvraag) -> Effect:
    """Het effect en de eigen regie; mensen staan er alleen in een werkbeeld bij.

    Raises:
        GebruikFout: als een id niet bestaat, of als een keuze van mensen buiten een werkbeeld zou komen.
    """
    eis_werkbeeld(vraag.wie, mag=vraag.intern or vraag.werkbeeld)
    eis_bekende_ids(organisatie, vraag.wie)
    selectie = kies(organisatie, vraag.wie, vraag.peildatum)
    mensen = tuple(
        bereken_persoon(organisatie.medewerkers[eigen], organisatie, vraag.peildatum, vraag.jaar)
        for eigen in selectie.ids
    )
    grens = organisatie.instelling.privacy.minimale_groep
    keuze = not vraag.wie.leeg
    toon_alles = vraag.intern or keuze
    return Effect(
        vraag.peildatum,
        vraag.jaar,
        grens,
        toon_alles,
        selectie,
        activiteiteffecten((deel for mens in mensen for deel in mens.activiteiten), organisatie, grens),
        bereken_regie(
            selectie.ids,
            organisatie,
            vraag.peildatum,
            1 if toon_alles else grens,
            jaar=vraag.jaar,
            groepeer=not keuze,
        ),
        mensen if toon_alles else (),
        keuze,
    )


def toon(scherm: Scherm, geopend: Geopend, effect: Effect) -> None:
    """Het effect op het scherm, in een werkbeeld met waar alles in de bestanden staat."""
    spraak = Werkbank(geopend, Documentopties((), lezer="hr")).spraak
    toon_effect(scherm, effect, spraak, Vindplaatsen(geopend.inlezing).zoek)


def schrijf_effect(
    geopend: Geopend, effect: Effect, formaten: tuple[str, ...], uit: Path | None = None
) -> Uitslag:
    """Het rapport in de gevraagde formaten; een werkbeeld is als intern gemerkt."""
    bank = Werkbank(geopend, Documentopties(formaten, uit, intern=effect.intern))
    document = effectdocument(bank.spraak, effect, merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    return bank.uitslag(bank.schrijf(document, "effect", OVERZICHT), ())
