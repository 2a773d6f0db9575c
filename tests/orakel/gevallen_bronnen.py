"""Gevallen: welke inschattingen tellen, hoe oud ze zijn, rondes en bewijzen (regels 1 tot 4)."""

from __future__ import annotations

from .bouw import Geval, bewijs, bron, eis, geval, i, ronde, spreiding

HUIDIG, STATUS = ("m-1", "c1", "huidig"), ("m-1", "c1", "status")
DATUM, OUDERDOM = ("m-1", "c1", "datum"), ("m-1", "c1", "ouderdom")
BRON, BRONNEN, GENEGEERD = ("m-1", "c1", "bron"), ("m-1", "c1", "bronnen"), ("m-1", "c1", "genegeerd")
GEWIJZIGD = ("m-1", "c1", "definitie_gewijzigd")
LEIDING = "leidinggevende"


def gevallen() -> list[Geval]:
    """Alle gevallen over bronnen."""
    return [*_peildatum(), *_ouderdom(), *_bewijs(), *_een_stem(), *_ronde(), *_klein(), *_aantal()]


def _peildatum() -> list[Geval]:
    zin = "What happened later is not seen (beoordelingen, bewijzen, ..., bijgewerkt)"
    return [
        geval("Een beoordeling van morgen wordt niet gezien", zin, {HUIDIG: 2, DATUM: "2026-03-01"},
              beoordelingen=[i(LEIDING, "2026-03-01", c1=2), i(LEIDING, "2026-11-22", c1=5)]),
        geval("Een beoordeling van vandaag wordt gezien", zin, {HUIDIG: 5, DATUM: "2026-11-21"},
              beoordelingen=[i(LEIDING, "2026-03-01", c1=2), i(LEIDING, "2026-11-21", c1=5)]),
        geval("Een bewijs van morgen wordt niet gezien", zin, {HUIDIG: None, STATUS: "onbekend", BRONNEN: []},
              bewijzen=[bewijs("2026-11-22", c1=4)]),
        geval("Een beoordeling van morgen verschuift de ronde niet", zin,
              {HUIDIG: 3, ("m-1", "c1", "genegeerd"): []},
              beoordelingen=[*ronde("collega", "2026-05-21", 3, 3, 3), i("collega", "2026-11-22", c1=5)]),
        geval("Een definitie die morgen wijzigt wordt niet gezien", zin, {HUIDIG: 3, GEWIJZIGD: False},
              beoordelingen=[i(LEIDING, "2026-03-01", c1=3)], bijgewerkt={"c1": "2026-11-22"}),
        geval("Cijfers uit een evaluatie tellen nooit", "Only `doel: ontwikkeling`.",
              {HUIDIG: 2, DATUM: "2026-03-01", ("m-1", "c1", "te_bespreken"): False},
              beoordelingen=[i(LEIDING, "2026-03-01", c1=2, doel="ontwikkeling"),
                             i(LEIDING, "2026-06-01", c1=4, doel="evaluatie"),
                             i("afgesproken", "2026-06-01", c1=4, doel="evaluatie")]),
    ]  # fmt: skip


def _leeftijd(naam: str, datum: str, ouderdom: str, status: str, **rest: object) -> Geval:
    zin = "`actueel` up to 12 months, `ouder` up to 24, then `verouderd`; the boundary day: the younger"
    verwacht = {OUDERDOM: ouderdom, STATUS: status, HUIDIG: 2, DATUM: datum}
    return geval(naam, zin, verwacht, beoordelingen=[i(LEIDING, datum, c1=2)], **rest)


def _ouderdom() -> list[Geval]:
    half = {"beoordeling": {"actueel_maanden": 6, "verouderd_maanden": 18}}
    return [
        _leeftijd("Precies twaalf maanden is nog actueel", "2025-11-21", "actueel", "tekort"),
        _leeftijd("Twaalf maanden en een dag is ouder", "2025-11-20", "ouder", "tekort"),
        _leeftijd("Precies vierentwintig maanden is nog ouder", "2024-11-21", "ouder", "tekort"),
        _leeftijd("Vierentwintig maanden en een dag is verouderd", "2024-11-20", "verouderd", "onbekend"),
        _leeftijd("31 augustus plus zes maanden is 28 februari", "2026-08-31", "actueel", "tekort",
                  peildatum="2027-02-28", **half),
        _leeftijd("Op 1 maart is 31 augustus meer dan zes maanden oud", "2026-08-31", "ouder", "tekort",
                  peildatum="2027-03-01", **half),
        _leeftijd("29 augustus plus zes maanden is in een schrikkeljaar 29 februari", "2027-08-29", "actueel",
                  "tekort", peildatum="2028-02-29", **half),
        _leeftijd("29 februari plus twaalf maanden is 28 februari", "2024-02-29", "actueel", "tekort",
                  peildatum="2025-02-28"),
        _leeftijd("29 februari is op 1 maart een jaar later al ouder", "2024-02-29", "ouder", "tekort",
                  peildatum="2025-03-01"),
    ]  # fmt: skip


def _bewijs() -> list[Geval]:
    zin = "A `bewijs` with a level is a source of its own (`bewijs`) while valid: the latest valid one."
    grens = "A bewijs with `geldig_tot` is at most `ouder` until that day."
    return [
        geval("Het laatste geldige bewijs telt, een vervallen bewijs niet", zin,
              {HUIDIG: 3, BRON: "bewijs", DATUM: "2025-12-02", BRONNEN: [bron("bewijs", 3, "2025-12-02")]},
              bewijzen=[bewijs("2025-12-01", c1=2), bewijs("2025-12-02", "2026-11-21", c1=3),
                        bewijs("2026-01-01", "2026-11-20", c1=4)]),
        geval("Van twee bewijzen op een dag telt het latere in het bestand", "the latest valid one",
              {HUIDIG: 4}, bewijzen=[bewijs("2026-01-01", c1=2), bewijs("2026-01-01", c1=4)]),
        geval("Een oud bewijs dat nog geldt is hoogstens ouder", grens,
              {HUIDIG: 2, OUDERDOM: "ouder", STATUS: "tekort"},
              bewijzen=[bewijs("2020-05-02", "2026-11-21", c1=2)]),
        geval("Een jong bewijs met een einddatum is gewoon actueel", grens, {OUDERDOM: "actueel"},
              bewijzen=[bewijs("2026-05-02", "2029-05-02", c1=2)]),
        geval("Een bewijs zonder einddatum verouderd zoals de rest", grens,
              {HUIDIG: 2, OUDERDOM: "verouderd", STATUS: "onbekend"}, bewijzen=[bewijs("2024-11-20", c1=2)]),
        geval("Een bewijs zonder niveau voor de competentie zegt er niets over", zin, {HUIDIG: None},
              bewijzen=[bewijs("2026-05-02", c2=2)]),
    ]  # fmt: skip


def _een_stem() -> list[Geval]:
    zin = "the latest entry with a level for the competence, whoever gave it"
    return [
        geval("De score van de vorige leidinggevende wijkt voor die van de nieuwe", zin,
              {HUIDIG: 2, BRONNEN: [bron(LEIDING, 2, "2026-06-01")]},
              beoordelingen=[i(LEIDING, "2026-06-01", door="nieuw", c1=2),
                             i(LEIDING, "2026-01-01", door="oud", c1=4)]),
        geval("Op dezelfde dag telt de latere in het bestand", "on the same date the later in the file",
              {HUIDIG: 4}, beoordelingen=[i(LEIDING, "2026-06-01", c1=2), i(LEIDING, "2026-06-01", c1=4)]),
        geval("Niet te beoordelen is geen niveau", "(`niet_te_beoordelen` is none)",
              {HUIDIG: 2, DATUM: "2026-01-01"},
              beoordelingen=[i(LEIDING, "2026-01-01", c1=2),
                             i(LEIDING, "2026-06-01", c2=4, niet_te_beoordelen=["c1"])]),
    ]  # fmt: skip


def _ronde() -> list[Geval]:
    zin = "the entries with a level for it whose date + `ronde_maanden` (6) is not before the latest of these"
    k = "collega"
    return [
        geval("Wie precies zes maanden voor de laatste sprak hoort bij de ronde", zin,
              {HUIDIG: 2, BRONNEN: [bron(k, 2, "2026-08-10", 3)]},
              beoordelingen=[i(k, "2026-02-10", c1=1), i(k, "2026-05-01", c1=2), i(k, "2026-08-10", c1=4)]),
        geval("Wie een dag eerder sprak hoort er niet meer bij", zin,
              {HUIDIG: None, GENEGEERD: [{"bron": k, "n": 2, "nodig": 3, "datum": "2026-08-10"}]},
              beoordelingen=[i(k, "2026-02-09", c1=1), i(k, "2026-05-01", c1=2), i(k, "2026-08-10", c1=4)]),
        geval("31 augustus hoort nog bij een ronde tot 28 februari", "clamped to the month's end",
              {HUIDIG: 2},
              beoordelingen=[i(k, "2025-08-31", c1=1), i(k, "2025-09-01", c1=2), i(k, "2026-02-28", c1=4)]),
        geval("31 augustus hoort niet bij een ronde tot 1 maart", "clamped to the month's end",
              {HUIDIG: None},
              beoordelingen=[i(k, "2025-08-31", c1=1), i(k, "2025-09-01", c1=2), i(k, "2026-03-01", c1=4)]),
        geval("De ronde is per competentie", "only the round, per competence",
              {HUIDIG: 2, ("m-1", "c2", "huidig"): None, ("m-1", "c2", "genegeerd", 0, "n"): 1},
              eisen=[eis("c1", 3), eis("c2", 3)],
              beoordelingen=[*ronde(k, "2025-12-01", 2, 2, 2), i(k, "2026-11-01", c2=4)]),
        geval("De ronde van een collega is die van een klant niet", "Sources that speak with many",
              {HUIDIG: None},
              beoordelingen=[*ronde(k, "2026-05-01", 2, 2), i("klant", "2026-05-01", c1=2)]),
        geval("Van een even aantal telt het midden van de middelste twee",
              "(even count: mean of the middle two)",
              {HUIDIG: "2.5", BRONNEN: [bron(k, "2.5", "2026-05-01", 4, 1, 5)],
               ("m-1", "c1", "kloof"): "0.5"},
              beoordelingen=ronde(k, "2026-05-01", 5, 1, 2, 3)),
        geval("2,125 wordt 2,13 en de kloof volgt daaruit", "Round once, half up, to two decimals",
              {HUIDIG: "2.13", ("m-1", "c1", "kloof"): "0.87", ("m-1", "passing"): "0.71"},
              beoordelingen=ronde(k, "2026-05-01", 2, 2, "2.25", "2.25")),
        geval("Per beoordelaar telt het laatste",
              "per rater (`door`; absent = a rater of its own) the latest",
              {HUIDIG: 3, BRONNEN: [bron(k, 3, "2026-06-01", 3)]},
              beoordelingen=[i(k, "2026-06-01", door="k-1", c1=3), i(k, "2026-05-01", door="k-1", c1=1),
                             i(k, "2026-05-01", door="k-2", c1=2), i(k, "2026-05-01", door="k-3", c1=1),
                             i(k, "2026-05-01", door="k-3", c1=5)]),
        geval("Zonder naam is elke stem een eigen beoordelaar", "absent = a rater of its own",
              {HUIDIG: 2, ("m-1", "c1", "bronnen", 0, "n"): 3},
              beoordelingen=[i(k, "2026-05-01", c1=2), i(k, "2026-05-01", c1=2), i(k, "2026-05-02", c1=4)]),
    ]  # fmt: skip


def _klein() -> list[Geval]:
    zin = "They count only from `min_beoordelaars` raters; fewer are ignored and the report says so"
    k = "klant"
    return [
        geval("Twee klanten tellen niet en de waarde staat nergens", zin,
              {HUIDIG: 3, BRON: LEIDING, BRONNEN: [bron(LEIDING, 3, "2025-01-01")],
               GENEGEERD: [{"bron": k, "n": 2, "nodig": 3, "datum": "2026-05-02"}],
               ("m-1", "c1", "te_bespreken"): False},
              beoordelingen=[i(LEIDING, "2025-01-01", c1=3), i(k, "2026-05-01", c1=1),
                             i(k, "2026-05-02", c1=1)]),
        geval("Twee klanten tellen waar twee genoeg is", zin, {HUIDIG: "1.5", BRON: k, GENEGEERD: []},
              beoordeling={"min_beoordelaars": 2}, beoordelingen=ronde(k, "2026-05-01", 1, 2)),
        geval("Een te kleine laatste ronde valt niet terug op een vroegere", "only the round",
              {HUIDIG: None, GENEGEERD: [{"bron": k, "n": 1, "nodig": 3, "datum": "2026-11-01"}]},
              beoordelingen=[*ronde(k, "2026-01-01", 3, 3, 3), i(k, "2026-11-01", c1=1)]),
        geval("Te kleine rondes staan in de volgorde van de bronnen", zin,
              {("m-1", "c1", "genegeerd", "*", "bron"): ["collega", "medewerker", "klant"]},
              beoordelingen=[i(naam, "2026-05-01", c1=1) for naam in ("klant", "medewerker", "collega")]),
        geval("Drie klanten hebben geen laagste en hoogste, vier wel", "`laagste`/`hoogste` from 4 raters on",
              {BRONNEN: [bron("collega", 3, "2026-05-01", 4, 2, 4), bron(k, 3, "2026-05-01", 3)]},
              beoordelingen=[*ronde("collega", "2026-05-01", 2, 3, 3, 4), *ronde(k, "2026-05-01", 2, 3, 4)]),
    ]  # fmt: skip


def _aantal() -> list[Geval]:
    zin = "An entry with `aantal` ... is the round (of two, the later), with its date"
    k = "collega"
    groep = i(k, "2026-05-01", aantal=4, c1=spreiding("2.5", 2, 3))
    return [
        geval("Een ronde van een bureau is de ronde, ook met losse stemmen erna", zin,
              {HUIDIG: "2.5", BRONNEN: [bron(k, "2.5", "2026-05-01", 4, 2, 3)]},
              beoordelingen=[groep, *ronde(k, "2026-06-01", 5, 5, 5, 5, 5)]),
        geval("Van twee rondes van een bureau telt de latere", "(of two, the later)",
              {HUIDIG: 4, BRONNEN: [bron(k, 4, "2026-05-02", 5)]},
              beoordelingen=[i(k, "2026-05-02", aantal=5, c1={"mediaan": 4}), groep]),
        geval("Zonder laagste en hoogste is de spreiding onbekend",
              "without `laagste` and `hoogste` its range is unknown",
              {BRONNEN: [bron(k, 3, "2026-05-01", 6)]},
              beoordelingen=[i(k, "2026-05-01", aantal=6, c1={"mediaan": 3})]),
        geval("Een ronde van een bureau van langer dan zes maanden voor de laatste stem telt niet",
              "where one is in the round",
              {HUIDIG: None, GENEGEERD: [{"bron": k, "n": 1, "nodig": 3, "datum": "2026-11-02"}]},
              beoordelingen=[groep, i(k, "2026-11-02", c1=3)]),
        geval("Een bureau met twee stemmen is te weinig", "They count only from `min_beoordelaars` raters",
              {HUIDIG: None, GENEGEERD: [{"bron": k, "n": 2, "nodig": 3, "datum": "2026-05-01"}]},
              beoordelingen=[i(k, "2026-05-01", aantal=2, c1=spreiding(3, 3, 3)),
                             *ronde(k, "2026-04-01", 1, 1, 1)]),
        geval("Een bureau met drie stemmen telt zonder spreiding", "from 4 raters on",
              {BRONNEN: [bron(k, 3, "2026-05-01", 3)], ("m-1", "c1", "te_bespreken"): False},
              beoordelingen=[i(k, "2026-05-01", aantal=3, c1=spreiding(3, 1, 5))]),
    ]  # fmt: skip
