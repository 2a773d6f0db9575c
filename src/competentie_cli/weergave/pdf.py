"""Van Typst-bron naar een toegankelijke, bewaarbare pdf (PDF/UA-1 en PDF/A-2a)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.lettertypes import MAP

_STANDAARDEN = ["ua-1", "a-2a"]


class Pdfmaker:
    """Houdt de lettertypes vast over veel documenten heen."""

    def __init__(self) -> None:
        import typst

        self._fout: type[Exception] = typst.TypstError
        self._typst: Any = typst.Compiler(font_paths=[str(MAP)], ignore_system_fonts=True)

    def maak(self, bron: str, bestanden: Mapping[str, bytes]) -> bytes:
        """De pdf bij een bron.

        Args:
            bestanden: naam -> inhoud, van wat de bron invoegt.

        Raises:
            SjabloonFout: als Typst de bron niet aanvaardt.
        """
        invoer = {"main": bron.encode(), **bestanden}
        try:
            return bytes(self._typst.compile(invoer, format="pdf", pdf_standards=_STANDAARDEN))
        except self._fout as fout:
            raise SjabloonFout(f"De pdf kon niet gemaakt worden: {fout}") from fout
