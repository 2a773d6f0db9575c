"""Bestanden samen wijzigen: allemaal of geen, ook als het programma halverwege verdwijnt."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.fouten import SchrijfFout
from competentie_cli.opslag.journaal import YAML_EINDES, Beschadigd, Journaal, Stap, Toestand, lees_of_niets
from competentie_cli.opslag.slot import NietSchrijfbaar, slot

_OPNIEUW = "Er is niets geschreven. Voer de opdracht opnieuw uit."
_NIETS = "Er is niets veranderd. Sluit het bestand in andere programma's en probeer het opnieuw."


@dataclass(frozen=True, slots=True)
class Bestandswijziging:
    """Een bestand met zijn inhoud ervoor en erna; None is geen bestand."""

    pad: Path
    oud: bytes | None
    nieuw: bytes | None


def voer_door(map_: Path, wijzigingen: Sequence[Bestandswijziging]) -> None:
    """Brengt alle bestanden in hun nieuwe toestand; lukt er één niet, dan blijven ze allemaal zoals ze waren.

    Args:
        map_: de organisatiemap; de bestanden mogen erbuiten liggen.

    Raises:
        SchrijfFout: als een bestand intussen veranderde of niet te schrijven is, of een ander schrijft.
    """
    nodig = [wijziging for wijziging in wijzigingen if wijziging.oud != wijziging.nieuw]
    if not nodig:
        return
    doelen = [_doel(wijziging) for wijziging in nodig]
    if len(set(doelen)) < len(doelen):
        raise ValueError("een bestand kan maar één keer veranderen")
    with slot(map_):
        journaal = Journaal(map_)
        _maak_af(journaal)
        for wijziging, doel in zip(nodig, doelen, strict=True):
            _eis_ongewijzigd(wijziging, doel)
        werk = [(doel, w.oud, w.nieuw) for w, doel in zip(nodig, doelen, strict=True)]
        with _nieuwe_mappen(doelen):
            _schrijf(journaal, werk)


def herstel(map_: Path) -> None:
    """Maakt af of ruimt op wat een onderbroken opdracht liet liggen; meestal is dat niets.

    Wie hier niet mag schrijven, mag lezen zolang alle bestanden dezelfde toestand hebben.

    Raises:
        SchrijfFout: als een bestand intussen veranderde, of wie niet mag schrijven een mengeling zou lezen.
    """
    journaal = Journaal(map_)
    if not journaal.ligt_er:
        return
    try:
        with slot(map_):
            _maak_af(journaal)
    except NietSchrijfbaar as fout:
        if not _is_een_geheel(journaal):
            hulp = f"Voer één opdracht uit als iemand die in {map_} mag schrijven: die maakt ze af."
            raise SchrijfFout("Een vorige wijziging van deze map is niet afgemaakt.", hulp) from fout


def _doel(wijziging: Bestandswijziging) -> Path:
    """Het bestand zelf: een link blijft, tenzij ze weg moet."""
    pad = wijziging.pad
    doel = pad.parent.resolve() / pad.name if wijziging.nieuw is None else pad.resolve()
    if doel.suffix.lower() not in YAML_EINDES:
        raise ValueError(f"{doel.name} is geen YAML-bestand")
    return doel


def _eis_ongewijzigd(wijziging: Bestandswijziging, doel: Path) -> None:
    try:
        nu = lees_of_niets(doel)
    except OSError as fout:
        raise NietSchrijfbaar(f"{wijziging.pad} is niet te lezen: {fout.strerror}.") from fout
    if nu != wijziging.oud:
        wat = "bestaat intussen" if wijziging.oud is None else "is intussen gewijzigd"
        raise SchrijfFout(f"{wijziging.pad} {wat}.", _OPNIEUW)
    if nu is not None and not os.access(doel, os.W_OK):
        raise NietSchrijfbaar(f"{wijziging.pad} is alleen te lezen.", "Er is niets geschreven.")


@contextmanager
def _nieuwe_mappen(doelen: Sequence[Path]) -> Iterator[None]:
    """Haalt mappen die er nog niet waren weer weg als het schrijven mislukt."""
    nieuw = {map_ for doel in doelen for map_ in doel.parents if not map_.exists()}
    try:
        yield
    except BaseException:
        for map_ in sorted(nieuw, reverse=True):
            with contextlib.suppress(OSError):
                map_.rmdir()
        raise


def _schrijf(journaal: Journaal, werk: Sequence[tuple[Path, bytes | None, bytes | None]]) -> None:
    stappen: list[Stap] = []
    try:
        stappen = journaal.bereid_voor(werk)
        journaal.leg_vast()
        for stap in stappen:
            # wie intussen zijn editor bewaarde, verliest niets
            if journaal.toestand(stap) is not Toestand.OUD:
                raise SchrijfFout(f"{journaal.doel(stap)} is intussen gewijzigd.", _OPNIEUW)
            journaal.zet(stap, Toestand.NIEUW)
    except BaseException as fout:
        _draai_terug(journaal, stappen)
        if isinstance(fout, OSError):
            waar = fout.filename2 or fout.filename or journaal.plek
            raise NietSchrijfbaar(f"{waar} is niet te schrijven: {fout.strerror}.", _NIETS) from fout
        raise
    with contextlib.suppress(OSError):
        journaal.ruim_op()


def _draai_terug(journaal: Journaal, stappen: Sequence[Stap]) -> None:
    """Zet alles terug zoals het was; lukt dat niet, dan maakt de volgende opdracht het af."""
    try:
        for stap in stappen:
            if journaal.toestand(stap) is Toestand.NIEUW:
                journaal.zet(stap, Toestand.OUD)
        journaal.ruim_op()
    except OSError as fout:
        hulp = "De volgende opdracht in deze map maakt het af."
        raise SchrijfFout(f"Het schrijven is onderbroken: {fout.strerror}.", hulp) from fout


def _maak_af(journaal: Journaal) -> None:
    """Brengt alle bestanden in de toestand die geldt."""
    if not journaal.ligt_er:
        return
    try:
        anders = _voer_uit(journaal) if journaal.geldt else []
    except Beschadigd as fout:
        plek = journaal.bewaar(())
        raise SchrijfFout(
            "Een vorige wijziging van deze map is niet af te maken.", _overnemen(plek)
        ) from fout
    except OSError as fout:
        raise NietSchrijfbaar(f"{fout.filename} is niet te schrijven: {fout.strerror}.") from fout
    if anders:
        namen = ", ".join(str(journaal.doel(stap)) for stap in anders)
        plek = journaal.bewaar(anders)
        raise SchrijfFout(
            f"Een vorige opdracht werd onderbroken. Intussen veranderde {namen}; dat blijft zoals het nu is.",
            _overnemen(plek),
        )
    with contextlib.suppress(OSError):
        journaal.ruim_op()


def _overnemen(plek: Path) -> str:
    return f"Wat er moest komen, staat in {plek}. Neem over wat u nodig hebt, en gooi die map dan weg."


def _voer_uit(journaal: Journaal) -> list[Stap]:
    """Maakt alles nieuw wat nog oud is; geeft wat intussen iets anders werd."""
    anders = []
    for stap in journaal.stappen():
        toestand = journaal.toestand(stap)
        if toestand is Toestand.OUD:
            journaal.zet(stap, Toestand.NIEUW)
        elif toestand is Toestand.ANDERS:
            anders.append(stap)
    return anders


def _is_een_geheel(journaal: Journaal) -> bool:
    """Of alle bestanden oud zijn, of allemaal nieuw."""
    try:
        toestanden = {journaal.toestand(stap) for stap in journaal.stappen()} if journaal.geldt else set()
    except (Beschadigd, OSError):
        return False
    return len(toestanden) < 2 and Toestand.ANDERS not in toestanden
