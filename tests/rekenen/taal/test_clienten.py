"""Een naam, kamer of nummer van een bewoner valt op; collega's, huizen en gewone zinnen niet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.rekenen.taal.clienten import SLEUTELWOORDEN, herkenbaar
from competentie_cli.rekenen.taal.zinnen import woorden

MENSEN = frozenset({"claes", "zoe", "baert", "hilde", "bart"})
HUIS = frozenset({"meidoorn", "linde"})

HERKENBAAR = (
    "Mevrouw Peeters at de hele week niet.",
    "Ging bij mevrouw Janssens zitten.",
    "Zag dat meneer J. pijn had.",
    "Meneer Öztürk riep en ze bleef rustig.",
    "Dhr. Van Damme",
    "dhr Van Damme kreeg zijn pil te laat",
    "Mevr. De Smet vroeg naar haar dochter.",
    "mw. Jansen belde drie keer.",
    "Mw Jansen-de Vries belde.",
    "De heer Verhoeven had een klacht.",
    "Bij mevrouw van der Velden lukte de was.",
    "mevrouw M.V. van Vlier",
    "Mijnheer El Amrani wil niet in bad.",
    "Madame Dubois spreekt Frans.",
    "Bewoner Bart heet zoals een collega.",
    "Bewoner Jan was onrustig.",
    "bewoonster Maria eet nu om vijf uur",
    "De cliënt Peeters woont alleen.",
    "cliënt M.V. had een klacht",
    "patiënt Willems",
    "Zorgvrager Ans belde.",
    "inwoner De Vries kreeg een brief",
    "De familie Jacobs kwam met een klacht.",
    "Gesprek met familie De Smet voorbereid.",
    "Het gezin Yilmaz heeft nu één vast gezicht.",
    "echtpaar Bakker",
    "Kamer 12 bleef open.",
    "De bel van kamer 12b",
    "kamer 2.14",
    "Kamernummer 7",
    "kamer nr. 114",
    "Belde aan bij appartement 3.",
    "De dochter van kamer 4",
    "Dossiernummer 20418",
    "dossiernr. 418",
    "Zaaknummer Z2026001",
    "Zie dossier 2026/00123.",
    "cliëntnummer 8812",
    "dossier 204188",
    "Cliëntnr. 8812",
    "mevrouw Peeters en mevrouw Claes",
    "De heer en mevrouw Jacobs",
    "bewoners vinden het fijn, bewoner Piet ook",
    "Mevrouw O'Neill",
)

NIET_HERKENBAAR = (
    "Mevrouw Claes, de teamcoach, tekende mee.",
    "Overleg met mevrouw Hilde Baert",
    "meneer Claes",
    "Mevrouw Zoë kwam kijken.",
    "een mevrouw die niet wilde eten",
    "de mevrouw van de hoek",
    "Mevrouw vroeg naar haar dochter.",
    "Een bewoner zei dat hij gehoord is.",
    "Bewoners kiezen zelf.",
    "Een bewoner. Jan zag het.",
    "bewoner X",
    "bewoner A.",
    "cliënt B had een vraag",
    "meneer X vroeg een tolk",
    "De Bewoner Centraal",
    "Cliënt Centraal werken",
    "bewoner Meidoorn 3",
    "De familie van een bewoner",
    "Familie Als Partner",
    "Familie Betrekken",
    "Cursus Bewoner Begeleiden",
    "Werken met de Familie Thuis en in huis",
    "Familie hoort erbij.",
    "Omgaan met familie",
    "een gezin met drie kinderen",
    "Inwoners die in één contact antwoord krijgen",
    "Rust brengen in een drukke kamer",
    "Ontsmet de handen bij het binnengaan van een kamer.",
    "De kamer 5 minuten luchten.",
    "Poetst een kamer 2 keer per dag.",
    "Een kamer voor 2 personen",
    "vergaderkamer 2",
    "Vlier begint elke overdracht niet met kamer 1.",
    "EHBO-kamer 3",
    "Schreef een brief aan de Tweede Kamer in 2025.",
    "kamerplanning 2026",
    "dossier 2026",
    "Leest het dossier voor de dienst van 7 uur.",
    "Zes dossiers van 2025 nagekeken",
    "dossier 2026-11-21",
    "Klantcontact en Burgerzaken",
    "Volgt de opleiding Cliëntgericht Werken.",
    "mwah, niet alles lukte",
    "Kind & Gezin kwam kijken.",
    "Een bewoonster die elke avond riep, eet nu om vijf uur een pannenkoek.",
    "Sofie belde de dochter van een bewoner.",
    "De leerling Verpleegkunde liep mee.",
    "Mevrouw Baert's vraag",
    "",
)


@pytest.mark.parametrize("tekst", HERKENBAAR)
def test_wie_een_client_laat_herkennen_valt_op(tekst: str) -> None:
    assert herkenbaar(tekst, mensen=MENSEN, huis=HUIS)


@pytest.mark.parametrize("tekst", NIET_HERKENBAAR)
def test_collegas_huizen_en_gewone_zinnen_zwijgen(tekst: str) -> None:
    assert not herkenbaar(tekst, mensen=MENSEN, huis=HUIS)


@pytest.mark.parametrize("tekst", HERKENBAAR)
def test_in_wat_opvalt_staat_een_sleutelwoord(tekst: str) -> None:
    assert not SLEUTELWOORDEN.isdisjoint(woorden(tekst))


@given(st.text())
def test_elke_tekst_krijgt_een_antwoord(tekst: str) -> None:
    assert herkenbaar(tekst) in (True, False)
