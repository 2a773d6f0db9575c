"""Van document naar bestand: md, html, pdf of docx."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.beeldkeuring import kan_getekend
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.ontsmetten import Typstontsmetter, ontsmet, voor_html, voor_md, zichtbaar
from competentie_cli.weergave.pdf import Pdfmaker
from competentie_cli.weergave.samenhang import als_gegevens
from competentie_cli.weergave.sjablonen import Sjablonen

if TYPE_CHECKING:
    from competentie_cli.weergave.word.maker import Wordmaker

_BEELDEN = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
LANGSTE_TEKST = 20_000
LANGSTE_KENMERK = 250


class Logo:
    """Het logo van de organisatie: naam en inhoud; leeg als er geen (bruikbaar) logo is."""

    def __init__(self, naam: str = "", inhoud: bytes = b"") -> None:
        self.naam = f"logo{Path(naam).suffix.lower()}" if inhoud else ""
        self.inhoud = inhoud

    @staticmethod
    def kan(naam: str) -> bool:
        """Of dit soort beeldbestand in een document kan."""
        return Path(naam).suffix.lower() in _BEELDEN

    @staticmethod
    def past(naam: str, inhoud: bytes) -> bool:
        """Of dit beeld in een document past zonder het te laten ontsporen."""
        return kan_getekend(inhoud, Path(naam).suffix.lower())

    def als_data(self) -> str:
        """Het logo als data-adres, zodat een html-bestand op zichzelf staat."""
        if not self.naam:
            return ""
        soort = _BEELDEN[Path(self.naam).suffix]
        return f"data:{soort};base64,{base64.b64encode(self.inhoud).decode('ascii')}"


class Schrijver:
    """Zet documenten om in de bytes van een formaat.

    Args:
        taal: de BCP 47-code, zoals nl-BE.
    """

    def __init__(self, sjablonen: Sjablonen, logo: Logo, taal: str) -> None:
        self._sjablonen = sjablonen
        self._logo = logo
        self._taal = taal
        self._pdf: Pdfmaker | None = None
        self._word: Wordmaker | None = None
        self.onbekend: set[str] = set()
        self.ingekort = False

    def schrijf(self, document: Document, formaat: str) -> bytes:
        """Het document in een formaat.

        Raises:
            SjabloonFout: als het sjabloon of de opmaak ervan niet lukt.
        """
        if formaat != "html" and document.panelen is not None:
            document = replace(document, panelen=None)
        makers = {"md": self._md, "html": self._html, "pdf": self._als_pdf, "docx": self._docx}
        return makers[formaat](document)

    def _gegevens(
        self, document: Document, veilig: Callable[[str], Any], letterlijk: Callable[[str], Any]
    ) -> dict[str, Any]:
        kenmerken = {naam: letterlijk(tekst) for naam, tekst in _kenmerken(document).items()}
        return {
            "d": ontsmet(als_gegevens(document), lambda tekst: veilig(self._kort_in(tekst))),
            "meta": kenmerken
            | {"logo": self._logo.naam, "logo_data": self._logo.als_data(), "taal": self._taal},
        }

    def _kort_in(self, tekst: str) -> str:
        """Een tekst die nog op te maken is: daarboven heeft een pdf minuten nodig."""
        if len(tekst) <= LANGSTE_TEKST:
            return tekst
        self.ingekort = True
        return f"{tekst[: LANGSTE_TEKST - 1]}…"

    def _md(self, document: Document) -> bytes:
        gegevens = self._gegevens(document, voor_md, voor_md)
        return self._sjablonen.vul(f"{document.soort}.md", gegevens).encode()

    def _html(self, document: Document) -> bytes:
        gegevens = self._gegevens(document, voor_html, zichtbaar)
        if document.panelen is not None:
            gegevens["script"] = self._script(document.soort)
        return self._sjablonen.vul(f"{document.soort}.html", gegevens).encode()

    def _script(self, soort: str) -> dict[str, Any]:
        """Het script van een soort, met de som waaraan een browser het herkent: geen ander script draait."""
        tekst = self._sjablonen.vind(f"delen/{soort}.js")[1].read_text(encoding="utf-8")
        som = base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode("ascii")
        return {"tekst": Markup(tekst), "som": som}

    def _als_pdf(self, document: Document) -> bytes:
        ontsmetter = Typstontsmetter()
        gegevens = self._gegevens(document, ontsmetter, ontsmetter.letterlijk)
        sjabloon = f"{document.soort}.typ"
        bron = self._sjablonen.vul(sjabloon, gegevens)
        self.onbekend |= ontsmetter.onbekend
        try:
            return self._maker().maak(bron)
        except SjabloonFout as fout:
            eigen = " of ".join(self._sjablonen.eigen_in(sjabloon))
            raise SjabloonFout(f"{eigen}: {fout.tekst}" if eigen else fout.tekst) from fout

    def _docx(self, document: Document) -> bytes:
        from competentie_cli.weergave.word.afwerken import Eigenschappen
        from competentie_cli.weergave.word.maker import Wordmaker
        from competentie_cli.weergave.word.tekst import voor_word

        if self._word is None:
            self._word = Wordmaker(self._sjablonen, self._logo_als_png())
        kenmerken = {k: zichtbaar(tekst)[:LANGSTE_KENMERK] for k, tekst in _kenmerken(document).items()}
        eigen = Eigenschappen(
            titel=kenmerken["titel"],
            auteur=kenmerken["auteur"],
            vingerafdruk=kenmerken["vingerafdruk"],
            taal=self._taal,
            datum=document.datum,
            kleur=document.kleur,
        )
        return self._word.maak(document.soort, self._gegevens(document, voor_word, voor_word), eigen)

    def _logo_als_png(self) -> bytes:
        from competentie_cli.weergave.word.invullen import LOGO_BREED, LOGO_HOOG

        naam = self._logo.naam
        return self._maker().als_png(naam, breed=LOGO_BREED, hoog=LOGO_HOOG) if naam else b""

    def _maker(self) -> Pdfmaker:
        if self._pdf is None:
            self._pdf = Pdfmaker({self._logo.naam: self._logo.inhoud} if self._logo.naam else {})
        return self._pdf

    def keur_logo(self) -> bool:
        """Of het logo te tekenen is; anders gaan de documenten verder zonder."""
        if self._logo.naam and not self._maker().kan_tonen(self._logo.naam):
            self._logo = Logo()
            return False
        return True


def _kenmerken(document: Document) -> dict[str, str]:
    """Wat in de eigenschappen van een bestand komt, kort genoeg voor elk formaat."""
    organisatie = document.organisatie[:LANGSTE_KENMERK]
    return {
        "titel": f"{document.titel} {document.naam}".strip()[:LANGSTE_KENMERK],
        "auteur": organisatie,
        "vingerafdruk": f"vingerafdruk:{document.vingerafdruk}",
        "logo_tekst": f"Logo van {organisatie}",
    }
