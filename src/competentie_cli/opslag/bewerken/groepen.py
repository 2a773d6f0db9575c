"""Wijzigingen verzameld per mapping of lijst waarin ze gebeuren, en getoetst voor er geknipt wordt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from competentie_cli.fouten import BewerkFout
from competentie_cli.meldingen import Pad
from competentie_cli.opslag.bewerken.bron import Bron, Ingang, is_verzameling
from competentie_cli.opslag.bewerken.paden import eis_niet_gedeeld, toon, zoek_houder, zoek_ingang
from competentie_cli.opslag.bewerken.toevoegen import Nieuw
from competentie_cli.opslag.bewerken.wijzigingen import (
    HernoemSleutel,
    Verwijder,
    VoegLidToe,
    VoegSleutelToe,
    Waarde,
    Wijziging,
    ZetWaarde,
)
from competentie_cli.opslag.gebeurtenissen import NULWOORDEN

Naam = str | int


@dataclass
class Groep:
    """Alles wat er met de ingangen van één mapping of lijst gebeurt.

    Args:
        houder: de ingang die de mapping of lijst draagt.
        bij: wat erbij komt, telkens met het aantal ingangen dat er nu vóór staat.
    """

    pad: Pad
    houder: Ingang
    ingangen: list[Ingang]
    lijst: bool
    vervang: dict[Naam, Waarde] = field(default_factory=dict)
    hernoem: dict[Naam, str] = field(default_factory=dict)
    weg: set[Naam] = field(default_factory=set)
    bij: list[tuple[int, Nieuw]] = field(default_factory=list)

    @property
    def geheel_nieuw(self) -> bool:
        """Of er van wat er stond niets blijft."""
        return len(self.weg) == len(self.ingangen)

    def nieuwe_waarde(self) -> Waarde:
        """Wat de mapping of lijst wordt als er niets van blijft."""
        if self.lijst:
            return [nieuw.waarde for _, nieuw in self.op_volgorde()]
        return {nieuw.sleutel or "": nieuw.waarde for _, nieuw in self.op_volgorde()}

    def op_volgorde(self) -> list[tuple[int, Nieuw]]:
        """Wat erbij komt, van voor naar achter."""
        return sorted(self.bij, key=lambda paar: paar[0])


def groepeer(bron: Bron, wijzigingen: Iterable[Wijziging]) -> dict[Pad, Groep]:
    """De wijzigingen per houder, de diepste eerst.

    Raises:
        BewerkFout: als een wijziging niet kan, er twee elkaar raken, of er via een anker meer zou veranderen.
    """
    groepen: dict[Pad, Groep] = {}
    for wijziging in wijzigingen:
        _deel_in(bron, groepen, wijziging)
    geraakt = {(*pad, naam) for pad, groep in groepen.items() for naam in (*groep.vervang, *groep.weg)}
    for pad, groep in groepen.items():
        if any(pad[:diepte] in geraakt for diepte in range(1, len(pad) + 1)):
            raise _tweemaal(pad)
        _eis_unieke_sleutels(groep)
        _eis_niet_gedeeld(bron, groep)
    return dict(sorted(groepen.items(), key=lambda paar: -len(paar[0])))


def _tweemaal(pad: Pad) -> BewerkFout:
    return BewerkFout(f"{toon(pad)} kan maar op één manier tegelijk veranderen.")


# indelen


def _deel_in(bron: Bron, groepen: dict[Pad, Groep], wijziging: Wijziging) -> None:
    if isinstance(wijziging, VoegSleutelToe | VoegLidToe):
        lijst = isinstance(wijziging, VoegLidToe)
        groep = _groep(bron, groepen, wijziging.pad, lijst=lijst)
        if groep.lijst is not lijst:
            soort = "een lijst; daar past geen sleutel in" if groep.lijst else "geen lijst"
            raise BewerkFout(f"{toon(wijziging.pad)} is {soort}.", regel=bron.regel(groep.houder.begin))
        groep.bij.append(
            _lid_bij(groep, wijziging)
            if isinstance(wijziging, VoegLidToe)
            else _sleutel_bij(bron, groep, wijziging)
        )
    elif not wijziging.pad:
        raise BewerkFout("Een bestand als geheel vervangen of weghalen is geen wijziging.")
    else:
        groep = _groep(bron, groepen, wijziging.pad[:-1], lijst=False)
        _aan_ingang(groep, zoek_ingang(bron, groep.houder, wijziging.pad), wijziging)


def _groep(bron: Bron, groepen: dict[Pad, Groep], pad: Pad, *, lijst: bool) -> Groep:
    houder, pad = zoek_houder(bron, pad)
    if pad not in groepen:
        plek = houder.waarde
        if is_verzameling(plek):
            groepen[pad] = Groep(pad, houder, bron.ingangen(plek), plek.leden is not None)
        elif bron.is_leeg(plek) or bron.tekst[bron.hart(plek) : plek.einde] in NULWOORDEN:
            groepen[pad] = Groep(pad, houder, [], lijst)
        else:
            raise BewerkFout(f"{toon(pad)} is geen mapping of lijst.", regel=bron.regel(houder.begin))
    return groepen[pad]


def _sleutel_bij(bron: Bron, groep: Groep, wijziging: VoegSleutelToe) -> tuple[int, Nieuw]:
    nieuw = Nieuw(wijziging.sleutel, wijziging.waarde)
    if wijziging.na is None:
        return len(groep.ingangen), nieuw
    buur = zoek_ingang(bron, groep.houder, (*groep.pad, wijziging.na))
    return 1 + next(plaats for plaats, ingang in enumerate(groep.ingangen) if ingang is buur), nieuw


def _lid_bij(groep: Groep, wijziging: VoegLidToe) -> tuple[int, Nieuw]:
    aantal = len(groep.ingangen)
    index = aantal if wijziging.index is None else wijziging.index
    if not 0 <= index <= aantal:
        raise BewerkFout(f"{toon(groep.pad)} telt {aantal} leden; plaats {index + 1} is er niet.")
    return index, Nieuw(None, wijziging.waarde)


def _aan_ingang(groep: Groep, ingang: Ingang, wijziging: ZetWaarde | HernoemSleutel | Verwijder) -> None:
    naam, veranderd = ingang.naam, (*groep.vervang, *groep.hernoem)
    if naam in groep.weg or (isinstance(wijziging, Verwijder) and naam in veranderd):
        raise _tweemaal(wijziging.pad)
    if isinstance(wijziging, Verwijder):
        groep.weg.add(naam)
    elif isinstance(wijziging, ZetWaarde) and naam not in groep.vervang:
        groep.vervang[naam] = wijziging.waarde
    elif isinstance(wijziging, HernoemSleutel) and naam not in groep.hernoem:
        if ingang.sleutel is None:
            raise BewerkFout(f"{toon(wijziging.pad)} is een lid van een lijst en heeft geen sleutel.")
        groep.hernoem[naam] = wijziging.nieuw
    else:
        raise _tweemaal(wijziging.pad)


# toetsen


def _eis_unieke_sleutels(groep: Groep) -> None:
    if groep.lijst:
        return
    blijft = (ingang.naam for ingang in groep.ingangen if ingang.naam not in groep.weg)
    namen = Counter(groep.hernoem.get(naam, str(naam)) for naam in blijft)
    namen.update(nieuw.sleutel or "" for _, nieuw in groep.bij)
    nieuwe = [*groep.hernoem.values(), *(nieuw.sleutel or "" for _, nieuw in groep.bij)]
    for sleutel in nieuwe:
        if namen[sleutel] > 1:
            raise BewerkFout(f"{toon((*groep.pad, sleutel))} bestaat al.")


def _eis_niet_gedeeld(bron: Bron, groep: Groep) -> None:
    for ingang in groep.ingangen:
        pad = (*groep.pad, ingang.naam)
        if ingang.naam in groep.weg:
            eis_niet_gedeeld(bron, ingang.begin, bron.einde_van(ingang), pad)
        elif ingang.naam in groep.vervang:
            eis_niet_gedeeld(bron, ingang.waarde.begin, bron.einde_van(ingang), pad)
        if ingang.sleutel is not None and ingang.naam in groep.hernoem:
            eis_niet_gedeeld(bron, ingang.sleutel.begin, ingang.sleutel.einde, pad)
