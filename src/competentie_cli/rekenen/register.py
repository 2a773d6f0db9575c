"""Het vormingsregister: wie wat volgde, en wie tegen wanneer aan de beurt is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.register import Persoonsregister, Plicht, Plichtregel, Register, Registerregel
from competentie_cli.rekenen.inzet import inzet_van_gevolgd
from competentie_cli.rekenen.selectie import is_afwezig
from competentie_cli.rekenen.verplicht import geldt_tot, laatst_gevolgd, moet_volgen, telt_mee
from competentie_cli.rekenen.volgorde import sorteernaam


def bereken_register(
    organisatie: Organisatie, selectie: Selectie, peildatum: date, jaar: int | None = None
) -> Register:
    """Per persoon wat gevolgd is, en per verplichte vorming wie ervoor aan de beurt is.

    Args:
        jaar: enkel wat in dat jaar gevolgd is; voor wat verplicht is, telt altijd alles.
    """
    mensen = [organisatie.medewerkers[eigen] for eigen in selectie.ids]
    plichten = [a for a in organisatie.leeraanbod.values() if a.verplicht != "nee"]
    return Register(
        jaar,
        peildatum,
        tuple(_persoon(persoon, organisatie, peildatum, jaar) for persoon in mensen),
        tuple(
            _plicht(activiteit, mensen, organisatie, peildatum)
            for activiteit in sorted(plichten, key=lambda a: (sorteernaam(a.naam), a.id))
        ),
        selectie,
    )


def _persoon(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, jaar: int | None
) -> Persoonsregister:
    gevolgd = [g for g in persoon.gevolgd if g.datum <= peildatum and jaar in (None, g.datum.year)]
    functie = organisatie.functies.get(persoon.functie)
    return Persoonsregister(
        persoon.id,
        persoon.naam,
        functie.naam if functie else persoon.functie,
        tuple(_regel(g, organisatie) for g in sorted(gevolgd, key=lambda g: g.datum)),
    )


def _regel(gevolgd: Gevolgd, organisatie: Organisatie) -> Registerregel:
    activiteit = organisatie.leeraanbod.get(gevolgd.leeractiviteit) if gevolgd.leeractiviteit else None
    inzet = inzet_van_gevolgd(gevolgd, organisatie)
    return Registerregel(
        gevolgd.datum,
        gevolgd.omschrijving or (activiteit.naam if activiteit else None),
        gevolgd.leeractiviteit,
        gevolgd.vorm or (activiteit.vorm if activiteit else None),
        inzet.uren,
        inzet.eigen_tijd,
        inzet.kosten,
        "budget" if inzet.uit_budget else "organisatie",
        gevolgd.resultaat,
    )


def _plicht(
    activiteit: Leeractiviteit, mensen: Iterable[Medewerker], organisatie: Organisatie, peildatum: date
) -> Plicht:
    """Wie afwezig is, is nergens te laat mee en staat er niet bij."""
    telt = telt_mee(organisatie, activiteit)
    regels = [
        _plichtregel(persoon, activiteit, telt, peildatum)
        for persoon in mensen
        if moet_volgen(persoon, activiteit, peildatum) and not is_afwezig(persoon, peildatum)
    ]
    return Plicht(
        activiteit.id,
        activiteit.naam,
        activiteit.grond,
        activiteit.herhaal_maanden,
        activiteit.verplicht_voor is not None,
        tuple(sorted(regels, key=_wanneer)),
    )


def _plichtregel(
    persoon: Medewerker, activiteit: Leeractiviteit, telt: frozenset[str], peildatum: date
) -> Plichtregel:
    laatst = laatst_gevolgd(persoon, telt, peildatum)
    grens = geldt_tot(activiteit, laatst)
    if laatst is None:
        return Plichtregel(persoon.id, persoon.naam, "nog nooit gevolgd")
    if grens is not None and grens < peildatum:
        sinds = grens + timedelta(days=1)
        return Plichtregel(persoon.id, persoon.naam, "te volgen", laatst, grens, sinds)
    return Plichtregel(persoon.id, persoon.naam, "in orde", laatst, grens)


def _wanneer(regel: Plichtregel) -> tuple[date, str]:
    """Eerst wie nog nooit volgde, laatst wie nooit meer moet."""
    if regel.laatst is None:
        return date.min, regel.id
    return regel.geldt_tot or date.max, regel.id
