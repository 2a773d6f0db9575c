"""Een doel dat nog alle kanten uit kan, valt op; eigen woorden met een moment of een situatie niet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.rekenen.taal.doelen import vaagheid
from competentie_cli.rekenen.taal.zinnen import netjes

VAAG = {
    "Beter communiceren": "beter communiceren",
    "Ik wil beter communiceren.": "beter communiceren",
    "Beter leren plannen.": "beter leren plannen",
    "Ik wil beter leren omgaan met stress.": "beter leren omgaan met",
    "Ik leer beter samenwerken met collega's.": "beter samenwerken met",
    "Beter worden in rapporteren.": "beter worden",
    "Werken aan assertiviteit": "werken aan assertiviteit",
    "Ik werk aan mijn zelfvertrouwen.": "werk aan mijn zelfvertrouwen",
    "Werken aan de communicatie met de keuken.": "werken aan de communicatie",
    "Werken aan mijn Nederlands.": "werken aan mijn nederlands",
    "Meer initiatief tonen": "meer initiatief tonen",
    "Ik wil meer initiatief nemen.": "meer initiatief nemen",
    "Meer zelfvertrouwen krijgen.": "meer zelfvertrouwen krijgen",
    "Meer structuur in mijn werk.": "meer structuur",
    "Meer delegeren": "meer delegeren",
    "Meer loslaten.": "meer loslaten",
    "Assertiever worden": "assertiever worden",
    "Ik word assertiever.": "word assertiever",
    "Zelfzekerder overkomen.": "zelfzekerder overkomen",
    "Flexibeler zijn": "flexibeler zijn",
    "Sterker in mijn schoenen staan en mondiger zijn.": "mondiger zijn",
    "Efficiënter werken.": "efficiënter werken",
    "Groeien in mijn rol": "groeien in",
    "Groeien als leidinggevende.": "groeien als",
    "Doorgroeien naar teamcoach.": "doorgroeien naar",
    "Me verder ontwikkelen.": "me verder ontwikkelen",
    "Ik wil me verdiepen in palliatieve zorg.": "me verdiepen",
    "Ik verdiep me in dementie.": "verdiep me",
    "Mezelf ontplooien": "mezelf ontplooien",
    "Persoonlijke groei": "persoonlijke groei",
    "Mijn communicatie verbeteren.": "communicatie verbeteren",
    "Kennis opdoen over dementie.": "kennis opdoen",
    "Mijn kennis van Excel uitbreiden.": "kennis van excel uitbreiden",
    "Verbeteren van de samenwerking.": "verbeteren van de samenwerking",
    "Luistervaardigheid versterken": "luistervaardigheid versterken",
    "Leren omgaan met weerstand.": "leren omgaan met",
    "Omgaan met kritiek": "omgaan met",
    "Bijleren over wondzorg.": "bijleren over",
    "Meer aandacht geven aan de administratie.": "meer aandacht",
    "Openstaan voor feedback": "openstaan voor",
    "Bewuster omgaan met mijn tijd.": "bewuster omgaan",
    "In mijn kracht staan.": "in mijn kracht staan",
    "Uit mijn comfortzone komen.": "uit mijn comfortzone",
    "Stappen zetten in leidinggeven.": "stappen zetten in",
    "Communicatie": "communicatie",
    "Assertiviteit": "assertiviteit",
    "Leren plannen": "leren plannen",
    "Feedback geven": "feedback geven",
}

CONCREET = (
    "Ik voer zelf een gesprek met familie als de boodschap moeilijk is.",
    "Ik neem op een teamvergadering één onderwerp voor mijn rekening.",
    "Ik loop een dag mee met een ander huis en breng drie ideeën mee.",
    "Ik begeleid een stagiair van de eerste tot de laatste dag.",
    "Ik vraag elke week een collega wat beter kan.",
    "Ik zeg nee als mijn week vol is.",
    "Ik bestel zelf met de app.",
    "Ik bereik ook de bewoners die niet naar het lokaal komen.",
    "Ik vind iets wat lukt met mensen die niet meer praten.",
    "Ik wil mijn aangepaste bestek aan andere huizen tonen.",
    "Ik schrijf brieven die mensen met stress ook begrijpen.",
    "Ik maak in het voorjaar zelf de weekplanning van de ploeg.",
    "Ik kies zelf het juiste hulpmiddel, ook bij de nieuwe stalift.",
    "Ik begin met bewoners een klusatelier op woensdagnamiddag.",
    "Ik beslis of ik in september 2027 begin aan de opleiding verpleegkunde.",
    "Ik krijg de ploeg mee in een andere aanpak.",
    "Ik leer een gesprek leiden met twintig mensen die het niet eens zijn.",
    "Rijbewijs B halen.",
    "Diploma zorgkundige behalen",
    "De opleiding tot mentor afronden.",
    "Beter communiceren bij de overdracht aan de nacht.",
    "Beter luisteren als iemand kwaad is.",
    "Beter plannen door op vrijdag de week voor te bereiden.",
    "Meer initiatief nemen: elk overleg breng ik een punt aan.",
    "Werken aan assertiviteit tegenover artsen.",
    "Meer ervaring opdoen met 3 nachtdiensten.",
    "Tegen juni zelf de weekplanning maken.",
    "Ik word mentor van onze nieuwe stagiair.",
    "Ik werk aan een rooster voor de nacht.",
    "Ik werk mee in het klusatelier.",
    "Een halve dag meekijken in de keuken",
    "Zelf de medicatieronde doen zonder tweede persoon.",
    "Ik haal het attest veilige medicatie.",
    "Ik vertel elke familie iets over de dag.",
    "Ik durf een arts tegen te spreken met feiten.",
    "Ik neem de telefoon van de leefgroep op.",
    "Ik maak een map met voorbeelden van goede verslagen.",
    "Ik geef mijn eerste les aan leerlingen zorg.",
    "Een verbeterbord maken met de ploeg",
    "Ik leid de bewonersbespreking.",
    "Contact maken met mensen die niemand meer vertrouwen",
    "Ik wil beter communiceren, en daarom bespreek ik na een moeilijk gesprek met Nele hoe het ging.",
    "",
)


@pytest.mark.parametrize(("omschrijving", "woorden"), VAAG.items())
def test_een_vaag_doel_valt_op_met_zijn_woorden(omschrijving: str, woorden: str) -> None:
    assert vaagheid(omschrijving) == woorden


@pytest.mark.parametrize("omschrijving", CONCREET)
def test_een_doel_dat_iets_laat_zien_zwijgt(omschrijving: str) -> None:
    assert vaagheid(omschrijving) is None


@given(st.text())
def test_wat_opvalt_staat_in_de_tekst(omschrijving: str) -> None:
    gevonden = vaagheid(omschrijving)
    assert gevonden is None or gevonden.casefold() in netjes(omschrijving).casefold()
