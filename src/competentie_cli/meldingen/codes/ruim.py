"""Wat aandacht vraagt in de map zelf: bestanden die niemand leest, codes die niet bestaan."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip, waarschuwing

RUIM = (
    waarschuwing(
        "onbekend-bestand",
        "dit bestand wordt niet gelezen: {plek} hoort niet bij de bekende mappen en namen",
        "zet het in de juiste map, of haal het weg",
        Uitleg(
            "Een YAML-bestand staat buiten de mappen en namen die gelezen worden.",
            "Wat erin staat, telt nergens mee, en dat ziet u nergens aan: iemand kan zo uit elk overzicht vallen.",
            Voorbeeld(
                "medewerker/m-0007.yaml",
                "id: m-0007\nfunctie: begeleider\n",
                "id: m-0007\nfunctie: begeleider\n",
                "medewerkers/m-0007.yaml",
            ),
        ),
    ),
    tip(
        "id-is-apparaatnaam",
        "op Windows kan geen bestand '{gevonden}' heten",
        "kies een andere id als iemand op Windows documenten maakt",
        Uitleg(
            "De id van een medewerker is op Windows de naam van een apparaat, zoals `con`, `nul` of `com1`.",
            "Documenten heten naar de id. Bij deze persoon komt er een streepje bij, en een bestand met die naam kan op Windows niet bestaan.",
            Voorbeeld(
                "medewerkers/m-0007.yaml",
                "id: con\nfunctie: begeleider\nleidinggevende: m-0001\n",
                "id: m-0007\nfunctie: begeleider\nleidinggevende: m-0001\n",
            ),
        ),
    ),
    tip(
        "onbekende-code",
        "er is geen code '{gevonden}'",
        "alle codes staan in de uitleg: competentie leg-uit",
        Uitleg(
            "Onder `controle` in organisatie.yaml, of achter `# competentie: negeer`, staat een code die niet "
            "bestaat of die een fout is. Een fout kan niet zwijgen.",
            "U denkt dan dat iets zwijgt of strenger is, en dat is niet zo.",
            Voorbeeld(
                "teams/nacht.yaml",
                "id: nacht\nnaam: Nachtploeg  # competentie: negeer competentie-ongbruikt\n",
                "id: nacht\nnaam: Nachtploeg\n",
            ),
        ),
        fout=("'{gevonden}' is een fout en kan niet zwijgen", "verbeter wat er staat"),
    ),
)
