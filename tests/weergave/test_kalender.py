"""De agenda: geldig, elke keer dezelfde bytes, en niets wat een meelezer niet mag zien."""

from __future__ import annotations

from datetime import date

from icalendar import Calendar

from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.opvolging import Opvolglijst
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.weergave.kalender import als_kalender
from competentie_cli.weergave.opvolgzin import Opvolgspraak
from competentie_cli.weergave.teksten import lees_teksten
from tests.rekenen.opvolging.hulp import LEIDER, VANDAAG, huis, punten

GEVOERD = "{datum: 2026-02-01, soort: functie, gehouden: ja}"


def _agenda(an: str, plan: str = "", dag: date = VANDAAG, **opties: object) -> bytes:
    organisatie = huis(an=an, plan=plan, **opties)  # type: ignore[arg-type]
    lijst = Opvolglijst(dag, 30, None, punten(organisatie, dag), Selectie(()))
    teksten = lees_teksten(meegeleverd("sjablonen") / "teksten.toml", None, "je", "BE")
    return als_kalender(lijst, Opvolgspraak(organisatie, teksten))


def _gesprek(dag: str) -> str:
    return f"gesprekken: [{GEVOERD}, {{datum: {dag}, soort: planning}}]"


def test_een_gesprek_is_een_hele_dag() -> None:
    assert _agenda(_gesprek("2026-11-30")).decode() == "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//competentie//opvolging//NL",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Opvolging Huis",
            "BEGIN:VEVENT",
            "SUMMARY:Gesprek: An Peeters",
            "DTSTART;VALUE=DATE:20261130",
            "DTEND;VALUE=DATE:20261201",
            "DTSTAMP:20261121T000000Z",
            "UID:1d860697e01be8e06692f4703e19e539@competentie",
            "CLASS:PRIVATE",
            "DESCRIPTION:Aan zet: Bo Baas.",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def test_twee_keer_maken_geeft_dezelfde_bytes() -> None:
    assert _agenda(_gesprek("2026-11-30")) == _agenda(_gesprek("2026-11-30"))


def test_wie_een_dag_verschuift_houdt_hetzelfde_kenmerk() -> None:
    kenmerken = [
        [str(deel["uid"]) for deel in Calendar.from_ical(_agenda(_gesprek(dag))).events]
        for dag in ("2026-11-30", "2026-12-04")
    ]
    assert len(kenmerken[0]) == 1
    assert kenmerken[0] == kenmerken[1]


def test_twee_gelijke_afspraken_hebben_elk_een_kenmerk() -> None:
    afspraak = "{tekst: Tijd, wie: baas, tegen: 2026-12-01}"
    plan = f"{{periode: {{van: 2026-11-21}}, status: besproken, afspraken: [{afspraak}, {afspraak}]}}"
    kenmerken = [str(deel["uid"]) for deel in Calendar.from_ical(_agenda("{}", plan)).events]
    assert len(kenmerken) == len(set(kenmerken)) == 3


def test_wat_voorbij_is_of_geen_dag_heeft_staat_niet_in_de_agenda() -> None:
    an = f"gesprekken: [{GEVOERD}, {{datum: 2026-11-20, soort: planning}}, {{soort: loopbaan}}]"
    assert Calendar.from_ical(_agenda(an)).events == []


def test_woorden_uit_het_bestand_en_een_terugkeer_blijven_eruit() -> None:
    an = (
        f"gesprekken: [{GEVOERD}]\nafwezig: [{{van: 2026-08-01, tot: 2026-11-30}}]\n"
        "oorzaken:\n  koken: {soort: motivatie, omschrijving: Zegt weinig, actie: Rustiger werk, wie: baas, "
        "tegen: 2026-12-03}"
    )
    samenvattingen = [str(deel["summary"]) for deel in Calendar.from_ical(_agenda(an)).events]
    assert samenvattingen == ["Gesprek: An Peeters", "Afspraak nakijken: An Peeters"]
    assert [w for w in (b"Rustiger", b"weinig", b"motivatie", b"erugkeer") if w in _agenda(an)] == []


def test_een_naam_met_tekens_van_de_agenda_blijft_een_naam() -> None:
    leider = LEIDER.replace("Bo Baas", '"Bo; Baas,\\nEND:VEVENT\\\\"')
    (deel,) = Calendar.from_ical(_agenda(_gesprek("2026-11-30"), anderen=(leider,))).events
    assert str(deel["description"]) == "Aan zet: Bo; Baas, END:VEVENT\\."


def test_ook_de_laatste_dag_van_de_kalender_is_een_dag() -> None:
    laatste = date(9999, 12, 31)
    agenda = _agenda(
        "gesprekken: [{datum: 9999-01-01, soort: functie, gehouden: ja}, {datum: 9999-12-31}]", dag=laatste
    )
    assert [deel["dtstart"].dt for deel in Calendar.from_ical(agenda).events] == [laatste]
