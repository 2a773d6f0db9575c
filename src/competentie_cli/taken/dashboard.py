"""Het dashboard van een organisatie."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.dashboard import Dashboard
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.dashboard import bereken_dashboard
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.dashboard import Dashboardbeeld
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.document import toon_document

SOORT = "dashboard"


def maak_dashboard(organisatie: Organisatie, peildatum: date, *, intern: bool) -> Dashboard:
    """Het dashboard op een dag; alleen in een werkbeeld met kleine groepen, teams en mensen."""
    return bereken_dashboard(organisatie, peildatum, intern=intern)


def schrijf_dashboard(geopend: Geopend, dashboard: Dashboard, opties: Documentopties) -> Uitslag:
    """Het dashboard als één bestand per formaat."""
    bank = Werkbank(geopend, opties)
    beeld = Dashboardbeeld(bank.spraak, dashboard, {})
    document = beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    return bank.uitslag(bank.schrijf(document, SOORT, SOORT), ())


def toon(scherm: Scherm, geopend: Geopend, dashboard: Dashboard, *, intern: bool) -> None:
    """Dezelfde cijfers op het scherm."""
    bank = Werkbank(geopend, Documentopties((), intern=intern))
    beeld = Dashboardbeeld(bank.spraak, dashboard, {})
    toon_document(scherm, beeld.document(merk=bank.merk, vingerafdruk=""))
