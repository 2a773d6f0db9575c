"""Van bestanden naar onderdelen, met bevindingen voor alles wat niet klopt."""

from __future__ import annotations

import gc
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from competentie_cli.domein.basis import Vast
from competentie_cli.domein.inhoud import Herkomst, Inhoud, Onderdeel
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.soorten import SOORTEN, Soort, plek_van
from competentie_cli.meldingen import MEESTE_BEVINDINGEN, Bevinding, Pad, Plaats
from competentie_cli.meldingen.gelijkenis import dichtste
from competentie_cli.opslag.aanvullen import met_verborgen, vul_aan
from competentie_cli.opslag.bestanden import (
    ORGANISATIEBESTAND,
    Bronbestand,
    botsende_mappen,
    lees_tekst,
    ontbrekende_mappen,
    stempel,
    zoek_bestanden,
    zoek_vreemde_bestanden,
)
from competentie_cli.opslag.gebeurtenissen import Gelezen, Onleesbaar
from competentie_cli.opslag.leesploeg import leesploeg
from competentie_cli.opslag.plekken import Plekken, Regels, lees_plekken
from competentie_cli.opslag.redden import Gered, red, zonder_nul
from competentie_cli.opslag.vertaling import onbekend_veld, velden_bij, vertaal

VEEL_OBJECTEN = 200_000


@dataclass(frozen=True)
class Aangevuld:
    """Een onderdeel met een plaatsvervanger voor wat eraan ontbreekt; alleen om de rest na te kijken.

    Args:
        gevuld: de paden in de waarde waar een plaatsvervanger staat.
    """

    onderdeel: Onderdeel
    gevuld: frozenset[Pad]


@dataclass
class Inlezing:
    """Wat er gelezen is en wat er onderweg opviel.

    Args:
        teksten: bestandsnaam -> tekst, van alle leesbare bestanden.
        gelezen: de namen van alle bestanden die bij de organisatie horen, ook van de onleesbare.
    """

    map: Path
    inhoud: Inhoud
    bevindingen: list[Bevinding] = field(default_factory=list)
    teksten: dict[str, str] = field(default_factory=dict)
    gelezen: frozenset[str] = frozenset()
    aangevuld: tuple[Aangevuld, ...] = ()

    def vingerafdruk(self) -> str:
        """De sha256 van alle namen en teksten samen, hexadecimaal."""
        som = hashlib.sha256()
        for naam, tekst in sorted(self.teksten.items()):
            som.update(f"{naam}\0{len(tekst)}\0{tekst}".encode())
        return som.hexdigest()


def lees_map(map_: Path) -> Inlezing:
    """Leest alle bestanden van een organisatiemap; gooit geen uitzondering om wat erin staat."""
    with zonder_opruimen():
        return _lees_map(map_)


@contextmanager
def zonder_opruimen() -> Iterator[None]:
    """Zet het zoeken naar kringverwijzingen stil: het lezen maakt er geen."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # na het lezen van een grote map zou de eerste ronde elk gelezen object nalopen, en er geen vinden
        if aan and gc.get_count()[0] > VEEL_OBJECTEN:
            gc.freeze()
        if aan:
            gc.enable()


def _lees_map(map_: Path) -> Inlezing:
    lezer = _Lezer()
    lezer.lees([Bronbestand(ORGANISATIEBESTAND, map_ / ORGANISATIEBESTAND, Soort.ORGANISATIE)])
    elders = lezer.mappen()
    botsend = botsende_mappen(map_, elders)
    bestanden = zoek_bestanden(map_, elders, zonder=botsend)
    lezer.lees(bestanden)
    ontbrekend = ontbrekende_mappen(map_, elders)
    lezer.bevindingen += _over_mappen(elders, ontbrekend, botsend)
    onderdelen = {soort: tuple(leden) for soort, leden in lezer.onderdelen.items()}
    onzeker = frozenset(lezer.onzeker) | ontbrekend | botsend.keys()
    gelezen = frozenset({ORGANISATIEBESTAND, *(bestand.naam for bestand in bestanden)})
    inhoud = Inhoud(onderdelen, onzeker)
    return Inlezing(map_, inhoud, lezer.bevindingen, lezer.teksten, gelezen, tuple(lezer.aangevuld))


def _over_mappen(
    elders: Mapping[str, str], ontbrekend: Iterable[Soort], botsend: Mapping[Soort, str]
) -> Iterator[Bevinding]:
    for soort in sorted(ontbrekend):
        waarden = {"gevonden": elders[soort.value]}
        yield Bevinding("map-ontbreekt", ORGANISATIEBESTAND, ("mappen", soort.value), waarden)
    for soort, ander in botsend.items():
        reden = "map_van_ander" if ander else "map_van_organisatie"
        waarden = {"reden": reden, "gevonden": elders[soort.value], "veld": soort.value, "ander": ander}
        yield Bevinding("verkeerde-waarde", ORGANISATIEBESTAND, ("mappen", soort.value), waarden)


def onbekende_bestanden(inlezing: Inlezing) -> Iterator[Bevinding]:
    """YAML-bestanden in de organisatiemap die niet gelezen worden."""
    instelling = inlezing.inhoud.instelling
    elders = instelling.mappen.model_dump(exclude_none=True) if instelling else {}
    for naam in zoek_vreemde_bestanden(inlezing.map, inlezing.gelezen, elders):
        yield Bevinding("onbekend-bestand", naam, waarden=_plek_in_woorden(naam), plaats=Plaats(1, 1))


def _plek_in_woorden(naam: str) -> dict[str, str]:
    eerste, *rest = naam.split("/")
    if not rest:
        stam = eerste.rsplit(".", 1)[0].lower()
        lijkt = dichtste(stam, [*(soort.value for soort in Soort)])
        return {"plek": f"de naam '{eerste}'", "suggestie": f"{plek_van(Soort(lijkt))}.yaml" if lijkt else ""}
    if eerste in {regel.boven for regel in SOORTEN.values()}:
        lijkt = dichtste(naam.rsplit(".", 1)[0].lower(), [plek_van(soort) for soort in Soort])
        return {"plek": f"de naam '{naam}'", "suggestie": f"{lijkt}.yaml" if lijkt else ""}
    lijkt = dichtste(eerste, [soort.value for soort in Soort if SOORTEN[soort].met_map])
    return {"plek": f"de map '{eerste}/'", "suggestie": f"{lijkt}/" if lijkt and lijkt != eerste else ""}


def momentopname(map_: Path) -> frozenset[tuple[str, int, int]]:
    """Naam, tijd en grootte van elk bestand dat gelezen wordt; anders zodra er iets veranderd is."""
    bron = Bronbestand(ORGANISATIEBESTAND, map_ / ORGANISATIEBESTAND, Soort.ORGANISATIE)
    lezer = _Lezer()
    lezer.lees([bron])
    return frozenset(stempel(bestand) for bestand in (bron, *zoek_bestanden(map_, lezer.mappen())))


class _Lezer:
    """Verzamelt onderdelen en bevindingen over de bestanden heen."""

    def __init__(self) -> None:
        self.onderdelen: dict[Soort, list[Onderdeel]] = {soort: [] for soort in Soort}
        self.bevindingen: list[Bevinding] = []
        self.teksten: dict[str, str] = {}
        self.onzeker: set[Soort] = set()
        self.aangevuld: list[Aangevuld] = []

    def mappen(self) -> dict[str, str]:
        aangevuld = (lid.onderdeel for lid in self.aangevuld)
        for onderdeel in (*self.onderdelen[Soort.ORGANISATIE], *aangevuld):
            if isinstance(onderdeel.waarde, Instelling):
                return onderdeel.waarde.mappen.model_dump(exclude_none=True)
        return {}

    def lees(self, bestanden: Sequence[Bronbestand]) -> None:
        with leesploeg(len(bestanden)) as ploeg:
            teksten = [self._tekst(bestand) for bestand in bestanden]
            for bestand, gelezen in zip(bestanden, ploeg.lees(teksten), strict=True):
                self._verwerk(bestand, gelezen)

    def _tekst(self, bestand: Bronbestand) -> str | Onleesbaar:
        try:
            tekst = self.teksten[bestand.naam] = lees_tekst(bestand.pad)
        except Onleesbaar as fout:
            return fout
        return tekst

    def _verwerk(self, bestand: Bronbestand, gelezen: Gelezen | Onleesbaar) -> None:
        if isinstance(gelezen, Onleesbaar):
            self._onleesbaar(bestand, gelezen)
            return
        waarde, verdacht = gelezen
        tekst = self.teksten[bestand.naam]
        try:
            plekken = lees_plekken(tekst) if verdacht else None
        except Onleesbaar as fout:
            self._onleesbaar(bestand, fout)
            return
        leden = list(self._leden(bestand, waarde))
        if plekken is not None:
            self.bevindingen += self._vondsten(bestand, tekst, plekken)
            velden = self._lege_velden(bestand, plekken, frozenset(basis for basis, _ in leden))
            self.bevindingen += islice(velden, MEESTE_BEVINDINGEN + 1)
        for pad, ruw in leden:
            self.onderdelen[bestand.soort].append(self._onderdeel(bestand, pad, ruw))

    def _onleesbaar(self, bestand: Bronbestand, fout: Onleesbaar) -> None:
        self.onzeker.add(bestand.soort)
        plaats = Plaats(fout.regel, fout.kolom)
        waarden = {"reden": fout.reden}
        self.bevindingen.append(Bevinding(fout.code, bestand.naam, waarden=waarden, plaats=plaats))
        herkomst = Herkomst(bestand.naam)
        for ruw in kenmerken(
            self.teksten.get(bestand.naam, ""), SOORTEN[bestand.soort].kenmerk, bestand.pad.stem
        ):
            eigen = ruw.get("id", bestand.pad.stem)
            self.onderdelen[bestand.soort].append(
                Onderdeel(bestand.soort, herkomst, eigen, None, ruw, onleesbaar=True)
            )

    def _meld_vorm(self, bestand: Bronbestand, pad: Pad, reden: str) -> None:
        if reden != "leeg_lid":
            # wat hier had moeten staan, is niet te kennen
            self.onzeker.add(bestand.soort)
        waarden = {"reden": reden, "veld": str(pad[-1]) if pad else "", "gevonden": ""}
        self.bevindingen.append(Bevinding("verkeerde-waarde", bestand.naam, pad, waarden))

    def _leden(self, bestand: Bronbestand, waarde: Any) -> Iterator[tuple[Pad, dict[str, Any]]]:
        """De onderdelen in een bestand: één mapping, of de lijst onder de meervoudssleutel."""
        regel = SOORTEN[bestand.soort]
        if waarde is None and bestand.soort is not Soort.ORGANISATIE:
            return
        if waarde is None:
            waarde = {}
        if not isinstance(waarde, dict):
            self._meld_vorm(bestand, (), "mapping")
        elif not regel.meervoud or regel.meervoud not in waarde:
            if waarde or not regel.meervoud:
                yield (), waarde
        else:
            yield from self._lijst(bestand, waarde, regel.meervoud)

    def _lijst(
        self, bestand: Bronbestand, waarde: dict[str, Any], meervoud: str
    ) -> Iterator[tuple[Pad, dict[str, Any]]]:
        for sleutel in waarde:
            if sleutel != meervoud:
                waarden = {"veld": sleutel, "suggestie": ""}
                self.bevindingen.append(
                    Bevinding("onbekend-veld", bestand.naam, (sleutel,), waarden, op_sleutel=True)
                )
        if not isinstance(waarde[meervoud], list):
            self._meld_vorm(bestand, (meervoud,), "lijst")
            return
        for index, lid in enumerate(waarde[meervoud]):
            if isinstance(lid, dict):
                yield (meervoud, index), lid
            else:
                self._meld_vorm(bestand, (meervoud, index), "leeg_lid" if lid is None else "mapping")

    def _vondsten(self, bestand: Bronbestand, tekst: str, plekken: Plekken) -> Iterator[Bevinding]:
        """Wat er aan de vorm van de YAML schort."""
        regels = Regels(tekst)
        for vondst in plekken.vondsten:
            plaats = regels.plaats(vondst.plek.begin, vondst.plek.einde)
            yield Bevinding(vondst.code, bestand.naam, vondst.pad, vondst.waarden, plaats=plaats)

    def _lege_velden(
        self, bestand: Bronbestand, plekken: Plekken, bases: frozenset[Pad]
    ) -> Iterator[Bevinding]:
        """Onbekende velden zonder waarde; de snelle weg zag ze niet.

        Args:
            bases: de paden van de onderdelen in dit bestand.
        """
        model = SOORTEN[bestand.soort].model
        for pad in plekken.leeg:
            basis = next((pad[:diepte] for diepte in range(len(pad)) if pad[:diepte] in bases), None)
            if basis is None:
                continue
            onder = pad[len(basis) :]
            velden = velden_bij(model, onder[:-1])
            if velden and onder[-1] not in velden:
                yield onbekend_veld(model, onder, bestand.naam, basis)

    def _onderdeel(self, bestand: Bronbestand, pad: Pad, ruw: dict[str, Any]) -> Onderdeel:
        regel = SOORTEN[bestand.soort]
        gelezen, aangevuld = self._lees_model(regel.model, bestand, pad, ruw)
        waarde = gelezen.waarde if gelezen else None
        eigen = bestand.naam if regel.heel else _id_van(waarde, ruw)
        if eigen is None and regel.meervoud:
            # zonder id is niet te zeggen of een verwijzing hierheen klopt
            self.onzeker.add(bestand.soort)
        verschoven = gelezen.verschoven if gelezen else {}
        onderdeel = Onderdeel(bestand.soort, Herkomst(bestand.naam, pad), eigen, waarde, ruw, verschoven)
        if aangevuld:
            vol = replace(onderdeel, waarde=aangevuld.waarde, verschoven=aangevuld.verschoven)
            self.aangevuld.append(Aangevuld(vol, aangevuld.gevuld))
        return onderdeel

    def _lees_model(
        self, model: type[Vast], bestand: Bronbestand, pad: Pad, ruw: dict[str, Any]
    ) -> tuple[Gered | None, Gered | None]:
        """Wat er te lezen is, en met plaatsvervangers wat er na te kijken is."""
        try:
            return Gered(model.model_validate(ruw), {}), None
        except ValidationError as fout:
            gelezen = zonder_nul(model, ruw, fout)
        if isinstance(gelezen, Vast):
            return Gered(gelezen, {}), None
        fouten = gelezen.errors(include_url=False)
        # `begrens` zegt het als er meer zijn
        genoemd = met_verborgen(model, ruw, fouten)[: MEESTE_BEVINDINGEN + 1]
        self.bevindingen += [vertaal(model, fout, bestand.naam, pad) for fout in genoemd]
        return red(model, ruw, fouten), vul_aan(model, ruw, fouten)


_KENMERK = re.compile(r"^[ -]{0,4}(id|medewerker|naam|functie|team):[ \t]+[\"']?([^\"'#\n]+)", re.MULTILINE)
_JAAR = re.compile(r"(?:-(?:ontwikkel|loopbaan))?-[0-9]{4}$")


def kenmerken(tekst: str, kenmerk: str, stam: str) -> list[dict[str, str]]:
    """Wie er in een bestand zit dat niet te lezen is: per onderdeel wat er op losse regels te vinden is.

    Args:
        kenmerk: het veld waarmee een onderdeel begint.
        stam: de bestandsnaam zonder einde, als er niets te vinden is.
    """
    gevonden: list[dict[str, str]] = []
    for treffer in islice(_KENMERK.finditer(tekst), MEESTE_BEVINDINGEN):
        veld, waarde = treffer.groups()
        if veld == kenmerk or not gevonden:
            gevonden.append({})
        gevonden[-1].setdefault(veld, waarde.strip())
    zeker = [ruw for ruw in gevonden if kenmerk in ruw]
    return zeker or [{kenmerk: _JAAR.sub("", stam) if kenmerk == "medewerker" else stam}]


def _id_van(waarde: Vast | None, ruw: dict[str, Any]) -> str | None:
    eigen = getattr(waarde, "eigen_id", None) or getattr(waarde, "id", None) or ruw.get("id")
    return eigen if isinstance(eigen, str) else None
