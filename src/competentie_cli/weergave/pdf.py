"""Van Typst-bron naar een toegankelijke, bewaarbare pdf (PDF/UA-1 en PDF/A-2a)."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.lettertypes import MAP

_STANDAARDEN = ["ua-1", "a-2a"]
# in gegevens staat voor elk aanhalingsteken een schuine streep; dit staat dus in een sjabloon
_PAKKET = re.compile(r'(?:import|include)\s*"@')
_PROEF = """#set document(title: "Proef", date: datetime(year: 2026, month: 1, day: 1))
#image("{naam}", alt: "Proef")
"""

_TEKENING = """#set page(width: auto, height: auto, margin: 0pt, fill: none)
#context {{
  let maat = measure(image("{naam}"))
  image("{naam}", width: maat.width * calc.min({hoog}mm / maat.height, {breed}mm / maat.width))
}}
"""
_SCHERPTE = 400


class Pdfmaker:
    """Houdt de lettertypes vast over veel documenten heen.

    Typst ziet alleen een eigen, lege map met het logo: een sjabloon kan niets anders lezen.

    Args:
        beelden: naam -> inhoud, van wat een document mag invoegen.
    """

    def __init__(self, beelden: dict[str, bytes]) -> None:
        import typst

        self._map = tempfile.TemporaryDirectory(prefix="competentie-", ignore_cleanup_errors=True)
        for naam, inhoud in beelden.items():
            Path(self._map.name, naam).write_bytes(inhoud)
        # Typst meldt wat het niet kan lezen ook als RuntimeError
        self._fouten: tuple[type[Exception], ...] = (typst.TypstError, RuntimeError, ValueError, OSError)
        self._typst: Any = typst.Compiler(
            font_paths=[str(MAP)],
            ignore_system_fonts=True,
            root=self._map.name,
            package_path=self._map.name,
            package_cache_path=self._map.name,
        )

    def maak(self, bron: str) -> bytes:
        """De pdf bij een bron.

        Raises:
            SjabloonFout: als Typst de bron niet aanvaardt.
        """
        if _PAKKET.search(bron):
            raise SjabloonFout("Een sjabloon kan geen Typst-pakket invoegen: er wordt niets gedownload.")
        try:
            return bytes(self._typst.compile(bron.encode(), format="pdf", pdf_standards=_STANDAARDEN))
        except self._fouten as fout:
            raise SjabloonFout(f"De pdf kon niet gemaakt worden. Typst zegt: {_in_woorden(fout)}") from fout

    def als_png(self, naam: str, *, breed: int, hoog: int) -> bytes:
        """Een beeld als png met een doorzichtige achtergrond, zo groot als het kan.

        Args:
            breed: hoogstens zoveel millimeter.
            hoog: hoogstens zoveel millimeter.

        Raises:
            SjabloonFout: als Typst het beeld niet kan tonen.
        """
        bron = _TEKENING.format(naam=naam, breed=breed, hoog=hoog)
        try:
            return bytes(self._typst.compile(bron.encode(), format="png", ppi=_SCHERPTE))
        except self._fouten as fout:
            raise SjabloonFout(f"Het logo lukt niet. Typst zegt: {_in_woorden(fout)}") from fout

    def kan_tonen(self, naam: str) -> bool:
        """Of een beeld in een pdf kan."""
        try:
            self.maak(_PROEF.format(naam=naam))
        except SjabloonFout:
            return False
        return True


def _in_woorden(fout: Exception) -> str:
    """De melding van Typst, met waar ze vandaan komt en haar raad; een regelnummer geeft hij niet."""
    delen = [str(getattr(fout, "message", fout)), *getattr(fout, "trace", ()), *getattr(fout, "hints", ())]
    return "; ".join(delen)
