"""De doellijn: van strategisch doel tot leren en opnieuw meten, en waar ze onderbroken is.

In een werkbeeld gaan niveaus over wie met niveaus meedoet. Al het andere gaat over iedereen in dienst.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from competentie_cli.domein.doellijn import Breuken, Doellijn, Leergrond, Leergronden, LosseDoelen
from competentie_cli.domein.doeltak import Betrokkenen, Doeltak, Lijncompetentie, Lijntelling, Mens, Popdoel
from competentie_cli.domein.kloof import Status
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.rekenen.doellijn.breuken import zoek_breuken
from competentie_cli.rekenen.doellijn.indicatoren import standen
from competentie_cli.rekenen.doellijn.kern import groei_van_de_kern
from competentie_cli.rekenen.doellijn.leren import (
    aanbod_naar_grond,
    aanbod_per_competentie,
    doelcompetenties,
    eerste_dag,
)
from competentie_cli.rekenen.doellijn.poplijn import Loper
from competentie_cli.rekenen.doellijn.tellen import Bronnen, Tellingen
from competentie_cli.rekenen.doellijn.vragers import vraagrijen
from competentie_cli.rekenen.publicatie.metingen import Peiling


def bereken_doellijn(peiling: Peiling, *, intern: bool = False) -> Doellijn:
    """De hele doellijn op een dag.

    Args:
        intern: een werkbeeld, met elk getal en de mensen erachter.
    """
    organisatie = peiling.organisatie
    grens = None if intern else organisatie.instelling.privacy.minimale_groep
    maker = _Maker(peiling, grens)
    takken = tuple(maker.tak(doel) for doel in organisatie.visie.doelen)
    kern = groei_van_de_kern(peiling, grens)
    verborgen = maker.iets_verborgen or any(p.stilte is not None for groei in kern for p in groei.peilingen)
    return Doellijn(
        peiling.peildatum,
        grens,
        takken,
        zoek_breuken(takken, organisatie, maker.aanbod),
        maker.los(),
        maker.leren(),
        kern,
        peiling.selectie if intern else peiling.iedereen,
        verborgen=grens is not None and verborgen,
    )


def van_doel(lijn: Doellijn, doel: str) -> Doellijn:
    """Het stuk van de lijn dat over één doel gaat; elk getal blijft wat het in het geheel is."""
    takken = tuple(tak for tak in lijn.doelen if tak.id == doel)
    eigen = {c.id for tak in takken for c in tak.competenties}
    return replace(
        lijn,
        doelen=takken,
        breuken=_breuken_van(lijn.breuken, doel, eigen),
        los=None,
        leren=None,
        kern=tuple(groei for groei in lijn.kern if groei.id in eigen),
        doel=doel,
    )


def _breuken_van(breuken: Breuken, doel: str, competenties: set[str]) -> Breuken:
    velden = Breuken.__slots__
    over = {
        veld: tuple(
            v for v in getattr(breuken, veld) if v.doel == doel or (v.doel is None and v.id in competenties)
        )
        for veld in velden
    }
    return Breuken(**over)


class _Maker:
    """Maakt de takken van één organisatie op één dag."""

    def __init__(self, peiling: Peiling, grens: int | None) -> None:
        organisatie = peiling.organisatie
        self._organisatie = organisatie
        self._peiling = peiling
        self._peildatum = peiling.peildatum
        self._grens = grens
        self._bronnen = Bronnen.van(organisatie, peiling.ids, peiling.selectie.ids, peiling.peildatum)
        self._tellingen = Tellingen(organisatie, self._bronnen, grens)
        self._mensentellingen = self._tel_mensen()
        self._vragers = vraagrijen(organisatie)
        self.aanbod: Mapping[str, tuple[str, ...]] = aanbod_per_competentie(organisatie)

    @property
    def iets_verborgen(self) -> bool:
        """Of er een getal niet getoond wordt."""
        gevraagd = {c for doel in self._organisatie.visie.doelen for c in doel.competenties}
        getoond = [self._mensentellingen.get(c) for c in gevraagd]
        stil = any(b is None or None in (b.groeien, b.op_niveau, b.onbekend) for b in getoond)
        return stil or self._tellingen.iets_verborgen

    def tak(self, doel: StrategischDoel) -> Doeltak:
        """Eén doel met zijn competenties, plannen en hermeting."""
        return Doeltak(
            doel.id,
            doel.naam,
            doel.omschrijving,
            doel.horizon,
            standen(doel, self._peildatum),
            tuple(self._competentie(c) for c in dict.fromkeys(doel.competenties)),
            self._tellingen.werk("doel", doel.id),
            self._tellingen.hermeting("doel", doel.id),
            self._tellingen.werk("naast", doel.id),
            self._popdoelen(self._bronnen.naast(doel)),
        )

    def los(self) -> LosseDoelen:
        """De POP-doelen die geen strategisch doel dienen."""
        return replace(self._tellingen.los(), wie=self._popdoelen(self._bronnen.los))

    def leren(self) -> Leergronden:
        """Het leeraanbod en het vormingsregister, naar wat ze dienen."""
        naar = {grond: aanbod_naar_grond(self._organisatie, grond) for grond in Leergrond}
        return Leergronden(
            naar[Leergrond.GEEN_DOEL],
            naar[Leergrond.NIET_BEKEND],
            naar[Leergrond.VERPLICHT],
            self._tellingen.gevolgd(),
            eerste_dag(self._peildatum),
        )

    def _competentie(self, eigen: str) -> Lijncompetentie:
        return Lijncompetentie(
            eigen,
            self._organisatie.competentienaam(eigen),
            self._vragers.get(eigen, ()),
            self._mensentellingen.get(eigen),
            self._tellingen.werk("op", eigen),
            self.aanbod.get(eigen, ()),
            self._tellingen.hermeting("op", eigen),
            self._betrokkenen(eigen),
        )

    def _tel_mensen(self) -> dict[str, Lijntelling]:
        """Wat het overzicht van `kloof` per competentie toont; in een werkbeeld alles."""
        if self._grens is None:
            standen = self._peiling.statussen.items()
            gevraagd = {
                eigen: telling for eigen, per_persoon in standen if (telling := _telling(per_persoon))
            }
            return self._niet_gevraagd(gevraagd) | gevraagd
        peiling = self._peiling
        niemand = self._niet_gevraagd(peiling.nodig) if len(peiling.ids) >= self._grens else {}
        cellen = peiling.toonbaar(self._grens)
        return niemand | {eigen: Lijntelling(nodig or 0, *rest) for eigen, (nodig, *rest) in cellen.items()}

    def _niet_gevraagd(self, gevraagd: Collection[str]) -> dict[str, Lijntelling]:
        """Van wat nu van niemand gevraagd wordt, is alles nul."""
        niet = (c for c in doelcompetenties(self._organisatie) if c not in gevraagd)
        return dict.fromkeys(niet, Lijntelling(0, 0, 0, 0))

    def _betrokkenen(self, competentie: str) -> Betrokkenen:
        if self._grens is not None:
            return Betrokkenen()
        einden = [einde for einde in self._bronnen.einden if einde.competentie == competentie]
        return Betrokkenen(
            self._mensen(self._met(competentie, Status.TEKORT)),
            self._mensen(self._met(competentie, Status.ONBEKEND)),
            self._popdoelen(self._bronnen.op(competentie)),
            self._mensen(einde.wie for einde in einden if einde.opnieuw),
            self._mensen(einde.wie for einde in einden if not einde.opnieuw),
        )

    def _popdoelen(self, lopers: Iterable[Loper]) -> tuple[Popdoel, ...]:
        if self._grens is not None:
            return ()
        return tuple(
            Popdoel(self._mens(p.wie), p.plan.eigen_id, p.nummer, p.doel.id, p.doel.competentie)
            for p in lopers
        )

    def _met(self, competentie: str, status: Status) -> Iterator[str]:
        standen = self._peiling.statussen.get(competentie, {})
        return (eigen for eigen, stand in standen.items() if stand is status)

    def _mensen(self, ids: Iterable[str]) -> tuple[Mens, ...]:
        return tuple(self._mens(eigen) for eigen in sorted(ids))

    def _mens(self, eigen: str) -> Mens:
        return Mens(eigen, self._organisatie.medewerkers[eigen].naam)


def _telling(standen: Mapping[str, Status | None]) -> Lijntelling | None:
    """Hoe het staat met wie de competentie gevraagd wordt; None als dat niemand is."""
    aantal = Counter(standen.values())
    groeien, onbekend = aantal[Status.TEKORT], aantal[Status.ONBEKEND]
    op_niveau = aantal[Status.OP_NIVEAU] + aantal[Status.BOVEN]
    gevraagd = groeien + op_niveau + onbekend
    return Lijntelling(gevraagd, groeien, op_niveau, onbekend) if gevraagd else None
