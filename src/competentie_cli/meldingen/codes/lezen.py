"""Wat er aan de bestanden zelf kan schelen: lezen, YAML, sleutels."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, fout, tip

_LEESBAAR = "Wat niet te lezen is, telt nergens mee: iemand kan zo zonder rapport vallen."

LEZEN = (
    tip(
        "map-ontbreekt",
        "de map {gevonden} bestaat hier niet",
        "klopt het pad, of hebt u op deze computer geen toegang tot die map?",
        Uitleg(
            "Onder `mappen` in organisatie.yaml staat een map die hier niet bestaat.",
            "Gegevens van mensen staan vaak in een afgeschermde map. Wie er niet bij kan, werkt gewoon verder met "
            "de rest; verwijzingen daarheen worden dan niet nagekeken.",
            Voorbeeld(
                "organisatie.yaml",
                """\
naam: Huis De Linde
land: BE
schaal:
  - {niveau: 1, naam: Startend}
  - {niveau: 2, naam: Zelfstandig}
  - {niveau: 3, naam: Stevig}
  - {niveau: 4, naam: Trekker}
mappen: {teams: ../elders/teams}
peildatum: 2026-11-21
""",
                """\
naam: Huis De Linde
land: BE
schaal:
  - {niveau: 1, naam: Startend}
  - {niveau: 2, naam: Zelfstandig}
  - {niveau: 3, naam: Stevig}
  - {niveau: 4, naam: Trekker}
peildatum: 2026-11-21
""",
            ),
        ),
    ),
    tip(
        "map-overgeslagen",
        "deze map is een koppeling naar een andere plek en wordt niet gelezen",
        "zet de bestanden hier zelf, of zet de plek onder `mappen` in organisatie.yaml",
        Uitleg(
            "Een map is een koppeling (symbolische link) naar een andere plek.",
            "Een koppeling kan in een kring lopen, of buiten de map komen die u wilde delen. Wat erachter staat, telt "
            "daarom niet mee tot u de plek zelf noemt.",
            Voorbeeld("teams/nacht.yaml", "id: nacht\nnaam: Nachtploeg\n", "id: nacht\nnaam: Nachtploeg\n"),
        ),
    ),
    fout(
        "yaml-syntaxis",
        "hier kan YAML niet verder lezen",
        "kijk naar de inspringing, een vergeten aanhalingsteken of een dubbele punt in een tekst",
        Uitleg(
            "Het bestand is geen geldige YAML. Vaak begint de vergissing een of twee regels hoger.",
            _LEESBAAR,
            Voorbeeld(
                "teams/nacht.yaml",
                'id: nacht\nnaam: "Nachtploeg\n',
                'id: nacht\nnaam: "Nachtploeg"\n',
            ),
        ),
        tweede_document=("hier begint een tweede document", "zet één onderdeel of lijst per bestand"),
        anker=("het anker '{gevonden}' bestaat niet", "zet &{gevonden} bij de eerste keer"),
    ),
    fout(
        "geen-utf8",
        "dit bestand is geen UTF-8",
        "sla het opnieuw op als UTF-8",
        Uitleg(
            "Het bestand is met een oude tekenset bewaard, vaak door een ouder programma op Windows.",
            "Namen als Zoë of René worden anders onleesbaar. Kies in uw editor 'Opslaan als' en UTF-8.",
            Voorbeeld("teams/nacht.yaml", "id: nacht\nnaam: Zoë\n", "id: nacht\nnaam: Zoë\n"),
        ),
    ),
    fout(
        "te-groot",
        "dit bestand is te groot of te diep genest",
        "splits het in meer bestanden",
        Uitleg(
            "Het bestand is groter dan 32 MB, dieper genest dan veertig niveaus, of herhaalt zichzelf eindeloos via "
            "ankers.",
            "Zo'n bestand is meestal een vergissing bij een export. Eén bestand per medewerker leest prettiger, en "
            "in git ziet u dan wie er veranderde.",
            Voorbeeld(
                "teams/nacht.yaml",
                f"id: nacht\nnaam: {'[' * 41}{']' * 41}\n",
                "id: nacht\nnaam: Nachtploeg\n",
            ),
        ),
        bevindingen=(
            "aan dit bestand schort te veel om alles te noemen",
            "verbeter wat hier staat en kijk het dan opnieuw na",
        ),
    ),
    fout(
        "niet-te-openen",
        "dit is niet te openen",
        "kijk na of het een gewoon bestand is en of u het mag lezen",
        Uitleg(
            "Het bestand bestaat niet meer, is een map, of u hebt er geen rechten voor.",
            _LEESBAAR,
            Voorbeeld("teams/nacht.yaml", "id: nacht\nnaam: Nachtploeg\n", "id: nacht\nnaam: Nachtploeg\n"),
        ),
    ),
    fout(
        "dubbele-sleutel",
        "'{gevonden}' staat hier twee keer",
        "voeg beide samen of schrap er één",
        Uitleg(
            "In één mapping staat dezelfde sleutel twee keer.",
            "YAML houdt er dan stilletjes maar één over. Wat iemand invulde, kan zo verdwijnen.",
            Voorbeeld(
                "teams/nacht.yaml",
                "id: nacht\nnaam: Nachtploeg\nnaam: Nacht\n",
                "id: nacht\nnaam: Nachtploeg\n",
            ),
        ),
    ),
    fout(
        "komma-in-lijst",
        "YAML splitst hier op de komma, zodat '{gevonden}' een eigen lid wordt",
        'zet een getal of tekst met een komma tussen aanhalingstekens, zoals "2,5"',
        Uitleg(
            "Tussen accolades of haken splitst een komma. `{luisteren: 2,5}` wordt dan twee leden.",
            "Een half niveau dat ongemerkt een heel wordt, is een ander cijfer voor een mens.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - {datum: 2026-06-01, bron: leidinggevende, niveaus: {luisteren: 2,5}}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - {datum: 2026-06-01, bron: leidinggevende, niveaus: {luisteren: "2,5"}}
""",
            ),
        ),
    ),
    fout(
        "dubbele-punt-in-tekst",
        "YAML leest deze tekst als een mapping door de dubbele punt erin",
        "zet de hele tekst tussen aanhalingstekens",
        Uitleg(
            "Een tekst met een dubbele punt en een spatie wordt in YAML een sleutel met een waarde.",
            "De zin die iemand schreef, zou anders verdwijnen of half in een document komen.",
            Voorbeeld(
                "functies/onthaal.yaml",
                """\
id: onthaal
naam: Onthaalmedewerker
soort: rol
taken:
  - Ontvangt bezoek: ook buiten de uren
""",
                """\
id: onthaal
naam: Onthaalmedewerker
soort: rol
taken:
  - "Ontvangt bezoek: ook buiten de uren"
""",
            ),
        ),
    ),
)
