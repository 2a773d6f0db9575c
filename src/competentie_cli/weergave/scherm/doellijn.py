"""De doellijn op het scherm: een boom per doel, dan de onderbrekingen, wat er gevolgd werd en de kern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.doellijn import Doellijn
from competentie_cli.domein.doeltak import Doeltak
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.doellijnbreuken import Breukwoorden, Vraag
from competentie_cli.weergave.doellijnwoorden import Doellijnwoorden
from competentie_cli.weergave.scherm.boom import Tak, boom, takken
from competentie_cli.weergave.scherm.rooster import ingesprongen, tekst, toon
from competentie_cli.weergave.woorden import datum_lang


def toon_doellijn(console: Console, lijn: Doellijn, spraak: Spraak) -> None:
    """De hele doellijn, of het stuk over één doel."""
    toon(console, _Blad(console, lijn, spraak).regels())


class _Blad:
    def __init__(self, console: Console, lijn: Doellijn, spraak: Spraak) -> None:
        self._console = console
        self._lijn = lijn
        self._naam = spraak.organisatie.instelling.naam
        self._woorden = Doellijnwoorden(spraak, lijn)
        self._breuken = Breukwoorden(self._woorden, lijn)

    def regels(self) -> Iterator[Text]:
        yield from self._kop()
        for doel in self._lijn.doelen:
            yield Text()
            yield from boom(self._console, self._doel(doel))
        yield from self._onderbroken()
        yield from self._leren()
        yield from self._kern()
        yield from self._titel("uitleg")
        for zin in (*self._woorden.verborgen(), *self._woorden.uitleg()):
            yield self._regel(zin, 2, "dim")

    def _kop(self) -> Iterator[Text]:
        zeg, lijn = self._woorden.zeg, self._lijn
        yield self._regel(f"{self._naam}: {zeg('titel')}", 0, "bold")
        yield self._regel(f"Peildatum {datum_lang(lijn.peildatum)}")
        if lijn.intern:
            yield self._regel(zeg("werkbeeld"), 0, "dim")
        yield Text()
        yield self._regel(self._woorden.inleiding())

    def _doel(self, tak: Doeltak) -> Tak:
        w = self._woorden
        omschrijving = takken([tak.omschrijving] if tak.omschrijving else [])
        indicatoren = [w.indicator(stand) for stand in tak.indicatoren] or [w.zeg("geen-indicatoren")]
        competenties = (Tak(c.naam, takken(w.competentie(c)), "bold") for c in tak.competenties)
        return Tak(
            w.doelnaam(tak),
            (
                *omschrijving,
                Tak(w.zeg("indicatoren"), takken(indicatoren), "bold"),
                *competenties,
                Tak(w.zeg("samen"), takken(w.samen(tak)), "bold"),
            ),
            "bold",
        )

    def _onderbroken(self) -> Iterator[Text]:
        vragen = list(self._breuken.vragen())
        yield from self._titel("breuken")
        yield self._regel(self._woorden.zeg("breuken-inleiding" if vragen else "breuken-geen"))
        yield from self._bomen(vragen)

    def _leren(self) -> Iterator[Text]:
        if (leren := self._lijn.leren) is not None:
            yield from self._titel("leren")
            yield from self._bomen((self._breuken.gevolgd(leren), *self._breuken.verplicht(leren)))

    def _kern(self) -> Iterator[Text]:
        yield from self._titel("kern")
        if not self._lijn.kern:
            yield self._regel(self._woorden.zeg("kern-geen-doel" if self._lijn.doel else "kern-geen"))
            return
        yield self._regel(self._woorden.zeg("kern-inleiding"))
        yield from self._bomen(
            (self._woorden.kernnaam(g), tuple(self._woorden.kern(g))) for g in self._lijn.kern
        )

    def _bomen(self, vragen: Iterable[Vraag]) -> Iterator[Text]:
        for vraag, leden in vragen:
            yield Text()
            yield from boom(self._console, Tak(vraag, takken(leden)))

    def _titel(self, sleutel: str) -> Iterator[Text]:
        yield Text()
        yield self._regel(self._woorden.zeg(sleutel), 0, "bold")

    def _regel(self, zin: str, diepte: int = 0, stijl: str = "") -> Text:
        return ingesprongen(self._console, tekst(zin, stijl), diepte)
