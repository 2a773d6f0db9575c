"""Bij een vakbond horen is van iemand zelf; met de vakbond overleggen is werk."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.rekenen.taal.vakbond import SLEUTELWOORDEN, ZINNEN, vakbond
from competentie_cli.rekenen.taal.zinnen import woorden

LID = (
    "Is lid van de vakbond.",
    "Ze is lid van het ACV.",
    "Hij is afgevaardigde voor het ABVV.",
    "Is afgevaardigde van de vakbond sinds 2019.",
    "Bart is vakbondsafgevaardigde.",
    "Ze werd verkozen tot vakbondsafgevaardigde.",
    "Ik ben vakbondsvertegenwoordiger in het paritair overleg.",
    "Vakbondslid.",
    "Zijn vakbondswerk kost hem een dag per week.",
    "Haar lidmaatschap van de FNV speelt geen rol.",
    "Kaderlid bij CNV Zorg.",
    "Secretaris van de bond in de regio.",
    "Militant bij ACOD.",
    "Zetelt voor het ACV in de raad.",
    "Zij komt op vrijdag niet: actief bij de vakbond.",
    "Werd in het gesprek bijgestaan door het ACLVB.",
    "Als syndicaal afgevaardigde kent ze veel mensen.",
    "Hij is al jaren syndicaal afgevaardigde.",
    "Syndicaal actief.",
    "Volgt syndicale vorming op dinsdag.",
    "Syndicaal verlof op 12 mei.",
    "Kreeg de syndicale premie.",
    "Was kandidaat bij de sociale verkiezingen.",
    "Staat op de lijst voor de sociale verkiezingen.",
    "Heeft in maart mee gestaakt.",
    "Ze heeft toen ook gestaakt.",
    "Hij staakte mee.",
    "Ging in staking op 13 februari.",
    "Deed mee aan de staking van november.",
    "Nam deel aan de staking.",
    "Haar deelname aan de staking was geen punt.",
    "Het ACV kwam tussen.",
    "FNV",
    "Vakbondsmilitante op de werkvloer.",
    "Mandaat voor het ACV",
    "Ik zit voor de BBTK in het overleg, lid van de bond dus.",
    "NU'91 stond haar bij.",
    "Zij is delegee voor LBC-NVK.",
    "Vrijgestelde dag: vakbondsverlof.",
    "Syndicaal mandaat loopt tot 2028.",
)

WERK = (
    "Betrekt ondernemingsraad en vakbondsafvaardiging op een moment dat er nog iets te kiezen valt.",
    "Bereidt het overleg met de vakbond voor.",
    "Legt de cijfers uit aan de vakbonden.",
    "Onderhandelt met ACV en ABVV over het rooster.",
    "Sloot een akkoord met de vakbonden.",
    "Overleg met de vakbondsafgevaardigden over de nachtdienst.",
    "Vroeg raad aan de vakbondsafgevaardigde.",
    "Hield contact met de FNV tijdens de reorganisatie.",
    "Tussen directie en ACV een afspraak gemaakt.",
    "Zetelt in de ondernemingsraad.",
    "Lid van het comité voor preventie en bescherming op het werk.",
    "Is lid van de ondernemingsraad.",
    "Afgevaardigde van de gebruikersraad",
    "Is afgevaardigd naar de werkgroep rooster.",
    "Secretaris van de bewonersraad.",
    "Staakte het gesprek toen de toon veranderde.",
    "Heeft de pogingen gestaakt.",
    "Door de treinstaking kwam ze later.",
    "Regelde de minimale dienst tijdens de staking.",
    "Vond vervanging op de dag van de staking.",
    "Verbindt mensen.",
    "Zorgt voor verbondenheid in de ploeg.",
    "Vertegenwoordigt de leefgroep op het overleg.",
    "Kandidaat voor de rol van mentor.",
    "Kandidaat bij de gemeenteraadsverkiezingen van de bewonersraad.",
    "Is lid van de werkgroep dementie.",
    "Lid van de voetbalbond",
    "Ze werkt bij de gemeente.",
    "Actief in de ouderraad van de school",
    "Afspraak van college en ondernemingsraad van 12 november 2024",
    "Voert overleg met de ondernemingsraad, het CPBW en de gebruikersraad.",
    "De cao van de sector uitleggen",
    "Een bondige mail schrijven",
    "Bondgenoten zoeken voor een verbetering",
    "Ze kwam op voor een bewoner.",
    "Schrijft een akkoord uit.",
    "Syndroom van Down: beeld en aanpak",
    "Een militaire precisie in de planning",
    "Verkozen tot collega van het jaar.",
    "",
)


@pytest.mark.parametrize("tekst", LID)
def test_bij_een_vakbond_horen_valt_op(tekst: str) -> None:
    assert vakbond(tekst)


@pytest.mark.parametrize("tekst", WERK)
def test_overleggen_met_een_vakbond_zwijgt(tekst: str) -> None:
    assert not vakbond(tekst)


@pytest.mark.parametrize("tekst", LID)
def test_in_wat_opvalt_staat_een_sleutelwoord(tekst: str) -> None:
    assert not SLEUTELWOORDEN.isdisjoint(woorden(tekst))


@pytest.mark.parametrize("patroon", ZINNEN)
@given(st.data())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_in_elke_zin_die_past_staat_een_sleutelwoord(patroon: str, data: st.DataObject) -> None:
    tekst = data.draw(st.from_regex(re.compile(patroon, re.ASCII), fullmatch=True))
    assert not vakbond(tekst) or not SLEUTELWOORDEN.isdisjoint(woorden(tekst))


@given(st.text())
def test_elke_tekst_krijgt_een_antwoord(tekst: str) -> None:
    assert vakbond(tekst) in (True, False)
