"""Tips over het stappenplan: wat te laat is, wie op een antwoord wacht, en wat te vroeg begon."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

_BESTAND = "beleid/stappen.yaml"


def _stap(rest: str, *, vraag: str = "informatie") -> str:
    return f"""\
stappen:
  - id: toelichting
    naam: Toelichting aan wie hier werkt
    orgaan: werknemers
    vraag: {vraag}
{rest}"""


def _reactie(antwoord: str) -> str:
    return _stap(f"""\
    gedaan: 2026-03-03
    reacties:
      - van: Collega's van de nacht
        datum: 2026-03-03
        tekst: Krijgen wij hier ook tijd voor?
{antwoord}""")


def _vaststelling(dag: str) -> str:
    return f"""\
stappen:
  - id: vaststelling
    naam: Vaststelling door de directie
    soort: vaststelling
    orgaan: werknemers
    gedaan: {dag}
"""


STAPPEN = (
    tip(
        "overlegorgaan-onbekend",
        "'{orgaan}' staat niet bij `overleg` in organisatie.yaml",
        "zet het bij `overleg`, of kies een orgaan dat er wel staat",
        Uitleg(
            "Een stap noemt een overlegorgaan dat de organisatie volgens organisatie.yaml niet heeft.",
            "Het dossier gaat naar de organen die bij `overleg` staan. Wie er niet bij staat, krijgt het niet te zien.",
            Voorbeeld(
                _BESTAND,
                _stap("    gedaan: 2026-02-10\n").replace("werknemers", "ondernemingsraad"),
                _stap("    gedaan: 2026-02-10\n"),
            ),
        ),
    ),
    tip(
        "overlegvraag-past-niet",
        "in België geeft een overlegorgaan hierover advies; instemming vragen hoort bij de Nederlandse WOR",
        "schrijf `vraag: advies` of `vraag: raadpleging`",
        Uitleg(
            "Wat een stap vraagt, past niet bij wat het orgaan in dit land in de regel kan geven. In België vraagt "
            "een stap instemming, of in Nederland vraagt geen enkele stap de ondernemingsraad om instemming.",
            "Wie een verkeerde vraag stelt, wekt verwachtingen die niet uitkomen, of stelt iets vast wat nog niet "
            "mocht. Kijk de wet en de cao na.",
            Voorbeeld(
                _BESTAND,
                _stap("    tegen: 2026-12-15\n", vraag="instemming"),
                _stap("    tegen: 2026-12-15\n", vraag="advies"),
            ),
        ),
        nederland=(
            "voor regels over beoordelen, opleiden en persoonsgegevens heeft een ondernemingsraad instemmingsrecht "
            "(artikel 27 WOR), en geen enkele stap vraagt instemming",
            "schrijf `vraag: instemming`, of kijk na of de cao het al regelt",
        ),
    ),
    tip(
        "stap-voorbij",
        "deze stap moest er zijn tegen {tegen}",
        "schrijf bij `gedaan` wanneer ze gezet is, of spreek een nieuwe datum af",
        Uitleg(
            "De datum bij `tegen` is voorbij en de stap is niet gezet.",
            "Mensen wachten op wat beloofd is. Een plan dat stil blijft liggen, kost vertrouwen voor het begonnen is.",
            Voorbeeld(
                _BESTAND,
                _stap("    tegen: 2026-09-30\n"),
                _stap("    tegen: 2026-09-30\n    gedaan: 2026-09-28\n"),
            ),
        ),
    ),
    tip(
        "reactie-zonder-antwoord",
        "deze reactie wacht al meer dan een maand op een antwoord",
        "schrijf het antwoord bij `antwoord`, met de dag bij `antwoord_op`",
        Uitleg(
            "Een reactie op het voorstel is ouder dan een maand en er staat geen antwoord bij.",
            "Wie iets zegt en niets hoort, zegt de volgende keer niets meer.",
            Voorbeeld(
                _BESTAND,
                _reactie(""),
                _reactie(
                    "        antwoord: Ja, een uur per maand in de dienst.\n        antwoord_op: 2026-03-20\n"
                ),
            ),
        ),
    ),
    tip(
        "inschatting-voor-vaststelling",
        "er staan {aantal} in de bestanden van voordat overleg en vaststelling rond waren ({rond})",
        "leg voor wat ermee moet gebeuren: laten staan, opnieuw bespreken of wissen",
        Uitleg(
            "Er staan inschattingen in de bestanden van voor de dag waarop alle stappen van overleg en vaststelling "
            "gezet waren.",
            "Dan zijn mensen ingeschat voordat iemand namens hen kon meespreken. Dat zegt u beter zelf, voor een "
            "ander het merkt.",
            Voorbeeld(_BESTAND, _vaststelling("2026-06-30"), _vaststelling("2026-02-27")),
        ),
        nog_niet=(
            "er staan {aantal} in de bestanden, en overleg en vaststelling zijn nog niet rond",
            "leg voor wat ermee moet gebeuren: laten staan, opnieuw bespreken of wissen",
        ),
    ),
)
