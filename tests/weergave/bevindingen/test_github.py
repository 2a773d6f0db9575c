"""Bevindingen als workflowopdrachten van GitHub."""

from __future__ import annotations

from competentie_cli.meldingen import Ernst, Melding, Plaats
from competentie_cli.weergave.bevindingen.github import githubregels


def test_een_fout_een_waarschuwing_en_een_tip_krijgen_elk_hun_soort() -> None:
    meldingen = [
        Melding("ontbreekt", Ernst.FOUT, "teams.yaml", Plaats(2, 5, 4), "naam ontbreekt", "vul naam in"),
        Melding("bewijs-vervalt", Ernst.WAARSCHUWING, "a.yaml", Plaats(1, 1), "vervalt", ""),
        Melding("map-ontbreekt", Ernst.TIP, "organisatie.yaml", None, "weg", ""),
    ]
    assert list(githubregels(meldingen, lambda naam: f"hr/{naam}")) == [
        "::error file=hr/teams.yaml,line=2,col=5,endColumn=9,title=ontbreekt::naam ontbreekt (vul naam in)",
        "::warning file=hr/a.yaml,line=1,col=1,endColumn=2,title=bewijs-vervalt::vervalt",
        "::notice file=hr/organisatie.yaml,title=map-ontbreekt::weg",
    ]


def test_tekst_uit_een_bestand_kan_geen_opdracht_worden() -> None:
    melding = Melding("ontbreekt", Ernst.FOUT, "a,b:c%.yaml", Plaats(1, 1), "x\n::error::y\r100%", "")
    assert list(githubregels([melding], str)) == [
        "::error file=a%2Cb%3Ac%25.yaml,line=1,col=1,endColumn=2,title=ontbreekt::x%0A::error::y%0D100%25"
    ]
