"""Een .docx-sjabloon invullen in de zandbak; een fout noemt het bestand en de alinea."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from docx.oxml import parse_xml
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import DictLoader, Template
from lxml import etree

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.sjablonen import INVULFOUTEN, in_woorden
from competentie_cli.weergave.word.tekens import bij_volgende, breedtes, nummer_opnieuw
from competentie_cli.weergave.word.tekst import Zinmaker
from competentie_cli.weergave.zandbak import Zandbak

# in millimeter
LOGO_HOOG, LOGO_BREED = 13, 40
_TEKST = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_LANGSTE_PLEK = 120
_ALINEA = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_HELE_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_HALVE_TAG = re.compile(r"\{[{%#]|[}%#]\}")


class Wordzandbak(Zandbak):
    """De zandbak voor Word: wat geen XML van ons is, wordt omgezet; elk deel wordt één keer vertaald."""

    def __init__(self) -> None:
        super().__init__(DictLoader({}))
        self.autoescape = True
        self._vertaald: dict[str, Template] = {}

    def from_string(self, source: Any, *args: Any, **kwargs: Any) -> Template:
        """Het sjabloon bij een bron; bij dezelfde bron hetzelfde sjabloon."""
        if source not in self._vertaald:
            self._vertaald[source] = super().from_string(source, *args, **kwargs)
        return self._vertaald[source]


class Logobeeld(InlineImage):  # type: ignore[misc]
    """Het logo, met wat een schermlezer ervan voorleest.

    Args:
        tekst: al veilig voor XML.
    """

    def __init__(self, sjabloon: DocxTemplate, png: bytes, tekst: str) -> None:
        super().__init__(sjabloon, io.BytesIO(png), **_maat(png))
        self._tekst = tekst

    def __html__(self) -> str:
        return re.sub(
            r"<(wp:docPr|pic:cNvPr) ", lambda m: f'<{m[1]} descr="{self._tekst}" ', self._insert_image()
        )


def _maat(png: bytes) -> dict[str, Mm]:
    """Zo hoog als het vak van het logo, maar nooit breder."""
    breed, hoog = int.from_bytes(png[16:20]), int.from_bytes(png[20:24])
    return {"width": Mm(LOGO_BREED)} if LOGO_HOOG * breed > LOGO_BREED * hoog else {"height": Mm(LOGO_HOOG)}


class Wordsjabloon(DocxTemplate):  # type: ignore[misc]
    """Een sjabloon dat streng leest: wat geen geldige XML wordt, is een fout en valt niet stil weg.

    Args:
        naam: hoe het sjabloon in een boodschap heet.
    """

    def __init__(self, inhoud: bytes, naam: str) -> None:
        super().__init__(io.BytesIO(inhoud))
        self.naam = naam

    def vul(self, gegevens: Mapping[str, Any], logo: bytes, omgeving: Wordzandbak) -> None:
        """Vult het hele document in.

        Args:
            logo: een png; leeg als er geen is.

        Raises:
            SjabloonFout: met het sjabloon en de alinea, als een tag niet klopt.
        """
        omgeving.begin()
        self.init_docx()
        stijlen = {stijl.name: stijl.style_id for stijl in self.docx.styles if stijl.name}
        beeld = Logobeeld(self, logo, str(gegevens["meta"]["logo_tekst"])) if logo else ""
        hulp = {
            "zin": Zinmaker(stijlen),
            "breedtes": breedtes,
            "nummer_opnieuw": nummer_opnieuw,
            "bij_volgende": bij_volgende,
        }
        meta = gegevens["meta"] | {"logo": beeld}
        self.render({**gegevens, "meta": meta, **hulp}, omgeving)

    def patch_xml(self, src_xml: str) -> str:
        """Het deel zoals Jinja het leest; docxtpl laat een tag die niet af is stil verdwijnen."""
        for alinea in _ALINEA.findall(src_xml):
            tekst = _plat(alinea)
            if _HALVE_TAG.search(_HELE_TAG.sub("", tekst)):
                raise SjabloonFout(f"{self.naam}, bij “{tekst[:_LANGSTE_PLEK]}”: een tag is niet af")
        return str(super().patch_xml(src_xml))

    def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
        """Het ingevulde deel."""
        try:
            return str(super().render_xml_part(src_xml, part, context, jinja_env))
        except INVULFOUTEN as fout:
            plek = _alinea(src_xml, fout)
            raise SjabloonFout(f"{self.naam}{plek}: {in_woorden(fout)}") from fout

    def fix_tables(self, xml: str) -> Any:
        """De boom van de tekst, met kolommen waar die ontbreken."""
        try:
            etree.fromstring(xml)
        except etree.XMLSyntaxError as fout:
            raise SjabloonFout(f"{self.naam}: de tags passen niet in elkaar ({fout.msg})") from fout
        boom = super().fix_tables(xml)
        if any(len(tekst) for tekst in boom.iter(_TEKST)):
            raise SjabloonFout(f"{self.naam}: schrijf een zin als {{{{r zin(…) }}}}, met de r.")
        return boom

    def map_tree(self, tree: Any) -> None:
        """De tekst komt in het document, met de elementen van python-docx."""
        super().map_tree(parse_xml(etree.tostring(tree)))


def _plat(xml: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", xml)).strip()


def _alinea(bron: str, fout: BaseException) -> str:
    """De tekst van de alinea waar het misging; elke alinea staat op een eigen regel."""
    regel = getattr(fout, "lineno", None) or _regel_in_val(fout)
    regels = re.sub(r"<w:p([ >])", r"\n<w:p\1", bron).split("\n")
    if not regel or regel > len(regels):
        return ""
    tekst = _plat(regels[regel - 1])
    return f", bij “{tekst[:_LANGSTE_PLEK]}”" if tekst else ""


def _regel_in_val(fout: BaseException) -> int | None:
    regel, spoor = None, fout.__traceback__
    while spoor is not None:
        if spoor.tb_frame.f_code.co_filename in ("<template>", "<unknown>"):
            regel = spoor.tb_lineno
        spoor = spoor.tb_next
    return regel
