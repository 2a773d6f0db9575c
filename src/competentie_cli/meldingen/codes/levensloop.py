"""Tips over plannen die anders zijn dan wat in git vastligt."""

from __future__ import annotations

from competentie_cli.meldingen.code import Uitleg, Voorbeeld, tip


def _plan(status: str, *, naar: str = "3") -> str:
    return f"""\
medewerker: m-0002
periode: {{van: 2026-01-01, tot: 2026-12-31}}
status: {status}
akkoord: {{medewerker: 2026-01-20, leidinggevende: 2026-01-20}}
doelen:
  - id: d1
    competentie: samenwerken
    van: 2
    naar: {naar}
    tegen: 2026-12-15
    acties:
      - {{leeractiviteit: meelopen, start: 2026-02-01}}
opvolging: [{{datum: 2026-12-01}}]
"""


_TERUG = (
    "schrijf in het verslag van een opvolgmoment wat er anders loopt, en zet hier terug wat er stond; is het samen "
    "opnieuw afgesproken, leg het dan vast in git"
)

LEVENSLOOP = (
    tip(
        "plan-statussprong",
        "in git staat dit plan op '{van}'; '{naar}' is daarvan niet de volgende stap",
        "van daar kan het naar {kan}; ging het in stappen, leg dan elke stap vast in git",
        Uitleg(
            "De status van een plan is anders dan in git (HEAD), en die ene stap bestaat niet. Zonder git zegt deze "
            "controle niets.",
            "Wie een stap overslaat, slaat een gesprek of een handtekening over. `competentie pop zet` gaat alleen "
            "naar een status die kan volgen, en vraagt wat daarvoor nodig is.",
            Voorbeeld("plannen/m-0002-2026.yaml", _plan("lopend"), _plan("besproken")),
        ),
        gesloten=(
            "in git staat dit plan op '{van}'; een gesloten plan blijft gesloten",
            "wat nog niet af is, gaat mee naar een volgend plan: competentie pop vernieuw",
        ),
    ),
    tip(
        "plan-gewijzigd-na-ondertekening",
        "dit is na de ondertekening gewijzigd: bij `{wat}` stond '{oud}'",
        _TERUG,
        Uitleg(
            "In git (HEAD) is dit plan ondertekend of verder, en wat toen afgesproken was, staat er nu anders, is weg "
            "of kwam erbij. Hoe het ermee staat (status, reden, data van acties, opvolging) mag wel veranderen, net "
            "als invullen wat leeg was. Zonder git zegt deze controle niets.",
            "Twee mensen tekenden voor wat er stond. Wie dat stil verandert, laat de ander met een papier zitten dat "
            "niet meer klopt.",
            Voorbeeld("plannen/m-0002-2026.yaml", _plan("lopend", naar="4"), _plan("lopend")),
        ),
        weg=("na de ondertekening verdween hier een {wat}: '{oud}'", _TERUG),
        erbij=(
            "hier kwam na de ondertekening een {wat} bij",
            "is dit samen afgesproken? Zeg het in het verslag van een opvolgmoment en leg het vast in git",
        ),
    ),
)
