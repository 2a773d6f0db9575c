"""Gevallen: wie erin staat, wat er gevraagd wordt, wat niet van toepassing is."""

from __future__ import annotations

from .bouw import Geval, eis, functie, geval, i, mens, rol

BUITEN = [{"id": "m-1", "reden": "", "bestand": None}]
DRIE = [i("leidinggevende", "2026-03-10", c1=3)]


def gevallen() -> list[Geval]:
    """Alle gevallen over mensen en eisen."""
    return [*_dienst(), *_buiten_alle(), *_zonder_scores(), *_vereist(), *_kern(), *_vrijstelling()]


def _dienst() -> list[Geval]:
    zin = "Who is not in service is left out also when asked for by id."
    weg = {("medewerkers",): [], ("overgeslagen",): []}
    op_id = {"ids": ("m-1",), "beoordelingen": DRIE}
    return [
        geval("Wie gisteren uit dienst ging staat er niet in, ook niet op id", zin, weg,
              contract={"uit_dienst": "2026-11-20"}, **op_id),
        geval("Wie morgen begint staat er niet in, ook niet op id", zin, weg,
              contract={"in_dienst": "2026-11-22"}, **op_id),
        geval("Wie uit dienst is staat ook niet bij de overgeslagenen", "not those out of service", weg,
              contract={"uit_dienst": "2026-11-20"}, afwezig=[{"van": "2026-01-01"}]),
        geval("De laatste dag in dienst telt nog mee", "All end dates are inclusive (t/m)",
              {("medewerkers",): ["m-1"], ("m-1", "c1", "huidig"): 3},
              contract={"uit_dienst": "2026-11-21"}, beoordelingen=DRIE),
        geval("De eerste dag in dienst telt al mee", "what begins later does not hold yet",
              {("medewerkers",): ["m-1"]}, contract={"in_dienst": "2026-11-21"}, beoordelingen=DRIE),
        geval("Mensen staan op id", "People by id.",
              {("medewerkers",): ["a-2", "m-1", "m-3"], ("overgeslagen", "*", "id"): ["b-1", "m-2"]},
              mensen=[mens("m-3"), mens("m-2", afwezig=[{"van": "2026-01-01"}]), mens("m-1"), mens("a-2"),
                      mens("b-1", contract={"soort": "student"})]),
        geval("Naam en team zijn leeg als ze er niet staan", "`naam` null when absent",
              {("m-1", "naam"): None, ("m-1", "team"): None, ("m-1", "functie"): "f"}),
    ]  # fmt: skip


def _buiten_alle() -> list[Geval]:
    zin = 'those whom `--alle` leaves out with reden `""` and bestand null'
    buiten = {("medewerkers",): [], ("overgeslagen",): BUITEN}
    erin = {("medewerkers",): ["m-1"], ("overgeslagen",): [], ("m-1", "c1", "huidig"): 3}
    return [
        geval("Wie afwezig is zonder einde valt buiten alle", zin, buiten, afwezig=[{"van": "2026-02-16"}]),
        geval("De laatste dag van een afwezigheid telt nog", "All end dates are inclusive (t/m)", buiten,
              afwezig=[{"van": "2026-02-16", "tot": "2026-11-21"}]),
        geval("Een afwezigheid tot gisteren of vanaf morgen telt niet", "what begins later does not hold yet",
              erin, beoordelingen=DRIE,
              afwezig=[{"van": "2026-02-16", "tot": "2026-11-20"}, {"van": "2026-11-22"}]),
        geval("Wie afwezig is krijgt op id wel een document met niveaus",
              "asked for by id, a document is made",
              erin, ids=("m-1",), beoordelingen=DRIE, afwezig=[{"van": "2026-02-16"}]),
        geval("Een uitzendkracht valt buiten alle", zin, buiten, contract={"soort": "uitzend"}),
        geval("Een uitzendkracht krijgt op id wel een document", "asked for by id, a document is made", erin,
              ids=("m-1",), beoordelingen=DRIE, contract={"soort": "uitzend"}),
        geval("Een contractsoort die de organisatie meeneemt valt er niet buiten",
              "a contract outside `pop.contractsoorten`", erin, beoordelingen=DRIE,
              contract={"soort": "uitzend"}, pop={"contractsoorten": ["uitzend"]}),
        geval("Zonder contractsoort is het vast", "soort (default vast)", buiten,
              contract={"vte": "0.8"}, pop={"contractsoorten": ["uitzend"]}),
    ]  # fmt: skip


def _zonder_scores() -> list[Geval]:
    zin = "Someone without scores, asked for by id: rows stay, by name, as rows that do not apply"
    wens = {"eisen": [eis("c1", 3, kritiek=True), eis("c2", 2, 2)], "namen": {"c1": "Zorg", "c2": "Adem"},
            "beoordelingen": [i("leidinggevende", "2026-03-10", c1=1, c2=1)]}  # fmt: skip
    leeg = {
        ("m-1", "dekking"): None, ("m-1", "passing"): None, ("m-1", "passing_min"): None,
        ("m-1", "passing_max"): None, ("m-1", "volgorde"): ["c2", "c1"], ("m-1", "c1", "status"): None,
        ("m-1", "c1", "huidig"): None, ("m-1", "c1", "leidinggevende"): None, ("m-1", "c1", "bronnen"): [],
        ("m-1", "c1", "gewenst"): 3, ("m-1", "c1", "kritiek"): True, ("m-1", "c1", "oorzaak"): "middelen",
        ("m-1", "c2", "weging"): 2, ("m-1", "c2", "oorzaak"): None, ("m-1", "c2", "te_bespreken"): False,
        ("m-1", "c2", "gevraagd_door"): [{"functie": "f", "gewenst": 2}], ("overgeslagen",): [],
    }  # fmt: skip
    return [
        geval("Wie geen scores wil krijgt op id rijen zonder niveaus", zin, leeg, ids=("m-1",),
              zonder_scores={"sinds": "2025-01-01"}, oorzaken={"c1": "middelen"}, **wens),
        geval("Wie geen scores wil valt buiten alle", "left out of `--alle`",
              {("medewerkers",): [], ("overgeslagen",): BUITEN}, zonder_scores={"afspraak": "In woorden."},
              **wens),
        geval("Zonder scores vanaf morgen geldt nog niet",
              "what begins later (..., `zonder_scores`) does not hold yet",
              {("overgeslagen",): [], ("m-1", "c1", "huidig"): 1, ("m-1", "c1", "kloof"): 2},
              zonder_scores={"sinds": "2026-11-22"}, **wens),
    ]  # fmt: skip


def _vereist() -> list[Geval]:
    zin = "with more than one row for a competence, highest `gewenst`, highest `weging`, `kritiek` if any"
    gids = [rol("gids", eis("c1", 4, 1, kritiek=True), eis("c2", 2))]
    zonder = {("m-1", "volgorde"): ["c1"], ("m-1", "c1", "gewenst"): 3}
    met = {("m-1", "volgorde"): ["c1", "c2"], ("m-1", "c1", "gewenst"): 4}
    periode = "the rows of each extra `rol` that runs on the peildatum (`sinds` to `tot`)"
    return [
        geval("Een rol verhoogt gewenst, weging en kritiek elk apart", zin,
              {("m-1", "c1", "gewenst"): 4, ("m-1", "c1", "weging"): 3, ("m-1", "c1", "kritiek"): True,
               ("m-1", "c1", "gevraagd_door"): [{"functie": "f", "gewenst": 3},
                                                {"functie": "gids", "gewenst": 4}]},
              eisen=[eis("c1", 3, 3)], functies=gids, rollen=["gids"]),
        geval("Een lichtere rol verlaagt niets", "rows of `rollen` can only raise",
              {("m-1", "c1", "gewenst"): 3, ("m-1", "c1", "weging"): 2, ("m-1", "c1", "kritiek"): True},
              eisen=[eis("c1", 3, 2, kritiek=True)], functies=[rol("gids", eis("c1", 2, 1))],
              rollen=["gids"]),
        geval("Een rol die morgen begint telt niet", periode, zonder, functies=gids,
              rollen=[{"functie": "gids", "sinds": "2026-11-22"}]),
        geval("Een rol die gisteren eindigde telt niet", periode, zonder, functies=gids,
              rollen=[{"functie": "gids", "sinds": "2026-01-01", "tot": "2026-11-20"}]),
        geval("Een rol telt op haar eerste en laatste dag", periode, met, functies=gids,
              rollen=[{"functie": "gids", "sinds": "2026-11-21", "tot": "2026-11-21"}]),
        geval("Rollen staan in de volgorde van het bestand", "functie, then rollen in file order, then kern",
              {("m-1", "c1", "gevraagd_door", "*", "functie"): ["f", "zon", "gids", "kern"]},
              functies=[*gids, rol("zon", eis("c1", 1))], rollen=["zon", "gids"], kern=[eis("c1", 1)]),
        geval("De weging is 1 als ze er niet staat", "weging > 0 up to 3, default 1",
              {("m-1", "c1", "weging"): 1, ("m-1", "c1", "kritiek"): False}),
        geval("Wat de functie in de toekomst vraagt telt nu niet", "The rows of the main `functie`",
              {("m-1", "volgorde"): ["c1"]},
              mensen=[mens("m-1", functie="g")],
              functies=[functie("g", eis("c1", 3)) | {"toekomst": {"competenties": [eis("c2", 3)]}}]),
    ]  # fmt: skip


def _kern() -> list[Geval]:
    zin = "A core row gives way only to a row of the main functie; rows of `rollen` can only raise"
    return [
        geval("Een kernrij wijkt helemaal voor een rij van de functie", zin,
              {("m-1", "c1", "gewenst"): 2, ("m-1", "c1", "weging"): 1,
               ("m-1", "c1", "gevraagd_door"): [{"functie": "f", "gewenst": 2},
                                                {"functie": "kern", "gewenst": 4}]},
              eisen=[eis("c1", 2, 1)], kern=[eis("c1", 4, 3)]),
        geval("Een kernrij wijkt niet voor een rij van een rol", zin,
              {("m-1", "c2", "gewenst"): 4, ("m-1", "c2", "weging"): 3, ("m-1", "c2", "kritiek"): True,
               ("m-1", "c2", "gevraagd_door", "*", "functie"): ["gids", "kern"]},
              functies=[rol("gids", eis("c2", 2, 3, kritiek=True))], rollen=["gids"], kern=[eis("c2", 4, 2)]),
        geval("Waar de kern voor de functie wijkt verhoogt een rol nog altijd", zin,
              {("m-1", "c1", "gewenst"): 3, ("m-1", "c1", "weging"): 2,
               ("m-1", "c1", "gevraagd_door", "*", "functie"): ["f", "gids", "kern"]},
              eisen=[eis("c1", 2, 1)], functies=[rol("gids", eis("c1", 3, 2))], rollen=["gids"],
              kern=[eis("c1", 5, 3)]),
        geval("De kern wordt van iedereen gevraagd", "the `kerncompetenties` of visie.yaml",
              {("m-1", "volgorde"): ["c1", "c4"],
               ("m-1", "c4", "gevraagd_door"): [{"functie": "kern", "gewenst": 2}]}, kern=[eis("c4", 2)]),
    ]  # fmt: skip


def _vrijstelling() -> list[Geval]:
    zin = "not applicable (a `vrijstelling` that runs on the peildatum; out of every count, listed apart)"
    twee = {"eisen": [eis("c1", 4, 3, kritiek=True), eis("c2", 2)], "doelen": {"zorg": ["c1"]},
            "bijgewerkt": {"c1": "2026-09-01"},
            "beoordelingen": [i("leidinggevende", "2026-03-10", c1=2, c2=2), i("zelf", "2026-03-10", c1=4),
                              i("collega", "2026-03-10", c1=3)]}  # fmt: skip
    rij = {"status": "niet van toepassing", "gewenst": 4, "weging": 3, "kritiek": True, "oorzaak": "middelen",
           "strategische_doelen": ["zorg"], "gevraagd_door": [{"functie": "f", "gewenst": 4}],
           "naam": "Competentie 1", "bronnen": [], "genegeerd": [], "te_bespreken": False,
           "definitie_gewijzigd": False, "indicatief": False, "onbevestigd": False, "nieuwer": False,
           **dict.fromkeys(("huidig", "kloof", "prioriteit", "bron", "datum", "ouderdom"), None),
           **dict.fromkeys(("zelf", "leidinggevende", "verschil"), None)}  # fmt: skip
    buiten_telling = {
        ("m-1", "dekking"): {"beoordeeld": 1, "vereist": 1, "indicatief": 0}, ("m-1", "passing"): 1,
        ("m-1", "passing_min"): 1, ("m-1", "volgorde"): ["c2", "c1"],
    }  # fmt: skip
    return [
        geval("Een vrijgestelde rij blijft staan zonder cijfers en telt nergens mee", zin,
              buiten_telling | {("m-1", "c1", veld): waarde for veld, waarde in rij.items()},
              vrijstellingen=[{"competentie": "c1"}], oorzaken={"c1": "middelen"}, **twee),
        geval("Een vrijstelling geldt nog op haar laatste dag", "All end dates are inclusive (t/m)",
              {("m-1", "c1", "status"): "niet van toepassing"},
              vrijstellingen=[{"competentie": "c1", "vanaf": "2026-01-01", "tot": "2026-11-21"}], **twee),
        geval("Een vrijstelling tot gisteren of vanaf morgen geldt niet",
              "what begins later does not hold yet",
              {("m-1", "c1", "status"): "tekort", ("m-1", "dekking", "vereist"): 2},
              vrijstellingen=[{"competentie": "c1", "tot": "2026-11-20"},
                              {"competentie": "c1", "vanaf": "2026-11-22"}], **twee),
        geval("Niveau 0 is een niveau en niet onbekend", "Three states never mix",
              {("m-1", "c1", "huidig"): 0, ("m-1", "c1", "kloof"): 2, ("m-1", "c1", "status"): "tekort",
               ("m-1", "dekking", "beoordeeld"): 1, ("m-1", "passing"): 0},
              schaal=(0, 1, 2, 3), eisen=[eis("c1", 2)],
              beoordelingen=[i("leidinggevende", "2026-03-10", c1=0)]),
        geval("Wat niemand inschatte is onbekend en nooit 0", "Missing is never 0",
              {("m-1", "c1", "huidig"): None, ("m-1", "c1", "kloof"): None,
               ("m-1", "c1", "status"): "onbekend",
               ("m-1", "c1", "bronnen"): [], ("m-1", "c1", "oorzaak"): None,
               ("m-1", "dekking"): {"beoordeeld": 0, "vereist": 1, "indicatief": 0}},
              schaal=(0, 1, 2, 3)),
    ]  # fmt: skip
