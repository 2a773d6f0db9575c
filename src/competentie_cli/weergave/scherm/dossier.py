"""Het stappenplan op het scherm: wat te laat is, wat volgt, wat wacht en wat gedaan is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.stapstand import Stapstand, Stapvordering
from competentie_cli.weergave.blokken import Zin, plat
from competentie_cli.weergave.dossierzinnen import Dossierzinnen
from competentie_cli.weergave.scherm.rooster import ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.woorden import dagtekst
from competentie_cli.weergave.woorden import datum_lang

_DAGKOLOM = 11
_PAPIER = "Het dossier zelf: competentie or-dossier --formaat pdf (komt in uit/or-dossier/or-dossier.pdf)"


def toon_dossier(console: Console, zinnen: Dossierzinnen) -> None:
    """De stand van het overleg, en waar het papier is."""
    stand = zinnen.dossier.stand
    naam = zinnen.spraak.organisatie.instelling.naam
    toon(
        console,
        [
            ingesprongen(console, tekst(f"{naam}: dossier voor overleg", "bold"), 0),
            ingesprongen(
                console, tekst(f"peildatum {datum_lang(stand.peildatum)}, voor {zinnen.organen()}"), 0
            ),
            *([ingesprongen(console, Text(zinnen.merk, "dim"), 0)] if zinnen.merk else []),
        ],
    )
    if not stand.stappen:
        toon(
            console,
            [Text(), ingesprongen(console, _als_tekst(zinnen.spraak.t("or-dossier.stappen-geen")), 0)],
        )
    _groep(console, "Nu aan de beurt", stand.volgende, zinnen, "yellow bold")
    _groep(console, "Wacht nog", stand.met(Stapvordering.WACHT), zinnen)
    _groep(console, "Gedaan", stand.met(Stapvordering.GEDAAN), zinnen)
    _aandacht(console, [*_reacties(zinnen), *_zonder_stap(zinnen), *zinnen.te_beslissen(), zinnen.vooraf()])
    toon(console, [Text(), ingesprongen(console, Text(_PAPIER), 0)])


def _groep(
    console: Console, titel: str, standen: Iterable[Stapstand], zinnen: Dossierzinnen, stijl: str = "bold"
) -> None:
    rijen = [_stap(console, stand, zinnen) for stand in standen]
    if rijen:
        toon(console, [Text(), Text(f"{titel} ({len(rijen)})", stijl), *rijen])


def _stap(console: Console, stand: Stapstand, zinnen: Dossierzinnen) -> Text:
    gedaan = stand.vordering is Stapvordering.GEDAAN
    dag = zinnen.gezet_op(stand) if gedaan else stand.stap.tegen
    inhoud = tekst(stand.stap.naam, "" if gedaan else "bold")
    if stand.te_laat:
        inhoud.append(" · voorbij", "yellow")
    delen = [plat(zinnen.met_wie(stand.stap)), zinnen.wie(stand.stap)]
    if not gedaan and stand.vordering is not Stapvordering.NU:
        delen.append(plat(zinnen.toestand(stand)))
    if onder := " · ".join(deel for deel in delen if deel):
        inhoud.append("\n").append_text(tekst(onder))
    breed = console.width - _DAGKOLOM - 4
    return naast_elkaar(
        console, [(Text(), 0), (Text(dagtekst(dag) if dag else "zonder dag"), _DAGKOLOM), (inhoud, breed)]
    )


def _reacties(zinnen: Dossierzinnen) -> Iterator[Zin]:
    for stand, reactie in zinnen.dossier.stand.onbeantwoord:
        yield zinnen.zonder_antwoord(stand, reactie)


def _zonder_stap(zinnen: Dossierzinnen) -> Iterator[Zin]:
    for orgaan in zinnen.dossier.stand.zonder_stap:
        yield zinnen.spraak.t("or-dossier.zonder-stap", orgaan=zinnen.orgaan(orgaan))


def _aandacht(console: Console, zinnen: Iterable[Zin]) -> None:
    regels = [
        naast_elkaar(console, [(Text(), 0), (Text("-"), 1), (_als_tekst(zin), console.width - 5)], 1)
        for zin in zinnen
    ]
    toon(console, [Text(), Text("Let op", "bold"), *regels])


def _als_tekst(zin: Zin) -> Text:
    return Text().join(tekst(stuk.tekst, "bold" if stuk.stijl == "vet" else "") for stuk in zin)
