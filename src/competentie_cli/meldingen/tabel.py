"""Alle codes van bevindingen, met hun ernst, Nederlandse tekst en hulp.

Een code heeft één tekst, of een tekst per reden (`waarden["reden"]`). `{…}` wordt ingevuld uit de waarden.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from competentie_cli.meldingen import Bevinding, Ernst

Tekst = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Code:
    """Een code met haar teksten: reden -> (tekst, hulp); reden "" geldt als er geen andere past."""

    naam: str
    ernst: Ernst
    teksten: Mapping[str, Tekst]


def _fout(naam: str, tekst: str, hulp: str = "", /, **redenen: Tekst) -> Code:
    return Code(naam, Ernst.FOUT, {"": (tekst, hulp), **redenen})


def _tip(naam: str, tekst: str, hulp: str = "") -> Code:
    return Code(naam, Ernst.TIP, {"": (tekst, hulp)})


_CODES = (
    _tip(
        "map-ontbreekt",
        "de map {gevonden} bestaat hier niet",
        "klopt het pad, of hebt u op deze computer geen toegang tot die map?",
    ),
    _fout(
        "yaml-syntaxis",
        "hier kan YAML niet verder lezen",
        "kijk naar de inspringing, een vergeten aanhalingsteken of een dubbele punt in een tekst",
        tweede_document=("hier begint een tweede document", "zet één onderdeel of lijst per bestand"),
        anker=("het anker '{gevonden}' bestaat niet", "zet &{gevonden} bij de eerste keer"),
    ),
    _fout("geen-utf8", "dit bestand is geen UTF-8", "sla het opnieuw op als UTF-8"),
    _fout("te-groot", "dit bestand is te groot of te diep genest", "splits het in meer bestanden"),
    _fout("niet-te-openen", "dit bestand is niet te openen", "kijk na of het bestaat en of je het mag lezen"),
    _fout("dubbele-sleutel", "'{gevonden}' staat hier twee keer", "voeg beide samen of schrap er één"),
    _fout("onbekend-veld", "'{veld}' is geen bekend veld", "verwijder het of gebruik een bekend veld"),
    _fout("ontbreekt", "{veld} ontbreekt", "vul {veld} in"),
    _fout(
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
        tag=("een tag ({gevonden}) wordt niet gelezen", "haal de tag weg; het veld bepaalt het type"),
        samenvoegen=("samenvoegen met << wordt niet gelezen", "schrijf de velden voluit"),
        sleutel=("een sleutel moet gewone tekst zijn", "schrijf `naam: waarde`"),
    ),
    _fout(
        "niveau-buiten-schaal",
        "niveau {gevonden} ligt buiten de schaal van {laagste} tot {hoogste}",
        "kies een niveau van de schaal in organisatie.yaml",
    ),
    _fout(
        "komma-in-lijst",
        "YAML splitst hier op de komma, zodat '{gevonden}' een eigen lid wordt",
        'zet een getal of tekst met een komma tussen aanhalingstekens, zoals "2,5"',
    ),
    _fout(
        "dubbele-punt-in-tekst",
        "YAML leest deze tekst als een mapping door de dubbele punt erin",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    _fout(
        "dubbel-id",
        "de id '{gevonden}' bestaat al ({eerste})",
        "geef een van beide een andere id",
        doel=("dit plan heeft al een doel '{gevonden}'", "geef een van beide een andere id"),
        plan=(
            "het plan '{gevonden}' bestaat al ({eerste})",
            "geef een van beide een eigen id of een andere periode",
        ),
    ),
    _fout("onbekende-verwijzing", "{soort} '{gevonden}' bestaat niet", "maak {soort} '{gevonden}' aan"),
    _fout(
        "periode-omgekeerd", "het einde ({gevonden}) ligt vóór het begin ({begin})", "kijk beide datums na"
    ),
    _fout(
        "periode-overlapt",
        "dit plan begint voor het vorige plan van {medewerker} ({eerste}) gedaan is",
        "laat de perioden op elkaar aansluiten",
    ),
    _fout(
        "kring",
        "deze verwijzing loopt in een kring: {keten}",
        "haal één van de verwijzingen weg",
    ),
)

CODES: Mapping[str, Code] = {code.naam: code for code in _CODES}


def verwoord(bevinding: Bevinding) -> tuple[str, str]:
    """De tekst en de hulp bij een bevinding, met haar waarden ingevuld."""
    waarden = bevinding.waarden
    reden = waarden.get("reden", "")
    teksten = CODES[bevinding.code].teksten
    tekst, hulp = (deel.format_map(waarden) for deel in teksten.get(reden) or teksten[""])
    if suggestie := waarden.get("suggestie"):
        vraag = f"bedoelde u '{suggestie}'?"
        hulp = f"{vraag} {hulp}" if reden == "keuze" else vraag
    return tekst, hulp
