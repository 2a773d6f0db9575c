"""Tips over taal: indicatoren die niemand ziet, vage doelen, niveaus die niets of hetzelfde zeggen."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

_KIJK = "wat zou u iemand zien doen of horen zeggen? Schrijf dat op"
_POP = """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: besproken
besproken: 2026-11-02
"""
_KERN = """\
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
"""

TAAL = (
    tip(
        "indicator-niet-waarneembaar",
        "'{woord}' kan een collega niet zien of horen",
        _KIJK,
        Uitleg(
            "Een gedragsindicator bevat een oordeel (goed, voldoende, professioneel) of gaat over wat iemand weet, "
            "voelt of is (heeft kennis van, begrijpt, is flexibel). De lijst van zulke woorden is begrensd: een woord "
            "dat ook gewoon gedrag kan beschrijven, zoals rustig of juist, staat er niet in.",
            "Wat niemand kan zien, vult iedereen anders in. Dan hangt een niveau af van wie kijkt, en weet de "
            "medewerker niet wat er van hem verwacht wordt.",
            Voorbeeld(
                "competenties/gesprek.yaml",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 2
    indicatoren:
      - Communiceert goed bij slecht nieuws.
      - Heeft inzicht in emoties.
""",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 2
    indicatoren:
      - Zegt het slechte nieuws in de eerste zin, zonder omwegen.
      - Benoemt wat de ander voelt en laat een stilte vallen.
""",
            ),
        ),
        oordeel=("'{woord}' is een oordeel: twee mensen zien er iets anders in", _KIJK),
        toestand=(
            "'{woord}' zegt wat iemand is, weet of kan, en nog niet wat een collega daarvan merkt",
            _KIJK,
        ),
    ),
    tip(
        "doel-vaag",
        "'{woorden}' kan nog van alles betekenen",
        "in welke situatie, en waaraan merken jullie dat het lukt? Zet het antwoord in eigen woorden bij `resultaat`",
        Uitleg(
            "Een open doel in een POP heeft geen `resultaat` en geen `van` en `naar`, en de omschrijving gebruikt "
            "woorden als beter communiceren, werken aan of groeien in.",
            "Het is een goed begin van een gesprek, en de woorden zijn van de medewerker zelf: die mogen blijven "
            "staan. Wie er samen één concrete situatie bij zoekt, weet later ook wanneer het gelukt is.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                _POP
                + """\
doelen:
  - id: d1
    omschrijving: Beter communiceren met familie
""",
                _POP
                + """\
doelen:
  - id: d1
    omschrijving: Beter communiceren met familie
    resultaat: Ik vertel bij elk bezoek zelf hoe de dag was, ook als er iets misging.
""",
            ),
        ),
    ),
    tip(
        "doel-zonder-indicator",
        "bij het doel '{naam}' staat niet waaraan u zult merken dat het lukt",
        "zet onder `indicatoren` een of twee dingen die u over een jaar kunt tellen of horen",
        Uitleg(
            "Een strategisch doel in visie.yaml heeft geen indicatoren.",
            "Mensen werken harder voor een doel waarvan ze zien dat het dichterbij komt. Zonder teken blijft het een "
            "mooie zin in een nota.",
            Voorbeeld(
                "visie.yaml",
                """\
doelen:
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}
"""
                + _KERN,
                """\
doelen:
  - id: dichtbij
    naam: Dicht bij mensen
    indicatoren: [Bewoners kiezen zelf hun opstaanuur.]
    competenties: [luisteren]
"""
                + _KERN,
            ),
        ),
    ),
    tip(
        "niveaus-gelijk",
        "'{naam}' zegt hetzelfde op {waar}",
        "wat doet iemand op het hogere niveau dat u op het lagere nog niet ziet?",
        Uitleg(
            "Twee niveaus van een competentie hebben dezelfde omschrijving, of een indicator komt op twee niveaus "
            "woordelijk terug.",
            "Groeien heeft pas zin als het volgende niveau er anders uitziet. Staat er twee keer hetzelfde, dan kiest "
            "iedereen een cijfer op gevoel.",
            Voorbeeld(
                "competenties/gesprek.yaml",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 2
    indicatoren:
      - Brengt een moeilijke boodschap zelf.
      - Laat een stilte vallen.
  - niveau: 3
    indicatoren:
      - Brengt een moeilijke boodschap zelf.
      - Bereidt met een collega een moeilijk gesprek voor.
""",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 2
    indicatoren:
      - Brengt een moeilijke boodschap zelf.
      - Laat een stilte vallen.
  - niveau: 3
    indicatoren:
      - Houdt het gesprek open als de ander kwaad wordt.
      - Bereidt met een collega een moeilijk gesprek voor.
""",
            ),
        ),
    ),
    tip(
        "competentie-zonder-niveaus",
        "'{naam}' wordt gevraagd, maar geen enkel niveau is beschreven",
        "beschrijf minstens de niveaus die functies vragen: wat ziet u iemand dan doen?",
        Uitleg(
            "Een functie of de visie vraagt een competentie waarvan geen enkel niveau een omschrijving of indicatoren "
            "heeft.",
            "Op papier staat dan alleen een trede. De medewerker leest niet wat er in het werk anders wordt, en twee "
            "leidinggevenden bedoelen er iets anders mee.",
            Voorbeeld(
                "competenties/gesprek.yaml",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
""",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 2
    indicatoren:
      - Brengt een moeilijke boodschap zelf.
      - Laat een stilte vallen.
""",
            ),
        ),
        alle=(
            "van de {aantal} gevraagde competenties is nog geen enkel niveau beschreven",
            "begin met de drie die het meest gevraagd worden: wat ziet u iemand op dat niveau doen?",
        ),
    ),
    tip(
        "niveau-niet-beschreven",
        "'{naam}' wordt gevraagd op niveau {niveaus}, en wat dat is, staat nergens",
        "schrijf er twee tot zes dingen bij die een collega op dat niveau kan zien",
        Uitleg(
            "Een functie of de visie vraagt een niveau van de schaal dat bij deze competentie niet beschreven is, "
            "terwijl andere niveaus dat wel zijn.",
            "Net het niveau waar iemand naartoe groeit, blijft dan leeg. Dat is wat de medewerker het eerst zoekt.",
            Voorbeeld(
                "competenties/gesprek.yaml",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 3
    indicatoren:
      - Houdt het gesprek open als de ander kwaad wordt.
      - Bereidt met een collega een moeilijk gesprek voor.
""",
                """\
id: gesprek
naam: Moeilijke gesprekken voeren
niveaus:
  - niveau: 2
    indicatoren:
      - Brengt een moeilijke boodschap zelf.
      - Laat een stilte vallen.
  - niveau: 3
    indicatoren:
      - Houdt het gesprek open als de ander kwaad wordt.
      - Bereidt met een collega een moeilijk gesprek voor.
""",
            ),
        ),
    ),
)
