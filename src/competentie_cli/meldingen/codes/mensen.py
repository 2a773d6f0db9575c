"""Wat aandacht vraagt bij inschattingen, bewijzen en verplichte vorming."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, waarschuwing

MENSEN = (
    waarschuwing(
        "beoordeling-verouderd",
        "{waar}: de inschatting is ouder dan {maanden} maanden",
        "bekijk ze opnieuw in het volgende gesprek",
        Uitleg(
            "Van minstens één gevraagde competentie is de inschatting verouderd. Ze telt dan niet meer mee.",
            "Mensen groeien, en een oud cijfer doet hen tekort. Liever eerlijk 'nog niet opnieuw bekeken' dan "
            "een niveau van jaren geleden.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2024-03-01
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 3, samenwerken: 3, plannen: 3, verslag: 3, hygiene: 3}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-03-01
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 3, samenwerken: 3, plannen: 3, verslag: 3, hygiene: 3}
""",
            ),
        ),
    ),
    waarschuwing(
        "alleen-zelfbeoordeling",
        "{waar}: alleen de eigen inschatting is bekend",
        "plan een gesprek waarin ook iemand anders vertelt wat hij ziet",
        Uitleg(
            "Van minstens één gevraagde competentie rust het niveau alleen op de eigen inschatting.",
            "Zelf inschatten is een goed begin, maar zien doen we samen: wie alleen naar zichzelf kijkt, is "
            "vaak te streng of te mild.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: zelf
    niveaus: {luisteren: 3, samenwerken: 3, plannen: 3, verslag: 3}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: zelf
    niveaus: {luisteren: 3, samenwerken: 3, plannen: 3, verslag: 3}
  - datum: 2026-06-08
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 3, samenwerken: 3, plannen: 3, verslag: 3}
""",
            ),
        ),
    ),
    waarschuwing(
        "bewijs-verlopen",
        "'{naam}' was geldig tot en met {datum}",
        "is het intussen vernieuwd? Zet het nieuwe bewijs erbij; plan anders de vernieuwing",
        Uitleg(
            "Een bewijs is niet meer geldig, en er staat geen nieuwer bij.",
            "Wie met een verlopen attest werkt, loopt zelf risico, en de mensen voor wie hij zorgt ook. "
            "Meestal is het gewoon nog niet ingevuld.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
bewijzen:
  - {soort: attest, naam: Reanimatie, datum: 2024-10-01, geldig_tot: 2026-10-01}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
bewijzen:
  - {soort: attest, naam: Reanimatie, datum: 2024-10-01, geldig_tot: 2026-10-01}
  - {soort: attest, naam: Reanimatie, datum: 2026-09-15, geldig_tot: 2028-09-15}
""",
            ),
        ),
    ),
    waarschuwing(
        "bewijs-vervalt",
        "'{naam}' vervalt op {datum}, over {dagen}",
        "plan de vernieuwing nu al in",
        Uitleg(
            "Een bewijs vervalt binnen negentig dagen, en er staat geen nieuwer bij.",
            "Wie op tijd vernieuwt, hoeft nooit een dienst over te slaan omdat een papier niet in orde is.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
bewijzen:
  - {soort: attest, naam: Reanimatie, datum: 2025-01-10, geldig_tot: 2027-01-10}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
bewijzen:
  - {soort: attest, naam: Reanimatie, datum: 2025-06-10, geldig_tot: 2027-06-10}
""",
            ),
        ),
    ),
    waarschuwing(
        "kritiek-onbevestigd",
        "{waar}: onmisbaar in de functie, en alleen door de medewerker zelf ingeschat",
        "laat iemand die het werk ziet, dit bevestigen",
        Uitleg(
            "Een competentie die onmisbaar is in de functie, is alleen door de medewerker zelf ingeschat. Ze telt "
            "dan als nog niet bevestigd.",
            "Waar veiligheid of zorg ervan afhangt, mag niemand er alleen voor staan: samen kijken beschermt ook "
            "de medewerker.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: zelf
    niveaus: {hygiene: 3}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: leidinggevende
    door: m-0001
    niveaus: {hygiene: 3}
""",
            ),
        ),
    ),
    waarschuwing(
        "beoordeelt-zichzelf",
        "{naam} staat hier als de eigen leidinggevende",
        "is dit een eigen inschatting? Schrijf dan `bron: zelf`; zet anders bij `door` wie leiding geeft",
        Uitleg(
            "Een inschatting van de leidinggevende is door de medewerker zelf gegeven.",
            "Een eigen inschatting weegt anders dan die van een ander. Onder het verkeerde etiket lijkt bevestigd "
            "wat niemand anders zag.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: leidinggevende
    door: m-0007
    niveaus: {luisteren: 3}
""",
                """\
id: m-0007
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - datum: 2026-06-01
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 3}
""",
            ),
        ),
    ),
    waarschuwing(
        "verplichte-vorming-niet-gevolgd",
        "'{naam}' is nog niet of niet op tijd gevolgd door {aantal}",
        "plan een sessie, of vul bij `gevolgd` in wie al geweest is",
        Uitleg(
            "Een verplichte vorming is door iemand voor wie ze geldt, niet gevolgd of niet op tijd herhaald.",
            "Een verplichte vorming is er meestal voor de veiligheid van bewoners en collega's. De organisatie "
            "hoort ze te plannen en te betalen; dit is geen verwijt aan de mensen.",
            Voorbeeld(
                "leeraanbod/brand.yaml",
                """\
id: brandveiligheid
naam: Brandveiligheid
vorm: klassikaal
verplicht: wet
verplicht_voor: {functies: [teamcoach]}
""",
                """\
id: brandveiligheid
naam: Brandveiligheid
vorm: klassikaal
verplicht: wet
verplicht_voor: {functies: [logistiek]}
""",
            ),
        ),
    ),
)
