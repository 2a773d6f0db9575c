"""Meer bestanden tegelijk vervangen: eerst opschrijven wat er gaat gebeuren, dan pas doen.

In `.competentie/journaal` staan de oude en de nieuwe inhoud en een ontwerp van wat er moet gebeuren. Zodra
het ontwerp het plan is (één hernoeming), geldt de nieuwe toestand: wie daarna onderbroken wordt, wordt de
volgende keer afgemaakt. Zonder plan geldt de oude.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path

from competentie_cli.opslag.slot import EIGEN_MAP

_ONTWERP, _PLAN = "ontwerp.json", "plan.json"
YAML_EINDES = (".yaml", ".yml")


class Toestand(Enum):
    """Wat er nu op schijf staat."""

    OUD = "oud"
    NIEUW = "nieuw"
    ANDERS = "anders"


@dataclass(frozen=True, slots=True)
class Stap:
    """Wat er met één bestand gebeurt.

    Args:
        pad: ten opzichte van de organisatiemap, of absoluut.
        oud, nieuw: de sha256 van de inhoud; None als het bestand er niet is.
        kopie: het einde van de namen van de kopieën in het journaal.
        tijdelijk: de naam waaronder de nieuwe inhoud naast het bestand klaarstaat.
    """

    pad: str
    oud: str | None
    nieuw: str | None
    kopie: str
    tijdelijk: str


class Beschadigd(Exception):
    """Het plan in een journaal is niet te begrijpen."""


class Journaal:
    """Het journaal van een organisatiemap; wie het gebruikt, houdt het slot."""

    def __init__(self, map_: Path) -> None:
        self._map = map_
        self.plek = map_ / EIGEN_MAP / "journaal"

    @property
    def ligt_er(self) -> bool:
        """Of er een journaal ligt."""
        try:
            return self.plek.is_dir()
        except OSError:
            return False

    @property
    def geldt(self) -> bool:
        """Of de nieuwe toestand geldt."""
        return (self.plek / _PLAN).exists()

    def doel(self, stap: Stap) -> Path:
        """Het bestand waar een stap over gaat."""
        return self._map / stap.pad

    # opschrijven

    def bereid_voor(self, werk: Iterable[tuple[Path, bytes | None, bytes | None]]) -> list[Stap]:
        """Schrijft het journaal en zet de nieuwe inhoud naast elk bestand klaar; nog niets verandert.

        Args:
            werk: bestand, oude inhoud, nieuwe inhoud.
        """
        self.plek.mkdir(parents=True)
        kenmerk = secrets.token_hex(4)
        stappen = []
        for nummer, (doel, oud, nieuw) in enumerate(werk):
            kopie, tijdelijk = f"{nummer:03}-{doel.name[:60]}", f".{doel.name[:40]}-{kenmerk}.tmp"
            stappen.append(Stap(self._als_tekst(doel), _som(oud), _som(nieuw), kopie, tijdelijk))
            for soort, inhoud in (("oud", oud), ("nieuw", nieuw)):
                if inhoud is not None:
                    _schrijf_door(self.plek / f"{soort}-{kopie}", inhoud)
        ontwerp = json.dumps([asdict(stap) for stap in stappen], indent=1).encode()
        _schrijf_door(self.plek / _ONTWERP, ontwerp)
        _spoel_map(self.plek)
        for stap in stappen:
            if stap.nieuw is not None:
                self._zet_klaar(stap, "nieuw")
        return stappen

    def _als_tekst(self, doel: Path) -> str:
        try:
            return Path(os.path.relpath(doel, self._map.resolve())).as_posix()
        except ValueError:  # een andere schijf
            return str(doel)

    def leg_vast(self) -> None:
        """Vanaf nu geldt de nieuwe toestand."""
        (self.plek / _ONTWERP).replace(self.plek / _PLAN)
        _spoel_map(self.plek)
        _spoel_map(self.plek.parent)

    # lezen

    def stappen(self) -> list[Stap]:
        """De stappen van het plan, of van het ontwerp als er nog geen plan is.

        Raises:
            Beschadigd: als ze niet te begrijpen zijn, of iets anders dan YAML-bestanden noemen.
        """
        naam = _PLAN if self.geldt else _ONTWERP
        try:
            stappen = [Stap(**stap) for stap in json.loads((self.plek / naam).read_text("utf-8"))]
        except (ValueError, TypeError) as fout:
            raise Beschadigd from fout
        for stap in stappen:
            # een map kan van elders komen: een journaal raakt nooit iets anders dan YAML
            los = Path(stap.tijdelijk).name == stap.tijdelijk and stap.tijdelijk.endswith(".tmp")
            if (
                Path(stap.pad).suffix.lower() not in YAML_EINDES
                or not los
                or Path(stap.kopie).name != stap.kopie
            ):
                raise Beschadigd
        return stappen

    def toestand(self, stap: Stap) -> Toestand:
        """Of een bestand nog oud is, al nieuw, of iets anders."""
        nu = _som(lees_of_niets(self.doel(stap)))
        if nu == stap.nieuw:
            return Toestand.NIEUW
        return Toestand.OUD if nu == stap.oud else Toestand.ANDERS

    # uitvoeren

    def zet(self, stap: Stap, naar: Toestand) -> None:
        """Brengt een bestand in de oude of de nieuwe toestand, in één hernoeming."""
        doel = self.doel(stap)
        som = stap.nieuw if naar is Toestand.NIEUW else stap.oud
        if som is None:
            doel.unlink(missing_ok=True)
        else:
            tijdelijk = doel.with_name(stap.tijdelijk)
            if _som(lees_of_niets(tijdelijk)) != som:
                self._zet_klaar(stap, naar.value)
            tijdelijk.replace(doel)
        _spoel_map(doel.parent)

    def _zet_klaar(self, stap: Stap, soort: str) -> None:
        inhoud = lees_of_niets(self.plek / f"{soort}-{stap.kopie}")
        if inhoud is None or _som(inhoud) != (stap.nieuw if soort == "nieuw" else stap.oud):
            raise Beschadigd
        doel = self.doel(stap)
        doel.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk = doel.with_name(stap.tijdelijk)
        _schrijf_door(tijdelijk, inhoud)
        if doel.exists():
            shutil.copymode(doel, tijdelijk)

    # opruimen

    def ruim_op(self) -> None:
        """Haalt het journaal weg, het plan eerst: wat er dan nog ligt, geldt niet meer."""
        stappen: Sequence[Stap] = ()
        with contextlib.suppress(Beschadigd, OSError):
            stappen = self.stappen()
        (self.plek / _PLAN).unlink(missing_ok=True)
        _spoel_map(self.plek)
        self._ruim_tijdelijke_op(stappen)
        shutil.rmtree(self.plek)

    def bewaar(self, stappen: Sequence[Stap]) -> Path:
        """Zet de kopieën van deze stappen apart, zonder stappen alles wat er ligt; geeft waar ze staan."""
        plek = self.plek.with_name(f"bewaard-{secrets.token_hex(4)}")
        with contextlib.suppress(Beschadigd, OSError):
            self._ruim_tijdelijke_op(self.stappen())
        self.plek.replace(plek)
        blijft = {f"{soort}-{stap.kopie}" for stap in stappen for soort in ("oud", "nieuw")}
        for pad in plek.iterdir():
            if stappen and pad.name not in blijft:
                pad.unlink()
        return plek

    def _ruim_tijdelijke_op(self, stappen: Iterable[Stap]) -> None:
        for stap in stappen:
            with contextlib.suppress(OSError):
                self.doel(stap).with_name(stap.tijdelijk).unlink(missing_ok=True)


def lees_of_niets(pad: Path) -> bytes | None:
    """De inhoud van een bestand; None als het er niet is."""
    try:
        return pad.read_bytes()
    except FileNotFoundError:
        return None


def _som(inhoud: bytes | None) -> str | None:
    return None if inhoud is None else sha256(inhoud).hexdigest()


def _schrijf_door(pad: Path, inhoud: bytes) -> None:
    """Schrijft een bestand tot op de schijf."""
    with pad.open("wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())


def _spoel_map(map_: Path) -> None:
    """Zet de namen in een map tot op de schijf, waar het systeem dat kan."""
    with contextlib.suppress(OSError):
        greep = os.open(map_, os.O_RDONLY)
        try:
            os.fsync(greep)
        finally:
            os.close(greep)
