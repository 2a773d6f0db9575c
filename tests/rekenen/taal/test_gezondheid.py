"""Gezondheid van de medewerker valt op; zorgen voor wie ziek is, is gewoon het werk."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.rekenen.taal.gezondheid import SLEUTELWOORDEN, ZINNEN, gezondheid
from competentie_cli.rekenen.taal.zinnen import woorden

NAMEN = frozenset({"femke", "bart", "an", "sofie"})

OVER_DE_MEDEWERKER = (
    "Ze was zes weken ziek.",
    "Femke was in maart lang ziek.",
    "Was lang ziek en komt nu rustig terug.",
    "Ik ben zwanger en stop in juni.",
    "Ze is zwanger.",
    "Omdat ze ziek was, ging het gesprek niet door.",
    "Het plan lag stil omdat hij ziek was.",
    "Toen ik ziek werd, nam een collega het over.",
    "Hij meldde zich drie keer ziek.",
    "Meldt zich vaak ziek op maandag.",
    "Is vaak ziek.",
    "Langdurig ziek sinds februari.",
    "Drie maanden ziek thuis.",
    "Viel uit met een burn-out.",
    "Zit thuis met een burn-out.",
    "Sinds haar burn-out werkt ze halftijds.",
    "Na mijn operatie kan ik nog niet tillen.",
    "Door rugklachten kan hij niet meer tillen.",
    "Kan niet tillen wegens een hernia.",
    "Heeft al jaren last van haar rug.",
    "Ik heb last van mijn knie.",
    "Herstelt van een operatie.",
    "Hij herstelt van kanker.",
    "Bart kampt met een depressie.",
    "Ze heeft diabetes.",
    "Ik heb dyslexie en laat mijn verslagen nalezen.",
    "Femkes zwangerschap maakt het plan korter.",
    "Femke's rugpijn speelt weer op.",
    "Afwezig wegens ziekte.",
    "Niet gelukt door ziekte.",
    "Terug aan het werk na een burn-out.",
    "Re-integratie na ziekte: eerst drie halve dagen.",
    "Volgt een re-integratietraject.",
    "Ze start met progressieve werkhervatting.",
    "In ziekteverlof tot september.",
    "Met zwangerschapsverlof vanaf mei.",
    "Terug uit moederschapsrust.",
    "Sinds een arbeidsongeval werkt hij niet meer alleen.",
    "Door haar ziekteverzuim liep de begeleiding vertraging op.",
    "Om medische redenen geen nachten.",
    "Om gezondheidsredenen werkt ze enkel vroege diensten.",
    "Lag twee weken in het ziekenhuis.",
    "Ze gaat naar een psycholoog.",
    "Haar moeder is ernstig ziek.",
    "Wegens ziekte van haar moeder minder uren.",
    "Zijn vrouw heeft kanker.",
    "Na het gesprek met de familie was ik zelf ziek.",
    "Ze is geopereerd aan haar schouder.",
    "Er is een doktersbriefje binnen.",
    "Hij staat op de mutualiteit sinds mei.",
    "Was overspannen in het voorjaar.",
    "Zij is arbeidsongeschikt.",
    "Nam de rol over tijdens het zwangerschapsverlof van Sofie.",
)

OVER_HET_WERK = (
    "Omgaan met dementie",
    "Palliatieve zorg",
    "Eerste hulp en reanimatie",
    "Ziekenzorg aan huis",
    "Werkt in het ziekenhuis op de spoed.",
    "een huis waar het niet naar ziekenhuis ruikt",
    "Blijft bij een zieke bewoner zitten tot de arts er is.",
    "Zag dat een bewoner ziek was en belde de huisarts.",
    "Een bewoner vertelde dat hij ziek was, en ze nam zijn koorts.",
    "Begeleidt cliënten met een depressie.",
    "Legt aan de familie uit wat de ziekte van Parkinson doet.",
    "Kent de ziekte van Alzheimer.",
    "Weet wat een bewoner na een operatie nodig heeft.",
    "Zorg voor mensen met kanker",
    "Volgde een vorming over burn-out.",
    "Wil de opleiding rond depressie bij ouderen volgen.",
    "Ik wil me verdiepen in zorg bij kanker.",
    "Vervangt een collega die ziek is.",
    "Zoekt binnen het uur vervanging als iemand zich ziek meldt.",
    "Toen een collega ziek werd, herschikte ze de dienst.",
    "Bij een ziekmelding zoekt hij vervanging.",
    "Bespreekt het ziekteverzuim met het team.",
    "Volgt het ziekteverzuim van de afdeling op.",
    "Onderzoekt na een arbeidsongeval met de preventiedienst wat er misging.",
    "Meldt een arbeidsongeval dezelfde dag.",
    "Begeleidt werkzoekenden bij hun re-integratie.",
    "Consulent re-integratie",
    "De cursus ging niet door omdat de lesgever ziek was.",
    "De trainer meldde zich ziek.",
    "De les viel weg door ziekte van de docent.",
    "Veel griep bij de bewoners: iedereen sprong bij.",
    "De bewoner was al dagen ziek.",
    "Mevrouw was ziek en at niet.",
    "Ze zag aan de manier van zitten dat een bewoner pijn had.",
    "Ze troostte een dochter na het overlijden van haar vader.",
    "Een kind dat ziek is, mag bij hem op schoot.",
    "Haar handen ontsmetten voor en na elk contact",
    "Ze legde het uit tot iedereen het begreep.",
    "Ik word er stil van.",
    "Ik ben het ziekenhuis gewoon en leer nu het woonzorgcentrum kennen.",
    "Ze neemt de medicatieronde zelf op zich.",
    "Hij stuurde een levering vis terug die te warm was.",
    "Ik ben bang dat ik het verkeerde woord kies.",
    "Ik blijf zitten tot de familie er is, of tot het voorbij is.",
    "Mijn laatste jaren hier rustig en graag werken.",
    "De nieuwe zorgkundige herstelt het vertrouwen met de familie.",
    "Herstelt het vertrouwen na een fout.",
    "Dingen herstellen die niemand nog gerepareerd krijgt",
    "Een coöperatie van zorgverleners opstarten",
    "De operatie verhuis is gelukt.",
    "Vangt klachten van de familie op.",
    "Behandelt een klacht binnen tien dagen.",
    "Ze had een probleem met de tablet.",
    "Lost een probleem met de planning op.",
    "Geeft een bewoner met slikproblemen geen gewoon brood.",
    "Ze voelde zich gehoord.",
    "Het budget van de mutualiteit is onze partner.",
    "Gaat met de bewoner mee naar het ziekenhuis.",
    "Was drie maanden niet op de leefgroep.",
    "Was er van maart tot mei niet.",
    "Stond in februari alleen op de dienst.",
    "Door ziekte stond ze alleen op de dienst.",
    "Het team was door ziekte en verlof onderbezet.",
    "Er zijn gezondheidsklachten bij bewoners van de gang.",
    "Nam de rol over tijdens het zwangerschapsverlof van een collega.",
    "Ze wordt ziek van de bel in de gang.",
    "Gaf uitleg over diabetes aan de leerlingen.",
    "Ze heeft de operatie van het nieuwe systeem mee geleid.",
    "Hij kampte met een tekort aan mensen.",
    "Er was een zieke collega en ze sprong in.",
    "Was de hele nacht bij de zieke bewoners.",
    "Zij is verpleegkundige op een afdeling voor revalidatie.",
    "",
)

REDENEN = (
    "Rugklachten",
    "Mag niet tillen van de arts.",
    "Zwanger",
    "Medische redenen",
    "Ziek tot maart",
    "Om gezondheidsredenen",
)
GEWONE_REDENEN = (
    "Doet geen tilwerk in deze functie.",
    "Werkt alleen overdag.",
    "Hoort niet bij de rol.",
    "Heeft een vrijstelling voor het eerste jaar.",
    "Komt in de keuken niet voor.",
    "De nachtploeg doet geen medicatieronde.",
    "",
)


@pytest.mark.parametrize("tekst", OVER_DE_MEDEWERKER)
def test_wat_over_de_medewerker_gaat_valt_op(tekst: str) -> None:
    assert gezondheid(tekst, voornamen=NAMEN)


@pytest.mark.parametrize("tekst", OVER_HET_WERK)
def test_wat_over_het_werk_of_een_ander_gaat_zwijgt(tekst: str) -> None:
    assert not gezondheid(tekst, voornamen=NAMEN)


@pytest.mark.parametrize("tekst", REDENEN)
def test_in_een_reden_telt_elk_woord(tekst: str) -> None:
    assert gezondheid(tekst, als_reden=True)


@pytest.mark.parametrize("tekst", GEWONE_REDENEN)
def test_een_gewone_reden_zwijgt(tekst: str) -> None:
    assert not gezondheid(tekst, als_reden=True)


@pytest.mark.parametrize("tekst", OVER_DE_MEDEWERKER)
def test_in_wat_opvalt_staat_een_sleutelwoord(tekst: str) -> None:
    assert not SLEUTELWOORDEN.isdisjoint(woorden(tekst))


@pytest.mark.parametrize("patroon", ZINNEN)
@given(st.data())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_in_elke_zin_die_past_staat_een_sleutelwoord(patroon: str, data: st.DataObject) -> None:
    tekst = data.draw(st.from_regex(re.compile(patroon, re.ASCII), fullmatch=True))
    assert not gezondheid(tekst) or not SLEUTELWOORDEN.isdisjoint(woorden(tekst))


@given(st.text(), st.booleans())
def test_elke_tekst_krijgt_een_antwoord(tekst: str, als_reden: bool) -> None:
    assert gezondheid(tekst, voornamen=NAMEN, als_reden=als_reden) in (True, False)
