"""De tabel waarin medewerker en leidinggevende tekenen."""

from __future__ import annotations

from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Tabel, Zin, zin
from competentie_cli.weergave.woorden import hoofdletter


def tekentabel(spraak: Spraak, titel: str, namen: tuple[str, str], data: tuple[Zin, Zin] = ((), ())) -> Tabel:
    """Een rij voor de medewerker en een voor de leidinggevende, om op te tekenen."""
    t = spraak.t
    koppen = (zin(), t("kolom.naam"), t("kolom.datum"), t("kolom.handtekening"))
    rijen = tuple(
        (zin(hoofdletter(t.plat(f"woord.{wie}"))), zin(naam), datum, zin())
        for wie, naam, datum in zip(("medewerker", "leidinggevende"), namen, data, strict=True)
    )
    return Tabel(koppen, rijen, (20, 30, 22, 28), titel, hoog=True)


def tekennaam(spraak: Spraak, wie: str | None) -> str:
    """De naam op de lijn; leeg, om zelf in te vullen, van wie hier geen naam heeft."""
    if wie is None or spraak.is_naamloos(wie):
        return ""
    return spraak.organisatie.namen.get(wie) or wie.split(",")[0]
