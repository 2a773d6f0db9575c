"""De tekst van het Word-sjabloon: één alinea of rij per vorm, in de stijl van die vorm."""

from __future__ import annotations

from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BREED = 9638
_KOLOM = (2600, 4438, 2600)


def document() -> str:
    """De inhoud van `word/document.xml`."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:document xmlns:w="{_W}" xmlns:r="{_R}">'
        f"<w:body>{_kop()}{_secties()}{_bladzijde()}</w:body></w:document>\n"
    )


def _kop() -> str:
    return "".join(
        (
            _als("meta.logo", _logo()),
            _als("d.merk", _alinea("Merk", " {{ d.merk }} ")),
            _alinea("Title", "{{ d.titel }}"),
            _als("d.ondertitel", _alinea("Subtitle", "{{ d.ondertitel }}")),
            _als("d.naam", _alinea("Naam", "{{ d.naam }}")),
            _als("d.functieregel", _alinea("Functieregel", "{{ d.functieregel }}")),
            _voor("label, tekst in d.kenmerken", _kenmerk()),
            _als("d.inleiding", _alinea("Kader", "{{r zin(d.inleiding) }}")),
        )
    )


def _logo() -> str:
    """Een eigen kader rechts boven, waar de titel naast staat."""
    kader = (
        '<w:framePr w:w="2268" w:hSpace="142" w:wrap="around" w:vAnchor="text" w:hAnchor="margin"'
        ' w:xAlign="right" w:y="1"/>'
    )
    return f'<w:p><w:pPr><w:pStyle w:val="Logo"/>{kader}</w:pPr>{_tekst("{{ meta.logo }}")}</w:p>'


def _kenmerk() -> str:
    label = '<w:r><w:rPr><w:rStyle w:val="Kenmerklabel"/></w:rPr><w:t>{{ label }}</w:t></w:r>'
    return f"<w:p>{_stijl('Kenmerk')}{label}<w:r><w:tab/></w:r>{_tekst('{{ tekst }}')}</w:p>"


def _secties() -> str:
    blokken = _keuze(
        ('b.soort == "kop" and b.niveau == 3', _alinea("Heading2", _ZIN)),
        ('b.soort == "kop"', _alinea("Heading3", _ZIN)),
        ('b.soort == "alinea"', _alineas()),
        ('b.soort == "lijst"', _lijst()),
        ('b.soort == "tabel"', _tabel()),
        ('b.soort == "ruimte"', _invulregels()),
    )
    vast = _als("b.vast", _alinea("", "{{p bij_volgende() }}"))
    sectie = _alinea("Heading1", "{{ s.titel }}") + _voor("b in s.blokken", vast + blokken)
    return _voor("naam, s in d.secties.items()", sectie)


_ZIN = "{{r zin(b.tekst) }}"
_VORMEN = {"kader": "Kader", "citaat": "Quote", "klein": "Klein", "ondertitel": "Subtitle", "label": "Label"}


def _alineas() -> str:
    vormen = ((f'b.vorm == "{vorm}"', _alinea(stijl, _ZIN)) for vorm, stijl in _VORMEN.items())
    return _keuze(*vormen, ("", _alinea("Normal", _ZIN)))


def _lijst() -> str:
    genummerd = _alinea("", "{{p nummer_opnieuw() }}") + _lid("ListNumber")
    return _keuze(("b.genummerd", genummerd), ("", _lid("ListBullet")))


def _lid(stijl: str) -> str:
    return _voor("lid in b.leden", _alinea(stijl, "{{r zin(lid) }}"))


def _invulregels() -> str:
    """Alle regels in één alinea: dan blijven ze bijeen."""
    begin, tussen = "{% for regel in range(b.regels) %}", "{% if not loop.last %}"
    einde = "{% endif %}{% endfor %}"
    stukken = f"{_tekst(begin)}<w:r><w:tab/></w:r>{_tekst(tussen)}<w:r><w:br/></w:r>{_tekst(einde)}"
    return f"<w:p>{_stijl('Invulregel')}{stukken}</w:p>"


_TABELKENMERKEN = (
    f'<w:tblPr><w:tblStyle w:val="Tabel"/><w:tblW w:w="{_BREED}" w:type="dxa"/>'
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1"'
    ' w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{{ b.titel }}"/>'
    '<w:tblDescription w:val="{{ b.titel }}"/></w:tblPr>'
)


def _tabel() -> str:
    kolommen = "".join(f'<w:gridCol w:w="{breed}"/>' for breed in _KOLOM)
    gewoon = _rij("rij", "cel", "Tabeltekst")
    hoog = _rij("rij", "cel", "Tabeltekst", '<w:trHeight w:val="567"/>')
    rijen = (
        _tag("b.koppen", "if"),
        _rij("b.koppen", "kop", "Tabelkop", "<w:tblHeader/>"),
        _tag("", "endif"),
        _tag("rij in b.rijen", "for"),
        _tag("b.hoog", "if"),
        hoog,
        _tag("", "else"),
        gewoon,
        _tag("", "endif"),
        _tag("", "endfor"),
    )
    tabel = f"<w:tbl>{_TABELKENMERKEN}<w:tblGrid>{kolommen}</w:tblGrid>{''.join(rijen)}</w:tbl>"
    return _alinea("", "{{p breedtes(b) }}") + tabel + _alinea("Natabel", "")


def _rij(rij: str, lid: str, stijl: str, eigenschappen: str = "") -> str:
    cellen = (f"{{%tc for {lid} in {rij} %}}", f"{{{{r zin({lid}) }}}}", "{%tc endfor %}")
    inhoud = "".join(_cel(_alinea(stijl, tekst), breed) for tekst, breed in zip(cellen, _KOLOM, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{eigenschappen}</w:trPr>{inhoud}</w:tr>"


def _tag(wat: str, woord: str) -> str:
    """Een rij die alleen een tag draagt, over alle kolommen."""
    return f"<w:tr>{_cel(_alinea('Tabeltekst', f'{{%tr {woord} {wat} %}}'), _BREED, 3)}</w:tr>"


def _cel(inhoud: str, breed: int, span: int = 1) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{breed}" w:type="dxa"/>{over}</w:tcPr>{inhoud}</w:tc>'


def _als(voorwaarde: str, inhoud: str) -> str:
    return _keuze((voorwaarde, inhoud))


def _keuze(*gevallen: tuple[str, str]) -> str:
    delen = []
    for nummer, (voorwaarde, inhoud) in enumerate(gevallen):
        woord = f"{'elif' if nummer else 'if'} {voorwaarde}" if voorwaarde else "else"
        delen.append(_alinea("", f"{{%p {woord} %}}") + inhoud)
    return "".join(delen) + _alinea("", "{%p endif %}")


def _voor(lus: str, inhoud: str) -> str:
    return _alinea("", f"{{%p for {lus} %}}") + inhoud + _alinea("", "{%p endfor %}")


def _alinea(stijl: str, tekst: str) -> str:
    return f"<w:p>{_stijl(stijl or 'Sjabloontag')}{_tekst(tekst) if tekst else ''}</w:p>"


def _stijl(stijl: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{stijl}"/></w:pPr>'


def _tekst(tekst: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(tekst)}</w:t></w:r>'


def _bladzijde() -> str:
    return (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1021" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"'
        ' w:gutter="0"/></w:sectPr>'
    )
