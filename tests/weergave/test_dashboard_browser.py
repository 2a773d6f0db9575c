"""Het dashboard in een echte browser: te bedienen, toegankelijk, en zonder één stap naar buiten."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from competentie_cli.taken.dashboard import maak_bord, schrijf_bord
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties
from tests.taken.hulp import PEILDATUM, VOORBEELDEN

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SOORTEN = [(huis, intern) for huis in ("zorggroep", "gemeente") for intern in (False, True)]


@pytest.fixture(scope="module")
def paginas(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, bool], Path]:
    """(voorbeeld, intern) -> het html-bestand."""
    uit = {}
    for huis, intern in SOORTEN:
        geopend = open_map(VOORBEELDEN / huis)
        bord = maak_bord(geopend, PEILDATUM, intern=intern)
        opties = Documentopties(("html",), tmp_path_factory.mktemp(huis), intern=intern)
        uit[huis, intern] = schrijf_bord(geopend, bord, opties).bestanden[0]
    return uit


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "Deze test vraagt chromium, zoals .ci/run het installeert."
    with sync_playwright() as speler:
        opties = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        gestart = speler.chromium.launch(executable_path=CHROMIUM, args=opties)
        yield gestart
        gestart.close()


@pytest.fixture
def werkbeeld(browser: Browser, paginas: dict[tuple[str, bool], Path]) -> Iterator[Page]:
    pagina = browser.new_page()
    pagina.goto(paginas["zorggroep", True].as_uri())
    yield pagina
    pagina.close()


@pytest.mark.parametrize("kleuren", ["light", "dark"])
@pytest.mark.parametrize("soort", SOORTEN)
def test_niets_houdt_een_schermlezer_of_een_toetsenbord_tegen(
    browser: Browser, paginas: dict[tuple[str, bool], Path], soort: tuple[str, bool], kleuren: str
) -> None:
    pagina = browser.new_page(color_scheme=kleuren)  # type: ignore[arg-type]
    pagina.goto(paginas[soort].as_uri())
    pagina.eval_on_selector_all("details", "alle => alle.forEach(een => een.open = true)")
    gevonden = Axe().run(pagina).response["violations"]
    assert [(fout["id"], fout["nodes"][0]["html"]) for fout in gevonden] == []
    pagina.close()


@pytest.mark.parametrize("soort", SOORTEN)
def test_er_gaat_niets_naar_buiten_en_er_is_geen_fout(
    browser: Browser, paginas: dict[tuple[str, bool], Path], soort: tuple[str, bool]
) -> None:
    pagina = browser.new_page()
    verzoeken: list[str] = []
    fouten: list[str] = []
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.on("console", lambda regel: fouten.append(regel.text))
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    adres = paginas[soort].as_uri()
    pagina.goto(adres)
    assert [url for url in verzoeken if url != adres and not url.startswith("data:")] == []
    assert fouten == []
    pagina.close()


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_buiten_een_werkbeeld_staat_er_geen_naam_en_geen_id(
    paginas: dict[tuple[str, bool], Path], huis: str
) -> None:
    tekst = paginas[huis, False].read_text("utf-8")
    mensen = vereis_organisatie(open_map(VOORBEELDEN / huis)).medewerkers.values()
    assert [mens.id for mens in mensen if mens.id in tekst or (mens.naam and mens.naam in tekst)] == []
    assert "Teams en mensen" not in tekst


def _zichtbaar(pagina: Page, waar: str) -> list[str]:
    return [rij.inner_text() for rij in pagina.locator(f"{waar} tbody tr:visible th").all()]


KAART = "#warmte .kaart[data-soort=afdeling]"


def test_zoeken_laat_alleen_staan_wat_past(werkbeeld: Page) -> None:
    alles = _zichtbaar(werkbeeld, KAART)
    werkbeeld.fill("#warmte [data-zoek]", "WERK")
    assert _zichtbaar(werkbeeld, KAART) == [naam for naam in alles if "werk" in naam.lower()]
    telling = werkbeeld.locator("#warmte [role=status]").inner_text()
    assert telling == f"{len(_zichtbaar(werkbeeld, KAART))} van {len(alles)} te zien"
    werkbeeld.click("#warmte [data-wis]")
    assert _zichtbaar(werkbeeld, KAART) == alles


def test_filteren_op_doel_en_soort_geldt_samen(werkbeeld: Page) -> None:
    werkbeeld.select_option("#warmte [data-op=doelen]", "graag-blijven")
    assert len(_zichtbaar(werkbeeld, KAART)) == 4
    werkbeeld.select_option("#warmte [data-op=soort]", "kern")
    assert _zichtbaar(werkbeeld, KAART) == ["Blijven leren", "Verantwoordelijkheid opnemen"]


def test_sorteren_gaat_met_het_toetsenbord_en_wie_niets_toont_staat_achteraan(werkbeeld: Page) -> None:
    knop = werkbeeld.locator(f"{KAART} thead button").nth(1)
    knop.focus()
    werkbeeld.keyboard.press("Enter")
    kop = werkbeeld.locator(f"{KAART} thead th").nth(1)
    cellen = werkbeeld.locator(f"{KAART} tbody td:nth-child(2)")
    waarden = [cel.get_attribute("data-w") for cel in cellen.all()]
    gevuld = [float(waarde) for waarde in waarden if waarde is not None]
    assert kop.get_attribute("aria-sort") == "ascending"
    assert (gevuld, waarden[len(gevuld) :]) == (sorted(gevuld), [None] * (len(waarden) - len(gevuld)))
    werkbeeld.keyboard.press("Enter")
    eerste = werkbeeld.locator(f"{KAART} tbody td:nth-child(2)").first.get_attribute("data-w")
    assert (kop.get_attribute("aria-sort"), float(eerste or 0)) == ("descending", max(gevuld))


def test_een_andere_indeling_toont_een_andere_kaart(werkbeeld: Page) -> None:
    werkbeeld.select_option("#warmte [data-kaart]", "laag")
    zichtbaar = [kaart.get_attribute("data-soort") for kaart in werkbeeld.locator(".kaart:visible").all()]
    assert zichtbaar == ["laag"]


def test_een_naam_zoeken_opent_het_team(werkbeeld: Page) -> None:
    werkbeeld.fill("#teams [data-zoek]", "chantal")
    assert werkbeeld.locator("#teams details:visible summary").all_inner_texts() == [
        "Keuken en huishouding 3 medewerkers"
    ]
    assert _zichtbaar(werkbeeld, "#teams") == ["Chantal Dewulf"]


def test_bij_een_mens_staan_de_tekens_van_de_matrix_met_wat_ze_betekenen(werkbeeld: Page) -> None:
    cellen = werkbeeld.locator("#teams tbody td:nth-child(n + 3)").all_text_contents()
    vreemd = [tekst for tekst in cellen if not re.fullmatch(r"[·=?]|[-+]\d+(,\d+)?", tekst.strip())]
    assert (vreemd, {tekst.strip() for tekst in cellen} >= {"·", "=", "?", "-1", "+1"}) == ([], True)
    assert werkbeeld.locator("#teams > p.klein").inner_text() == (
        "Mensen staan op naam, met per gevraagde competentie een teken: -1 nog zoveel niveaus te groeien, "
        "= op niveau, +1 zoveel niveaus sterker dan gevraagd, ? niet bekend, · niet gevraagd."
    )


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_geen_woord_in_een_kop_breekt_of_loopt_over_het_volgende(
    browser: Browser, paginas: dict[tuple[str, bool], Path], huis: str
) -> None:
    pagina = browser.new_page(viewport={"width": 900, "height": 700})
    pagina.goto(paginas[huis, True].as_uri())
    pagina.eval_on_selector_all("details", "alle => alle.forEach(een => een.open = true)")
    te_smal = "alle => alle.filter(een => een.scrollWidth > een.clientWidth + 1).map(een => een.innerText)"
    assert pagina.eval_on_selector_all("th", te_smal) == []
    assert pagina.eval_on_selector("thead th", "een => getComputedStyle(een).overflowWrap") == "normal"
    pagina.close()


def test_de_namen_blijven_staan_wie_naar_rechts_schuift(werkbeeld: Page) -> None:
    werkbeeld.set_viewport_size({"width": 700, "height": 700})
    werkbeeld.eval_on_selector_all("#teams details", "alle => alle.forEach(een => een.open = true)")
    tabel = werkbeeld.locator("#teams .tabel").first
    naam, functie = (tabel.locator(f"tbody tr:first-child > :nth-child({n})") for n in (1, 2))
    eerst = [cel.evaluate("een => een.getBoundingClientRect().left") for cel in (naam, functie)]
    tabel.evaluate("een => { een.scrollLeft = 120; }")
    daarna = [cel.evaluate("een => een.getBoundingClientRect().left") for cel in (naam, functie)]
    assert [een - ander for een, ander in zip(eerst, daarna, strict=True)] == [0, 120]
    assert naam.evaluate("een => getComputedStyle(een).backgroundColor") == "rgb(255, 255, 255)"


def test_zonder_script_staat_alles_er_gewoon(browser: Browser, paginas: dict[tuple[str, bool], Path]) -> None:
    omgeving = browser.new_context(java_script_enabled=False)
    pagina = omgeving.new_page()
    pagina.goto(paginas["zorggroep", True].as_uri())
    assert pagina.locator(".kaart:visible").count() == 3
    assert pagina.locator(".bediening:visible").count() == 0
    omgeving.close()


def test_op_papier_staan_alle_kaarten_en_geen_knoppen(werkbeeld: Page) -> None:
    werkbeeld.emulate_media(media="print")
    assert werkbeeld.locator(".kaart:visible").count() == 3
    assert werkbeeld.locator(".bediening:visible").count() == 0
