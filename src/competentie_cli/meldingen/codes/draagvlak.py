"""Tips over het draagvlak: wat er van een kleine groep beter niet bewaard wordt."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip

_KOP = "metingen:\n  - datum: 2026-10-12\n    groep: vakbond\n"

DRAAGVLAK = (
    tip(
        "draagvlak-kleine-groep",
        "hier staan antwoorden van {aantal}; onder {grens} is te raden wie wat zei",
        "haal de aantallen weg en vraag de groep om een `verklaring` met een datum",
        Uitleg(
            "Een meting bewaart de antwoorden van minder mensen dan `privacy.minimale_groep` in organisatie.yaml, "
            "standaard vijf. Het rapport toont ze nooit, ook niet met --intern.",
            "Wie anoniem antwoordde, moet daarop kunnen rekenen. In een kleine groep herkent iedereen elkaar. Vraag "
            "wat ze samen willen zeggen, met een datum erbij.",
            Voorbeeld(
                "draagvlak/2026-10.yaml",
                f"{_KOP}    antwoorden: 3\n    items: {{begrip: {{3: 1, 4: 2}}}}\n",
                f"{_KOP}    verklaring: We doen mee, zolang het over ontwikkelen gaat.\n",
            ),
        ),
    ),
)
