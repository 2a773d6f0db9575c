"""Een YAML-tekst om in te knippen: waar elke waarde echt eindigt, en wat er tussen de waarden staat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from competentie_cli.opslag.bewerken.regeltekst import BREUK, EINDE, Regeltekst
from competentie_cli.opslag.bewerken.vormen import Inspringing
from competentie_cli.opslag.plekken import Plek, lees_plekken

_EIGENSCHAP = re.compile(rf"!<[^>]*>|[&!][^ \t,\[\]{{}}{BREUK}]*")
_BLOKKOP = re.compile(r"[|>][0-9+-]*")


@dataclass(frozen=True, slots=True)
class Ingang:
    """Een sleutel met haar waarde, of een lid van een lijst.

    Args:
        begin: waar de sleutel of het streepje staat; tussen haken het lid zelf.
        wijzer: net voorbij de dubbele punt of het streepje.
        kaal: een sleutel zonder dubbele punt, zoals `5` in `{c1: 2,5}`.
    """

    naam: str | int
    begin: int
    wijzer: int
    waarde: Plek
    sleutel: Plek | None = None
    stroom: bool = False
    kaal: bool = False


class Bron(Regeltekst):
    """De tekst met haar plekken."""

    def __init__(self, tekst: str) -> None:
        super().__init__(tekst)
        plekken = lees_plekken(tekst)
        wortel = plekken.wortel or Plek(len(tekst), len(tekst))
        self.wortelingang = Ingang("", 0, -1, wortel)
        self.dubbel = frozenset(v.pad for v in plekken.vondsten if v.code == "dubbele-sleutel")
        self.aliassen = tuple(_aliassen(wortel)) if "*" in tekst else ()
        self._ingangen: dict[int, list[Ingang]] = {}
        self._inspringing: Inspringing | None = None

    def hart(self, plek: Plek) -> int:
        """Waar de waarde zelf begint, voorbij haar anker en label."""
        if plek.sleutels and plek.eerste_sleutel().begin == plek.begin:
            return plek.begin
        pos = plek.begin
        while gevonden := _EIGENSCHAP.match(self.tekst, pos):
            pos = self.sla_over(gevonden.end())
        return pos if is_verzameling(plek) else min(pos, plek.einde)

    def eigenschappen(self, plek: Plek) -> int:
        """Net voorbij het anker en het label; zonder is dat het begin."""
        pos, hart = plek.begin, self.hart(plek)
        while pos < hart and (gevonden := _EIGENSCHAP.match(self.tekst, self.sla_over(pos))):
            pos = gevonden.end()
        return pos

    def is_leeg(self, plek: Plek) -> bool:
        """Of er geen waarde staat, hoogstens een anker."""
        return not is_verzameling(plek) and plek.doel is None and self.hart(plek) == plek.einde

    def stijl(self, plek: Plek) -> str:
        """`'`, `"`, `|` of `>`; leeg bij een kale scalar, een alias of een verzameling."""
        if is_verzameling(plek) or plek.doel is not None:
            return ""
        teken = self.tekst[self.hart(plek) : plek.einde][:1]
        return teken if teken in ("'", '"', "|", ">") else ""

    def tussen_haken(self, plek: Plek) -> bool:
        """Of een verzameling haken of accolades heeft; `[a: 1]` heeft een mapping zonder."""
        return is_verzameling(plek) and plek.stroom and self.tekst[self.hart(plek)] in "[{"

    def heeft_commentaar(self, plek: Plek) -> bool:
        """Of er tussen haken commentaar staat vóór het eerste of na het laatste lid."""
        if not self.tussen_haken(plek):
            return False
        ingangen, hart = self.ingangen(plek), self.hart(plek)
        eerste = ingangen[0].begin if ingangen else plek.slot
        laatste = self.einde_van(ingangen[-1]) if ingangen else plek.slot
        return "#" in self.tekst[hart:eerste] + self.tekst[laatste : plek.slot]

    def blokkop(self, plek: Plek) -> str:
        """De kop van een tekst achter `|` of `>`, met haar inspringing en einde."""
        gevonden = _BLOKKOP.match(self.tekst, self.hart(plek))
        return gevonden[0] if gevonden else ""

    def blokregels(self, plek: Plek) -> list[str]:
        """De regels van een tekst achter `|` of `>`, met hun inspringing."""
        regels = EINDE.split(self.tekst[self.hart(plek) : self.einde(plek)])[1:]
        return [regel if regel.strip(" ") else "" for regel in regels]

    def laatste(self, plek: Plek) -> Plek:
        """De waarde die als laatste staat van alles wat onder een plek hangt."""
        while is_verzameling(plek) and not self.tussen_haken(plek):
            if plek.leden:
                plek = plek.leden[-1]
            elif plek.sleutels:
                plek = max(plek.sleutels.values(), key=lambda paar: paar[0].begin)[1]
        return plek

    def einde(self, plek: Plek) -> int:
        """Net voorbij het laatste teken; blanco regels en commentaar erna horen er niet bij."""
        if not is_verzameling(plek):
            return self._bladeinde(plek)
        if self.tussen_haken(plek):
            return plek.slot
        return self.einde_van(self.ingangen(plek)[-1])

    def einde_van(self, ingang: Ingang) -> int:
        """Het einde van een ingang; zonder waarde is dat haar wijzer."""
        waarde = ingang.waarde
        return ingang.wijzer if self.is_leeg(waarde) and waarde.begin == waarde.einde else self.einde(waarde)

    def voorbij(self, ingang: Ingang) -> int:
        """Waar iets nieuws na een ingang kan: ook voorbij de blanco regels van een tekst achter `|+`."""
        laatste = self.laatste(ingang.waarde)
        if "+" in self.blokkop(laatste) and self.stijl(laatste) in ("|", ">"):
            return laatste.einde
        return self.einde_van(ingang)

    def _bladeinde(self, plek: Plek) -> int:
        if self.stijl(plek) not in ("|", ">"):
            return plek.einde
        hart = self.hart(plek)
        gevuld = self.tekst[hart : plek.einde].rstrip(f" \t{BREUK}")
        return self.regeleinde(hart + len(gevuld))

    # de ingangen

    def ingangen(self, plek: Plek) -> list[Ingang]:
        """De sleutels of leden van een verzameling, in de volgorde van het bestand."""
        if id(plek) not in self._ingangen:
            gevonden = self._leden(plek) if plek.leden is not None else self._sleutels(plek)
            self._ingangen[id(plek)] = list(gevonden)
        return self._ingangen[id(plek)]

    def ingang(self, plek: Plek, naam: str | int) -> Ingang | None:
        """De sleutel of het lid met een naam of volgnummer; None als het er niet is."""
        ingangen = self.ingangen(plek) if is_verzameling(plek) else []
        if plek.leden is not None:
            return ingangen[naam] if isinstance(naam, int) and 0 <= naam < len(ingangen) else None
        return next((ingang for ingang in ingangen if ingang.naam == str(naam)), None)

    def _sleutels(self, plek: Plek) -> Iterator[Ingang]:
        paren = sorted((plek.sleutels or {}).items(), key=lambda paar: paar[1][0].begin)
        for naam, (sleutel, waarde) in paren:
            na_sleutel = self.einde(sleutel)
            punt = self.sla_over(na_sleutel)
            kaal = self.tekst[punt : punt + 1] != ":"
            wijzer = na_sleutel if kaal else punt + 1
            yield Ingang(naam, self._vraagteken(sleutel), wijzer, waarde, sleutel, plek.stroom, kaal)

    def _vraagteken(self, sleutel: Plek) -> int:
        """Het begin van een ingang: haar sleutel, of het `?` dat ervoor staat."""
        voor = self.tekst[self.regelbegin(sleutel.begin) : sleutel.begin].rstrip(" \t")
        return self.regelbegin(sleutel.begin) + len(voor) - 1 if voor.endswith("?") else sleutel.begin

    def _leden(self, plek: Plek) -> Iterator[Ingang]:
        streepje = self.hart(plek)
        for index, lid in enumerate(plek.leden or ()):
            if plek.stroom:
                yield Ingang(index, lid.begin, lid.begin, lid, stroom=True)
                continue
            ingang = Ingang(index, streepje, streepje + 1, lid)
            yield ingang
            streepje = self.sla_over(self.voorbij(ingang))

    @property
    def inspringing(self) -> Inspringing:
        """Hoeveel dit bestand inspringt, naar de eerste plek waar dat te zien is."""
        if self._inspringing is None:
            gezien = dict(self._dieptes(self.wortelingang.waarde))
            self._inspringing = Inspringing(gezien.get("stap", 2), gezien.get("lijst", 2))
        return self._inspringing

    def inspringing_na(self, pos: int, kolom: int) -> Inspringing:
        """Hoe een waarde onder een kolom geschreven wordt als ze na een einde komt.

        Commentaar dat erna komt en dieper inspringt, zou bij een tekst achter `|` gaan horen.
        """
        volgende = self.voorbij_blanco(self.plaats_na(pos))
        hekje = self.commentaar(volgende)
        slokt_op = hekje is not None and hekje - volgende >= kolom + self.inspringing.stap
        return replace(self.inspringing, blok=not slokt_op)

    def _dieptes(self, plek: Plek) -> Iterator[tuple[str, int]]:
        """Elke inspringing onder een sleutel, de eerste als laatste."""
        if not is_verzameling(plek) or plek.stroom:
            return
        for ingang in reversed(self.ingangen(plek)):
            kind = ingang.waarde
            if kind.doel is not None or kind.stroom or not is_verzameling(kind):
                continue
            yield from self._dieptes(kind)
            if ingang.sleutel is not None and self.begint_regel(self.hart(kind)):
                diepte = self.kolom(self.hart(kind)) - self.kolom(ingang.begin)
                yield ("lijst" if kind.leden is not None else "stap"), diepte


def is_verzameling(plek: Plek) -> bool:
    """Of een plek een mapping of lijst is; een alias is dat niet."""
    return plek.doel is None and (plek.sleutels is not None or plek.leden is not None)


def _aliassen(plek: Plek) -> Iterator[Plek]:
    """Elke alias in het bestand, ook als sleutel."""
    if plek.doel is not None:
        yield plek
        return
    for lid in plek.leden or ():
        yield from _aliassen(lid)
    for sleutel, waarde in (plek.sleutels or {}).values():
        yield from _aliassen(sleutel)
        yield from _aliassen(waarde)
