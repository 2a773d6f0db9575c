"""Tips over plannen, budget en wat de organisatie beloofde."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

_KOP = """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: lopend
akkoord: {medewerker: 2026-01-20, leidinggevende: 2026-01-20}
opvolging: [{datum: 2026-12-01}]
"""


def _doel(nummer: int, actie: str = "{leeractiviteit: meelopen}") -> str:
    return f"""\
  - id: d{nummer}
    omschrijving: Ik vraag elke week een collega wat beter kan.
    resultaat: Drie collega's zeggen wat ze merkten.
    tegen: 2026-12-15
    acties: [{actie}]
"""


_GRATIS = "{omschrijving: Vraagt het na, vorm: oefenen, in_gewoon_werk: ja, kosten: 0}"

PLANTIPS = (
    tip(
        "pop-te-veel-doelen",
        "dit plan telt {aantal} open doelen; hoogstens {grens} is haalbaar",
        "wat kan wachten tot het volgende plan?",
        Uitleg(
            "Een plan heeft meer open doelen dan `pop.max_doelen` in organisatie.yaml, standaard drie.",
            "Wie naast het werk aan vijf dingen tegelijk moet groeien, haalt er geen. Kiezen is ook erkennen wat al "
            "goed gaat.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP + "doelen:\n" + "".join(_doel(n, _GRATIS) for n in (1, 2, 3, 4)),
                _KOP + "doelen:\n" + "".join(_doel(n, _GRATIS) for n in (1, 2, 3)),
            ),
        ),
    ),
    tip(
        "pop-zonder-opvolging",
        "dit plan is ondertekend, maar er is geen moment om het samen te bekijken",
        "prik meteen twee data, en zet ze onder `opvolging`",
        Uitleg(
            "Een ondertekend plan heeft geen enkel opvolgmoment.",
            "Een POP sterft in een la als niemand er nog naar vraagt. Twee korte momenten per jaar zijn genoeg.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP.replace("opvolging: [{datum: 2026-12-01}]\n", "") + "doelen:\n" + _doel(1, _GRATIS),
                _KOP + "doelen:\n" + _doel(1, _GRATIS),
            ),
        ),
    ),
    tip(
        "datum-buiten-plan",
        "{datum} valt buiten de periode van dit plan",
        "verschuif de datum, of neem ze mee naar het volgende plan",
        Uitleg(
            "Een doel, actie of opvolgmoment valt buiten de periode van het plan. Nabespreken mag tot drie maanden na "
            "het einde.",
            "Wat buiten het plan valt, komt op geen enkele lijst en wordt vergeten.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _KOP + "doelen:\n" + _doel(1, "{leeractiviteit: meelopen, start: 2027-02-01}"),
                _KOP + "doelen:\n" + _doel(1, "{leeractiviteit: meelopen, start: 2026-12-01}"),
            ),
        ),
    ),
    tip(
        "budget-overschreden",
        "het budget van {jaar} is overschreden met {over}",
        "laat een actie vallen, zoek iets op de werkplek, of vraag of de organisatie een deel betaalt",
        Uitleg(
            "Wat plannen en gevolgde vorming van een jaar samen vragen, is meer dan het persoonlijke budget van dat "
            "jaar. Zonder lopend plan telt wat er dit jaar al besteed is. `competentie budget` toont hoe het staat.",
            "Dan belooft het plan iets wat er niet is. Beter nu samen kiezen dan in het najaar teleurstellen.",
            Voorbeeld(
                "medewerkers/m-0002.yaml",
                """\
id: m-0002
functie: begeleider
team: huis
budget: {jaar: 2026, bedrag: 500, uren: 24}
gevolgd:
  - {omschrijving: Studiedag, datum: 2026-05-12, kosten: 520, uren: 6}
""",
                """\
id: m-0002
functie: begeleider
team: huis
budget: {jaar: 2026, bedrag: 500, uren: 24}
gevolgd:
  - {omschrijving: Studiedag, datum: 2026-05-12, kosten: 320, uren: 6}
""",
            ),
        ),
    ),
    tip(
        "belofte-zonder-eigenaar",
        "hier staat wat de organisatie zal doen, maar niet {wat}",
        "vul `wie` en `tegen` in",
        Uitleg(
            "Bij een oorzaak staat een actie van de organisatie zonder iemand die ervoor zorgt, of zonder datum.",
            "Als de oorzaak niet bij de medewerker ligt, mag de oplossing er ook niet blijven liggen.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
oorzaken:
  verslag: {soort: middelen, actie: Een tweede tablet op de gang}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
oorzaken:
  verslag: {soort: middelen, actie: Een tweede tablet op de gang, wie: m-0001, tegen: 2027-01-15}
""",
            ),
        ),
    ),
    tip(
        "bedrag-lijkt-duizendtal",
        "{gevonden} wordt gelezen als een getal met drie decimalen",
        "bedoelde u {bedoeld}? schrijf duizendtallen zonder punt",
        Uitleg(
            "Een bedrag heeft een punt met drie cijfers erachter. In de bestanden scheidt een punt de decimalen, dus "
            "1.500 is anderhalve euro.",
            "Met een budget van anderhalve euro past geen enkele activiteit nog in het plan, en dat ziet niemand "
            "aan het document.",
            Voorbeeld(
                "leeraanbod/cursus.yaml",
                "id: cursus\nnaam: Een cursus\nvorm: klassikaal\nkosten: 1.500\n",
                "id: cursus\nnaam: Een cursus\nvorm: klassikaal\nkosten: 1500.00\n",
            ),
        ),
    ),
)
