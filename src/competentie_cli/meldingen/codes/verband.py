"""Tips over hoe onderdelen samenhangen: functies, leeraanbod, teams en wat vervangen is."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

VERBAND = (
    tip(
        "competentie-vervangen",
        "'{gevonden}' is vervangen door '{nieuw}'",
        "schrijf '{nieuw}', of laat het doen met: competentie controleer --herstel",
        Uitleg(
            "Een verwijzing noemt een competentie die een opvolger heeft (`vervangen_door`). In een ondertekend plan "
            "blijft staan wat afgesproken is.",
            "Zolang de oude naam blijft rondgaan, lopen er twee talen door elkaar en telt een inschatting onder de "
            "ene naam niet mee voor de andere.",
            Voorbeeld(
                "competenties/gesprek.yaml",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
vervangen_door: feedback
""",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
""",
            ),
        ),
    ),
    tip(
        "functie-zonder-kerncompetentie",
        "voor {naam} geldt geen enkele kerncompetentie",
        "zet in visie.yaml onder `kerncompetenties` wat u van iedereen vraagt",
        Uitleg(
            "Visie.yaml heeft geen kerncompetenties, en de functie vraagt er zelf ook geen.",
            "Kerncompetenties verbinden elke functie met de visie. Zonder staat een profiel los van waar de "
            "organisatie naartoe wil.",
            Voorbeeld(
                "visie.yaml",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [samenwerken]}
""",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
""",
            ),
        ),
    ),
    tip(
        "profiel-verouderd",
        "{naam} is sinds {datum} niet meer bekeken",
        "leg het profiel nog eens voor aan wie de functie doet",
        Uitleg(
            "Een functie is langer dan drie jaar niet bijgewerkt.",
            "Werk verandert sneller dan papier. Mensen worden anders aangesproken op wat niemand nog van hen vraagt.",
            Voorbeeld(
                "functies/mentor.yaml",
                "id: mentor\nnaam: Mentor\nsoort: rol\nbijgewerkt: 2022-05-01\n",
                "id: mentor\nnaam: Mentor\nsoort: rol\nbijgewerkt: 2026-05-01\n",
            ),
        ),
    ),
    tip(
        "leeractiviteit-start-te-hoog",
        "dit begint op niveau {van} in '{naam}', en niemand staat hoger dan {hoogste}",
        "laat ze lager beginnen, of zet er een eerste stap voor in het leeraanbod",
        Uitleg(
            "Een leeractiviteit begint boven het niveau van iedereen van wie de competentie gevraagd wordt.",
            "Niemand kan dan meedoen, en wie wil groeien, vindt de eerste trede niet.",
            Voorbeeld(
                "leeraanbod/hoger.yaml",
                """\
id: feedback-voor-gevorderden
naam: Feedback voor gevorderden
vorm: intervisie
ontwikkelt:
  - {competentie: samenwerken, van: 3, naar: 4}
""",
                """\
id: feedback-voor-gevorderden
naam: Feedback voor gevorderden
vorm: intervisie
ontwikkelt:
  - {competentie: samenwerken, van: 2, naar: 4}
""",
            ),
        ),
    ),
    tip(
        "leidinggevende-niet-in-dienst",
        "{naam} staat hier als leidinggevende, maar is niet in dienst",
        "wie voert nu de gesprekken? Zet die persoon hier",
        Uitleg(
            "De leidinggevende van een medewerker is op de peildatum niet in dienst.",
            "Een gesprek zonder gesprekspartner vindt niet plaats. Vaak is de opvolging wel geregeld, maar staat ze "
            "nog niet in het bestand.",
            Voorbeeld(
                "medewerkers/extra.yaml",
                """\
medewerkers:
  - id: m-0008
    functie: teamcoach
    leidinggevende_naam: Hilde Baert, directeur
    contract: {uit_dienst: 2026-06-30}
  - {id: m-0009, functie: begeleider, leidinggevende: m-0008}
""",
                """\
medewerkers:
  - id: m-0008
    functie: teamcoach
    leidinggevende_naam: Hilde Baert, directeur
    contract: {uit_dienst: 2027-06-30}
  - {id: m-0009, functie: begeleider, leidinggevende: m-0008}
""",
            ),
        ),
    ),
    tip(
        "terugbetaling-verplicht",
        "'{naam}' is verplicht, en toch staat er een terugbetaling bij",
        "haal het studiekostenbeding weg, of laat het nakijken",
        Uitleg(
            "In Nederland staat bij een verplichte leeractiviteit `terugbetaling: ja` (een studiekostenbeding).",
            "Scholing die de werkgever volgens wet of cao moet aanbieden, is voor de medewerker kosteloos "
            "(artikel 7:611a BW). Een beding om ze terug te betalen is dan niet geldig.",
            Voorbeeld(
                "leeraanbod/til.yaml",
                """\
id: til
naam: Tiltechniek
vorm: klassikaal
verplicht: wet
terugbetaling: ja
""",
                """\
id: til
naam: Tiltechniek
vorm: klassikaal
verplicht: wet
terugbetaling: nee
""",
            ),
        ),
    ),
)
