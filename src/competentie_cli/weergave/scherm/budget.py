"""Het leerbudget van een werkbeeld op het scherm: samen, per groep, per leervorm en per persoon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from competentie_cli.domein.budget import (
    Budgetoverzicht,
    Budgetstand,
    Groepsbudget,
    Persoonsbudget,
    Vormdeel,
    Vormregel,
)
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Zinachtig, plat
from competentie_cli.weergave.budgetzinnen import KANTEN, Budgetzinnen, vormrijen
from competentie_cli.weergave.scherm.rooster import ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import datum_lang, kleine_letter

_LABEL, _SMALST, _TUSSEN = 10, 12, 1
_VORM, _AANTAL, _PRIJS = 29, 3, 13
_INSPRONG = 2
_DIEP = 4


def toon_budget(console: Console, overzicht: Budgetoverzicht, spraak: Spraak) -> None:
    """Het hele overzicht; over één gekozen persoon enkel die persoon."""
    scherm = _Budgetscherm(console, overzicht, spraak)
    toon(console, scherm.regels())


class _Budgetscherm:
    def __init__(self, console: Console, overzicht: Budgetoverzicht, spraak: Spraak) -> None:
        self._console = console
        self._o = overzicht
        self._t = spraak.t
        self._naam = spraak.organisatie.instelling.naam
        self._z = Budgetzinnen(spraak.t, overzicht.jaar)

    def regels(self) -> Iterator[Text]:
        """Alles onder elkaar."""
        o = self._o
        een = o.gekozen and len(o.personen) == 1
        yield from self._kop()
        if not een:
            yield from self._stand(o.totaal)
            yield from self._groepen()
        if o.vormen and not een:
            yield from self._vormen()
        for persoon in o.personen:
            yield from self._persoon(persoon, posten=o.gekozen)
        yield from self._slot(o.totaal)

    def _kop(self) -> Iterator[Text]:
        yield ingesprongen(self._console, tekst(self._naam, "bold"), 0)
        delen = [f"{self._t.plat('budget.titel')} {self._o.jaar}", self._z.mensen(self._o.totaal.mensen)]
        delen.append(f"{kleine_letter(self._t.plat('budget.stand'))} {datum_lang(self._o.peildatum)}")
        yield self._zin(" · ".join(delen))
        yield self._zin(self._t("budget.werkbeeld"), stijl="dim")
        yield Text()

    # cijfers

    def _stand(self, stand: Budgetstand, diepte: int = 0) -> Iterator[Text]:
        """De koppen, euro en uren, en wat er verder te zeggen is."""
        yield from self._maten(stand, diepte, koppen=True)
        for zin in self._z.bij(stand):
            yield self._zin(zin, diepte)

    def _maten(self, stand: Budgetstand, diepte: int, *, koppen: bool = False) -> Iterator[Text]:
        namen = [kleine_letter(kop) for kop in self._z.koppen()]
        if koppen and not self._is_smal:
            yield self._rij("", namen, diepte, "bold")
        for label, maat in (("euro", stand.bedrag), ("uren", stand.uren)):
            cellen = self._z.maat(maat, in_euro=label == "euro")
            if self._is_smal:
                paren = (f"{kop} {cel}" for kop, cel in zip(namen, cellen, strict=True))
                yield self._zin(f"{label}: {' · '.join(paren)}", diepte)
            else:
                yield self._rij(label, cellen, diepte)

    @property
    def _is_smal(self) -> bool:
        return self._console.width < _LABEL + _DIEP + 5 * (_SMALST + _TUSSEN)

    def _rij(self, label: str, cellen: Sequence[str], diepte: int, stijl: str = "") -> Text:
        ruimte = (self._console.width - _LABEL - _DIEP) // len(cellen) - _TUSSEN
        breedte = min(16, ruimte)
        kolommen = [(Text(_rechts(cel, breedte), stijl), breedte) for cel in cellen]
        label_cel = (Text(" " * diepte + label), _LABEL + _DIEP)
        return naast_elkaar(self._console, [label_cel, *kolommen], tussen=_TUSSEN)

    def _zin(self, zin: Zinachtig, diepte: int = 0, stijl: str = "") -> Text:
        return ingesprongen(self._console, Text(schoon(plat(zin)), stijl), diepte)

    # groepen en vormen

    def _groepen(self) -> Iterator[Text]:
        groepen = self._o.groepen
        if sum(groep.soort == "team" for groep in groepen) < 2:
            return
        yield from self._tussenkop("budget.groepen")
        for groep in groepen:
            yield self._groepnaam(groep)
            yield from self._maten(groep.stand, _DIEP)

    def _groepnaam(self, groep: Groepsbudget) -> Text:
        naam = self._z.groep(groep.soort, groep.naam)
        mensen = f" · {self._z.mensen(groep.stand.mensen)}"
        diepte, stijl = (0, "bold") if groep.soort == "afdeling" else (_INSPRONG, "")
        return ingesprongen(self._console, tekst(naam, stijl).append(mensen), diepte)

    def _tussenkop(self, sleutel: str) -> Iterator[Text]:
        yield Text()
        yield self._zin(self._t(sleutel), stijl="bold underline")

    def _vormen(self) -> Iterator[Text]:
        yield from self._tussenkop("budget.vormen")
        for kant in KANTEN:
            getoond = vormrijen(self._o.vormen, kant)
            if getoond:
                yield self._zin(self._t(f"budget.kolom-{kant}"), stijl="bold")
            for regel, deel in getoond:
                yield self._vorm(regel, deel)

    def _vorm(self, regel: Vormregel, deel: Vormdeel) -> Text:
        naam = self._z.vorm(regel.groep, regel.vorm)
        diepte = _INSPRONG if regel.vorm is None else _DIEP
        cellen = [str(deel.activiteiten), self._z.som(deel.bedrag, in_euro=True), self._z.tijd(deel.uren)]
        breedtes = (_AANTAL, _PRIJS, _PRIJS)
        kolommen = [(Text(_rechts(c, b)), b) for c, b in zip(cellen, breedtes, strict=True)]
        label = Text(" " * diepte + schoon(naam))
        return naast_elkaar(self._console, [(label, _VORM + _DIEP), *kolommen], tussen=_TUSSEN)

    # mensen

    def _persoon(self, persoon: Persoonsbudget, *, posten: bool) -> Iterator[Text]:
        if len(self._o.personen) > 1:
            yield Text()
        naam = tekst(persoon.naam or persoon.id, "bold")
        yield ingesprongen(self._console, naam.append(f" ({persoon.id})") if persoon.naam else naam, 0)
        yield self._zin(" · ".join(deel for deel in (persoon.functie, persoon.teamnaam) if deel))
        yield from self._stand(persoon.stand, _INSPRONG)
        if posten:
            yield from self._posten(persoon)

    def _posten(self, persoon: Persoonsbudget) -> Iterator[Text]:
        if not persoon.posten:
            yield self._zin(self._t("budget.geen-activiteiten", jaar=str(self._o.jaar)), _INSPRONG)
        for post in persoon.posten:
            naam, vorm, stand, prijs, tijd = self._z.post(post)
            cel = (tekst(naam), self._console.width - _DIEP)
            yield naast_elkaar(self._console, [(Text("  -"), _DIEP - _TUSSEN), cel], tussen=_TUSSEN)
            yield self._zin(" · ".join((vorm, stand, prijs, tijd)), _DIEP)

    # slot

    def _slot(self, totaal: Budgetstand) -> Iterator[Text]:
        """De verletkosten in een eigen blok, en hoe de cijfers ontstaan."""
        yield from self._tussenkop("budget.verlet")
        yield self._zin(self._t("budget.verlet-uitleg"))
        for zin in self._z.verlet(totaal.verlet):
            yield self._zin(zin)
        for persoon in self._o.personen if len(self._o.personen) > 1 else ():
            bedrag = self._z.som(persoon.stand.verlet, in_euro=True)
            yield self._zin(f"{persoon.naam or persoon.id}: {bedrag}", _INSPRONG)
        yield from self._tussenkop("budget.uitleg")
        yield self._zin(self._t("budget.uitleg-kort", jaar=str(self._o.jaar)), stijl="dim")


def _rechts(inhoud: str, breedte: int) -> str:
    return " " * max(0, breedte - cell_len(inhoud)) + inhoud
