"""Wat aandacht vraagt in een POP."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, waarschuwing

_KOP = """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: lopend
akkoord: {medewerker: 2026-01-20, leidinggevende: 2026-01-20}
"""
_DOEL = """\
doelen:
  - id: d1
    competentie: samenwerken
    van: 2
    naar: 3
    tegen: 2026-12-15
    acties:
      - {leeractiviteit: meelopen, start: 2026-02-01}
"""

VRAGEN = {
    "S": "over welke situatie of competentie gaat het?",
    "M": "waaraan gaan jullie zien dat het gelukt is?",
    "A": "hebben jullie er allebei mee ingestemd?",
    "R": "welke acties zijn er, en wat vragen ze aan uren en geld?",
    "T": "tegen wanneer, binnen de periode van het plan?",
}

PLANNEN = (
    waarschuwing(
        "afspraak-zonder-eigenaar",
        "bij deze afspraak staat niet {wat}",
        "schrijf ze als `{{tekst: …, wie: …, tegen: …}}`",
        Uitleg(
            "Bij een afspraak in een plan staat niet wie ervoor zorgt, of niet tegen wanneer.",
            "Wat van niemand is, gebeurt niet. Vaak gaat het om wat de organisatie beloofde: de medewerker "
            "staat er dan alleen voor.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP
                + """\
afspraken:
  - Geen late dienst op intervisiedagen
"""
                + _DOEL
                + "opvolging: [{datum: 2026-12-01}]\n",
                _KOP
                + """\
afspraken:
  - {tekst: Geen late dienst op intervisiedagen, wie: leidinggevende, tegen: 2026-12-01}
"""
                + _DOEL
                + "opvolging: [{datum: 2026-12-01}]\n",
            ),
        ),
    ),
    waarschuwing(
        "pop-niet-smart",
        "aan dit doel ontbreekt nog iets: {letters}",
        "{vragen}",
        Uitleg(
            "Een doel in een ondertekend plan mist iets om het te kunnen volgen: een competentie of situatie (S), "
            "van en naar of een resultaat (M), twee handtekeningen (A), minstens één actie met uren en kosten "
            "binnen het budget (R), of een datum binnen het plan (T).",
            "Een doel dat niemand kan volgen, verdwijnt in een la. De vraag is aan beiden: wat hebben we bedoeld, "
            "en wat is daarvoor nodig?",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP
                + """\
doelen:
  - id: d1
    competentie: samenwerken
    tegen: 2026-12-15
    acties:
      - {leeractiviteit: meelopen, start: 2026-02-01}
opvolging: [{datum: 2026-12-01}]
""",
                _KOP + _DOEL + "opvolging: [{datum: 2026-12-01}]\n",
            ),
        ),
    ),
    waarschuwing(
        "pop-alleen-cursussen",
        "dit plan bestaat alleen uit cursussen",
        "wat kan op de werkplek, met een collega of met een mentor?",
        Uitleg(
            "Alle acties in een plan zijn cursussen, e-learning, congressen of infomomenten.",
            "Het meeste leert een mens door te doen en met anderen. Een POP is breder dan een opleidingslijst.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP
                + """\
doelen:
  - id: d1
    competentie: samenwerken
    van: 2
    naar: 3
    tegen: 2026-12-15
    acties:
      - {omschrijving: Cursus feedback geven, vorm: klassikaal, uren: 8, kosten: 90}
opvolging: [{datum: 2026-12-01}]
""",
                _KOP
                + """\
doelen:
  - id: d1
    competentie: samenwerken
    van: 2
    naar: 3
    tegen: 2026-12-15
    acties:
      - {omschrijving: Cursus feedback geven, vorm: klassikaal, uren: 8, kosten: 90}
      - {omschrijving: Oefent met een collega, vorm: oefenen, in_gewoon_werk: ja, kosten: 0}
opvolging: [{datum: 2026-12-01}]
""",
            ),
        ),
    ),
    waarschuwing(
        "pop-opvolging-voorbij",
        "dit opvolgmoment is voorbij en staat niet als gehouden",
        "ging het door? Schrijf `gehouden: ja`; prik anders samen een nieuwe datum",
        Uitleg(
            "Een gepland opvolgmoment ligt voor de peildatum en er staat niet dat het gehouden is.",
            "Na de handtekening begint het pas. Wie niet meer hoort van het plan, denkt dat het niet belangrijk is.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP + _DOEL + "opvolging: [{datum: 2026-05-15}, {datum: 2026-12-01}]\n",
                _KOP + _DOEL + "opvolging: [{datum: 2026-05-15, gehouden: ja}, {datum: 2026-12-01}]\n",
            ),
        ),
    ),
)
