"""Hoe zwaar en hoe vlug het dashboard is: laden en filteren, zij aan zij in één browser.

    python -m tests.benchmarks.maak_organisatie /tmp/groot 2000
    python -m tests.benchmarks.dashboard /tmp/groot --rondes 7

Het laden loopt tot het einde van het load-event, het filteren tot de bladzijde opnieuw opgemaakt is. De
verhouding komt uit de medianen; ze mag onder een tiende blijven, en het bestand onder 3 MB.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from competentie_cli.taken.dashboard import maak_bord, schrijf_bord
from competentie_cli.taken.openen import open_map
from competentie_cli.taken.werkbank import Documentopties

_LADEN = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"
_FILTEREN = """(veld) => {
  const begin = performance.now();
  veld.value = 'an';
  veld.dispatchEvent(new Event('input', {bubbles: true}));
  document.body.getBoundingClientRect();
  return performance.now() - begin;
}"""


def _hoofd() -> None:
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("map", type=Path)
    lezer.add_argument("--rondes", type=int, default=7)
    lezer.add_argument("--peildatum", type=date.fromisoformat, default=date(2026, 11, 21))
    keuze = lezer.parse_args()
    geopend = open_map(keuze.map)
    with tempfile.TemporaryDirectory() as uit, sync_playwright() as speler:
        pad = shutil.which("chromium")
        browser = speler.chromium.launch(executable_path=pad, args=["--no-sandbox", "--disable-gpu"])
        for intern in (False, True):
            bord = maak_bord(geopend, keuze.peildatum, intern=intern)
            opties = Documentopties(("html",), Path(uit), intern=intern)
            bestand = schrijf_bord(geopend, bord, opties).bestanden[0]
            metingen = [_meet(browser.new_page(), bestand) for _ in range(keuze.rondes)]
            laden, filteren = (statistics.median(kolom) for kolom in zip(*metingen, strict=True))
            print(
                f"{'intern' if intern else 'publiek'}: {bestand.stat().st_size / 1e6:.2f} MB, "
                f"laden {laden:.0f} ms, filteren {filteren:.1f} ms, verhouding {filteren / laden:.3f}"
            )
        browser.close()


def _meet(pagina: Page, bestand: Path) -> tuple[float, float]:
    """Hoe lang laden en het traagste filter duren, in milliseconden."""
    pagina.goto(bestand.as_uri())
    laden: float = pagina.evaluate(_LADEN)
    filteren = max(veld.evaluate(_FILTEREN) for veld in pagina.locator("[data-zoek]").all())
    pagina.close()
    return laden, filteren


if __name__ == "__main__":
    _hoofd()
