"""Wat aandacht vraagt in visie, competentiewoordenboek, functies en leeraanbod."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip, waarschuwing

PROFIELEN = (
    waarschuwing(
        "functie-te-veel-competenties",
        "{naam} vraagt {aantal} competenties, de kerncompetenties meegeteld",
        "hou er hoogstens {grens} over: welke maken in deze functie echt het verschil?",
        Uitleg(
            "Een functie vraagt meer dan twaalf competenties, samen met die van iedereen.",
            "Wie aan alles tegelijk moet werken, werkt nergens echt aan. In een gesprek van een uur komen er "
            "hoogstens een paar aan bod; de rest wordt een afvinklijst.",
            Voorbeeld(
                "functies/nachtzorg.yaml",
                """\
id: nachtzorg
naam: Nachtzorg
competenties:
  - {competentie: samenwerken, gewenst: 2}
  - {competentie: plannen, gewenst: 2}
  - {competentie: verslag, gewenst: 2}
  - {competentie: hygiene, gewenst: 2}
  - {competentie: medicatie, gewenst: 2}
  - {competentie: digitaal, gewenst: 2}
  - {competentie: feedback, gewenst: 2}
  - {competentie: begeleiden, gewenst: 2}
  - {competentie: grenzen, gewenst: 2}
  - {competentie: familie, gewenst: 2}
  - {competentie: veiligheid, gewenst: 2}
  - {competentie: netwerken, gewenst: 2}
""",
                """\
id: nachtzorg
naam: Nachtzorg
competenties:
  - {competentie: samenwerken, gewenst: 2}
  - {competentie: verslag, gewenst: 2}
  - {competentie: hygiene, gewenst: 2}
  - {competentie: medicatie, gewenst: 2}
  - {competentie: veiligheid, gewenst: 2}
""",
            ),
        ),
    ),
    waarschuwing(
        "functie-te-weinig-competenties",
        "{naam} vraagt maar {aantal}, de kerncompetenties meegeteld",
        "vul aan tot minstens {grens}, of maak er een rol van met `soort: rol`",
        Uitleg(
            "Een functie vraagt minder dan vier competenties. Voor een rol geldt geen ondergrens.",
            "Met een of twee competenties zegt een profiel weinig over het werk: wie de functie doet, ziet zich "
            "er niet in, en het gesprek blijft mager.",
            Voorbeeld(
                "functies/onthaal.yaml",
                """\
id: onthaal
naam: Onthaalmedewerker
competenties:
  - {competentie: samenwerken, gewenst: 2}
""",
                """\
id: onthaal
naam: Onthaalmedewerker
competenties:
  - {competentie: samenwerken, gewenst: 2}
  - {competentie: digitaal, gewenst: 3}
  - {competentie: familie, gewenst: 2}
""",
            ),
        ),
    ),
    waarschuwing(
        "indicatoren-buiten-norm",
        "{waar}",
        "beschrijf elk niveau met 2 tot 6 dingen die een collega kan zien",
        Uitleg(
            "Een beschreven niveau heeft minder dan twee of meer dan zes gedragsindicatoren.",
            "Met één voorbeeld wordt een niveau een kwestie van smaak; met tien kijkt niemand nog alles na. "
            "Twee tot zes herkenbare voorbeelden laten twee mensen hetzelfde zien.",
            Voorbeeld(
                "competenties/tillen.yaml",
                """\
id: tillen
naam: Veilig tillen
vervangen_door: veiligheid
niveaus:
  - niveau: 2
    indicatoren:
      - Gebruikt de tillift volgens de afspraken.
""",
                """\
id: tillen
naam: Veilig tillen
vervangen_door: veiligheid
niveaus:
  - niveau: 2
    indicatoren:
      - Gebruikt de tillift volgens de afspraken.
      - Vraagt hulp als een verplaatsing alleen niet veilig kan.
""",
            ),
        ),
    ),
    waarschuwing(
        "kerncompetentie-zonder-doel",
        "'{naam}' wordt van iedereen gevraagd, maar geen strategisch doel noemt ze",
        "zet ze bij het doel dat ze dient, of vraag ze alleen in de functies die ze nodig hebben",
        Uitleg(
            "Een kerncompetentie staat onder geen enkel strategisch doel van visie.yaml.",
            "Van iedereen iets vragen kan alleen als u kunt zeggen waarom. Zonder doel erachter wordt een "
            "kerncompetentie een doel op zich.",
            Voorbeeld(
                "visie.yaml",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
  - {competentie: samenwerken, gewenst: 2}
""",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren, samenwerken]}
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
  - {competentie: samenwerken, gewenst: 2}
""",
            ),
        ),
    ),
    waarschuwing(
        "doel-zonder-competentie",
        "het doel '{naam}' noemt geen competenties",
        "welke competenties brengen dit doel dichterbij? Zet ze onder `competenties`",
        Uitleg(
            "Een strategisch doel noemt geen enkele competentie.",
            "Dan kan niemand zien hoe het eigen leren bijdraagt aan waar de organisatie naartoe wil, en blijft "
            "het doel op papier staan.",
            Voorbeeld(
                "visie.yaml",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}
  - {id: digitaal-huis, naam: Een digitaal huis}
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
""",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}
  - {id: digitaal-huis, naam: Een digitaal huis, competenties: [digitaal]}
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
""",
            ),
        ),
    ),
    waarschuwing(
        "competentie-ongebruikt",
        "geen functie vraagt '{naam}', en ze staat niet bij de kerncompetenties",
        "vraag ze in een functie, of haal ze uit het woordenboek",
        Uitleg(
            "Een competentie uit het woordenboek wordt nergens gevraagd.",
            "Een woordenboek beschrijft wat de organisatie nodig heeft. Hoe langer de lijst, hoe minder mensen "
            "dezelfde taal spreken.",
            Voorbeeld(
                "competenties/tuinieren.yaml",
                """\
id: tuinieren
naam: Tuinieren
""",
                """\
id: tuinieren
naam: Tuinieren
vervangen_door: begeleiden
""",
            ),
        ),
    ),
    waarschuwing(
        "competentie-lijkt-op-andere",
        "'{naam}' lijkt op '{andere}' (id {eerste})",
        "voeg ze samen en zet de ene naam bij de synoniemen van de andere, of geef ze een duidelijker naam",
        Uitleg(
            "Twee competenties hebben dezelfde of bijna dezelfde naam, of de ene is een synoniem van de andere.",
            "Twee woorden voor hetzelfde gedrag breken de gedeelde taal: het ene team werkt aan het ene, "
            "het andere aan het andere, en niemand ziet dat het om hetzelfde gaat.",
            Voorbeeld(
                "competenties/gesprek.yaml",
                """\
id: gesprek
naam: Actief luisteren
synoniemen: [luisteren]
""",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
synoniemen: [slecht nieuws brengen]
""",
            ),
        ),
    ),
    waarschuwing(
        "tekort-zonder-leeraanbod",
        "bij {aantal} is er groei nodig in '{naam}', en niets in het leeraanbod sluit daarop aan",
        "wat kan op de werkplek of met een collega? Zet het in het leeraanbod, vanaf het niveau van nu",
        Uitleg(
            "Iemand heeft nog te groeien in een competentie, en geen enkele activiteit uit het leeraanbod "
            "begint op het niveau van die persoon en leidt verder.",
            "Groei vragen zonder een weg ernaartoe is niet eerlijk. Leren is breder dan cursussen: meelopen, "
            "een mentor of intervisie is vaak sneller geregeld.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 3, samenwerken: 3, plannen: 3, verslag: 1, hygiene: 3}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 3, samenwerken: 2, plannen: 3, verslag: 3, hygiene: 3}
""",
            ),
        ),
    ),
    tip(
        "team-lijkt-op-ander",
        "er is al een team '{naam}' (id {eerste})",
        "is het hetzelfde team? Hou er één over; geef ze anders een naam die ze uit elkaar houdt",
        Uitleg(
            "Twee teams van dezelfde afdeling hebben dezelfde naam.",
            "Wie tot welk team hoort, bepaalt wie welk gesprek voert. Met twee gelijke namen raakt iemand zoek.",
            Voorbeeld(
                "teams/nacht.yaml",
                """\
teams:
  - {id: nacht, naam: Nachtploeg}
  - {id: nachtploeg, naam: nachtploeg}
""",
                """\
teams:
  - {id: nacht-noord, naam: Nachtploeg noord}
  - {id: nacht-zuid, naam: Nachtploeg zuid}
""",
            ),
        ),
    ),
)
