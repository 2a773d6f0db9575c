"""Het vormingsregister op het scherm."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.register import Persoonsregister, Plicht, Register
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Zinachtig, plat, rijg
from competentie_cli.weergave.registerzinnen import Registerzinnen
from competentie_cli.weergave.scherm.rooster import ingesprongen, tekst, toon
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import datum_lang, kleine_letter


def toon_register(console: Console, register: Register, spraak: Spraak) -> None:
    """Eerst wie wanneer aan de beurt is, dan per persoon wat er gevolgd is."""
    toon(console, _Registerscherm(console, register, spraak).regels())


class _Registerscherm:
    def __init__(self, console: Console, register: Register, spraak: Spraak) -> None:
        self._console = console
        self._r = register
        self._t = spraak.t
        self._naam = spraak.organisatie.instelling.naam
        self._z = Registerzinnen(spraak.t)

    def regels(self) -> Iterator[Text]:
        """Alles onder elkaar."""
        yield self._zin(self._naam, stijl="bold")
        jaar = f" {self._r.jaar}" if self._r.jaar is not None else ""
        stand = kleine_letter(self._t.plat("budget.stand"))
        yield self._zin(f"{self._t.plat('register.titel')}{jaar} · {stand} {datum_lang(self._r.peildatum)}")
        yield self._zin(self._t("budget.werkbeeld"), stijl="dim")
        yield from self._tussenkop("register.verplicht")
        if not self._r.plichten:
            yield self._zin(self._t("register.geen-plichten"))
        for plicht in self._r.plichten:
            yield from self._plicht(plicht)
        yield from self._tussenkop("register.gevolgd")
        for nummer, persoon in enumerate(self._r.personen):
            if nummer:
                yield Text()
            yield from self._persoon(persoon)
        yield from self._tussenkop("register.uitleg")
        yield self._zin(self._t("register.uitleg-beurt"), stijl="dim")
        yield self._zin(self._t("register.uitleg-wie"), stijl="dim")

    def _tussenkop(self, sleutel: str) -> Iterator[Text]:
        yield Text()
        yield self._zin(self._t(sleutel), stijl="bold underline")

    def _plicht(self, plicht: Plicht) -> Iterator[Text]:
        yield self._zin(plicht.naam, stijl="bold")
        yield self._zin(rijg(self._z.regels(plicht)), 2, "dim")
        for regel in plicht.mensen:
            yield self._zin(f"{self._z.wie(regel.id, regel.naam)}: {self._z.stand(regel)}", 2)

    def _persoon(self, persoon: Persoonsregister) -> Iterator[Text]:
        yield ingesprongen(self._console, tekst(self._z.wie(persoon.id, persoon.naam), "bold"), 0)
        if not persoon.regels:
            yield self._zin(self._z.niets(self._r.jaar), 2)
        for regel in persoon.regels:
            datum, naam, uren, prijs, betaald, afloop = self._z.gevolgd(regel)
            yield self._zin(f"{datum}: {naam}", 2)
            yield self._zin(f"{afloop} · {uren} · {prijs}, betaald {betaald}", 4)

    def _zin(self, zin: Zinachtig, diepte: int = 0, stijl: str = "") -> Text:
        return ingesprongen(self._console, Text(schoon(plat(zin)), stijl), diepte)
