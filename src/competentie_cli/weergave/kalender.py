"""De opvolging als agenda (iCalendar): hele dagen, vaste kenmerken, niets wat een meelezer niet mag zien.

Wat iemand beloofde of waarom, staat er niet in: een agenda wordt gedeeld en op telefoons gezet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from competentie_cli.domein.opvolging import Opvolglijst, Opvolgpunt
from competentie_cli.weergave.opvolgzin import Opvolgspraak
from competentie_cli.weergave.scherm.tekst import schoon

if TYPE_CHECKING:
    from icalendar import Event

_MAKER = "-//competentie//opvolging//NL"


def als_kalender(lijst: Opvolglijst, spraak: Opvolgspraak) -> bytes:
    """Elk punt dat nog komt als gebeurtenis van een hele dag; dezelfde invoer geeft dezelfde bytes.

    Wat voorbij is of geen dag heeft, hoort in de lijst en niet in een agenda.
    """
    from icalendar import Calendar

    kalender = Calendar()
    naam = spraak.t.plat("agenda.naam", organisatie=spraak.organisatie.instelling.naam)
    for sleutel, waarde in (
        ("prodid", _MAKER),
        ("version", "2.0"),
        ("method", "PUBLISH"),
        ("x-wr-calname", schoon(naam)),
    ):
        kalender.add(sleutel, waarde)
    for punt, kenmerk in _kenmerken(lijst, spraak.organisatie.instelling.naam):
        if punt.dag is not None and punt.dag >= lijst.peildatum:
            kalender.add_component(_gebeurtenis(punt, punt.dag, kenmerk, lijst.peildatum, spraak))
    return bytes(kalender.to_ical())


def _kenmerken(lijst: Opvolglijst, huis: str) -> Iterator[tuple[Opvolgpunt, str]]:
    """Elk punt met een kenmerk dat blijft als alleen de dag verschuift."""
    gezien: Counter[tuple[str, ...]] = Counter()
    for punt in lijst.punten:
        sleutel = (huis, punt.soort.value, punt.medewerker, *punt.kenmerk)
        volledig = "\n".join((*sleutel, str(gezien[sleutel])))
        gezien[sleutel] += 1
        yield punt, f"{sha256(volledig.encode()).hexdigest()[:32]}@competentie"


def _gebeurtenis(punt: Opvolgpunt, dag: date, kenmerk: str, peildatum: date, spraak: Opvolgspraak) -> Event:
    from icalendar import Event

    gebeurtenis = Event()
    gebeurtenis.add("uid", kenmerk)
    gebeurtenis.add("dtstamp", datetime.combine(peildatum, time(), UTC))
    gebeurtenis.add("dtstart", dag)
    if dag < date.max:
        gebeurtenis.add("dtend", dag + timedelta(days=1))
    gebeurtenis.add("summary", schoon(spraak.agenda(punt)))
    if wie := spraak.wie(punt):
        gebeurtenis.add("description", schoon(spraak.t.plat("agenda.wie", wie=wie)))
    gebeurtenis.add("class", "PRIVATE")
    gebeurtenis.add("transp", "TRANSPARENT")
    return gebeurtenis
