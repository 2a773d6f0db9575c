"""Willekeurige YAML-documenten waarvan vaststaat wat ze betekenen en waar alles begint en eindigt.

De schrijver hieronder kent geen YAML-bibliotheek: hij telt mee terwijl hij schrijft.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

Pad = tuple[str | int, ...]
Stuk = tuple[int, int]

LETTERS = "abzAZ019éëïçßŁжñ中😀🧑"
KAAL = st.text(LETTERS + " .()/'\"-_!?%&*=+", max_size=12).map(lambda t: "x" + t.rstrip())
NULWOORD = st.sampled_from(["~", "null", "Null", "NULL"])
MAG_IN_BLOKKEN = ("http://huis.be/a?b", "12:30", "a,b", "2,5", "x[y", "x]", "x{y}", "nee", "010", "1.10")
GEQUOTEERD = st.text(LETTERS + " .,:;#'\"{}[]\\|>-&*!%@`~", max_size=15)
REGELS = st.lists(st.text(LETTERS + ":#'\"", min_size=1, max_size=8), min_size=1, max_size=3)


@dataclass(frozen=True)
class Scalar:
    """Een tekst met haar schrijfwijze: kaal, ', ", | of >."""

    waarde: str
    stijl: str


@dataclass(frozen=True)
class Leeg:
    """Een sleutel of een streepje zonder waarde."""


@dataclass(frozen=True)
class Mapping:
    """Sleutels met hun waarden, in blokken of tussen accolades."""

    paren: tuple[tuple[Scalar, Any], ...]
    stroom: bool = False


@dataclass(frozen=True)
class Lijst:
    """Leden achter streepjes of tussen haken."""

    leden: tuple[Any, ...]
    stroom: bool = False


@dataclass
class Document:
    """Een tekst met haar waarde en de stukken van elk pad.

    Args:
        zeker: paden waarvan ook het einde vaststaat (dat van `|` en `>` hangt van de parser af).
    """

    tekst: str
    waarde: Any
    waarden: dict[Pad, Stuk] = field(default_factory=dict)
    sleutels: dict[Pad, Stuk] = field(default_factory=dict)
    zeker: set[Pad] = field(default_factory=set)


_kaal = st.builds(Scalar, KAAL | NULWOORD, st.just("kaal"))
_aangehaald = st.builds(Scalar, GEQUOTEERD, st.sampled_from("'\""))
_blokscalar = st.builds(Scalar, REGELS.map("\n".join), st.sampled_from("|>"))
_stroomscalar = _kaal | _aangehaald
_scalar = _stroomscalar | _blokscalar | st.builds(Scalar, st.sampled_from(MAG_IN_BLOKKEN), st.just("kaal"))
_kale_sleutel = st.text(LETTERS + "_-", min_size=1, max_size=6).map("k".__add__)
_sleutel = st.builds(Scalar, _kale_sleutel, st.just("kaal"))
_sleutel |= st.builds(Scalar, st.text(LETTERS + " :#,", min_size=1, max_size=6), st.sampled_from("'\""))


def _paren(waarden: st.SearchStrategy[Any], *, minstens: int = 1) -> st.SearchStrategy[tuple[Any, ...]]:
    paar = st.tuples(_sleutel, waarden)
    return st.lists(paar, min_size=minstens, max_size=4, unique_by=lambda p: p[0].waarde).map(tuple)


_stroomknoop: st.SearchStrategy[Any] = st.recursive(
    _stroomscalar,
    lambda kind: (
        st.builds(Mapping, _paren(kind, minstens=0), st.just(True))
        | st.builds(Lijst, st.lists(kind, max_size=4).map(tuple), st.just(True))
    ),
    max_leaves=6,
)
_knoop: st.SearchStrategy[Any] = st.recursive(
    _scalar | _stroomknoop | st.just(Leeg()),
    lambda kind: (
        st.builds(Mapping, _paren(kind)) | st.builds(Lijst, st.lists(kind, min_size=1, max_size=4).map(tuple))
    ),
    max_leaves=12,
)


class _Schrijver:
    def __init__(self, einde: str, commentaar: str) -> None:
        self._einde = einde
        self._commentaar = commentaar
        self._stukken: list[str] = []
        self._positie = 0
        self.document = Document("", None)

    def schrijf(self, wortel: Mapping) -> Document:
        if self._commentaar:
            self._regel(f"# {self._commentaar}")
        self._blok(wortel, 0, ())
        self.document.tekst = "".join(self._stukken)
        self.document.waarde = waarde_van(wortel)
        return self.document

    def _zet(self, tekst: str) -> Stuk:
        begin = self._positie
        self._stukken.append(tekst)
        self._positie += len(tekst)
        return begin, self._positie

    def _regel(self, tekst: str = "") -> None:
        self._zet(tekst + self._einde)

    def _blok(self, knoop: Any, diepte: int, pad: Pad, *, op_regel: bool = False) -> None:
        begin = self._positie + (0 if op_regel else 2 * diepte)
        self.document.waarden[pad] = (begin, begin)
        leden = knoop.paren if isinstance(knoop, Mapping) else enumerate(knoop.leden)
        for volgnummer, (sleutel, lid) in enumerate(leden):
            if not (op_regel and volgnummer == 0):
                self._zet("  " * diepte)
            if isinstance(knoop, Mapping):
                eigen = (*pad, sleutel.waarde)
                self.document.sleutels[eigen] = self._zet(_letterlijk(sleutel))
                self._zet(":")
            else:
                eigen = (*pad, sleutel)
                self._zet("-")
            self._onder(lid, diepte + 1, eigen, in_lijst=isinstance(knoop, Lijst))

    def _onder(self, knoop: Any, diepte: int, pad: Pad, *, in_lijst: bool) -> None:
        if isinstance(knoop, Leeg):
            self._regel()
        elif isinstance(knoop, Scalar) and knoop.stijl in "|>":
            self._blokscalar(knoop, diepte, pad)
        elif isinstance(knoop, Scalar) or knoop.stroom:
            self._zet(" ")
            self._stroom(knoop, pad)
            self._regel(f"  # {self._commentaar}" if self._commentaar else "")
        elif in_lijst and isinstance(knoop, Mapping):
            self._zet(" ")
            self._blok(knoop, diepte, pad, op_regel=True)
        else:
            self._regel()
            self._blok(knoop, diepte, pad)

    def _blokscalar(self, scalar: Scalar, diepte: int, pad: Pad) -> None:
        self._zet(" ")
        begin, _ = self._zet(f"{scalar.stijl}-")
        self.document.waarden[pad] = (begin, begin)
        self._regel()
        for regel in scalar.waarde.split("\n"):
            self._regel("  " * diepte + regel)

    def _stroom(self, knoop: Any, pad: Pad) -> None:
        begin = self._positie
        if isinstance(knoop, Scalar):
            self._zet(_letterlijk(knoop))
            self.document.zeker.add(pad)
        elif isinstance(knoop, Mapping):
            self._zet("{")
            for volgnummer, (sleutel, lid) in enumerate(knoop.paren):
                self._zet(", " if volgnummer else "")
                eigen = (*pad, sleutel.waarde)
                self.document.sleutels[eigen] = self._zet(_letterlijk(sleutel))
                self._zet(": ")
                self._stroom(lid, eigen)
            self._zet("}")
        else:
            self._zet("[")
            for volgnummer, lid in enumerate(knoop.leden):
                self._zet(", " if volgnummer else "")
                self._stroom(lid, (*pad, volgnummer))
            self._zet("]")
        self.document.waarden[pad] = (begin, self._positie)


def _letterlijk(scalar: Scalar) -> str:
    if scalar.stijl == "'":
        return "'" + scalar.waarde.replace("'", "''") + "'"
    if scalar.stijl == '"':
        return '"' + scalar.waarde.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return scalar.waarde


def waarde_van(knoop: Any) -> Any:
    """Wat een knoop betekent: een sleutel zonder waarde is afwezig, een leeg streepje is None."""
    if isinstance(knoop, Mapping):
        return {s.waarde: waarde_van(lid) for s, lid in knoop.paren if not isinstance(lid, Leeg)}
    if isinstance(knoop, Lijst):
        return [waarde_van(lid) for lid in knoop.leden]
    if isinstance(knoop, Leeg):
        return None
    return knoop.waarde.replace("\n", " ") if knoop.stijl == ">" else knoop.waarde


@st.composite
def documenten(draw: st.DrawFn) -> Document:
    """Een document met een mapping als wortel, in Unix- of Windowsregels, met of zonder commentaar."""
    wortel = Mapping(draw(_paren(_knoop)))
    einde = draw(st.sampled_from(["\n", "\r\n"]))
    commentaar = draw(st.sampled_from(["", "met: {een} commentaar, 2,5 😀"]))
    return _Schrijver(einde, commentaar).schrijf(wortel)
