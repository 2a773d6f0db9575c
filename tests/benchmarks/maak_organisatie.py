"""Maakt een organisatiemap van N mensen zoals een grote werkgever ze heeft, elke keer dezelfde.

Gebruik, vanuit de map van het project: python -m tests.benchmarks.maak_organisatie MAP [N]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.benchmarks.zinnen import ACHTERNAMEN, BIJLEREN, COMPETENTIES, FUNCTIES, GEDRAG, TALENTEN, VOORNAMEN

TEAMS = 40
VORMEN = ("werkplek", "coaching", "intervisie")
VOORBIJ = ("2026-02-10", "2026-03-17", "2026-04-21", "2026-05-12", "2026-06-09", "2026-09-15")

ORGANISATIE = """\
# Gemaakt door tests/benchmarks/maak_organisatie.py
naam: Zorg en Welzijn De Grote Proef
land: BE
rechtsvorm: vzw
paritair_comite: "330.01.20"
omvang: {koppen: 3100, vte: 2280.5, op: 2026-06-30}
overleg: [ondernemingsraad, cpbw, vakbondsafvaardiging]
schaal:
  - {niveau: 1, naam: Startend, omschrijving: Werkt met begeleiding.}
  - {niveau: 2, naam: Zelfstandig, omschrijving: Werkt alleen in gewone situaties.}
  - {niveau: 3, naam: Stevig, omschrijving: Redt zich ook als het moeilijk wordt.}
  - {niveau: 4, naam: Trekker, omschrijving: Neemt anderen mee.}
uurkost: 38.50
peildatum: 2026-11-21
"""


def maak_organisatie(map_: Path, aantal: int = 3000, *, zaad: int = 2026) -> Path:
    """Schrijft de map en geeft ze terug; hetzelfde aantal en zaad geeft dezelfde bytes."""
    lot = Random(zaad)
    _schrijf(map_ / "organisatie.yaml", ORGANISATIE)
    _schrijf(map_ / "visie.yaml", "".join(_visie()))
    for soort in ("kern", "functie", "leidinggevend", "vaktechnisch"):
        _schrijf(map_ / "competenties" / f"{soort}.yaml", "".join(_competenties(soort)))
    _schrijf(map_ / "functies" / "functies.yaml", "".join(_functies()))
    _schrijf(map_ / "teams.yaml", "".join(_teams(min(TEAMS, aantal))))
    _schrijf(map_ / "leeraanbod" / "aanbod.yaml", "".join(_leeraanbod()))
    for nummer in range(1, aantal + 1):
        persoon = f"m-{nummer:04}"
        _schrijf(map_ / "medewerkers" / f"{persoon}.yaml", "".join(_medewerker(nummer, aantal, lot)))
        if nummer % 3 == 0:
            _schrijf(map_ / "plannen" / f"{persoon}-2026.yaml", "".join(_plan(nummer, lot)))
    return map_


def _schrijf(bestand: Path, tekst: str) -> None:
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text(tekst, encoding="utf-8", newline="\n")


def _visie() -> Iterator[str]:
    yield "missie: >-\n  Wij zorgen dat mensen kunnen wonen en leven zoals zij dat willen.\n"
    yield "visie: >-\n  Goed werk begint bij wie het doet.\n"
    yield "waarden: [respect, nabijheid, vakmanschap]\ndoelen:\n"
    ids = [competentie for competentie, *_ in COMPETENTIES]
    for nummer in range(4):
        eigen = ", ".join(ids[nummer::4])
        yield f"  - id: doel-{nummer + 1}\n    naam: Strategisch doel {nummer + 1}\n    horizon: 2028\n"
        yield f"    competenties: [{eigen}]\n"
    yield "kerncompetenties:\n"
    for competentie, _, soort in COMPETENTIES:
        if soort == "kern":
            yield f"  - {{competentie: {competentie}, gewenst: 2, weging: 1}}\n"


def _competenties(gevraagd: str) -> Iterator[str]:
    yield "competenties:\n"
    for competentie, naam, soort in COMPETENTIES:
        if soort != gevraagd:
            continue
        yield f"  - id: {competentie}\n    naam: {naam}\n    soort: {soort}\n"
        yield f"    definitie: Wat {naam.lower()} in ons werk betekent.\n    niveaus:\n"
        for niveau in range(1, 5):
            yield f"      - niveau: {niveau}\n        omschrijving: Zo ziet {naam.lower()} er hier uit.\n"
            yield "        indicatoren:\n"
            yield from (f'          - "{zin}"\n' for zin in GEDRAG[niveau - 1 : niveau + 2])


def _functies() -> Iterator[str]:
    yield "functies:\n"
    for plek, (functie, naam, laag) in enumerate(FUNCTIES):
        yield f"  - id: {functie}\n    naam: {naam}\n    laag: {laag}\n"
        yield f"    doel: Waarom {naam.lower()} bestaat.\n    competenties:\n"
        for rij, competentie in enumerate(gevraagd(plek)):
            rest = f"gewenst: {2 + rij % 3}, weging: {1 + rij % 2}{', kritiek: ja' if rij == 0 else ''}"
            yield f"      - {{competentie: {competentie}, {rest}}}\n"


def gevraagd(functie: int) -> list[str]:
    """De acht competenties die een functie vraagt."""
    ids = [competentie for competentie, _, soort in COMPETENTIES if soort != "kern"]
    return [ids[(functie * 3 + stap) % len(ids)] for stap in range(8)]


def _teams(aantal: int) -> Iterator[str]:
    yield "teams:\n"
    for nummer in range(1, aantal + 1):
        yield f"  - id: team-{nummer}\n    naam: Team {nummer}\n    afdeling: Zorg\n"
        yield f"    leidinggevende: m-{nummer:04}\n"
        if nummer > 1:
            yield f"    onderdeel_van: team-{_team_boven(nummer)}\n"


def _team_boven(team: int) -> int:
    return (team - 1) // 8 + 1 if team > 8 else 1


def _leeraanbod() -> Iterator[str]:
    yield "leeractiviteiten:\n"
    for competentie, naam, _ in COMPETENTIES:
        for plek, vorm in enumerate(VORMEN):
            yield f"  - id: {competentie}-{vorm}\n    naam: {naam} ({vorm})\n    vorm: {vorm}\n"
            niveaus = f"van: {1 + plek % 2}, naar: {3 + plek % 2}"
            yield f"    ontwikkelt:\n      - {{competentie: {competentie}, {niveaus}, bijdrage: deel}}\n"
            yield f"    uren: {{werktijd: {4 + plek * 4}}}\n    kosten: {{per_deelnemer: {plek * 120}}}\n"


def _medewerker(nummer: int, aantal: int, lot: Random) -> Iterator[str]:
    functie = nummer % len(FUNCTIES)
    team = (nummer - 1) % min(TEAMS, aantal) + 1
    competenties = gevraagd(functie)
    yield f"id: m-{nummer:04}\nnaam: {lot.choice(VOORNAMEN)} {lot.choice(ACHTERNAMEN)}\n"
    yield f"functie: {FUNCTIES[functie][0]}\nteam: team-{team}\ncontract:\n  soort: vast\n"
    yield f"  vte: {lot.choice(('1', '0.8', '0.5'))}\n  in_dienst: 20{lot.randint(10, 24)}-09-01\n"
    yield f"geboortejaar: {lot.randint(1962, 2002)}\nbeoordelingen:\n"
    yield from _beoordeling("zelf", f"m-{nummer:04}", competenties, lot)
    yield from _beoordeling("leidinggevende", _leider(nummer, team), competenties, lot)
    yield "bewijzen:\n  - {soort: attest, naam: EHBO, datum: 2025-05-02, geldig_tot: 2029-05-02}\ntalenten:\n"
    for talent in lot.sample(TALENTEN, 2):
        yield f"  - {{omschrijving: {talent}, goed_in: ja, graag: ja, ingezet: deels}}\n"
    yield "drijfveren: [mensen zien groeien, samen lachen]\nambities:\n"
    yield f'  - {{termijn: lang, omschrijving: "{lot.choice(BIJLEREN)}", datum: 2026-03-10}}\n'
    yield "leervoorkeuren: [coaching, werkplek]\nbudget: {jaar: 2026, bedrag: 1500.00, uren: 38}\noorzaken:\n"
    yield f"  {competenties[1]}:\n    soort: organisatie\n    omschrijving: >-\n      {lot.choice(GEDRAG)}\n"
    yield f"    actie: {lot.choice(BIJLEREN)}\n    wie: hr\n    tegen: 2027-01-15\n    status: bezig\n"
    yield "gevolgd:\n"
    for competentie in competenties[:2]:
        datum = lot.choice(VOORBIJ)
        yield f"  - {{leeractiviteit: {competentie}-coaching, datum: {datum}, uren: 3, kosten: 0}}\n"
    yield f"gesprekken:\n  - {{datum: {lot.choice(VOORBIJ)}, soort: functionering, gehouden: ja}}\n"


def _leider(nummer: int, team: int) -> str:
    if nummer != team:
        return f"m-{team:04}"
    return f"m-{_team_boven(team):04}" if team > 1 else "raad van bestuur"


def _beoordeling(bron: str, door: str, competenties: list[str], lot: Random) -> Iterator[str]:
    yield f"  - datum: {lot.choice(VOORBIJ)}\n    bron: {bron}\n    door: {door}\n    niveaus:\n"
    yield from (f"      {competentie}: {lot.randint(1, 4)}\n" for competentie in competenties)
    yield "    toelichting:\n"
    yield from (f'      {competentie}: "{lot.choice(GEDRAG)}"\n' for competentie in competenties[:4])


def _plan(nummer: int, lot: Random) -> Iterator[str]:
    yield f"medewerker: m-{nummer:04}\nperiode: {{van: 2026-01-01, tot: 2026-12-31}}\nstatus: lopend\n"
    yield "besproken: 2026-01-28\ndoelen:\n"
    for plek, competentie in enumerate(gevraagd(nummer % len(FUNCTIES))[:2], start=1):
        yield f"  - id: d{plek}\n    competentie: {competentie}\n    omschrijving: {lot.choice(BIJLEREN)}\n"
        yield f'    van: 2\n    naar: 3\n    resultaat: "{lot.choice(GEDRAG)}"\n    tegen: 2026-11-30\n'
        yield f"    acties:\n      - {{leeractiviteit: {competentie}-werkplek, start: 2026-02-03}}\n"
        yield f"      - {{leeractiviteit: {competentie}-intervisie, status: bezig, start: 2026-03-03}}\n"
    yield "afspraken:\n  - {tekst: Elke maand een halfuur samen, wie: leidinggevende, tegen: 2026-12-01}\n"
    yield "opvolging:\n  - {datum: 2026-12-15, gehouden: nee}\n"
    yield "akkoord: {medewerker: 2026-02-01, leidinggevende: 2026-02-03}\n"


if __name__ == "__main__":
    print(maak_organisatie(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3000))
