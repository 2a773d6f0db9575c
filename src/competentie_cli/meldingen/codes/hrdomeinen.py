"""Tips over de HR-domeinen: een fase zonder bewijs, een bewijsstuk dat er niet is, woorden van elders."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

_BESTAND = "beleid/hr-domeinen.yaml"
_GOED = """\
domeinen:
  - domein: werving-en-selectie
    fase: 4
    competenties: [Luisteren, Samenwerken]
    bewijs:
      - {tekst: Vacatures van begeleiders, datum: 2026-09-01}
"""

HRDOMEINEN = (
    tip(
        "hoogste-fase-zonder-bewijs",
        "{domein} staat in fase 4, en er staat geen bewijs bij",
        "noem een bestand, of schrijf wat er is met een datum",
        Uitleg(
            "In beleid/hr-domeinen.yaml staat een domein in fase 4 (afgestemd op één competentietaal) zonder bewijsstuk.",
            "Wie zegt dat alles klopt, krijgt de vraag waaruit dat blijkt. In het rapport gaat wat de bestanden "
            "tonen voor op wat er opgegeven is.",
            Voorbeeld(
                _BESTAND,
                """\
domeinen:
  - domein: werving-en-selectie
    fase: 4
    competenties: [Luisteren, Samenwerken]
""",
                _GOED,
            ),
        ),
    ),
    tip(
        "bewijs-niet-gevonden",
        "'{gevonden}' staat niet in deze map",
        "schrijf het pad vanaf organisatie.yaml, of omschrijf het met `tekst` en een datum",
        Uitleg(
            "Een bewijsstuk bij een HR-domein noemt een bestand dat niet in de organisatiemap staat. Buiten die map "
            "kijkt het programma niet.",
            "Een bewijs dat niemand kan openen, bewijst niets. Het telt dan ook niet mee voor de fase.",
            Voorbeeld(
                _BESTAND,
                """\
domeinen:
  - domein: werving-en-selectie
    fase: 3
    competenties: [Luisteren, Samenwerken]
    bewijs: [documenten/vacature.md]
""",
                _GOED,
            ),
        ),
    ),
    tip(
        "woord-buiten-woordenboek",
        "'{gevonden}' staat niet in het competentiewoordenboek",
        "gebruik een naam uit het woordenboek, of zet dit woord bij de synoniemen",
        Uitleg(
            "Bij de competenties van een HR-domein staat een woord dat geen naam, id of synoniem van een competentie is.",
            "Eén taal is wat de HR-domeinen met elkaar verbindt. Staat er in de vacature een ander woord dan in "
            "het gesprek, dan begint een nieuwe collega met een misverstand.",
            Voorbeeld(_BESTAND, _GOED.replace("Samenwerken", "Flexibiliteit"), _GOED),
        ),
    ),
)
