"""Van bestanden naar onderdelen, met bevindingen voor alles wat niet klopt."""

from __future__ import annotations

import gc
import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from competentie_cli.domein.basis import Vast
from competentie_cli.domein.inhoud import Herkomst, Inhoud, Onderdeel
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.meldingen import Bevinding, Pad, Plaats
from competentie_cli.opslag.aanvullen import met_verborgen, vul_aan
from competentie_cli.opslag.bestanden import (
    ORGANISATIEBESTAND,
    Bronbestand,
    lees_tekst,
    ontbrekende_mappen,
    zoek_bestanden,
)
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde
from competentie_cli.opslag.plekken import Regels, lees_plekken
from competentie_cli.opslag.redden import Gered, red, zonder_nul
from competentie_cli.opslag.vertaling import onbekend_veld, velden_bij, vertaal


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
    """

    map: Path
    inhoud: Inhoud
    bevindingen: list[Bevinding] = field(default_factory=list)
    teksten: dict[str, str] = field(default_factory=dict)
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
        if aan:
            gc.enable()


def _lees_map(map_: Path) -> Inlezing:
    lezer = _Lezer()
    lezer.lees(Bronbestand(ORGANISATIEBESTAND, map_ / ORGANISATIEBESTAND, Soort.ORGANISATIE))
    elders = lezer.mappen()
    for bestand in zoek_bestanden(map_, elders):
        lezer.lees(bestand)
    ontbrekend = ontbrekende_mappen(map_, elders)
    lezer.bevindingen += [
        Bevinding(
            "map-ontbreekt", ORGANISATIEBESTAND, ("mappen", soort.value), {"gevonden": elders[soort.value]}
        )
        for soort in sorted(ontbrekend)
    ]
    onderdelen = {soort: tuple(leden) for soort, leden in lezer.onderdelen.items()}
    onzeker = frozenset(lezer.onzeker) | ontbrekend
    inhoud = Inhoud(onderdelen, onzeker)
    return Inlezing(map_, inhoud, lezer.bevindingen, lezer.teksten, tuple(lezer.aangevuld))


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

    def lees(self, bestand: Bronbestand) -> None:
        try:
            tekst = lees_tekst(bestand.pad)
            self.teksten[bestand.naam] = tekst
            waarde, verdacht = lees_waarde(tekst)
        except Onleesbaar as fout:
            self._onleesbaar(bestand, fout)
            return
        leden = list(self._leden(bestand, waarde))
        if verdacht:
            self._tweede_gang(bestand, tekst, leden)
        for pad, ruw in leden:
            self.onderdelen[bestand.soort].append(self._onderdeel(bestand, pad, ruw))

    def _onleesbaar(self, bestand: Bronbestand, fout: Onleesbaar) -> None:
        self.onzeker.add(bestand.soort)
        plaats = Plaats(fout.regel, fout.kolom)
        self.bevindingen.append(Bevinding(fout.code, bestand.naam, plaats=plaats))
        herkomst = Herkomst(bestand.naam)
        for ruw in kenmerken(
            self.teksten.get(bestand.naam, ""), SOORTEN[bestand.soort].kenmerk, bestand.pad.stem
        ):
            eigen = ruw.get("id", bestand.pad.stem)
            self.onderdelen[bestand.soort].append(
                Onderdeel(bestand.soort, herkomst, eigen, None, ruw, onleesbaar=True)
            )

    def _meld_vorm(self, bestand: Bronbestand, pad: Pad, reden: str) -> None:
        # wat er bedoeld was, is niet te lezen; een verwijzing ernaar kan kloppen
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

    def _tweede_gang(self, bestand: Bronbestand, tekst: str, leden: list[tuple[Pad, dict[str, Any]]]) -> None:
        plekken = lees_plekken(tekst)
        regels = Regels(tekst)
        for vondst in plekken.vondsten:
            plaats = regels.plaats(vondst.plek.begin, vondst.plek.einde)
            bevinding = Bevinding(vondst.code, bestand.naam, vondst.pad, vondst.waarden, plaats=plaats)
            self.bevindingen.append(bevinding)
        model = SOORTEN[bestand.soort].model
        for pad in plekken.leeg:
            for basis, _ in leden:
                onder = pad[len(basis) :]
                velden = velden_bij(model, onder[:-1]) if pad[: len(basis)] == basis and onder else []
                if velden and onder[-1] not in velden:
                    self.bevindingen.append(onbekend_veld(model, onder, bestand.naam, basis))

    def _onderdeel(self, bestand: Bronbestand, pad: Pad, ruw: dict[str, Any]) -> Onderdeel:
        regel = SOORTEN[bestand.soort]
        gelezen, aangevuld = self._lees_model(regel.model, bestand, pad, ruw)
        waarde = gelezen.waarde if gelezen else None
        eigen = _id_van(waarde, ruw)
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
        alle = met_verborgen(model, ruw, fouten)
        self.bevindingen += [vertaal(model, fout, bestand.naam, pad) for fout in alle]
        return red(model, ruw, fouten), vul_aan(model, ruw, fouten)


_KENMERK = re.compile(r"^[ -]{0,4}(id|medewerker|naam|functie|team):[ \t]+[\"']?([^\"'#\n]+)", re.MULTILINE)
_JAAR = re.compile(r"-[0-9]{4}$")


def kenmerken(tekst: str, kenmerk: str, stam: str) -> list[dict[str, str]]:
    """Wie er in een bestand zit dat niet te lezen is: per onderdeel wat er op losse regels te vinden is.

    Args:
        kenmerk: het veld waarmee een onderdeel begint.
        stam: de bestandsnaam zonder einde, als er niets te vinden is.
    """
    gevonden: list[dict[str, str]] = []
    for veld, waarde in _KENMERK.findall(tekst):
        if veld == kenmerk or not gevonden:
            gevonden.append({})
        gevonden[-1].setdefault(veld, waarde.strip())
    zeker = [ruw for ruw in gevonden if kenmerk in ruw]
    return zeker or [{kenmerk: _JAAR.sub("", stam) if kenmerk == "medewerker" else stam}]


def _id_van(waarde: Vast | None, ruw: dict[str, Any]) -> str | None:
    eigen = getattr(waarde, "eigen_id", None) or getattr(waarde, "id", None) or ruw.get("id")
    return eigen if isinstance(eigen, str) else None
