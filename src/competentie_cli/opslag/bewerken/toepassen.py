"""Wijzigingen in een YAML-tekst aanbrengen, byte voor byte trouw aan wat er niet verandert."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag.bewerken.bron import Bron
from competentie_cli.opslag.bewerken.groepen import Groep, groepeer
from competentie_cli.opslag.bewerken.knippen import Knip, Overlapping, knip
from competentie_cli.opslag.bewerken.scalars import schrijf
from competentie_cli.opslag.bewerken.toevoegen import Nieuw, voeg_toe
from competentie_cli.opslag.bewerken.vervangen import vervang
from competentie_cli.opslag.bewerken.verwachting import gelijk, staat_er_al, verwacht
from competentie_cli.opslag.bewerken.verwijderen import maak_leeg, verwijder
from competentie_cli.opslag.bewerken.vormen import Inspringing, regels_van
from competentie_cli.opslag.bewerken.wijzigingen import Wijziging, ZetWaarde
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde

_BOM = "\ufeff"


class NietZoalsBedoeld(RuntimeError):
    """De nieuwe tekst betekent iets anders dan gevraagd; ze mag niet geschreven worden."""


def pas_toe(tekst: str, wijzigingen: Sequence[Wijziging]) -> str:
    """De tekst met de wijzigingen erin; paden en volgnummers zijn die van vóór de wijzigingen.

    Wat een wijziging niet noemt, blijft letterlijk staan, ook een waarde die al is wat ze moet worden.
    Wat eruit komt, is herlezen en klopt.

    Raises:
        BewerkFout: als een wijziging niet kan zonder iets anders mee te veranderen.
        NietZoalsBedoeld: als de uitkomst iets anders betekent dan gevraagd.
    """
    if tekst.startswith(_BOM):
        return _BOM + pas_toe(tekst.removeprefix(_BOM), wijzigingen)
    try:
        oud, _ = lees_waarde(tekst)
    except Onleesbaar as fout:
        hulp = "Kijk het bestand na met: competentie controleer"
        raise BewerkFout("Dit bestand is niet te lezen als YAML.", hulp, regel=fout.regel) from fout
    nodig = [w for w in wijzigingen if not (isinstance(w, ZetWaarde) and staat_er_al(oud, w))]
    bron = Bron(tekst)
    groepen = groepeer(bron, nodig)
    try:
        nieuw = knip(tekst, [stuk for groep in groepen.values() for stuk in _knippen(bron, groep)])
    except Overlapping as fout:
        raise BewerkFout("Deze wijzigingen raken hetzelfde stuk van het bestand: doe ze na elkaar.") from fout
    verwachte = verwacht(oud, groepen)
    # een tekst achter `|` aan het eind van een bestand heeft soms een laatste regeleinde nodig
    for einde in ("", "" if tekst.endswith(("\n", "\r")) else bron.breuk(len(tekst))):
        if _betekent(nieuw + einde, verwachte):
            return nieuw + einde
    raise NietZoalsBedoeld("de nieuwe tekst betekent iets anders dan gevraagd")


def _betekent(tekst: str, verwachte: object) -> bool:
    try:
        return gelijk(lees_waarde(tekst)[0], verwachte)
    except Onleesbaar:
        return False


def _knippen(bron: Bron, groep: Groep) -> Iterator[Knip]:
    """Alles wat er in één mapping of lijst gebeurt."""
    if groep.geheel_nieuw:
        yield from _geheel_nieuw(bron, groep)
        return
    for ingang in groep.ingangen:
        if ingang.naam in groep.vervang:
            yield from vervang(bron, ingang, groep.vervang[ingang.naam])
        if ingang.sleutel is not None and ingang.naam in groep.hernoem:
            begin = bron.hart(ingang.sleutel)
            stijl = bron.stijl(ingang.sleutel)
            sleutel = schrijf(groep.hernoem[ingang.naam], stroom=ingang.stroom, voorkeur=stijl)
            yield Knip(begin, ingang.sleutel.einde, sleutel)
    if groep.weg:
        yield from verwijder(bron, groep.houder.waarde, frozenset(groep.weg))
    yield from _erbij(bron, groep)


def _geheel_nieuw(bron: Bron, groep: Groep) -> Iterable[Knip]:
    if groep.weg and not groep.bij:
        return maak_leeg(bron, groep.houder)
    if not groep.ingangen and bron.heeft_commentaar(groep.houder.waarde):
        begin = bron.hart(groep.houder.waarde) + 1
        return [Knip(begin, begin, ", ".join(nieuw.kort() for _, nieuw in groep.op_volgorde()))]
    waarde = groep.nieuwe_waarde()
    if groep.pad or groep.ingangen or bron.tussen_haken(groep.houder.waarde):
        return vervang(bron, groep.houder, waarde)
    # een bestand zonder waarde, hoogstens met commentaar
    return bron.regels_na(len(bron.tekst), regels_van(waarde, 0, Inspringing()))


def _erbij(bron: Bron, groep: Groep) -> Iterator[Knip]:
    blijft = [plaats for plaats, ingang in enumerate(groep.ingangen) if ingang.naam not in groep.weg]

    def ervoor(paar: tuple[int, Nieuw]) -> int:
        return bisect_left(blijft, paar[0])

    for aantal, nieuwe in groupby(groep.op_volgorde(), key=ervoor):
        buur = groep.ingangen[blijft[max(aantal - 1, 0)]]
        erbij = [nieuw for _, nieuw in nieuwe]
        los = not groep.weg
        yield from voeg_toe(bron, groep.houder.waarde, buur, erbij, ervoor=aantal == 0, eigen_regel=los)
