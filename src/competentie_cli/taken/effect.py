"""Wat leren opbracht en wie erover besliste."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.effect import Activiteiteffect, Deeleffect, Effect, Persooneffect
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.opslag.vindplaats import Vindplaatsen
from competentie_cli.rekenen.activiteiteffect import Publiek, activiteiteffecten
from competentie_cli.rekenen.effect import bereken_persoon
from competentie_cli.rekenen.regie import bereken_regie
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.taken.werkbeeld import eis_werkbeeld
from competentie_cli.weergave.beeld.effect import effectdocument
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.effect import toon_effect

_JAAR = 12


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

    @property
    def publiek(self) -> bool:
        """Of het antwoord buiten mag."""
        return self.wie.leeg and not self.intern


def bereken_effect(organisatie: Organisatie, vraag: Effectvraag) -> Effect:
    """Het effect en de eigen regie; mensen staan er alleen in een werkbeeld bij.

    Raises:
        GebruikFout: als een id niet bestaat, of als een keuze van mensen buiten een werkbeeld zou komen.
    """
    eis_werkbeeld(vraag.wie, mag=vraag.intern or vraag.werkbeeld)
    _eis_geen_jaar(vraag)
    eis_bekende_ids(organisatie, vraag.wie)
    selectie = kies(organisatie, vraag.wie, vraag.peildatum, iedereen=vraag.publiek)
    mensen = _mensen(organisatie, selectie, vraag.peildatum, vraag.jaar)
    grens = organisatie.instelling.privacy.minimale_groep
    toon_alles = not vraag.publiek
    return Effect(
        vraag.peildatum,
        vraag.jaar,
        grens,
        toon_alles,
        selectie,
        _activiteiten(organisatie, vraag, selectie, _delen(mensen)),
        bereken_regie(
            selectie.ids,
            organisatie,
            vraag.peildatum,
            1 if toon_alles else grens,
            jaar=vraag.peildatum.year if vraag.publiek else vraag.jaar,
            groepeer=vraag.wie.leeg,
        ),
        mensen if toon_alles else (),
        not vraag.wie.leeg,
    )


def _activiteiten(
    organisatie: Organisatie, vraag: Effectvraag, selectie: Selectie, delen: Iterable[Deeleffect]
) -> tuple[Activiteiteffect, ...]:
    """Per activiteit; buiten een werkbeeld over iedereen in dienst, en niveaus van wie ermee meedoet."""
    grens = organisatie.instelling.privacy.minimale_groep
    if not vraag.publiek:
        return activiteiteffecten(delen, organisatie, grens)
    publiek = Publiek(
        vraag.peildatum,
        frozenset(selectie.ids),
        frozenset(kies(organisatie, vraag.wie, vraag.peildatum).ids),
        _vorig(organisatie, vraag),
    )
    return activiteiteffecten(delen, organisatie, grens, publiek)


def _mensen(
    organisatie: Organisatie, selectie: Selectie, dag: date, jaar: int | None
) -> tuple[Persooneffect, ...]:
    wie = (organisatie.medewerkers[eigen] for eigen in selectie.ids)
    return tuple(bereken_persoon(persoon, organisatie, dag, jaar) for persoon in wie)


def _delen(mensen: Iterable[Persooneffect]) -> tuple[Deeleffect, ...]:
    return tuple(deel for mens in mensen for deel in mens.activiteiten)


def _vorig(organisatie: Organisatie, vraag: Effectvraag) -> tuple[Deeleffect, ...]:
    """Wat een publiek rapport een jaar eerder telde."""
    dag = maanden_later(vraag.peildatum, -_JAAR)
    return _delen(_mensen(organisatie, kies(organisatie, vraag.wie, dag), dag, None))


def _eis_geen_jaar(vraag: Effectvraag) -> None:
    if vraag.publiek and vraag.jaar is not None:
        raise GebruikFout(
            "Een keuze van een jaar komt alleen in een werkdocument.",
            "Voeg --intern toe, of laat --jaar weg.",
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
    return bank.rapport(document, "effect", OVERZICHT)
