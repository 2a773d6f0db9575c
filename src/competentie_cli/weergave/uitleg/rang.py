"""Waarom een tekort op zijn plaats staat (rekenregels.md, Prioriteit)."""

from __future__ import annotations

from competentie_cli.domein.uitleg import Rang, Rangbuur, Rangreden
from competentie_cli.weergave.uitleg.woorden import precies


def rangzin(rang: Rang) -> str:
    """De plaats tussen de andere tekorten, met de buur ervoor en erna en wat het verschil maakt."""
    if rang.van == 1:
        return "Prioriteit 1: het enige tekort."
    gewicht = precies(rang.gewicht)
    buren = [f"na {rang.ervoor.naam}, {_daar(rang.ervoor)}"] if rang.ervoor else []
    buren += [f"voor {rang.erna.naam}, {_hier(rang.erna)}"] if rang.erna else []
    plaats = f"Prioriteit {rang.plaats} van {rang.van} (weging × tekort is {gewicht})"
    return f"{plaats}: {', en '.join(buren)}."


def _daar(buur: Rangbuur) -> str:
    return {
        Rangreden.KRITIEK: "dat onmisbaar is",
        Rangreden.GEWICHT: f"dat zwaarder weegt ({precies(buur.gewicht)})",
        Rangreden.DOEL: "dat even zwaar weegt maar een strategisch doel dient",
        Rangreden.NAAM: "dat even zwaar weegt en eerder in het alfabet komt",
    }[buur.reden]


def _hier(buur: Rangbuur) -> str:
    return {
        Rangreden.KRITIEK: "dat niet onmisbaar is",
        Rangreden.GEWICHT: f"dat lichter weegt ({precies(buur.gewicht)})",
        Rangreden.DOEL: "dat even zwaar weegt maar geen strategisch doel dient",
        Rangreden.NAAM: "dat even zwaar weegt en later in het alfabet komt",
    }[buur.reden]
