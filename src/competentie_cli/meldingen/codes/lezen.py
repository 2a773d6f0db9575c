"""Wat er aan de bestanden zelf kan schelen: YAML, velden, waarden en verwijzingen."""

from __future__ import annotations

from competentie_cli.meldingen.code import fout, tip

LEZEN = (
    tip(
        "map-ontbreekt",
        "de map {gevonden} bestaat hier niet",
        "klopt het pad, of hebt u op deze computer geen toegang tot die map?",
    ),
    tip(
        "map-overgeslagen",
        "deze map is een koppeling naar een andere plek en wordt niet gelezen",
        "zet de bestanden hier zelf, of zet de plek onder `mappen` in organisatie.yaml",
    ),
    fout(
        "yaml-syntaxis",
        "hier kan YAML niet verder lezen",
        "kijk naar de inspringing, een vergeten aanhalingsteken of een dubbele punt in een tekst",
        tweede_document=("hier begint een tweede document", "zet één onderdeel of lijst per bestand"),
        anker=("het anker '{gevonden}' bestaat niet", "zet &{gevonden} bij de eerste keer"),
    ),
    fout("geen-utf8", "dit bestand is geen UTF-8", "sla het opnieuw op als UTF-8"),
    fout(
        "te-groot",
        "dit bestand is te groot of te diep genest",
        "splits het in meer bestanden",
        None,
        bevindingen=(
            "aan dit bestand schort te veel om alles te noemen",
            "verbeter wat hier staat en kijk het dan opnieuw na",
        ),
    ),
    fout(
        "niet-te-openen",
        "dit is niet te openen",
        "kijk na of het een gewoon bestand is en of u het mag lezen",
    ),
    fout("dubbele-sleutel", "'{gevonden}' staat hier twee keer", "voeg beide samen of schrap er één"),
    fout("onbekend-veld", "'{veld}' is geen bekend veld", "verwijder het of gebruik een bekend veld"),
    fout("ontbreekt", "{veld} ontbreekt", "vul {veld} in"),
    fout(
        "verkeerde-waarde",
        "{gevonden} past niet bij '{veld}'",
        "",
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
    ),
    fout(
        "komma-in-lijst",
        "YAML splitst hier op de komma, zodat '{gevonden}' een eigen lid wordt",
        'zet een getal of tekst met een komma tussen aanhalingstekens, zoals "2,5"',
    ),
    fout(
        "dubbele-punt-in-tekst",
        "YAML leest deze tekst als een mapping door de dubbele punt erin",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    fout(
        "dubbel-id",
        "de id '{gevonden}' bestaat al ({eerste})",
        "geef een van beide een andere id",
        doel=("dit plan heeft al een doel '{gevonden}'", "geef een van beide een andere id"),
        plan=(
            "het plan '{gevonden}' bestaat al ({eerste})",
            "geef een van beide een eigen id of een andere periode",
        ),
    ),
    fout("onbekende-verwijzing", "{soort} '{gevonden}' bestaat niet", "maak {soort} '{gevonden}' aan"),
    fout("periode-omgekeerd", "het einde ({gevonden}) ligt vóór het begin ({begin})", "kijk beide datums na"),
    fout(
        "periode-overlapt",
        "dit plan begint voor het vorige plan van {medewerker} ({eerste}) gedaan is",
        "laat de perioden op elkaar aansluiten",
    ),
    fout(
        "kring",
        "deze verwijzing loopt in een kring: {keten}",
        "haal één van de verwijzingen weg",
    ),
)
