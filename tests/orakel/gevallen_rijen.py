"""Gevallen: kloof, verschil, dekking, passing, prioriteit, volgorde, oorzaak, de uitgewerkte voorbeelden."""

from __future__ import annotations

from .bouw import Geval, bron, eis, geval, i

L = "leidinggevende"


def gevallen() -> list[Geval]:
    """Alle gevallen over rijen en cijfers."""
    return [*_voorbeelden(), *_kloof(), *_verschil(), *_passing(), *_prioriteit(), *_volgorde(), *_oorzaak()]


def _voorbeelden() -> list[Geval]:
    rijen = {
        ("m-1", "c1", "status"): "tekort", ("m-1", "c1", "kloof"): 1, ("m-1", "c2", "status"): "boven",
        ("m-1", "c2", "kloof"): -2, ("m-1", "c3", "status"): "onbekend", ("m-1", "c3", "kloof"): None,
        ("m-1", "dekking"): {"beoordeeld": 2, "vereist": 3, "indicatief": 0}, ("m-1", "passing"): "0.8333",
        ("m-1", "passing_min"): "0.8", ("m-1", "passing_max"): "0.85",
        ("m-1", "volgorde"): ["c1", "c3", "c2"],
        ("m-1", "c1", "prioriteit"): 1, ("m-1", "c2", "prioriteit"): None, ("m-1", "c3", "prioriteit"): None,
    }  # fmt: skip
    return [
        geval("Het uitgewerkte voorbeeld klopt",
              "Worked example: rows (4, 3, 3), (3, 2, 5), (2, 1, onbekend)",
              rijen, eisen=[eis("c1", 4, 3), eis("c2", 3, 2), eis("c3", 2, 1)],
              beoordelingen=[i(L, "2026-03-10", c1=3, c2=5)]),
        geval("Zelf 4 en leidinggevende 2 wordt nooit een gemiddelde van 3",
              "Self 4, manager 2, gewenst 3: `tekort 1`, verschil +2, gespreksonderwerp",
              {("m-1", "c1", "huidig"): 2, ("m-1", "c1", "kloof"): 1, ("m-1", "c1", "verschil"): 2,
               ("m-1", "c1", "te_bespreken"): True, ("m-1", "c1", "zelf"): 4, ("m-1", "c1", L): 2,
               ("m-1", "c1", "bronnen"): [bron("zelf", 4, "2026-03-01"), bron(L, 2, "2026-03-10")]},
              beoordelingen=[i("zelf", "2026-03-01", c1=4), i(L, "2026-03-10", c1=2)]),
    ]  # fmt: skip


def _kloof() -> list[Geval]:
    zin = "Kloof = gewenst - huidig"
    return [
        geval(naam, zin, {("m-1", "c1", "kloof"): kloof, ("m-1", "c1", "status"): status,
                          ("m-1", "c1", "huidig"): huidig},
              eisen=[eis("c1", gewenst)], beoordelingen=[i(L, "2026-03-10", c1=huidig)])
        for naam, gewenst, huidig, kloof, status in (
            ("Precies gevraagd is op niveau", 3, 3, 0, "op niveau"),
            ("Meer dan gevraagd is boven", 3, "3.5", "-0.5", "boven"),
            ("Een honderdste te weinig is een tekort", "2.5", "2.49", "0.01", "tekort"),
        )
    ]  # fmt: skip


def _verschil() -> list[Geval]:
    zin = "`verschil = zelf - leidinggevende` over source values that are not verouderd"
    return [
        geval("Wie zichzelf lager ziet heeft een negatief verschil", zin,
              {("m-1", "c1", "verschil"): "-0.75"},
              beoordelingen=[i("zelf", "2026-03-01", c1="2.25"), i(L, "2026-03-01", c1=3)]),
        geval("Zonder zelfinschatting is er geen verschil", zin,
              {("m-1", "c1", "verschil"): None, ("m-1", "c1", "zelf"): None, ("m-1", "c1", L): 3},
              beoordelingen=[i(L, "2026-03-01", c1=3)]),
        geval("Een verouderde zelfinschatting geeft geen verschil",
              "a verouderd one is null in `zelf`/`leidinggevende` too",
              {("m-1", "c1", "verschil"): None, ("m-1", "c1", "zelf"): None, ("m-1", "c1", L): 3},
              beoordelingen=[i("zelf", "2024-03-01", c1=4), i(L, "2026-03-01", c1=3)]),
        geval("Het verschil blijft staan naast een afspraak", zin,
              {("m-1", "c1", "verschil"): 1, ("m-1", "c1", "huidig"): 2},
              beoordelingen=[i("zelf", "2026-03-01", c1=4), i(L, "2026-03-01", c1=3),
                             i("afgesproken", "2026-03-02", c1=2)]),
    ]  # fmt: skip


def _passing() -> list[Geval]:
    zin = "sum(w x min(huidig, gewenst)) / sum(w x gewenst) ; a surplus never pays for a shortage"
    nul = {"schaal": (0, 1, 2, 3, 4)}
    cijfers = ("m-1", "passing"), ("m-1", "passing_min"), ("m-1", "passing_max")
    return [
        geval("Wat iemand meer kan betaalt geen tekort", zin,
              # (1 x 2 + 1 x 2) / (1 x 4 + 1 x 2)
              {("m-1", "passing"): "0.6667"}, eisen=[eis("c1", 4), eis("c2", 2)],
              beoordelingen=[i(L, "2026-03-01", c1=2, c2=5)]),
        geval("Zonder iets bekends is er geen passing, wel een onder- en bovengrens", "(nothing known: null)",
              # (2 x 1 + 1 x 1) / (2 x 4 + 1 x 2)
              dict(zip(cijfers, (None, "0.3", 1), strict=True)), eisen=[eis("c1", 4, 2), eis("c2", 2)]),
        geval("De ondergrens gebruikt het laagste niveau van de schaal", "the lowest level of the scale",
              # (3 + 0) / (3 + 1)
              dict(zip(cijfers, (1, "0.75", 1), strict=True)), eisen=[eis("c1", 3), eis("c2", 1)],
              beoordelingen=[i(L, "2026-03-01", c1=3)], **nul),
        geval("Zonder een gevraagd niveau boven 0 is er geen passing", "No required level above 0: null.",
              dict.fromkeys(cijfers), eisen=[eis("c1", 0), eis("c2", 0)],
              beoordelingen=[i(L, "2026-03-01", c1=2)], **nul),
        geval("Zonder eisen is er geen passing", "Dekking = known / required rows",
              {**dict.fromkeys(cijfers),
               ("m-1", "dekking"): {"beoordeeld": 0, "vereist": 0, "indicatief": 0}},
              eisen=[eis("c1", 2)], vrijstellingen=[{"competentie": "c1"}]),
        geval("Een verouderde rij telt in de grenzen als onbekend",
              "its row is `onbekend` unless `--ook-verouderd`",
              # bekend: 2/2; ondergrens (2 + 1) / (2 + 4)
              dict(zip(cijfers, (1, "0.5", 1), strict=True)), eisen=[eis("c1", 2), eis("c2", 4)],
              beoordelingen=[i(L, "2026-03-01", c1=2), i(L, "2024-03-01", c2=3)]),
        geval("Passing heeft vier decimalen", "4 decimals, half up",
              # (3 x 2,67 + 1,6 x 2,5) / (3 x 4 + 1,6 x 2,5) = 12,01 / 16 = 0,750625
              {("m-1", "passing"): "0.7506"}, eisen=[eis("c1", 4, 3), eis("c2", "2.5", "1.6")],
              beoordelingen=[i(L, "2026-03-01", c1="2.67", c2="2.5")]),
        geval("Precies een halve vierde decimaal gaat naar boven", "4 decimals, half up",
              # (3 x 0 + 1 x 2,02) / (3 x 4 + 1 x 4) = 2,02 / 16 = 0,12625
              {("m-1", "passing"): "0.1263"}, eisen=[eis("c1", 4, 3), eis("c2", 4)],
              beoordelingen=[i(L, "2026-03-01", c1=0, c2="2.02")], **nul),
    ]  # fmt: skip


def _voorrang(naam: str, zin: str, volgorde: list[str], **delen: object) -> Geval:
    """Alle rijen zijn tekorten; de prioriteiten lopen van 1 op in deze volgorde."""
    verwacht: dict[tuple[str | int, ...], object] = {("m-1", "volgorde"): volgorde}
    verwacht |= {("m-1", id_, "prioriteit"): plaats for plaats, id_ in enumerate(volgorde, start=1)}
    return geval(naam, zin, verwacht, **delen)


def _prioriteit() -> list[Geval]:
    een = [i(L, "2026-03-01", c1=1, c2=1, c3=1, c4=1)]
    return [
        _voorrang("Een onmisbare competentie gaat voor, hoe klein het tekort ook is", "`kritiek` first",
                  ["c2", "c1"], eisen=[eis("c1", 5, 3), eis("c2", 2, 1, kritiek=True)], beoordelingen=een),
        _voorrang("Een groter tekort maal weging gaat voor", "larger `weging x tekort`", ["c3", "c1", "c2"],
                  # c1 1 x 3 = 3, c2 2 x 1 = 2, c3 1,75 x 2 = 3,5
                  eisen=[eis("c1", 4, 1), eis("c2", 2, 2), eis("c3", 3, "1.75")], beoordelingen=een),
        _voorrang("Bij gelijk gewicht gaat wat een strategisch doel dient voor", "serves a strategic goal",
                  ["c2", "c1"], eisen=[eis("c1", 4, 2), eis("c2", 3, 3)], doelen={"zorg": ["c2"]},
                  beoordelingen=een),
        _voorrang("Twee doelen dienen telt niet meer dan een", "serves a strategic goal; name", ["c1", "c2"],
                  eisen=[eis("c1", 3), eis("c2", 3)], doelen={"zorg": ["c2", "c1"], "rust": ["c2"]},
                  beoordelingen=een),
        _voorrang("Daarna beslist de naam zonder hoofdletters, accenten en leestekens",
                  "Names sort case-folded, without diacritics and punctuation.", ["c3", "c2", "c1", "c4"],
                  # echo, Éclair, Eenvoud, e-mail worden echo, eclair, eenvoud, email
                  eisen=[eis("c1", 3), eis("c2", 3), eis("c3", 3), eis("c4", 3)], beoordelingen=een,
                  namen={"c1": "Eenvoud", "c2": "Éclair", "c3": "echo", "c4": "e-mail"}),
        _voorrang("Bij een gelijke naam beslist het id", "name; id", ["c1", "c2"],
                  eisen=[eis("c2", 3), eis("c1", 3)], namen={"c1": "Zorg", "c2": "zórg"}, beoordelingen=een),
    ]  # fmt: skip


def _volgorde() -> list[Geval]:
    zin = "tekort by prioriteit, then onbekend, op niveau, boven, niet van toepassing, each by name"
    vijf = [eis(f"c{nummer}", 3) for nummer in (1, 2, 3, 4, 5)]
    return [
        geval("De rijen staan op status en dan op naam", zin,
              {("m-1", "volgorde"): ["c5", "c4", "c3", "c2", "c1"]},
              eisen=vijf, vrijstellingen=[{"competentie": "c1"}],
              beoordelingen=[i(L, "2026-03-01", c1=1, c2=4, c3=3, c5=2)]),
        geval("Binnen een status beslist de naam en niet het id", zin,
              {("m-1", "volgorde"): ["c3", "c1", "c4", "c2", "c5"]},
              eisen=vijf, beoordelingen=[i(L, "2026-03-01", c4=4, c2=5, c5=5)],
              # onbekend: Ábel (c3), Bo (c1); boven: aap (c4), 'Noot' (c2), Wim (c5)
              namen={"c1": "Bo", "c2": "'Noot'", "c3": "Ábel", "c4": "aap", "c5": "Wim"}),
        geval("Een verouderde en een onbevestigde rij staan bij onbekend", zin,
              {("m-1", "volgorde"): ["c3", "c1", "c2", "c4"]},
              eisen=[eis("c1", 3), eis("c2", 3, kritiek=True), eis("c3", 3), eis("c4", 3)],
              beoordelingen=[i(L, "2024-03-01", c1=5), i("zelf", "2026-03-01", c2=5),
                             i(L, "2026-03-01", c3=2, c4=3)]),
    ]  # fmt: skip


def _oorzaak() -> list[Geval]:
    zin = "`oorzaak`: the file's word, `onbekend` on a shortage without one, else null."
    alle = {"eisen": [eis("c1", 3), eis("c2", 3), eis("c3", 3)],
            "beoordelingen": [i(L, "2026-03-01", c1=2, c2=3)]}  # fmt: skip
    return [
        geval("Een tekort zonder oorzaak heeft oorzaak onbekend, een andere rij geen", zin,
              {("m-1", "c1", "oorzaak"): "onbekend", ("m-1", "c2", "oorzaak"): None,
               ("m-1", "c3", "oorzaak"): None},
              **alle),
        geval("Het woord uit het bestand staat er, als woord of als geheel", zin,
              {("m-1", "c1", "oorzaak"): "organisatie", ("m-1", "c2", "oorzaak"): "motivatie",
               ("m-1", "c3", "oorzaak"): "middelen"},
              oorzaken={"c1": {"soort": "organisatie", "omschrijving": "Eén computer."}, "c2": "motivatie",
                        "c3": "middelen"}, **alle),
        geval("Strategische doelen staan in de volgorde van het bestand", "Goals in file order.",
              {("m-1", "c1", "strategische_doelen"): ["zorg", "buurt"],
               ("m-1", "c2", "strategische_doelen"): []},
              doelen={"zorg": ["c3", "c1"], "anders": ["c3"], "buurt": ["c1"]}, **alle),
    ]  # fmt: skip
