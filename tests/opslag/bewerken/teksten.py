"""YAML zoals mensen het tikken: commentaar, blanco regels, ankers, haken, gemengde regeleinden.

De schrijver kent geen YAML-bibliotheek: hij telt mee terwijl hij schrijft, en weet zo waar elke waarde staat.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.opslag.documenten import LETTERS, MAG_IN_BLOKKEN, Leeg, Lijst, Mapping, Pad, Scalar, Stuk

LASTIG = " .,:;#'\"{}[]\\|>-&*!%@`~?="
KALE = (*MAG_IN_BLOKKEN, "~", "null", "yes", "Loopt een dag mee", "één 😀", "x: y".replace(": ", ":"))
LANG = "Ik voer zelf een gesprek met familie als de boodschap moeilijk is, en vraag na afloop hoe het ging."


@dataclass
class Tekst:
    """Een tekst, met wat de schrijver erover weet.

    Args:
        waarden: pad -> het stuk van de waarde zelf, zonder anker.
        regels: pad -> het stuk van haar sleutel of streepje tot het einde van haar laatste regel.
        commentaar: elk stuk commentaar (uniek) met het pad waar het bij hoort.
    """

    tekst: str = ""
    waarden: dict[Pad, Stuk] = field(default_factory=dict)
    regels: dict[Pad, Stuk] = field(default_factory=dict)
    commentaar: list[tuple[str, Pad]] = field(default_factory=list)


class _Schrijver:
    def __init__(self, lot: Random) -> None:
        self._lot = lot
        self._stukken: list[str] = []
        self._positie = 0
        self._stap = lot.choice([2, 2, 2, 4])
        self._lijst = lot.choice([self._stap, self._stap, 0])
        self._eindes = lot.choice([["\n"], ["\r\n"], ["\n", "\r\n"]])
        self._druk = lot.choice([0.0, 0.2, 0.5])
        self._ankers = lot.choice([0.0, 0.0, 0.25])
        self._klaar: list[str] = []
        self._aantal = 0
        self._na_plus = False
        self.uit = Tekst()

    def schrijf(self, wortel: Mapping) -> Tekst:
        if self._kans(0.1):
            self._regel("---")
        self._blok(wortel, 0, ())
        if self._kans(0.1):
            self._regel("...")
        self.uit.tekst = "".join(self._stukken)
        if self._lot.random() < 0.2:
            self.uit.tekst = self.uit.tekst.rstrip("\r\n")
        return self.uit

    def _kans(self, kans: float) -> bool:
        return self._druk > 0 and self._lot.random() < kans

    def _zet(self, tekst: str) -> Stuk:
        self._na_plus = self._na_plus and not tekst.strip()
        begin = self._positie
        self._stukken.append(tekst)
        self._positie += len(tekst)
        return begin, self._positie

    def _regel(self, tekst: str = "") -> int:
        """Sluit een regel af; geeft de plek net voor het regeleinde."""
        _, einde = self._zet(tekst)
        self._zet(self._lot.choice(self._eindes))
        return einde

    def _commentaar(self, pad: Pad) -> str:
        self._aantal += 1
        tekst = f"# c{self._aantal}: {{x}}, 'y' & \"z\" - é"
        self.uit.commentaar.append((tekst, pad))
        return tekst

    def _tussenin(self, kolom: int, pad: Pad) -> None:
        """Blanco regels en commentaar boven een sleutel of streepje."""
        while self._lot.random() < self._druk / 2:
            # blanco regels na een tekst achter `|+` zouden bij haar horen
            leeg = [] if self._na_plus else [None]
            inspringing = self._lot.choice([*leeg, " " * kolom, ""])
            self._regel("" if inspringing is None else inspringing + self._commentaar(pad))

    def _einde_regel(self, pad: Pad) -> int:
        if self._lot.random() < self._druk:
            self._zet(self._lot.choice([" ", "   "]) + self._commentaar(pad))
        return self._regel(self._lot.choice(["", "", "", " "]) if self._druk else "")

    def _anker(self, *, mag: bool = True) -> str | None:
        if mag and self._lot.random() < self._ankers:
            naam = f"a{self._aantal}x{self._positie}"
            self._zet(f"&{naam} ")
            return naam
        return None

    # onder elkaar

    def _blok(self, knoop: Any, kolom: int, pad: Pad, *, op_regel: bool = False) -> int:
        """Schrijft een mapping of lijst op een kolom; geeft het einde van de laatste waarde."""
        begin = self._positie if op_regel else -1
        einde = begin
        leden = knoop.paren if isinstance(knoop, Mapping) else enumerate(knoop.leden)
        for volgnummer, (sleutel, lid) in enumerate(leden):
            eigen = (*pad, sleutel.waarde if isinstance(knoop, Mapping) else sleutel)
            if not (op_regel and volgnummer == 0):
                self._tussenin(kolom, pad)
                self._zet(" " * kolom)
            hier = self._positie
            begin = hier if begin < 0 else begin
            self._zet(f"{_letterlijk(sleutel)}:" if isinstance(knoop, Mapping) else "-")
            einde, regeleinde = self._onder(lid, kolom, eigen, in_lijst=isinstance(knoop, Lijst))
            self.uit.regels[eigen] = (hier, regeleinde)
        self.uit.waarden[pad] = (begin, einde)
        return einde

    def _onder(self, knoop: Any, kolom: int, pad: Pad, *, in_lijst: bool) -> tuple[int, int]:
        """De waarde achter een dubbele punt of streepje: waar zij en haar laatste regel eindigen."""
        if isinstance(knoop, Leeg):
            return self._positie, self._einde_regel(pad)
        if isinstance(knoop, Scalar) and self._klaar and self._lot.random() < self._ankers:
            self._zet(" ")
            self.uit.waarden[pad] = self._zet(f"*{self._lot.choice(self._klaar)}")
            return self._positie, self._einde_regel(pad)
        if isinstance(knoop, Scalar) and knoop.stijl in "|>":
            return self._blokscalar(knoop, kolom + self._stap, pad)
        self._zet(" ")
        genest = not isinstance(knoop, Scalar) and not knoop.stroom
        anker = self._anker(mag=not (genest and in_lijst))
        einde, regeleinde = (
            self._genest(knoop, kolom, pad, in_lijst=in_lijst) if genest else self._los(knoop, kolom, pad)
        )
        self._klaar += [anker] if anker else []
        return einde, regeleinde

    def _los(self, knoop: Any, kolom: int, pad: Pad) -> tuple[int, int]:
        if self._kans(0.1):
            self._einde_regel(pad)
            self._zet(" " * (kolom + self._stap))
        einde = self._stroom(knoop, kolom + self._stap, pad)
        return einde, self._einde_regel(pad)

    def _genest(self, knoop: Any, kolom: int, pad: Pad, *, in_lijst: bool) -> tuple[int, int]:
        if in_lijst and self._lot.random() < 0.8:
            einde = self._blok(knoop, kolom + 2, pad, op_regel=True)
        else:
            self._einde_regel(pad)
            dieper = 2 if in_lijst else self._stap if isinstance(knoop, Mapping) else self._lijst
            einde = self._blok(knoop, kolom + dieper, pad)
        laatste = max((self.uit.regels[p][1] for p in self.uit.regels if p[:-1] == pad), default=einde)
        return einde, laatste

    def _blokscalar(self, scalar: Scalar, kolom: int, pad: Pad) -> tuple[int, int]:
        teken = self._lot.choice(["-", "", "-", "+"])
        self._zet(" ")
        begin, _ = self._zet(f"{scalar.stijl}{teken}")
        einde = self._einde_regel(pad)
        for regel in scalar.waarde.split("\n"):
            einde = self._regel(" " * kolom + regel)
        self.uit.waarden[pad] = (begin, einde)
        self._na_plus = teken == "+"
        regeleinde = self._regel() if teken == "+" and self._druk else einde
        return einde, regeleinde

    # tussen haken

    def _stroom(self, knoop: Any, kolom: int, pad: Pad) -> int:
        if isinstance(knoop, Scalar):
            begin, einde = self._zet(self._gevouwen(_letterlijk(knoop), kolom))
        else:
            haken = "{}" if isinstance(knoop, Mapping) else "[]"
            begin, _ = self._zet(haken[0])
            self._leden(knoop, kolom, pad)
            _, einde = self._zet(haken[1])
        self.uit.waarden[pad] = (begin, einde)
        return einde

    def _gevouwen(self, letterlijk: str, kolom: int) -> str:
        """Een lange tekst loopt soms door op een volgende regel."""
        if LANG not in letterlijk or not self._kans(0.5):
            return letterlijk
        return letterlijk.replace(" familie ", f"{self._lot.choice(self._eindes)}{' ' * kolom}familie ")

    def _leden(self, knoop: Any, kolom: int, pad: Pad) -> None:
        leden = knoop.paren if isinstance(knoop, Mapping) else enumerate(knoop.leden)
        onder_elkaar = bool(leden) and self._kans(0.3)
        eigen = pad
        for volgnummer, (sleutel, lid) in enumerate(leden):
            if onder_elkaar:
                self._einde_regel(eigen)
            eigen = (*pad, sleutel.waarde if isinstance(knoop, Mapping) else sleutel)
            if onder_elkaar:
                self._zet(" " * kolom)
            begin = self._positie
            if isinstance(knoop, Mapping):
                self._zet(f"{_letterlijk(sleutel)}: ")
            anker = self._anker()
            einde = self._stroom(lid, kolom + 2, eigen)
            self._klaar += [anker] if anker else []
            self.uit.regels[eigen] = (begin, einde)
            if volgnummer < len(knoop.paren if isinstance(knoop, Mapping) else knoop.leden) - 1:
                self._zet("," if onder_elkaar else self._lot.choice([", ", ",  "]))
            elif onder_elkaar and self._kans(0.5):
                self._zet(",")
        if onder_elkaar:
            self._einde_regel(eigen)
            self._zet(" " * kolom)


def _letterlijk(scalar: Scalar) -> str:
    if scalar.stijl == "'":
        return "'" + scalar.waarde.replace("'", "''") + "'"
    if scalar.stijl == '"':
        return '"' + scalar.waarde.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return scalar.waarde


class _Bouwer:
    """Verzint een boom van knopen."""

    def __init__(self, lot: Random, omvang: int) -> None:
        self._lot = lot
        self._over = omvang

    def mapping(self, diepte: int = 0, *, stroom: bool = False) -> Mapping:
        sleutels = {
            sleutel.waarde: sleutel for sleutel in (self._sleutel() for _ in range(self._aantal(diepte)))
        }
        return Mapping(tuple((s, self._knoop(diepte + 1, stroom=stroom)) for s in sleutels.values()), stroom)

    def _aantal(self, diepte: int) -> int:
        return self._lot.randint(1, 4 if diepte else 6)

    def _knoop(self, diepte: int, *, stroom: bool) -> Any:
        self._over -= 1
        soort = self._lot.random()
        if self._over <= 0 or diepte > 4 or soort < 0.5:
            return self.scalar(stroom=stroom)
        if soort < 0.56 and not stroom:
            return Leeg()
        kort = stroom or self._lot.random() < 0.35
        if kort and self._lot.random() < 0.1:
            return self._lot.choice([Mapping((), True), Lijst((), True)])
        if soort < 0.78:
            return self.mapping(diepte, stroom=kort)
        return Lijst(tuple(self._knoop(diepte + 1, stroom=kort) for _ in range(self._aantal(diepte))), kort)

    def _sleutel(self) -> Scalar:
        stijl = self._lot.choice(["kaal", "kaal", "kaal", "'", '"'])
        extra = "_-" if stijl == "kaal" else " :#,"
        return Scalar("k" + self._tekst(extra, 4), stijl)

    def scalar(self, *, stroom: bool) -> Scalar:
        stijl = self._lot.choice(["kaal", "kaal", "'", '"', *([] if stroom else ["|", ">", "lang"])])
        if stijl == "kaal":
            return Scalar(
                "x" + self._tekst(" ()/'\"-_!%&*=+", 8).rstrip(" ") if stroom else self._kaal(), stijl
            )
        if stijl == "lang":
            return Scalar(LANG, self._lot.choice(["kaal", '"', "'"]))
        if stijl in "|>":
            regels = [self._tekst(":#'\"", 8) or "z" for _ in range(self._lot.randint(1, 4))]
            return Scalar("\n".join(regels), stijl)
        return Scalar(self._tekst(LASTIG, 12), stijl)

    def _kaal(self) -> str:
        return self._lot.choice([*KALE, "x" + self._tekst(" .()/'\"-_!?%&*=+", 10).rstrip(" ")])

    def _tekst(self, extra: str, langste: int) -> str:
        return "".join(self._lot.choices(LETTERS + extra, k=self._lot.randint(0, langste)))


@st.composite
def teksten(draw: st.DrawFn) -> Tekst:
    """Een tekst met een mapping als wortel."""
    lot, omvang = Random(draw(st.integers(0, 2**32 - 1))), draw(st.integers(1, 40))
    return _Schrijver(lot).schrijf(_Bouwer(lot, omvang).mapping())
