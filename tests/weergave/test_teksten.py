"""De vaste zinnen: elke sleutel die de code vraagt bestaat, en elke zin die bestaat wordt gevraagd."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.blokken import Stuk, plat
from competentie_cli.weergave.teksten import Teksten, lees_teksten

WORTEL = Path(__file__).parents[2]
INGEBOUWD = WORTEL / "sjablonen" / "teksten.toml"


def _zinnen() -> str:
    """Alle zinnen: de gedeelde en die per document; een groep staat in één bestand."""
    paden = [INGEBOUWD, *sorted(INGEBOUWD.with_suffix("").glob("*.toml"))]
    return "\n".join(pad.read_text("utf-8") for pad in paden)


def _sleutels() -> dict[str, object]:
    inhoud = tomllib.loads(_zinnen())
    return {f"{groep}.{naam}": waarde for groep, leden in inhoud.items() for naam, waarde in leden.items()}


def _bron() -> str:
    map_ = WORTEL / "src" / "competentie_cli"
    paden = [*(map_ / "weergave").rglob("*.py"), *(map_ / "taken").glob("*.py")]
    return "\n".join(pad.read_text("utf-8") for pad in paden)


def test_elke_letterlijk_gevraagde_sleutel_bestaat() -> None:
    gevraagd = set(re.findall(r'\bt(?:\.plat)?\(\s*"([a-z0-9-]+\.[a-z0-9-]+)"', _bron()))
    assert gevraagd - _sleutels().keys() == set()
    assert len(gevraagd) > 80


def test_elke_zin_wordt_ergens_gevraagd() -> None:
    bron, zinnen = _bron(), _zinnen()
    opgebouwd = [re.escape(deel) for deel in re.findall(r'f"([a-z-]+\.[a-z-]*)\{', bron)]
    over = [
        sleutel
        for sleutel in _sleutels()
        if f'"{sleutel}"' not in bron
        and not any(re.match(begin, sleutel) for begin in opgebouwd)
        and f'"{sleutel.split(".")[1]}"' not in bron
        and f'.{sleutel.split(".")[1]}"' not in bron
        and not (sleutel.startswith("woord.") and f"{{{sleutel.removeprefix('woord.')}}}" in zinnen)
    ]
    assert over == []


@pytest.mark.parametrize("aanspreking", ["je", "u"])
def test_de_u_vorm_zegt_nooit_je_en_de_je_vorm_nooit_u(aanspreking: str) -> None:
    ander = {"je": r"\b[Uu]w?\b", "u": r"\b([Jj]e|[Jj]ij|[Jj]ouw?|[Jj]ullie)\b"}[aanspreking]
    zinnen = {
        (naam, vorm): zin
        for naam, waarde in _sleutels().items()
        if isinstance(waarde, dict)
        for vorm, zin in waarde.items()
        if vorm.split("-")[0] == aanspreking
    }
    assert {naam: zin for naam, zin in zinnen.items() if re.search(ander, zin)} == {}
    assert len(zinnen) > 50


def test_een_zin_zonder_twee_vormen_spreekt_niemand_aan() -> None:
    voor_de_consulent = {"overzicht.verborgen", "pop.leiding-beloofd", "pop.leiding-uitleg"}
    los = {naam: zin for naam, zin in _sleutels().items() if isinstance(zin, str)}
    los |= {
        naam: " ".join(waarde.values())
        for naam, waarde in _sleutels().items()
        if isinstance(waarde, dict) and waarde.keys() == {"BE", "NL"}
    }
    aanspraak = re.compile(r"\b([Jj]e|[Jj]ij|[Jj]ouw?|[Uu]w?)\b")
    assert {
        n for n, zin in los.items() if aanspraak.search(re.sub(r"\{[a-z_]+\}", "", zin))
    } - voor_de_consulent == set()


def test_beide_vormen_van_een_zin_vragen_dezelfde_gegevens() -> None:
    gaten = re.compile(r"\{[a-z_]+\}")
    ongelijk = {
        naam
        for naam, waarde in _sleutels().items()
        if isinstance(waarde, dict) and len({frozenset(gaten.findall(v)) for v in waarde.values()}) > 1
    }
    assert ongelijk == set()


VREEMD = {
    (
        "je",
        "BE",
    ): r"\b[Jj]e (wilt|kunt)\b|\bkun(t)? (je|jij)\b|beoordeling\b|besloten|\bHR (mag|mogen)\b|\bfte\b",
    (
        "je",
        "NL",
    ): r"\b[Jj]e (wil|kan)\b|\bkan (je|jij)\b|evaluatie|evengoed|personeelsdienst|\bin groep\b|VTE",
    ("u", "BE"): r"\b[Uu] (wil|kan)\b|\b(wil|kan) u\b|beoordeling\b|besloten|\bfte\b",
    ("u", "NL"): r"\b[Uu] (wil|kan)\b|\b(wil|kan) u\b|evaluatie|evengoed|personeelsdienst|\bin groep\b|VTE",
}


@pytest.mark.parametrize(("aanspreking", "land"), VREEMD)
def test_elke_aanspreking_spreekt_de_taal_van_elk_land(aanspreking: str, land: str) -> None:
    teksten = lees_teksten(INGEBOUWD, None, aanspreking, land)
    eigen_woorden = {"wil", "kan", "evaluatie", "beslist", "evengoed", "hr", "uurkost"}
    gaten = set(re.findall(r"\{([a-z_]+)\}", _zinnen())) - eigen_woorden
    zinnen = {naam: teksten.plat(naam, **dict.fromkeys(gaten, "…")) for naam in _sleutels()}
    vreemd = re.compile(VREEMD[aanspreking, land])
    assert {naam: zin for naam, zin in zinnen.items() if vreemd.search(zin)} == {}


def test_een_woord_vult_zichzelf_in_en_een_gegeven_gaat_voor() -> None:
    teksten = Teksten({"a.b": "{wil} en {naam}", "woord.wil": "wilt", "woord.naam": "x"}, "proef")
    assert teksten.plat("a.b", naam="An") == "wilt en An"


@pytest.mark.parametrize(
    ("aanspreking", "land", "zin"),
    [("je", "BE", "een"), ("je", "NL", "twee"), ("u", "BE", "drie"), ("u", "NL", "drie")],
)
def test_een_zin_kan_van_aanspreking_en_land_samen_afhangen(
    tmp_path: Path, aanspreking: str, land: str, zin: str
) -> None:
    eigen = tmp_path / "teksten.toml"
    eigen.write_text('[pop]\ntitel = { je-BE = "een", je-NL = "twee", u = "drie", BE = "vier" }\n', "utf-8")
    assert lees_teksten(INGEBOUWD, eigen, aanspreking, land).plat("pop.titel") == zin


def test_wat_ingevuld_wordt_is_geen_opmaak() -> None:
    teksten = Teksten({"a.b": "**{naam}** en *{rest}*"}, "proef")
    assert teksten("a.b", naam="**x** {rest}", rest="*y*") == (
        Stuk("**x** {rest}", "vet"),
        Stuk(" en "),
        Stuk("*y*", "cursief"),
    )


def test_een_eigen_zin_gaat_voor_en_de_rest_blijft(tmp_path: Path) -> None:
    eigen = tmp_path / "teksten.toml"
    eigen.write_text('[pop]\ntitel = "Mijn groeiplan"\n', encoding="utf-8")
    teksten = lees_teksten(INGEBOUWD, eigen, "je", "BE")
    assert (plat(teksten("pop.titel")), plat(teksten("kloof.titel"))) == ("Mijn groeiplan", "Waar sta ik?")


def test_zinnen_mogen_per_document_in_een_eigen_bestand_staan(tmp_path: Path) -> None:
    ingebouwd = tmp_path / "basis" / "teksten.toml"
    eigen = tmp_path / "eigen" / "teksten.toml"
    for pad, tekst in (
        (ingebouwd, '[pop]\ntitel = "Plan"\n'),
        (ingebouwd.with_suffix("") / "gesprek.toml", '[gesprek]\ntitel = "Gesprek"\nvoet = "Einde"\n'),
        (eigen.with_suffix("") / "gesprek.toml", '[gesprek]\ntitel = "Ons gesprek"\n'),
    ):
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    teksten = lees_teksten(ingebouwd, eigen, "je", "BE")
    sleutels = ("pop.titel", "gesprek.titel", "gesprek.voet")
    assert [teksten.plat(sleutel) for sleutel in sleutels] == ["Plan", "Ons gesprek", "Einde"]


@pytest.mark.parametrize(
    ("inhoud", "boodschap"),
    [
        ("[pop", "is niet te lezen"),
        ('[pop]\nbestaat-niet = "x"\n', "de tekst 'pop.bestaat-niet' bestaat niet"),
        ("[pop]\ntitel = 3\n", "pop.titel moet tekst zijn"),
        ("pop = 3\n", "'pop' moet een groep"),
    ],
)
def test_een_fout_in_eigen_zinnen_wordt_uitgelegd(tmp_path: Path, inhoud: str, boodschap: str) -> None:
    eigen = tmp_path / "teksten.toml"
    eigen.write_text(inhoud, encoding="utf-8")
    with pytest.raises(SjabloonFout) as fout:
        lees_teksten(INGEBOUWD, eigen, "je", "BE")
    assert boodschap in fout.value.tekst


def test_een_gat_zonder_waarde_noemt_de_zin() -> None:
    with pytest.raises(SjabloonFout) as fout:
        Teksten({"a.b": "{naam}"}, "proef")("a.b")
    assert fout.value.tekst == "De tekst 'a.b' in proef vraagt {naam}, en dat is er niet."
