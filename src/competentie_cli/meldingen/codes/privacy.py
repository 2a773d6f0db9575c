"""Tips over de privacy van wie in de bestanden voorkomt. Geen enkele tekst herhaalt wat er staat."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

_AN = """\
id: m-0002
naam: An Peeters
functie: begeleider
team: huis
budget: {jaar: 2026, bedrag: 500, uren: 24}
"""
_OP_14_APRIL = """\
beoordelingen:
  - datum: 2026-04-14
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 2, samenwerken: 2, plannen: 2, verslag: 3, hygiene: 2}
"""
_WEG = "haal het weg: een ontwikkelplan heeft het nooit nodig"

PRIVACY = (
    tip(
        "persoonsgegeven-buiten-map",
        "hier lijkt een gegeven van één persoon te staan",
        "laat het weg, of zet het in een bestand onder medewerkers/",
        Uitleg(
            "In een bestand over de organisatie, de visie, competenties, functies, teams of leeraanbod lijkt een "
            "burgerservicenummer, een rijksregisternummer of het mailadres van één persoon te staan.",
            "Die bestanden leest iedereen, en ze gaan vaak mee naar een gedeelde map. Wie erin staat, weet dat meestal "
            "niet. Een adres van een dienst blijft bovendien werken als iemand weggaat.",
            Voorbeeld(
                "leeraanbod.yaml",
                """\
leeractiviteiten:
  - id: meelopen
    naam: Een week meelopen
    vorm: werkplek
    omschrijving: Inschrijven bij an.peeters@delinde.example
    ontwikkelt:
      - {competentie: samenwerken, van: 1, naar: 4}
    uren: 8
    kosten: 0
""",
                """\
leeractiviteiten:
  - id: meelopen
    naam: Een week meelopen
    vorm: werkplek
    omschrijving: Inschrijven bij vorming@delinde.example
    ontwikkelt:
      - {competentie: samenwerken, van: 1, naar: 4}
    uren: 8
    kosten: 0
""",
            ),
        ),
        mailadres=(
            "hier lijkt het mailadres van één persoon te staan",
            "schrijf liever het adres van de dienst, zoals vorming@ of onthaal@",
        ),
        bsn=("dit lijkt op een burgerservicenummer", _WEG),
        rijksregister=("dit lijkt op een rijksregisternummer", _WEG),
    ),
    tip(
        "nationaal-nummer",
        "dit lijkt op een nummer waarmee de overheid iemand kent",
        _WEG,
        Uitleg(
            "In het bestand van een medewerker of in een plan lijkt een burgerservicenummer of een "
            "rijksregisternummer te staan.",
            "Met zo'n nummer kan iemand zich voor een ander uitgeven. Het hoort alleen thuis waar de wet het vraagt, "
            "zoals bij de loonadministratie. Hier is de id genoeg.",
            Voorbeeld(
                "medewerkers/m-0002.yaml",
                _AN
                + _OP_14_APRIL
                + """\
    toelichting:
      plannen: Ingeschreven met rijksregisternummer 85.07.30-033.28.
""",
                _AN
                + _OP_14_APRIL
                + """\
    toelichting:
      plannen: Ingeschreven via de personeelsdienst.
""",
            ),
        ),
        bsn=("dit lijkt op een burgerservicenummer", _WEG),
        rijksregister=("dit lijkt op een rijksregisternummer", _WEG),
    ),
    tip(
        "gezondheidsgegeven",
        "hier staat misschien iets over iemands gezondheid",
        "schrijf alleen wat het voor het werk of het plan betekent, zoals 'was er van maart tot mei niet'",
        Uitleg(
            "Een tekst over een medewerker zegt wellicht iets over diens gezondheid, een zwangerschap of waarom iemand "
            "afwezig was. Zinnen over de zorg voor anderen zwijgen zo veel mogelijk; vergist de controle zich, zet er "
            "dan `# competentie: negeer gezondheidsgegeven` achter.",
            "Hoe iemand zich voelt en waarom die er niet was, is van die persoon zelf. Wat hier staat, lezen meer mensen "
            "dan er bij het gesprek zaten, en het staat er nog als het al lang over is. De privacywet (AVG) beschermt "
            "zulke gegevens extra. Voor een plan volstaat wat iemand nu nodig heeft.",
            Voorbeeld(
                "medewerkers/m-0002.yaml",
                _AN
                + _OP_14_APRIL
                + """\
    toelichting:
      plannen: Was in het voorjaar zes weken ziek en pakte daarna alles weer op.
""",
                _AN
                + _OP_14_APRIL
                + """\
    toelichting:
      plannen: Was er in het voorjaar zes weken niet en pakte daarna alles weer op.
""",
            ),
        ),
    ),
    tip(
        "vakbondsgegeven",
        "hier staat misschien dat iemand bij een vakbond hoort",
        "laat het weg; schrijf hoogstens wat het voor de planning betekent, zoals 'werkt niet op dinsdag'",
        Uitleg(
            "Een tekst over een medewerker zegt wellicht dat die lid is van een vakbond, er een mandaat heeft of "
            "meedeed aan een staking. Overleggen met de vakbond is gewoon werk en zwijgt.",
            "Wie zich bij een vakbond aansluit, kiest dat zelf, en het mag nooit meewegen in hoe iemand groeit. De "
            "privacywet (AVG) beschermt het daarom extra. Wat er niet staat, kan ook niet meewegen.",
            Voorbeeld(
                "plannen/m-0002-2026.yaml",
                """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: besproken
besproken: 2026-11-02
gezien_anders: Als vakbondsafgevaardigde ben ik op dinsdag vrijgesteld.
""",
                """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: besproken
besproken: 2026-11-02
gezien_anders: Op dinsdag ben ik er niet, dus plan de intervisie op een andere dag.
""",
            ),
        ),
    ),
    tip(
        "clientgegeven",
        "hier is misschien te herkennen over wie het gaat",
        "schrijf 'een bewoner' of 'een cliënt', zonder naam, kamer of nummer",
        Uitleg(
            "Een tekst noemt wellicht de naam, de kamer of het dossiernummer van een bewoner, cliënt of inwoner. Wie in "
            "de organisatie werkt, mag bij naam genoemd worden.",
            "Mensen vertrouwen ons hun leven toe, en niet de map met ontwikkelplannen. Het verhaal verliest niets als "
            "alleen de eigen ploeg weet over wie het gaat.",
            Voorbeeld(
                "medewerkers/m-0002.yaml",
                _AN
                + _OP_14_APRIL
                + """\
    toelichting:
      luisteren: Bleef bij mevrouw Janssens van kamer 12 tot ze sliep.
""",
                _AN
                + _OP_14_APRIL
                + """\
    toelichting:
      luisteren: Bleef bij een bewoonster tot ze sliep.
""",
            ),
        ),
    ),
)
