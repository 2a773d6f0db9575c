"""De behoeften zonder mensen en zonder cijfers over te kleine groepen (rekenregels.md, Kleine groepen).

Over de hele organisatie geldt wat het overzicht van de kloven toont: wat `toonbare_cellen` verbergt, staat
ook hier niet. Wat verder verdeeld wordt (leren of een andere oorzaak, de oorzaken, onmisbaar, in een plan,
bereikt door een activiteit), verdwijnt helemaal als er één te klein deel bij is. Per groep komt alles van
`publiceer`.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from competentie_cli.domein.behoefte import (
    Aanbod,
    Behoefte,
    Behoefteoverzicht,
    Doelbehoefte,
    Groepsbehoefte,
    Stand,
)
from competentie_cli.domein.groep import Groepsleutel
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.behoefte import op_naam, rangschik
from competentie_cli.rekenen.behoefte.metingen import (
    LEREN,
    leren_en_gevraagd,
    publiceer_behoeften,
    verraadt_niets,
)
from competentie_cli.rekenen.behoefte.splitsen import publieke_behoefte, zonder_mensen
from competentie_cli.rekenen.behoefte.verzamelingen import Verzamelingen
from competentie_cli.rekenen.kleine_groepen import Cellen
from competentie_cli.rekenen.publicatie import Publicatie
from competentie_cli.rekenen.publicatie.metingen import Peiling


def maak_publiek(overzicht: Behoefteoverzicht, peiling: Peiling, grens: int) -> Behoefteoverzicht:
    """Hetzelfde overzicht, zoals het buiten mag: over wie in dienst is, zonder te zeggen wie er meedoet."""
    organisatie = peiling.organisatie
    leeg = replace(overzicht, doelen=(), groepen=(), aanbod_over=(), grens=grens, selectie=peiling.iedereen)
    if len(peiling.ids) < grens:
        return replace(leeg, mensen=None, leren=None, behoeften=(), op_rang=())
    behoeften = _behoeften(overzicht, organisatie, peiling.toonbaar(grens), grens)
    op_rang = rangschik(behoeften, overzicht.volgorde)
    publicatie = publiceer_behoeften(overzicht, peiling, grens)
    samen = _Samen(overzicht, behoeften, peiling, grens)
    geheel = publicatie.cel(LEREN) if verraadt_niets(publicatie, grens) else None
    leren = samen.geheel() if geheel else None
    return replace(
        leeg,
        mensen=len(peiling.ids),
        leren=leren,
        behoeften=behoeften,
        op_rang=op_rang,
        doelen=tuple(samen.doelen(organisatie)),
        groepen=tuple(
            _groep(g, op_rang, publicatie, met_leren=leren is not None) for g in publicatie.groepen
        ),
        aanbod_over=_over(overzicht.aanbod_over, behoeften, organisatie),
    )


def _behoeften(
    overzicht: Behoefteoverzicht, organisatie: Organisatie, cellen: Mapping[str, Cellen], grens: int
) -> tuple[Behoefte, ...]:
    """Ook wat een profiel vraagt van wie er nu niet bij is: anders verraadt het ontbreken die persoon."""
    publiek = [publieke_behoefte(b, cellen.get(b.competentie), grens) for b in overzicht.behoeften]
    bekend = {behoefte.competentie for behoefte in publiek}
    elders = _in_profielen(organisatie) | {c for doel in organisatie.visie.doelen for c in doel.competenties}
    publiek += [zonder_mensen(c, organisatie, overzicht.peildatum) for c in sorted(elders - bekend)]
    return op_naam(publiek)


def _in_profielen(organisatie: Organisatie) -> set[str]:
    eisen = [*organisatie.visie.kerncompetenties]
    eisen += [eis for functie in organisatie.functies.values() for eis in functie.competenties]
    return {eis.competentie for eis in eisen}


class _Samen:
    """Hoeveel mensen iets te leren hebben in minstens één van een reeks competenties."""

    def __init__(
        self, overzicht: Behoefteoverzicht, publiek: Sequence[Behoefte], peiling: Peiling, grens: int
    ) -> None:
        self._lerenden = {b.competentie: b.mensen(Stand.LEREN) for b in overzicht.behoeften}
        self._nodig = peiling.nodig
        self._publiek = publiek
        self._iedereen = frozenset(peiling.ids)
        self._mee = frozenset(peiling.standen)
        zichtbaar = {b.competentie for b in publiek if b.telling.leren is not None}
        self._leren = Verzamelingen(self._iedereen, _van(zichtbaar, self._lerenden), grens)
        self._zichtbaar = zichtbaar
        gevraagd = {b.competentie for b in publiek if b.telling.gevraagd is not None}
        self._gevraagd = Verzamelingen(self._iedereen, _van(gevraagd, self._nodig), grens)

    def geheel(self) -> int | None:
        """Over alle competenties samen."""
        return self._tel_leren([behoefte.competentie for behoefte in self._publiek], self._iedereen)

    def doelen(self, organisatie: Organisatie) -> Iterator[Doelbehoefte]:
        """Per strategisch doel, met al zijn competenties."""
        for doel in organisatie.visie.doelen:
            eigen = [b.competentie for b in self._publiek if b.competentie in doel.competenties]
            mensen = frozenset[str]().union(*_van(eigen, self._nodig))
            gevraagd = self._gevraagd.neem(mensen)
            leren = self._tel_leren(eigen, mensen) if gevraagd is not None else None
            yield Doelbehoefte(doel.id, doel.naam, doel.horizon, gevraagd, leren, tuple(eigen))

    def _tel_leren(self, competenties: Sequence[str], binnen: frozenset[str]) -> int | None:
        getoond, weg = (_van(deel, self._lerenden) for deel in _verdeel(competenties, self._zichtbaar))
        return self._leren.neem_samen(getoond, weg, (binnen, binnen & self._mee))


def _van(competenties: Iterable[str], mensen: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    return (mensen.get(competentie, frozenset()) for competentie in competenties)


def _verdeel(competenties: Sequence[str], zichtbaar: Container[str]) -> tuple[list[str], list[str]]:
    """Wat getoond wordt, en wat verborgen is."""
    return [c for c in competenties if c in zichtbaar], [c for c in competenties if c not in zichtbaar]


def _groep(
    groep: Groepsleutel, op_rang: Sequence[Behoefte], publicatie: Publicatie, *, met_leren: bool
) -> Groepsbehoefte:
    """Een groep met wat ervan te tonen is; de meeste mensen eerst, verder in de volgorde van het geheel."""
    cel = publicatie.cel(LEREN, groep) if met_leren else None
    gevonden = [
        (behoefte.competentie, getallen[1], getallen[0])
        for behoefte in op_rang
        if (getallen := leren_en_gevraagd(publicatie, behoefte.competentie, groep)) and getallen[0]
    ]
    return Groepsbehoefte(
        *groep,
        cel.mensen if cel else None,
        int(cel.sommen[0]) if cel and cel.sommen else None,
        tuple(sorted(gevonden, key=lambda telling: -telling[2])),
    )


def _over(
    over: Sequence[Aanbod], behoeften: Sequence[Behoefte], organisatie: Organisatie
) -> tuple[Aanbod, ...]:
    """Alleen waar alles van te zien is: elke competentie staat op nul, of geen enkel profiel vraagt ze."""
    nul = {behoefte.competentie for behoefte in behoeften if behoefte.telling.zonder_behoefte}
    profielen = _in_profielen(organisatie)
    return tuple(
        aanbod
        for aanbod in over
        if all(
            rij.competentie in nul or rij.competentie not in profielen
            for rij in organisatie.leeraanbod[aanbod.id].ontwikkelt
        )
    )
