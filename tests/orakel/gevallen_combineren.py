"""Gevallen: hoe bronnen samenkomen, wat te bespreken is, wat nieuwer is (regels 5 en 6)."""

from __future__ import annotations

from .bouw import Geval, bewijs, bron, eis, geval, i, ronde, spreiding

HUIDIG, STATUS, KLOOF = ("m-1", "c1", "huidig"), ("m-1", "c1", "status"), ("m-1", "c1", "kloof")
DATUM, OUDERDOM = ("m-1", "c1", "datum"), ("m-1", "c1", "ouderdom")
BRON, NAMEN = ("m-1", "c1", "bron"), ("m-1", "c1", "bronnen", "*", "bron")
INDICATIEF, ONBEVESTIGD = ("m-1", "c1", "indicatief"), ("m-1", "c1", "onbevestigd")
NIEUWER, GEWIJZIGD = ("m-1", "c1", "nieuwer"), ("m-1", "c1", "definitie_gewijzigd")
BESPREKEN, ZELF = ("m-1", "c1", "te_bespreken"), ("m-1", "c1", "zelf")
L, A = "leidinggevende", "afgesproken"
KRITIEK = [eis("c1", 3, kritiek=True)]


def gevallen() -> list[Geval]:
    """Alle gevallen over het combineren."""
    delen = (_afspraak, _verouderd, _mediaan, _laagste, _gewogen, _alleen_zelf, _kritiek, _nieuwer)
    return [een for deel in (*delen, _gewijzigd, _paar, _spreiding) for een in deel()]


def _afspraak() -> list[Geval]:
    zin = "order afgesproken, leidinggevende, the median of (...); the first that is `actueel`, else `ouder`"
    groep = [i("assessment", "2026-01-01", c1=2), bewijs("2026-03-01", c1=3)]
    return [
        geval("Wat is afgesproken gaat voor wat de leidinggevende zag", zin, {HUIDIG: 2, BRON: A},
              beoordelingen=[i(L, "2026-06-01", c1="2.5"), i(A, "2026-01-01", c1=2)]),
        geval("Een actuele leidinggevende gaat voor een oudere afspraak", zin,
              {HUIDIG: 4, BRON: L, DATUM: "2026-06-01", OUDERDOM: "actueel"},
              beoordelingen=[i(L, "2026-06-01", c1=4), i(A, "2025-06-01", c1=2)]),
        geval("Een actuele groep gaat voor een oudere leidinggevende", zin, {HUIDIG: 4, BRON: "assessment"},
              beoordelingen=[i(L, "2025-06-01", c1=2), i("assessment", "2026-06-01", c1=4)]),
        geval("Zonder iets actueels telt het eerste dat ouder is", "else the first that is `ouder`",
              {HUIDIG: 2, BRON: A, OUDERDOM: "ouder"},
              beoordelingen=[i(L, "2025-06-01", c1=4), i(A, "2025-01-01", c1=2),
                             i("zelf", "2026-06-01", c1=5)]),
        geval("De groep is de mediaan en zo oud als haar laatste bron",
              "The age of the group median is that of its latest source.",
              {HUIDIG: "2.5", BRON: "mediaan", DATUM: "2026-03-01", OUDERDOM: "actueel",
               NAMEN: [L, "assessment", "bewijs"]},
              bewijzen=groep[1:], beoordelingen=[i(L, "2025-06-01", c1=4),
                                                 i("assessment", "2025-01-01", c1=2)]),
        geval("De groep neemt van elke bron een waarde",
              "the median of (assessment, evc, bewijs, collega, medewerker, klant)",
              {HUIDIG: 3, BRON: "mediaan", NAMEN: ["collega", "klant", "assessment", "evc", "bewijs"]},
              bewijzen=[bewijs("2026-03-01", c1=1)],
              beoordelingen=[i("assessment", "2026-01-01", c1=2), i("evc", "2026-01-01", c1=5),
                             *ronde("collega", "2026-02-01", 3, 3, 3, 3, 3),
                             *ronde("klant", "2026-02-01", 4, 4, 4)]),
        geval("Een groep van een bron heeft de naam van die bron", "the one source that gave the value",
              {HUIDIG: 3, BRON: "collega"}, beoordelingen=ronde("collega", "2026-02-01", 3, 3, 3)),
        geval("De standaard is afspraak", "Values shown under beoordeling are the defaults.",
              {HUIDIG: 2, BRON: L},
              beoordelingen=[i(L, "2026-06-01", c1=2), i("assessment", "2026-06-01", c1=4)]),
    ]  # fmt: skip


def _verouderd() -> list[Geval]:
    zin = "verouderd sources are left out while another source is not verouderd"
    alle = {"beoordelingen": [i("zelf", "2024-10-01", c1=4), i(L, "2024-03-01", c1=2),
                              *ronde("collega", "2024-09-01", 4, 4, 4)]}  # fmt: skip
    staat = {HUIDIG: 2, BRON: L, DATUM: "2024-03-01", OUDERDOM: "verouderd", NAMEN: ["zelf", L, "collega"],
             ZELF: None, ("m-1", "c1", "leidinggevende"): None, ("m-1", "c1", "verschil"): None,
             BESPREKEN: False, INDICATIEF: False}  # fmt: skip
    return [
        geval("Een verouderde bron valt uit de mediaan van de groep", zin,
              {HUIDIG: 2, BRON: "assessment", NAMEN: ["assessment"]},
              beoordelingen=[i("assessment", "2026-03-01", c1=2), *ronde("collega", "2024-03-01", 4, 4, 4)]),
        geval("Een verouderde leidinggevende wijkt voor een verse zelfinschatting",
              "else a `zelf` not verouderd",
              {HUIDIG: 4, BRON: "zelf", INDICATIEF: True, NAMEN: ["zelf"], STATUS: "boven",
               ("m-1", "c1", "leidinggevende"): None, ("m-1", "dekking", "indicatief"): 1},
              beoordelingen=[i(L, "2024-03-01", c1=2), i("zelf", "2026-03-01", c1=4)]),
        geval("Waar alles verouderd is blijft de waarde staan en is de rij onbekend",
              "A `verouderd` value is shown, but its row is `onbekend` unless `--ook-verouderd`.",
              staat | {STATUS: "onbekend", KLOOF: None, ("m-1", "c1", "prioriteit"): None,
                       ("m-1", "dekking", "beoordeeld"): 0, ("m-1", "passing"): None}, **alle),
        geval("Met ook-verouderd telt een verouderde waarde mee", "unless `--ook-verouderd`",
              staat | {STATUS: "tekort", KLOOF: 1, ("m-1", "c1", "prioriteit"): 1,
                       ("m-1", "dekking", "beoordeeld"): 1, ("m-1", "passing"): "0.6667"},
              ook_verouderd=True, **alle),
        geval("Waar alleen zelf er is en verouderd, is het zelf", "where all are verouderd, ..., else `zelf`",
              {HUIDIG: 4, BRON: "zelf", OUDERDOM: "verouderd", INDICATIEF: True, STATUS: "onbekend",
               ZELF: None,
               ("m-1", "dekking"): {"beoordeeld": 0, "vereist": 1, "indicatief": 0}},
              beoordelingen=[i("zelf", "2024-03-01", c1=4)]),
        geval("Een geldig oud bewijs maakt dat een verouderde leidinggevende wegvalt", zin,
              {HUIDIG: 3, BRON: "bewijs", OUDERDOM: "ouder", NAMEN: ["bewijs"]},
              bewijzen=[bewijs("2022-01-01", "2027-01-01", c1=3)], beoordelingen=[i(L, "2024-03-01", c1=2)]),
    ]  # fmt: skip


def _mediaan() -> list[Geval]:
    zin = "`mediaan`: over all sources except `zelf`"
    regel = {"beoordeling": {"combineer": "mediaan"}}
    return [
        geval("De mediaan telt zelf niet mee", zin, {HUIDIG: 3, BRON: "mediaan", DATUM: "2026-04-01"},
              beoordelingen=[i("zelf", "2026-06-01", c1=5), i(L, "2026-03-01", c1=2),
                             i(A, "2026-04-01", c1=3),
                             *ronde("klant", "2026-02-01", 4, 4, 4)], **regel),
        geval("De mediaan van twee bronnen is het midden", zin,
              {HUIDIG: "2.5", BRON: "mediaan", STATUS: "tekort"},
              beoordelingen=[i(L, "2026-03-01", c1=2), i("assessment", "2026-03-01", c1=3)], **regel),
        geval("De mediaan van een bron is die bron", "the one source that gave the value",
              {HUIDIG: 2, BRON: L},
              beoordelingen=[i(L, "2026-03-01", c1=2), i("zelf", "2026-03-01", c1=3)], **regel),
        geval("Een mediaan van mediaanwaarden wordt een keer afgerond",
              "Round once, half up, to two decimals",
              # rondes 2.125 en 2.375 geven 2.25; eerst afronden zou (2.13 + 2.38) / 2 = 2.255 -> 2.26 geven
              {HUIDIG: "2.25"},
              beoordelingen=[*ronde("klant", "2026-03-01", 2, 2, "2.25", "2.25"),
                             *ronde("collega", "2026-03-01", "2.25", "2.25", "2.5", "2.5")], **regel),
    ]  # fmt: skip


def _laagste() -> list[Geval]:
    zin = "`mediaan` / `laagste`: over all sources except `zelf` (...; only that one is used)"
    regel = {"beoordeling": {"combineer": "laagste"}}
    return [
        geval("De laagste telt, zelf niet", zin, {HUIDIG: 2, BRON: "assessment", DATUM: "2026-03-01"},
              beoordelingen=[i("zelf", "2026-03-01", c1=1), i("assessment", "2026-03-01", c1=2),
                             i(L, "2026-06-01", c1=3)], **regel),
        geval("Van gelijke laagste telt de laatst gedateerde", "of equals the latest dated",
              {HUIDIG: 2, BRON: "assessment", DATUM: "2026-06-02"},
              beoordelingen=[i(L, "2026-06-01", c1=2), i("assessment", "2026-06-02", c1=2)], **regel),
        geval("Van gelijke laagste op een dag telt de eerste van bronnen",
              "then the first in the order of `bronnen`",
              {HUIDIG: 2, BRON: L}, bewijzen=[bewijs("2026-06-01", c1=2)],
              beoordelingen=[i(A, "2026-06-01", c1=2), i(L, "2026-06-01", c1=2)], **regel),
    ]  # fmt: skip


def _gewogen() -> list[Geval]:
    zin = "sum(weight x value) / sum(weight) over the sources with a weight, `zelf` included if it has one"
    alle = [i("zelf", "2026-06-01", c1=4), i(L, "2026-03-01", c1=2), i("assessment", "2026-07-01", c1=2)]
    return [
        geval("Gewogen telt zelf mee met zijn gewicht", zin,
              # (2 x 2 + 1 x 4) / 3 = 8 / 3
              {HUIDIG: "2.67", BRON: "gewogen", DATUM: "2026-06-01", KLOOF: "0.33", INDICATIEF: False},
              beoordelingen=alle, beoordeling={"combineer": "gewogen"}),
        geval("Gewogen met eigen gewichten kent de standaard niet meer", zin,
              # (1 x 4 + 0.5 x 2) / 1.5 = 5 / 1.5
              {HUIDIG: "3.33", DATUM: "2026-07-01"}, beoordelingen=alle,
              beoordeling={"combineer": "gewogen", "gewichten": {"zelf": 1, "assessment": "0.5"}}),
        geval("Gewogen zonder een bron met gewicht is de mediaan", "no source with a weight: as `mediaan`",
              {HUIDIG: 2, BRON: "mediaan"}, beoordelingen=alle,
              beoordeling={"combineer": "gewogen", "gewichten": {"klant": 1}}),
        geval("Gewogen met een enkele bron heeft de naam van die bron", "the one source that gave the value",
              {HUIDIG: 2, BRON: L, NAMEN: [L, "assessment"]}, beoordelingen=alle[1:],
              beoordeling={"combineer": "gewogen"}),
        geval("Een verouderde bron weegt niet mee", "verouderd sources are left out",
              {HUIDIG: 4, BRON: "zelf", INDICATIEF: True},
              beoordelingen=[i("zelf", "2026-06-01", c1=4), i(L, "2024-03-01", c1=2)],
              beoordeling={"combineer": "gewogen"}),
    ]  # fmt: skip


def _alleen_zelf() -> list[Geval]:
    zin = "where the value rests on `zelf` alone it is used and marked `indicatief`"
    posten = [i("zelf", "2026-03-01", c1=2), *ronde("collega", "2026-03-01", 4, 4)]
    uit_zelf = {HUIDIG: 2, BRON: "zelf", INDICATIEF: True, STATUS: "tekort", ZELF: 2,
                ("m-1", "dekking"): {"beoordeeld": 1, "vereist": 1, "indicatief": 1}}  # fmt: skip
    return [
        geval(f"Zelf alleen is indicatief bij {regel}", zin, uit_zelf, beoordelingen=posten,
              beoordeling={"combineer": regel, "gewichten": {L: 1}})
        for regel in ("afspraak", "mediaan", "laagste", "gewogen")
    ] + [
        geval("Wie enkel zelf een gewicht geeft rust op zelf alleen", zin,
              {HUIDIG: 2, BRON: "zelf", INDICATIEF: True},
              beoordelingen=[*posten, i("assessment", "2026-03-01", c1=3)],
              beoordeling={"combineer": "gewogen"}),
    ]  # fmt: skip


def _kritiek() -> list[Geval]:
    zin = "on a `kritiek` row it does not count: the row is `onbekend`, with `onbevestigd`"
    niets = dict.fromkeys((HUIDIG, KLOOF, BRON, DATUM, OUDERDOM)) | {
        STATUS: "onbekend", ONBEVESTIGD: True, INDICATIEF: False, NIEUWER: False,
        ("m-1", "dekking"): {"beoordeeld": 0, "vereist": 1, "indicatief": 0}, ("m-1", "passing"): None,
    }  # fmt: skip
    oud = [i("zelf", "2024-03-01", c1=4)]
    return [
        geval("Op een onmisbare rij telt zelf alleen niet", zin,
              niets | {ZELF: 4, ("m-1", "c1", "bronnen"): [bron("zelf", 4, "2026-03-01")]},
              eisen=KRITIEK, beoordelingen=[i(L, "2024-03-01", c1=3), i("zelf", "2026-03-01", c1=4)]),
        geval("Onbevestigd gaat voor verouderd", "This goes before verouderd.",
              niets | {ZELF: None, NAMEN: ["zelf"]},
              eisen=KRITIEK, beoordelingen=oud),
        geval("Onbevestigd blijft het met ook-verouderd", "This goes before verouderd.", niets,
              eisen=KRITIEK, beoordelingen=oud, ook_verouderd=True),
        geval("Een gewogen waarde op zelf alleen is onbevestigd, wat er ook naast staat", zin,
              niets | {NAMEN: ["zelf", "assessment"], BESPREKEN: True},
              eisen=KRITIEK, beoordeling={"combineer": "gewogen"},
              beoordelingen=[i("zelf", "2026-03-01", c1=4), i("assessment", "2026-06-01", c1=2)]),
        geval("Op een onmisbare rij telt wat een ander zag gewoon", zin,
              {HUIDIG: 2, STATUS: "tekort", ONBEVESTIGD: False, ("m-1", "c1", "prioriteit"): 1},
              eisen=KRITIEK, beoordelingen=[i("zelf", "2026-03-01", c1=4), i(L, "2026-03-01", c1=2)]),
        geval("Een rij zonder enige bron is niet onbevestigd", zin, {ONBEVESTIGD: False, STATUS: "onbekend"},
              eisen=KRITIEK),
    ]  # fmt: skip


def _nieuwer_geval(naam: str, verwacht: bool, *posten: dict[str, object], **rest: object) -> Geval:
    zin = "A source in `bronnen` not used (not zelf), dated after the value, differing by 1 or more"
    return geval(naam, zin, {NIEUWER: verwacht}, beoordelingen=list(posten), **rest)


def _nieuwer() -> list[Geval]:
    afspraak = i(A, "2026-03-01", c1=2)
    return [
        _nieuwer_geval("Een latere leidinggevende die een niveau verschilt is nieuwer", True,
                       afspraak, i(L, "2026-03-02", c1=3)),
        _nieuwer_geval("Een latere die lager ligt is ook nieuwer", True, afspraak, i(L, "2026-03-02", c1=1)),
        _nieuwer_geval("Minder dan een niveau verschil is niet nieuwer", False,
                       afspraak, i(L, "2026-03-02", c1="2.99")),
        _nieuwer_geval("Dezelfde dag is niet later", False, afspraak, i(L, "2026-03-01", c1=4)),
        _nieuwer_geval("Een latere zelfinschatting is niet nieuwer", False, afspraak,
                       i("zelf", "2026-06-01", c1=4)),
        _nieuwer_geval("Een te kleine latere ronde is niet nieuwer", False, afspraak,
                       i("klant", "2026-06-01", c1=4)),
        _nieuwer_geval("Een bron die in de mediaan zit is gebruikt en dus niet nieuwer", False, afspraak,
                       i(L, "2026-06-01", c1=4), beoordeling={"combineer": "mediaan"}),
        _nieuwer_geval("Bij laagste is alleen die ene gebruikt", True, afspraak, i(L, "2026-06-01", c1=4),
                       beoordeling={"combineer": "laagste"}),
    ]  # fmt: skip


def _gewijzigd_geval(
    naam: str, verwacht: bool, bijgewerkt: str, *posten: dict[str, object], **rest: object
) -> Geval:
    zin = "A competence whose `bijgewerkt` is later than the entry used carries `definitie_gewijzigd`"
    return geval(
        naam, zin, {GEWIJZIGD: verwacht}, beoordelingen=list(posten), bijgewerkt={"c1": bijgewerkt}, **rest
    )


def _gewijzigd() -> list[Geval]:
    post = i(L, "2026-03-01", c1=3)
    return [
        _gewijzigd_geval("Een definitie van na de inschatting is gewijzigd", True, "2026-03-02", post),
        _gewijzigd_geval("Een definitie van dezelfde dag is niet gewijzigd", False, "2026-03-01", post),
        _gewijzigd_geval("Ook een verouderde rij zegt dat de definitie wijzigde", True, "2026-03-01",
                         i(L, "2024-03-01", c1=3)),
        _gewijzigd_geval("Ook een onbevestigde rij zegt dat de definitie wijzigde", True, "2026-10-20",
                         i("zelf", "2026-10-05", c1=3), eisen=KRITIEK),
        _gewijzigd_geval("De laatste gebruikte bron bepaalt of de definitie wijzigde", False, "2026-03-02",
                         post, i("assessment", "2026-03-02", c1=3), beoordeling={"combineer": "mediaan"}),
        _gewijzigd_geval("Een rij zonder bron kent geen gewijzigde definitie", False, "2026-03-02"),
    ]  # fmt: skip


def _bespreken_geval(naam: str, verwacht: bool, *posten: dict[str, object], **rest: object) -> Geval:
    zin = "two sources not verouderd that differ by 1 or more, or a range of 2 or more within one such source"
    return geval(naam, zin, {BESPREKEN: verwacht}, beoordelingen=list(posten), **rest)


def _paar() -> list[Geval]:
    zelf, leiding = i("zelf", "2026-03-01", c1=4), i(L, "2026-04-01", c1=3)
    groep = i("collega", "2026-05-01", aantal=3, c1={"mediaan": 2})
    return [
        _bespreken_geval("Een niveau verschil is te bespreken", True, zelf, leiding),
        _bespreken_geval("Minder dan een niveau verschil is niet te bespreken", False, zelf,
                         i(L, "2026-04-01", c1="3.01")),
        _bespreken_geval("Een verouderde bron telt niet voor te bespreken", False, zelf,
                         i(L, "2024-04-01", c1=2)),
        _bespreken_geval("Een ronde telt als een bron", True, leiding, groep),
        _bespreken_geval("Een te kleine ronde telt niet voor te bespreken", False, leiding,
                         *ronde("collega", "2026-05-01", 1, 1)),
        _bespreken_geval("Een afspraak op de dag van de laatste van de twee sluit het paar", False, zelf,
                         leiding,
                         i(A, "2026-04-01", c1=3)),
        _bespreken_geval("Een afspraak tussen de twee in sluit het paar niet", True, zelf, leiding,
                         i(A, "2026-03-31", c1="3.5")),
        _bespreken_geval("Een afspraak sluit ook het verschil met zichzelf", False, zelf,
                         i(A, "2026-04-01", c1=2)),
        _bespreken_geval("Wie na de afspraak een niveau anders ziet opent het gesprek weer", True,
                         i(A, "2026-04-01", c1=2), i("zelf", "2026-04-02", c1=3)),
    ]  # fmt: skip


def _spreiding() -> list[Geval]:
    breed = ronde("collega", "2026-05-01", 2, 3, 3, 4)
    bureau = i("collega", "2026-05-01", aantal=4, c1=spreiding(3, 2, 4))
    return [
        _bespreken_geval("Een spreiding van twee binnen vier stemmen is te bespreken", True, *breed),
        _bespreken_geval("De spreiding van drie stemmen is onbekend", False,
                         *ronde("collega", "2026-05-01", 1, 3, 5)),
        _bespreken_geval("Een spreiding van minder dan twee is niet te bespreken", False,
                         *ronde("collega", "2026-05-01", 2, 3, 3, "3.99")),
        _bespreken_geval("Een spreiding van een bureau is te bespreken", True, bureau),
        _bespreken_geval("Een afspraak van die dag sluit de spreiding", False, bureau,
                         i(A, "2026-05-01", c1=3)),
        _bespreken_geval("Een afspraak van een dag eerder sluit de spreiding niet", True, bureau,
                         i(A, "2026-04-30", c1=3)),
        _bespreken_geval("De spreiding van een verouderde ronde telt niet", False,
                         *ronde("collega", "2024-05-01", 1, 3, 3, 5)),
    ]  # fmt: skip
