"""Talenten: één in een zin, meer in een lijst."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.medewerker import Talent
from competentie_cli.weergave.beeld.spraak import Spraak, alinea, als_zin
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Zin
from competentie_cli.weergave.woorden import hoofdletter, kleine_letter, opsomming


def talentblokken(spraak: Spraak, talenten: Sequence[Talent]) -> Iterator[Blok]:
    """Eén talent als alinea, meer talenten als lijst."""
    if len(talenten) == 1:
        yield Alinea(spraak.t("kloof.talent-een", talent=talentzin(spraak, talenten[0], los=True)))
    elif talenten:
        yield Alinea(spraak.t("kloof.talenten"), "label")
        yield Lijst(tuple(talentzin(spraak, talent) for talent in talenten))


def talentzin(spraak: Spraak, talent: Talent, *, los: bool = False) -> Zin:
    """Het talent in de woorden van het bestand, met wat erover aangekruist is.

    Args:
        los: midden in een zin, met wat aangekruist is als eigen zin erachter.
    """
    t = spraak.t
    delen = [
        t.plat(f"pop.talent-{sleutel}")
        for sleutel, waar in (
            ("goed", talent.goed_in),
            ("graag", talent.graag),
            ("vanzelf", talent.gemakkelijk),
        )
        if waar
    ]
    omschrijving = " ".join(talent.omschrijving.split()).rstrip(".")
    aangekruist = opsomming(delen)
    if los:
        klein = kleine_letter(omschrijving)
        eerste = alinea(als_zin(klein), als_zin(hoofdletter(aangekruist)) if delen else "")
    else:
        eerste = als_zin(f"{omschrijving}: {aangekruist}" if delen else omschrijving)
    moeite = t("pop.talent-moeite") if talent.gemakkelijk is False else ""
    ongebruikt = t("pop.talent-ongebruikt") if talent.ingezet == "nee" else ""
    return alinea(eerste, moeite, ongebruikt)
