"""Een talent in een zin."""

from __future__ import annotations

from competentie_cli.domein.medewerker import Talent
from competentie_cli.weergave.beeld.spraak import Spraak, alinea, als_zin
from competentie_cli.weergave.blokken import Zin, zin
from competentie_cli.weergave.woorden import opsomming


def talentzin(spraak: Spraak, talent: Talent) -> Zin:
    """Het talent in de woorden van het bestand, met wat erover aangekruist is."""
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
    eerste = zin(omschrijving, f": {opsomming(delen)}" if delen else "")
    moeite = t("pop.talent-moeite") if talent.gemakkelijk is False else ""
    ongebruikt = t("pop.talent-ongebruikt") if talent.ingezet == "nee" else ""
    return alinea(als_zin(eerste), moeite, ongebruikt)
