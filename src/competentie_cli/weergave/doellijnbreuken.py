"""De onderbrekingen van de doellijn in woorden: elke vraag met waar ze over gaat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from competentie_cli.domein.doellijn import Breuken, Doellijn, Gevolgd, Leergronden, LosseDoelen, Verwijzing
from competentie_cli.weergave.doellijnwoorden import Doellijnwoorden
from competentie_cli.weergave.woorden import datum_lang, opsomming

Vraag = tuple[str, tuple[str, ...]]
# daar staat bij welk doel het hoort
_MET_DOEL = frozenset({"niet_gevraagd", "straks_gevraagd", "zonder_plan", "zonder_aanbod"})
_VAN_DOEL_NAAR_LEREN = (
    "zonder_competenties", "niemand", "zonder_actie", "niet_gevraagd", "straks_gevraagd", "zonder_plan",
    "zonder_aanbod",
)  # fmt: skip
_KERN = ("kern_zonder_doel", "kern_zonder_aanbod")


class Breukwoorden:
    """De vragen over één doellijn, van doel naar leren en terug."""

    def __init__(self, woorden: Doellijnwoorden, lijn: Doellijn) -> None:
        self._woorden = woorden
        self._lijn = lijn
        self._namen = {tak.id: tak.naam for tak in lijn.doelen}

    def vragen(self) -> Iterator[Vraag]:
        """Elke onderbreking als vraag, met waar ze over gaat."""
        breuken = self._lijn.breuken
        yield from self._soorten(_VAN_DOEL_NAAR_LEREN, breuken)
        if self._lijn.los is not None:
            yield from self._los(self._lijn.los)
        if self._lijn.leren is not None:
            yield from self._leren(self._lijn.leren)
        yield from self._soorten(_KERN, breuken)

    def _soorten(self, soorten: Sequence[str], breuken: Breuken) -> Iterator[Vraag]:
        for soort in soorten:
            if gevonden := getattr(breuken, soort):
                namen = self._bij_doelen(gevonden) if soort in _MET_DOEL else (v.naam for v in gevonden)
                yield self._woorden.zeg(f"breuk-{soort}"), tuple(namen)

    def _bij_doelen(self, gevonden: Sequence[Verwijzing]) -> Iterator[str]:
        """Een competentie die bij meer doelen hoort, staat er één keer."""
        doelen: dict[tuple[str, str], list[str]] = defaultdict(list)
        for v in gevonden:
            doelen[v.id, v.naam].append(self._namen[v.doel or ""])
        for (_, naam), namen in doelen.items():
            alleen = self._lijn.doel is not None
            yield naam if alleen else self._woorden.zeg("breuk-bij", naam=naam, doelen=opsomming(namen))

    def _los(self, los: LosseDoelen) -> Iterator[Vraag]:
        w = self._woorden
        if los.werk.doelen is None:
            yield w.zeg("breuk-los"), (w.zeg("los-verborgen"),)
        elif los.werk.doelen:
            delen = [w.zeg("los-totaal", doelen=_doelen(w, los), mensen=w.mensen(los.werk.mensen or 0))]
            delen += [*self._herkomsten(los), *w.wie_doelen(los.wie)]
            yield w.zeg("breuk-los"), tuple(delen)

    def _herkomsten(self, los: LosseDoelen) -> Iterator[str]:
        w = self._woorden
        for herkomst, aantal in los.herkomst:
            if aantal is not None:
                yield w.zeg("los-herkomst", n=str(aantal), herkomst=w.zeg(f"herkomst-{herkomst}"))
        if any(aantal is None for _, aantal in los.herkomst):
            yield w.zeg("los-herkomst-rest")

    def _leren(self, leren: Leergronden) -> Iterator[Vraag]:
        if leren.zonder_doel:
            yield self._woorden.zeg("breuk-aanbod"), tuple(v.naam for v in leren.zonder_doel)
        if leren.zonder_competentie:
            yield self._woorden.zeg("breuk-aanbod-leeg"), tuple(v.naam for v in leren.zonder_competentie)

    def gevolgd(self, leren: Leergronden) -> Vraag:
        """Wat er de laatste twaalf maanden gevolgd werd, naar waarom."""
        van, tot = datum_lang(leren.sinds), datum_lang(self._lijn.peildatum)
        return self._woorden.zeg("leren-sinds", van=van, tot=tot), tuple(map(self._gevolgd, leren.gevolgd))

    def verplicht(self, leren: Leergronden) -> Iterator[Vraag]:
        """De verplichte activiteiten die geen doel dienen; dat ze moeten, is hun reden."""
        if leren.verplicht:
            yield self._woorden.zeg("leren-verplicht"), tuple(v.naam for v in leren.verplicht)

    def _gevolgd(self, gevolgd: Gevolgd) -> str:
        w = self._woorden
        grond = w.zeg(f"grond-{gevolgd.grond}")
        if gevolgd.keren is None:
            return w.zeg("leren-verborgen", grond=grond)
        if not gevolgd.keren:
            return w.zeg("leren-geen", grond=grond)
        keren = str(gevolgd.keren)
        if gevolgd.mensen is None:
            return w.zeg("leren-keer", grond=grond, keren=keren)
        return w.zeg("leren-keer-mensen", grond=grond, keren=keren, mensen=w.mensen(gevolgd.mensen))


def _doelen(w: Doellijnwoorden, los: LosseDoelen) -> str:
    return w.zeg("een-doel") if los.werk.doelen == 1 else w.zeg("doelen", n=str(los.werk.doelen))
