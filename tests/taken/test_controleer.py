"""Wat zwijgt, wat strenger is en wat er maar van één bestand getoond wordt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from competentie_cli.fouten import GebruikFout
from competentie_cli.taken.controleer import kijk_na

VANDAAG = date(2026, 11, 21)


def _regels(map_: Path, **keuze: object) -> list[str]:
    nazicht = kijk_na(map_, VANDAAG, **keuze)  # type: ignore[arg-type]
    return [
        f"{m.bestand}:{m.plaats.regel if m.plaats else 0}: {m.ernst.value} {m.code}"
        for m in nazicht.meldingen
    ]


def _schrijf(map_: Path, bestand: str, tekst: str) -> None:
    (map_ / bestand).parent.mkdir(parents=True, exist_ok=True)
    (map_ / bestand).write_text(tekst, encoding="utf-8")


def _vul_aan(map_: Path, bestand: str, tekst: str) -> None:
    _schrijf(map_, bestand, (map_ / bestand).read_text("utf-8") + tekst)


def test_een_commentaar_op_de_regel_laat_alleen_die_code_op_die_regel_zwijgen(gave_organisatie: Path) -> None:
    _schrijf(gave_organisatie, "competenties/tuin.yaml", "id: tuin\nnaam: Tuinieren\n")
    assert _regels(gave_organisatie) == ["competenties/tuin.yaml:1: waarschuwing competentie-ongebruikt"]
    stil = (
        "id: tuin  # competentie: negeer competentie-ongebruikt, indicatoren-buiten-norm\nnaam: Tuinieren\n"
    )
    _schrijf(gave_organisatie, "competenties/tuin.yaml", stil)
    assert _regels(gave_organisatie) == []
    elders = "id: tuin\nnaam: Tuinieren  # competentie: negeer competentie-ongebruikt\n"
    _schrijf(gave_organisatie, "competenties/tuin.yaml", elders)
    assert _regels(gave_organisatie) == ["competenties/tuin.yaml:1: waarschuwing competentie-ongebruikt"]


def test_een_commentaar_laat_een_fout_niet_zwijgen(gave_organisatie: Path) -> None:
    _schrijf(gave_organisatie, "teams/nacht.yaml", "id: nacht  # competentie: negeer ontbreekt\n")
    assert _regels(gave_organisatie) == [
        "teams/nacht.yaml:1: fout ontbreekt",
        "teams/nacht.yaml:1: tip onbekende-code",
    ]


def test_organisatie_yaml_laat_zwijgen_en_maakt_strenger(gave_organisatie: Path) -> None:
    _schrijf(gave_organisatie, "competenties/tuin.yaml", "id: tuin\nnaam: Tuinieren\n")
    _schrijf(
        gave_organisatie, "functies/mentor.yaml", "{id: m, naam: M, soort: rol, bijgewerkt: 2020-01-01}\n"
    )
    _vul_aan(
        gave_organisatie,
        "organisatie.yaml",
        "controle: {negeer: [competentie-ongebruikt], streng: [profiel-verouderd]}\n",
    )
    assert _regels(gave_organisatie) == ["functies/mentor.yaml:1: fout profiel-verouderd"]
    assert not kijk_na(gave_organisatie, VANDAAG).in_orde


def test_een_onbekende_code_in_organisatie_yaml_wordt_gemeld_met_wat_erop_lijkt(
    gave_organisatie: Path,
) -> None:
    _vul_aan(
        gave_organisatie, "organisatie.yaml", "controle: {negeer: [bewijs-vervelt, kring], streng: [x]}\n"
    )
    nazicht = kijk_na(gave_organisatie, VANDAAG)
    assert [(m.plaats.kolom if m.plaats else 0, m.tekst, m.hulp) for m in nazicht.meldingen] == [
        (21, "er is geen code 'bewijs-vervelt'", "bedoelde u 'bewijs-vervalt'?"),
        (37, "'kring' is een fout en kan niet zwijgen", "verbeter wat er staat"),
        (54, "er is geen code 'x'", "alle codes staan in de uitleg: competentie leg-uit"),
    ]


def test_strikt_keurt_een_waarschuwing_af_en_een_tip_niet(gave_organisatie: Path) -> None:
    _schrijf(
        gave_organisatie, "functies/mentor.yaml", "{id: m, naam: M, soort: rol, bijgewerkt: 2020-01-01}\n"
    )
    assert kijk_na(gave_organisatie, VANDAAG, strikt=True).in_orde
    _schrijf(gave_organisatie, "competenties/tuin.yaml", "id: tuin\nnaam: Tuinieren\n")
    assert kijk_na(gave_organisatie, VANDAAG).in_orde
    assert not kijk_na(gave_organisatie, VANDAAG, strikt=True).in_orde


def test_de_gevraagde_peildatum_gaat_voor_die_van_de_organisatie(gave_organisatie: Path) -> None:
    assert "medewerkers/m-0001.yaml:1: waarschuwing beoordeling-verouderd" in _regels(
        gave_organisatie, peildatum=date(2029, 1, 1)
    )


def test_met_een_pad_blijft_de_rest_weg(gave_organisatie: Path) -> None:
    _schrijf(gave_organisatie, "competenties/tuin.yaml", "id: tuin\nnaam: Tuinieren\n")
    _schrijf(gave_organisatie, "los.yaml", "a: b\n")
    assert _regels(gave_organisatie, alleen=[gave_organisatie / "competenties"]) == [
        "competenties/tuin.yaml:1: waarschuwing competentie-ongebruikt"
    ]
    assert _regels(gave_organisatie, alleen=[gave_organisatie / "los.yaml"]) == [
        "los.yaml:1: waarschuwing onbekend-bestand"
    ]
    assert len(_regels(gave_organisatie, alleen=[gave_organisatie])) == 2
    with pytest.raises(GebruikFout, match="geen bestand of map"):
        _regels(gave_organisatie, alleen=[gave_organisatie / "weg"])


@pytest.mark.parametrize(
    ("bestand", "verwacht"),
    [
        ("medewerker/m-0009.yaml", "bedoelde u 'medewerkers/'?"),
        ("team.yml", "bedoelde u 'teams.yaml'?"),
        ("losse-zaken/x.yaml", "zet het in de juiste map, of haal het weg"),
        ("Teams/x.yaml", "bedoelde u 'teams/'?"),
        ("beleid/stapen.yaml", "bedoelde u 'beleid/stappen.yaml'?"),
        ("stappen.yaml", "bedoelde u 'beleid/stappen.yaml'?"),
    ],
)
def test_een_vreemd_bestand_wordt_gemeld_met_de_map_die_erop_lijkt(
    bestand: str, verwacht: str, gave_organisatie: Path
) -> None:
    _schrijf(gave_organisatie, bestand, "a: b\n")
    (melding,) = kijk_na(gave_organisatie, VANDAAG).meldingen
    assert (melding.code, melding.bestand, melding.hulp) == ("onbekend-bestand", bestand, verwacht)


@pytest.mark.parametrize(
    "bestand",
    [
        ".git/x.yaml", ".pre-commit-config.yaml", "uit/kloof/x.yaml", "sjablonen/x.yaml",
        "andere/organisatie.yaml", "lees.md",
        "teams/.verborgen.yaml",
    ],
)  # fmt: skip
def test_verborgen_uitvoer_en_andere_organisaties_zijn_niet_vreemd(
    bestand: str, gave_organisatie: Path
) -> None:
    _schrijf(gave_organisatie, bestand, "a: b\n")
    assert _regels(gave_organisatie) == []
