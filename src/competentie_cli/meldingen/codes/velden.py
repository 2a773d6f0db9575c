"""Wat er aan velden, waarden en verwijzingen kan schelen."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, fout

_TEAM = "id: nacht\nnaam: Nachtploeg\n"

VELDEN = (
    fout(
        "onbekend-veld",
        "'{veld}' is geen bekend veld",
        "verwijder het of gebruik een bekend veld",
        Uitleg(
            "Een sleutel bestaat niet op deze plek: een tikfout, of een veld dat elders hoort.",
            "Wat onder een onbekend veld staat, zou nergens meetellen zonder dat u het merkt.",
            Voorbeeld("teams/nacht.yaml", f"{_TEAM}afdelng: Zorg\n", f"{_TEAM}afdeling: Zorg\n"),
        ),
    ),
    fout(
        "ontbreekt",
        "{veld} ontbreekt",
        "vul {veld} in",
        Uitleg(
            "Een veld dat niet gemist kan worden, staat er niet. Bijna alles mag u weglaten; dit niet.",
            "Zonder dit veld is niet te zeggen over wie of wat het gaat, of wat er gevraagd wordt.",
            Voorbeeld("teams/nacht.yaml", "id: nacht\n", _TEAM),
        ),
    ),
    fout(
        "verkeerde-waarde",
        "{gevonden} past niet bij '{veld}'",
        "",
        Uitleg(
            "Een waarde heeft niet de vorm die het veld vraagt: een getal, een datum, ja of nee, een keuze uit een "
            "lijst.",
            "Een datum of niveau dat fout gelezen wordt, geeft een fout cijfer over een mens. Liever een vraag aan u "
            "dan een gok.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
contract: {in_dienst: 21.11.2020}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
contract: {in_dienst: 21-11-2020}
""",
            ),
        ),
        tekst=("bij '{veld}' hoort tekst, geen lijst of mapping", ""),
        leeg=("'{veld}' is leeg", "vul een tekst in"),
        mapping=("hier hoort een mapping met velden", "schrijf velden als `naam: waarde`"),
        lijst=("bij '{veld}' hoort een lijst", "begin elk lid op een nieuwe regel met een streepje"),
        leeg_lid=("dit streepje staat er zonder inhoud", "vul het aan of haal het weg"),
        getal=("{gevonden} is geen getal", "schrijf een getal als 1500, 2.5 of 2,5, zonder andere tekens"),
        geheel_getal=("{gevonden} is geen geheel getal", "schrijf een geheel getal"),
        niveau_decimalen=("{gevonden} heeft meer dan twee decimalen", "rond af op twee decimalen"),
        datum=("{gevonden} is geen datum", "schrijf een datum als 2026-11-21 of 21-11-2026"),
        ja_nee=("{gevonden} is geen ja of nee", "schrijf ja of nee"),
        id_vorm=(
            "{gevonden} kan geen id zijn",
            "gebruik kleine letters, cijfers en streepjes, hoogstens 64 tekens",
        ),
        verwijzing=("bij '{veld}' hoort een id", "schrijf de id van wat u bedoelt"),
        keuze=("{gevonden} kan hier niet", "kies uit {keuzes}"),
        te_klein=("{gevonden} is te klein", "de ondergrens is {grens}"),
        te_hoog=("{gevonden} is te hoog", "het maximum is {grens}"),
        kleur=("{gevonden} is geen kleur", 'schrijf een kleur als "#0b5394"'),
        schaal_te_kort=("een schaal telt minstens twee niveaus", "voeg een niveau toe"),
        schaal_niet_oplopend=(
            "de niveaus van de schaal lopen niet op",
            "zet ze van laag naar hoog, elk niveau één keer",
        ),
        gereserveerd=("'{gevonden}' is een gereserveerd woord", "kies een andere id"),
        naar_onder_van=("naar ({gevonden}) ligt onder van ({van})", "wissel ze om of verbeter er één"),
        meer_dan_antwoorden=(
            "{gevonden} antwoorden op '{veld}', terwijl er {grens} mensen antwoordden",
            "tel de antwoorden na: niemand telt twee keer",
        ),
        meer_dan_uitgenodigd=(
            "{gevonden} antwoorden, terwijl er {grens} mensen uitgenodigd waren",
            "kijk beide aantallen na",
        ),
        map_van_ander=("'{gevonden}' is al de plek van {ander}", "geef {veld} een eigen map"),
        map_van_organisatie=(
            "in de map '{gevonden}' staat een hele organisatie",
            "wijs de map aan waarin alleen {veld} staan",
        ),
        tag=("een tag ({gevonden}) wordt niet gelezen", "haal de tag weg; het veld bepaalt het type"),
        samenvoegen=("samenvoegen met << wordt niet gelezen", "schrijf de velden voluit"),
        sleutel=("een sleutel moet gewone tekst zijn", "schrijf `naam: waarde`"),
    ),
    fout(
        "niveau-buiten-schaal",
        "niveau {gevonden} ligt buiten de schaal van {laagste} tot {hoogste}",
        "kies een niveau van de schaal in organisatie.yaml",
        Uitleg(
            "Een niveau ligt onder de laagste of boven de hoogste trede van de schaal in organisatie.yaml.",
            "Wie op een schaal van vier een vijf krijgt, kan met niemand vergeleken worden, ook niet met zichzelf.",
            Voorbeeld(
                "functies/onthaal.yaml",
                """\
id: onthaal
naam: Onthaalmedewerker
soort: rol
competenties:
  - {competentie: digitaal, gewenst: 5}
""",
                """\
id: onthaal
naam: Onthaalmedewerker
soort: rol
competenties:
  - {competentie: digitaal, gewenst: 3}
""",
            ),
        ),
    ),
    fout(
        "dubbel-id",
        "de id '{gevonden}' bestaat al ({eerste})",
        "geef een van beide een andere id",
        Uitleg(
            "Twee onderdelen van dezelfde soort hebben dezelfde id. Hoofdletters maken geen verschil.",
            "Dan is niet te zeggen over wie of wat een verwijzing gaat. Beide blijven buiten elk rapport tot het "
            "duidelijk is.",
            Voorbeeld("teams/nacht.yaml", "id: huis\nnaam: Nachtploeg\n", _TEAM),
        ),
        doel=("dit plan heeft al een doel '{gevonden}'", "geef een van beide een andere id"),
        stap=("er is al een stap '{gevonden}'", "geef een van beide een andere id"),
        **{"HR-domein": ("het HR-domein '{gevonden}' staat hier al ({eerste})", "voeg beide samen")},
        plan=(
            "het plan '{gevonden}' bestaat al ({eerste})",
            "geef een van beide een eigen id of een andere periode",
        ),
        scan=(
            "de scan '{gevonden}' bestaat al ({eerste})",
            "geef een van beide een eigen id of een andere datum",
        ),
    ),
    fout(
        "onbekende-verwijzing",
        "{soort} '{gevonden}' bestaat niet",
        "maak {soort} '{gevonden}' aan",
        Uitleg(
            "Een id verwijst naar iets dat er niet is: een tikfout, of het onderdeel moet nog gemaakt worden.",
            "Een inschatting onder een verkeerde naam telt niet mee voor de competentie die bedoeld was.",
            Voorbeeld("teams/nacht.yaml", f"{_TEAM}onderdeel_van: huiss\n", f"{_TEAM}onderdeel_van: huis\n"),
        ),
    ),
    fout(
        "periode-omgekeerd",
        "het einde ({gevonden}) ligt vóór het begin ({begin})",
        "kijk beide datums na",
        Uitleg(
            "Een einddatum ligt vóór de begindatum.",
            "Wie volgens het bestand al uit dienst is voor hij begon, valt uit elk rapport.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
contract: {in_dienst: 2026-04-01, uit_dienst: 2025-06-30}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
contract: {in_dienst: 2026-04-01, uit_dienst: 2027-06-30}
""",
            ),
        ),
    ),
    fout(
        "periode-overlapt",
        "dit plan begint voor het vorige plan van {medewerker} ({eerste}) gedaan is",
        "laat de perioden op elkaar aansluiten",
        Uitleg(
            "Twee plannen van dezelfde medewerker overlappen.",
            "Met twee plannen tegelijk weet niemand welke afspraken gelden, en het budget telt dubbel.",
            Voorbeeld(
                "plannen/m-0002-2027.yaml",
                "id: an-vervolg\nmedewerker: m-0002\nperiode: {van: 2026-12-01, tot: 2027-12-31}\n",
                "id: an-vervolg\nmedewerker: m-0002\nperiode: {van: 2027-01-01, tot: 2027-12-31}\n",
            ),
        ),
    ),
    fout(
        "kring",
        "deze verwijzing loopt in een kring: {keten}",
        "haal één van de verwijzingen weg",
        Uitleg(
            "Teams, leidinggevenden, vervangen competenties of stappen van het stappenplan verwijzen in een kring naar "
            "elkaar.",
            "In een kring is niemand de laatste: dan weet geen mens wie het gesprek voert, welke competentie geldt of "
            "welke stap eerst moet.",
            Voorbeeld(
                "teams/nacht.yaml",
                """\
teams:
  - {id: nacht, naam: Nachtploeg, onderdeel_van: nacht-noord}
  - {id: nacht-noord, naam: Nachtploeg noord, onderdeel_van: nacht}
""",
                """\
teams:
  - {id: nacht, naam: Nachtploeg}
  - {id: nacht-noord, naam: Nachtploeg noord, onderdeel_van: nacht}
""",
            ),
        ),
    ),
)
