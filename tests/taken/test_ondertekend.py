"""Een getekend plan op twee dagen afgedrukt: alleen wat de dag van de afdruk draagt, is anders."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.conftest import bouw_organisatie
from tests.taken.hulp import maak

VROEG, LAAT = date(2026, 3, 1), date(2026, 11, 21)
DAGEN = {VROEG: "1 maart 2026", LAAT: "21 november 2026"}
ORGANISATIE = """\
naam: Huis De Proef
land: BE
schaal: [{niveau: 1, naam: Startend}, {niveau: 2, naam: Zelfstandig}, {niveau: 3, naam: Stevig}]
"""
COMPETENTIES = """\
competenties:
  - id: luisteren
    naam: Luisteren
    niveaus:
      - {niveau: 1, indicatoren: [Laat uitspreken., Kijkt op.]}
      - {niveau: 2, indicatoren: [Vraagt door., Vat samen.]}
  - {id: koken, naam: Koken}
  - {id: plannen, naam: Plannen}
"""
FUNCTIES = """\
functies:
  - id: begeleider
    naam: Begeleider
    competenties:
      - {competentie: luisteren, gewenst: 2}
      - {competentie: koken, gewenst: 2}
      - {competentie: plannen, gewenst: 2}
  - {id: mentor, naam: Mentor, soort: rol, competenties: [{competentie: plannen, gewenst: 3}]}
  - id: coach
    naam: Coach
    competenties: [{competentie: luisteren, gewenst: 2}, {competentie: plannen, gewenst: 2}]
"""
LEERAANBOD = """\
leeractiviteiten:
  - id: meelopen
    naam: Een dag meelopen
    vorm: werkplek
    ontwikkelt: [{competentie: luisteren, van: 1, naar: 2}]
    uren: 8
    kosten: 40
    vangnet: {signaal: Twee keer afgezegd, wie: leidinggevende, wat_dan: Een andere dag, uiterlijk_dagen: 14}
  - {id: brand, naam: Brandveiligheid, vorm: klassikaal, uren: 3, kosten: 0, verplicht: wet}
"""
LEIDING = "id: m-0001\nnaam: Zoë Claes\nfunctie: coach\n"
PERSOON = """\
id: m-0002
naam: An Peeters
functie: begeleider
leidinggevende: m-0001
beoordelingen:
  - {datum: 2026-01-10, bron: zelf, niveaus: {luisteren: 2}}
  - datum: 2026-01-12
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 1, koken: 1}
    toelichting: {luisteren: Neemt de tijd.}
ambities: [{termijn: lang, functie: coach, datum: 2026-01-10}]
budget: {jaar: 2026, bedrag: 500, uren: 30}
oorzaken:
  koken: {soort: middelen, actie: Een tweede fornuis, wie: m-0001, tegen: 2026-06-01, status: open}
"""
PERSOON_LATER = (
    PERSOON.replace("bedrag: 500, uren: 30", "bedrag: 300, uren: 20")
    .replace("status: open}", "status: bezig}")
    .replace(
        "ambities: [",
        """\
  - {datum: 2026-08-01, bron: afgesproken, niveaus: {luisteren: 2, koken: 2, plannen: 1}}
gevolgd:
  - {leeractiviteit: brand, datum: 2026-05-04, resultaat: afgerond}
  - {omschrijving: Studiedag, datum: 2026-06-04, kosten: 90, uren: 6}
rollen: [{functie: mentor, sinds: 2026-09-01}]
ambities: [{termijn: kort, omschrijving: Mentor zijn, datum: 2026-09-01}, """,
    )
)
PLAN = """\
medewerker: m-0002
periode: {van: 2026-01-15, tot: 2026-12-31}
status: lopend
besproken: 2026-01-15
doelen:
  - id: d1
    competentie: luisteren
    omschrijving: Ik vraag door.
    herkomst: kloof
    van: 1
    naar: 2
    resultaat: Een bewoner zegt dat hij gehoord is.
    tegen: 2026-10-31
    status: open
    acties:
      - {leeractiviteit: meelopen, status: gepland, start: 2026-03-20, gekozen_door: samen}
      - {omschrijving: Oefent in het overleg, vorm: oefenen, in_gewoon_werk: ja, kosten: 0, status: gepland}
    afspraken:
      - {tekst: Zoë kijkt mee, wie: leidinggevende, tegen: 2026-04-01, status: open}
  - id: d2
    omschrijving: Ik kijk of coach iets voor mij is.
    herkomst: [eigen, ambitie]
    resultaat: Ik weet het.
    tegen: 2026-09-30
afspraken:
  - {tekst: Iemand kijkt het plannen na, wie: hr, tegen: 2026-05-01, status: open, competentie: plannen}
opvolging: [{datum: 2026-06-15}, {datum: 2026-11-01}]
akkoord: {medewerker: 2026-01-20, leidinggevende: 2026-01-22}
"""
PLAN_LATER = (
    PLAN.replace("status: lopend", "status: geevalueerd")
    .replace(
        "tegen: 2026-10-31\n    status: open",
        "tegen: 2026-10-31\n    status: deels\n    reden: Er was weinig tijd.",
    )
    .replace(
        "status: gepland, start: 2026-03-20", "status: vastgelopen, sinds: 2026-04-02, start: 2026-04-20"
    )
    .replace(
        "in_gewoon_werk: ja, kosten: 0, status: gepland", "in_gewoon_werk: ja, kosten: 0, status: afgerond"
    )
    .replace("tegen: 2026-04-01, status: open", "tegen: 2026-04-01, status: bezig")
    .replace("{datum: 2026-06-15}", "{datum: 2026-06-15, gehouden: ja, verslag: Het begint te lukken.}")
)


def _druk_af(map_: Path, persoon: str, plan: str, dag: date, formaat: str, lezer: str) -> str:
    bouw_organisatie(
        map_,
        organisatie=ORGANISATIE,
        competenties=COMPETENTIES,
        functies=FUNCTIES,
        leeraanbod=LEERAANBOD,
        **{"medewerkers/m-0001": LEIDING, "medewerkers/m-0002": persoon, "plannen/m-0002-2026": plan},
    )
    _, pops = maak(map_, map_ / "uit", (formaat,), "m-0002", lezer=lezer, peildatum=dag)
    assert pops.mislukt == ()
    return pops.bestanden[0].read_text("utf-8")


class _Regels(HTMLParser):
    """Zet een pagina om in regels zoals Markdown ze heeft: `## ` voor een sectie, `|` voor een rij."""

    def __init__(self) -> None:
        super().__init__()
        self.regels: list[str] = []
        self._stil = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._stil = tag in ("style", "title")
        if tag in ("h2", "tr", "p", "li", "div", "h1", "table", "header", "footer", "blockquote", "dt"):
            self.regels.append("## " if tag == "h2" else "")
        if tag in ("td", "th"):
            self.regels[-1] += "| "

    def handle_data(self, data: str) -> None:
        if not self._stil:
            self.regels[-1:] = [self.regels[-1] + " ".join(data.split()) + " "] if self.regels else [data]


def _regels(tekst: str, formaat: str) -> list[str]:
    if formaat == "md":
        return [regel for regel in tekst.splitlines() if not re.fullmatch(r"[|-]+", regel)]
    lezer = _Regels()
    lezer.feed(tekst)
    return [regel.strip() for regel in lezer.regels]


def _zonder_wat_van_de_dag_is(regels: list[str], dag: date) -> list[str]:
    """De regels zonder de kolommen, secties en zinnen die de dag van de afdruk dragen."""
    blijft: list[str] = []
    weg: set[int] = set()
    sectie_van_de_dag = False
    for regel in regels:
        if regel.startswith("## "):
            sectie_van_de_dag = DAGEN[dag] in regel
        cellen = [cel.strip() for cel in regel.strip("|").split("|")]
        in_tabel = regel.startswith("|")
        if not in_tabel:
            weg = set()
        elif gemerkt := {
            plek for plek, cel in enumerate(cellen) if cel.casefold().endswith(f"op {DAGEN[dag]}")
        }:
            weg = gemerkt
        if regel.strip("| ").startswith("Stand van zaken"):
            continue
        if in_tabel and not sectie_van_de_dag:
            blijft.append(" | ".join(cel for plek, cel in enumerate(cellen) if plek not in weg))
        elif regel and not sectie_van_de_dag:
            blijft += _zonder_stand(regel, DAGEN[dag])
    return blijft


def _zonder_stand(regel: str, dag: str) -> list[str]:
    """Een afspraak zonder haar stand; niets van een zin die zelf zegt van welke dag ze is."""
    if re.match(rf"\W*(?:Stand op|Hoe staat het ervoor op) {dag}", regel):
        return []
    zonder = re.sub(rf"(?:;| \() ?(?:stand op {dag}: )?(?:nog te doen|bezig)[^)]*(\))", r"\1", regel)
    return [zonder.replace(dag, "VANDAAG")]


@pytest.mark.parametrize("formaat", ["md", "html"])
@pytest.mark.parametrize("lezer", ["medewerker", "leidinggevende"])
def test_op_papier_verschilt_alleen_wat_de_dag_van_de_afdruk_draagt(
    tmp_path: Path, lezer: str, formaat: str
) -> None:
    eerst = _regels(_druk_af(tmp_path / "een", PERSOON, PLAN, VROEG, formaat, lezer), formaat)
    later = _regels(_druk_af(tmp_path / "twee", PERSOON_LATER, PLAN_LATER, LAAT, formaat, lezer), formaat)
    getekend = _zonder_wat_van_de_dag_is(eerst, VROEG)
    assert getekend == _zonder_wat_van_de_dag_is(later, LAAT)
    assert len(getekend) > 50
    for wat in ("Het begint te lukken.", "op 21 november 2026", "Zelfstandig", "loopt vast"):
        assert any(wat in regel for regel in later), wat
