"""Een indicator zegt wat een collega ziet of hoort; oordelen en binnenkanten vallen op, en niets anders."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.rekenen.taal.gedrag import onzichtbaar
from competentie_cli.rekenen.taal.zinnen import netjes
from tests.conftest import BASIS

TE_ZIEN = (
    "Deelt kennis over een opleiding met het team.",
    "Geeft de ploeg inzicht in de cijfers.",
    "Vraagt begrip voor een nieuwe regel.",
    "Wenst elke bewoner een goede morgen.",
    "Weet van elke bewoner hoe die aangesproken wil worden.",
    "Kent de waarden van het huis en noemt er een in het gesprek.",
    "Is betrokken bij het opstellen van het zorgplan.",
    "Keurt een verlofvraag dezelfde dag goed of af.",
    "Keurt het verlof goed.",
    "Maakt een fout dezelfde dag weer goed.",
    "Zegt 'goed gedaan' als iets lukte.",
    'Zegt "dat doe je goed" en noemt waarom.',
    "Geeft aan wat goed ging en wat beter kan.",
    "Vraagt na een klus wat er goed ging.",
    "Kijkt na of het bed goed op slot staat.",
    "Legt uit wanneer iets goed genoeg is.",
    "Noemt in het overleg het goede idee van een ander.",
    "Brengt goed nieuws en slecht nieuws persoonlijk.",
    "Vertelt slecht nieuws in een rustige kamer.",
    "Telt de goederen bij levering.",
    "Werkt de goederenlijst elke vrijdag bij.",
    "Laat weten dat iets klaar is.",
    "Weet te vertellen wie vandaag jarig is.",
    "Weet welke collega's vandaag dienst hebben.",
    "Weet op maandag wat er vrijdag af moet zijn.",
    "Weet waar de brandblussers hangen.",
    "Kent de namen van alle bewoners van de gang.",
    "Vraagt of de ander het begrijpt.",
    "Gebruikt woorden die iedereen begrijpt.",
    "Schrijft een brief die de lezer begrijpt zonder te bellen.",
    "Toont begrip zonder iets te beloven.",
    "Vraagt wat de bewoner zelf wil.",
    "Vraagt wat iemand voelt en wacht op het antwoord.",
    "Benoemt wat iemand voelt: zegt dat hij verdriet ziet.",
    "Helpt wie iets wil leren met een eerste stap.",
    "Wil zeggen dat de afspraak niet lukt, en belt daarom zelf.",
    "Durft in het overleg een andere mening te geven.",
    "Blijft rustig als iemand roept.",
    "Vult het formulier juist in.",
    "Gebruikt de bosmaaier veilig, met bril en handschoenen.",
    "Is aanwezig bij een sociaal overleg in de wijk.",
    "Is dinsdag op kantoor en donderdag op huisbezoek.",
    "Is sociaal werker van wacht.",
    "Oefent tot de ander de tillift zelf goed vastmaakt.",
    "Levert het verslag op tijd in.",
    "Reageert beheerst op een verwijt: ademt in en vraagt wat er gebeurd is.",
    "Beheerst zich als iemand scheldt en stelt een pauze voor.",
    "Luistert actief: vat samen wat de ander zei.",
    "Communiceert duidelijk door de boodschap in één zin te zetten.",
    "Werkt professioneel, bijvoorbeeld door vooraf de procedure te lezen.",
    "Neemt het initiatief om de familie dezelfde dag te bellen.",
    "Gaat vroeger weg om met de familie te spreken.",
    "Kan uitleggen waarom een geval anders is.",
    "Kan in drie zinnen zeggen wat het team deze maand doet.",
    "Behandelt gelijke gevallen gelijk en kan uitleggen waarom.",
    "Is verantwoordelijk voor de sleutels van de nacht.",
    "Is eerlijk over wat nog onzeker is.",
    "Is open over een eigen fout in het teamoverleg.",
    "Vraagt een professioneel vertaler aan de tolkdienst.",
    "Haalt een voldoende op de medicatietoets.",
    "Vult de kar aan als er niet voldoende handschoenen zijn.",
    "Benoemt positief gedrag van een kind binnen de minuut.",
    "Meldt het als de tilmat niet goed is.",
    "Vraagt aan de vorige dienst hoe goed iemand geslapen heeft.",
    "Zet de rolstoel zo dat de bewoner goed ziet wie binnenkomt.",
    "Verdeelt de taken zodat iedereen voldoende pauze heeft.",
    "Stopt met praten als de ander kwaad wordt.",
    "Groet iedereen bij naam.",
    "Schrijft op wie wat doet tegen wanneer.",
    "Zegt nee en stelt een ander moment voor.",
    "Vraagt feedback aan twee collega's per maand.",
    "Neemt kennisgeving en bezwaar in het dossier op.",
    "Bespreekt met een collega hoe een gesprek beter had gekund.",
    "Luistert naar de vraag en herhaalt ze in eigen woorden.",
    "Geeft een compliment met een voorbeeld erbij.",
    "Laat een stilte vallen na slecht nieuws.",
    "Doet wel degelijk navraag bij de apotheker.",
    "Vergeet bij het afronden de deur niet te sluiten.",
    "Ruimt de keuken op voor de volgende ploeg begint.",
    "Komt goed op tijd voor de overdracht.",
    "Zegt bij de overdracht wat goed liep en wat niet.",
    "Geeft een goede collega de ruimte om te groeien.",
    "Doet de deur goed dicht.",
    "Trekt het bed goed recht.",
    "Maakt het goed met een collega na een ruzie.",
    "Vindt het goed dat een ander het anders doet, en zegt dat ook.",
    "Spreekt een goede afspraak door met de keuken.",
    "Legt een voldoende grote tilmat klaar.",
    "Drukt af op papier als er voldoende inkt is.",
    "Checkt of de medicatie voldoende lang houdbaar is.",
    "Geeft elke stagiair wekelijks feedback met één voorbeeld.",
    "Vraagt of de uitleg goed was.",
    "Laat de bewoner proeven of het goed smaakt.",
    "Kan de tillift alleen bedienen.",
    "Kan drie liedjes spelen op gitaar.",
    "Toont een nieuwe collega de weg.",
    "Toont respect door aan te kloppen voor hij binnengaat.",
    "Wilt zeggen waarom iets niet lukt.",
    "Ziet wie alleen zit en gaat erbij zitten.",
    "Hoort aan de stem dat iemand kwaad wordt en vraagt ernaar.",
    "Geeft aan dat hij iets niet weet.",
    "Zegt dat hij iets niet begrijpt en vraagt uitleg.",
    "Voelt aan het water of het warm genoeg is.",
    "Voelt de pols en schrijft het cijfer op.",
    "Weet de weg naar de nooduitgang en wijst die aan.",
    "Houdt de pas goed zichtbaar op de jas.",
    "Neemt bij twijfel contact op met de arts.",
    "Kent de codes van de deuren.",
    "Hangt de jas van de bewoner op.",
    "Zoekt samen naar een goede plek voor de zetel.",
    "Geeft het goede voorbeeld: draagt zelf een helm.",
    "Denkt hardop zodat de ander kan volgen.",
    "Denkt in het overleg mee over de planning van juni.",
    "Beheert de sleutels van de kasten.",
    "Past de begroting aan voor het nieuwe jaar.",
    "Is om zeven uur aanwezig.",
    "Is bereikbaar tussen acht en tien.",
    "Is de eerste die opstaat als de bel gaat.",
    "Heeft een lijst met telefoonnummers op zak.",
    "Heeft de sleutel bij zich.",
    "Heeft aan het eind van de week drie gesprekken gevoerd.",
    "Neemt verantwoordelijkheid door een fout zelf te melden.",
    "Gaat met een klacht naar de persoon zelf.",
    "",
    "…",
)

NIET_TE_ZIEN = {
    "Luistert goed naar de cliënt.": "goed",
    "Luistert goed.": "goed",
    "Werkt goed samen.": "goed",
    "Legt goed uit.": "goed",
    "Legt dingen goed uit.": "goed",
    "Gaat daar goed op in.": "goed",
    "Vat samen en vraagt goed door.": "goed",
    "Kan goed luisteren.": "kan goed luisteren",
    "Kan zich goed inleven in de ander.": "kan zich goed inleven",
    "Is goed in plannen.": "goed",
    "Goed kunnen samenwerken.": "goed",
    "Goed luisteren naar bewoners.": "goed",
    "De medewerker luistert goed naar klanten.": "goed",
    "De zorgkundige communiceert goed met de familie.": "goed",
    "Doet zijn werk goed.": "goed",
    "Levert goed werk.": "goed",
    "Houdt zich goed aan de afspraken.": "goed",
    "Stelt goede vragen.": "goede vragen",
    "Geeft goede feedback aan collega's.": "goede feedback",
    "Heeft een goed contact met de bewoners.": "goed contact",
    "Zorgt voor een goede sfeer op de afdeling.": "goede sfeer",
    "Draagt bij tot een positieve sfeer.": "positieve sfeer",
    "Heeft een professionele houding.": "professionele houding",
    "Biedt kwaliteitsvolle zorg.": "kwaliteitsvolle zorg",
    "Informeert collega's op een adequate manier.": "adequate manier",
    "Heeft voldoende kennis van de wetgeving.": "heeft voldoende kennis van",
    "Neemt voldoende tijd voor overleg.": "voldoende",
    "Werkt professioneel.": "professioneel",
    "Reageert professioneel op klachten.": "professioneel",
    "Reageert gepast op agressie.": "gepast",
    "Handelt integer.": "integer",
    "Werkt efficiënt.": "efficiënt",
    "Stelt zich flexibel op.": "flexibel",
    "Spreekt respectvol over bewoners.": "respectvol",
    "Gaat respectvol om met bewoners.": "gaat respectvol om met",
    "Gaat om met weerstand.": "gaat om met",
    "Kan omgaan met stress.": "kan omgaan met",
    "Omgaan met agressie.": "omgaan met",
    "Voert taken uitstekend uit.": "uitstekend",
    "Als er een klacht is, blijft ze professioneel.": "professioneel",
    "Denkt proactief mee.": "proactief",
    "Luistert slecht.": "slecht",
    "Werkt onvoldoende mee.": "onvoldoende",
    "Kennis hebben van de procedures.": "kennis hebben van",
    "Kennis van Word en Excel.": "kennis van",
    "Heeft kennis van dementie.": "heeft kennis van",
    "Heeft inzicht in groepsdynamica.": "heeft inzicht in",
    "Beschikt over goede communicatieve vaardigheden.": "beschikt over goede communicatieve vaardigheden",
    "Heeft oog voor detail.": "heeft oog voor",
    "Heeft aandacht voor de noden van de bewoner.": "heeft aandacht voor",
    "Heeft respect voor andere culturen.": "heeft respect voor",
    "Begrijpt het belang van hygiëne.": "begrijpt",
    "Begrijpt de vraag van de cliënt.": "begrijpt",
    "Hij begrijpt wat de ander bedoelt.": "begrijpt",
    "Weet hoe hij een klacht moet behandelen.": "weet hoe",
    "Weet veel over dementie.": "weet veel",
    "Is zich bewust van de eigen houding.": "is zich bewust van",
    "Beseft dat elke bewoner anders is.": "beseft",
    "Kent het belang van rapporteren.": "kent het belang",
    "Ziet het nut in van overleg.": "ziet het nut",
    "Beheerst de Nederlandse taal.": "beheerst",
    "Voelt aan wat iemand nodig heeft.": "voelt aan",
    "Voelt zich verantwoordelijk voor het team.": "voelt zich",
    "Wil graag bijleren.": "wil",
    "Staat open voor feedback.": "staat open voor",
    "Hecht belang aan samenwerking.": "hecht belang aan",
    "Streeft altijd naar kwaliteit.": "streeft altijd naar",
    "Is bereid om bij te leren.": "is bereid",
    "Is in staat om zelfstandig te werken.": "is in staat",
    "Is klantgericht.": "is klantgericht",
    "Is heel flexibel en loyaal.": "is heel flexibel",
    "Flexibel en stressbestendig.": "flexibel en stressbestendig",
    "Stressbestendigheid": "stressbestendigheid",
    "Inlevingsvermogen": "inlevingsvermogen",
    "Heeft verantwoordelijkheidszin.": "heeft verantwoordelijkheidszin",
    "Toont initiatief.": "toont initiatief",
    "Toont veel respect.": "toont veel respect",
    "Neemt verantwoordelijkheid voor het eigen werk.": "neemt verantwoordelijkheid",
    "Kan plannen en organiseren.": "kan plannen en organiseren",
    "Kan vlot communiceren.": "kan vlot communiceren",
    "Is een teamspeler.": "is een teamspeler",
    "Denkt in oplossingen.": "denkt in oplossingen",
}

OOK_NIET_TE_ZIEN = (
    "Maakt goede afspraken met collega's.",
    "Komt met goede ideeën.",
    "Grondige kennis van de wetgeving.",
    "Goede luistervaardigheid",
    "Ruime kennis over valpreventie",
    "Communiceert helder en open.",
    "Houdt goed contact met externe partners.",
    "Werkt nauwkeurig, ook onder druk.",
    "Heeft en deelt kennis over de doelgroep.",
    "Is betrokken bij de organisatie.",
    "Gaat op een respectvolle manier om met verschillen.",
    "Kan omgaan met tegenslag.",
    "Kan zich inleven in de leefwereld van jongeren.",
    "Beschikt over een goede kennis van het Nederlands.",
    "Is leergierig.",
    "Toont interesse in nieuwe ontwikkelingen.",
    "Neemt initiatief.",
    "Neemt zijn verantwoordelijkheid op.",
    "Heeft een positieve ingesteldheid.",
    "Is stressbestendig en flexibel.",
    "Kan in team werken.",
    "Werkt op een efficiënte manier.",
    "Levert kwaliteitsvol werk.",
    "Stelt de klant centraal.",
    "Heeft zin voor initiatief.",
    "Heeft een luisterend oor.",
    "Straalt vertrouwen uit.",
    "Is discreet.",
    "Heeft begrip voor de situatie van de cliënt.",
    "Vertoont voorbeeldgedrag.",
    "Weet hoe te handelen bij brand.",
    "Kent de procedures goed.",
    "Voelt de noden van de cliënt aan.",
    "Is gemotiveerd om bij te leren.",
    "Is loyaal aan de organisatie.",
    "Beschikt over de nodige vaardigheden.",
    "Houdt het hoofd koel.",
    "Werkt zelfstandig.",
    "Bezit een grondige kennis van de regelgeving.",
    "Heeft feeling met de doelgroep.",
    "Communiceert professioneel met artsen en familie.",
    "Kan goed plannen.",
    "Heeft voldoende zelfkennis.",
    "Is voldoende assertief.",
    "Doet het goed.",
    "Functioneert goed in team.",
    "Reageert adequaat in crisissituaties.",
    "Verzorgt bewoners op een goede manier.",
)


@pytest.mark.parametrize("indicator", TE_ZIEN)
def test_wat_een_collega_kan_zien_of_horen_zwijgt(indicator: str) -> None:
    assert onzichtbaar(indicator) is None


@pytest.mark.parametrize(("indicator", "woord"), NIET_TE_ZIEN.items())
def test_een_oordeel_of_een_binnenkant_valt_op(indicator: str, woord: str) -> None:
    gevonden = onzichtbaar(indicator)
    assert gevonden is not None
    assert gevonden.woord == woord


@pytest.mark.parametrize("indicator", OOK_NIET_TE_ZIEN)
def test_een_woordenboek_uit_de_kast_krijgt_vragen(indicator: str) -> None:
    assert onzichtbaar(indicator) is not None


def test_geen_indicator_uit_de_voorbeelden_of_de_basis_valt_op() -> None:
    mappen = [BASIS, *sorted(map_ for map_ in meegeleverd("voorbeelden").iterdir() if map_.is_dir())]
    indicatoren = [tekst for map_ in mappen for tekst in _indicatoren(map_)]
    assert len(indicatoren) > 450
    assert [tekst for tekst in indicatoren if onzichtbaar(tekst)] == []


def _indicatoren(map_: Path) -> list[str]:
    return [
        indicator.tekst
        for _, competentie in lees_map(map_).inhoud.van(Soort.COMPETENTIES)
        for niveau in competentie.niveaus
        for indicator in niveau.indicatoren
    ]


@given(st.text())
def test_wat_opvalt_staat_in_de_tekst(indicator: str) -> None:
    gevonden = onzichtbaar(indicator)
    assert gevonden is None or gevonden.woord.casefold() in netjes(indicator).casefold()
