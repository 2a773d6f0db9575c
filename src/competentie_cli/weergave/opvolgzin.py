"""Wat een punt van de opvolging zegt: dezelfde zin op het scherm, in gegevens en op papier."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.opvolging import HR, TOEGEZEGD, Deel, Gemis, Opvolgpunt, Puntsoort
from competentie_cli.weergave.beeld.spraak import aangehaald
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import datum_lang

# wat letterlijk uit een bestand komt
_AANGEHAALD = frozenset({"tekst", "wat_dan", "actie"})


class Opvolgspraak:
    """De zinnen en namen bij de punten van één organisatie."""

    def __init__(self, organisatie: Organisatie, teksten: Teksten) -> None:
        self.t = teksten
        self.organisatie = organisatie

    def naam(self, punt: Opvolgpunt) -> str:
        """Over wie het gaat: de naam, of de id van wie onder een pseudoniem staat."""
        return self.organisatie.naam_van(punt.medewerker)

    def wie(self, punt: Opvolgpunt) -> str:
        """Wie het doet; leeg als dat op niemand uitkomt."""
        return self.lezer(punt.wie)

    def lezer(self, wie: str | None) -> str:
        """De naam bij een id of bij `hr`; andere tekst blijft zichzelf, niemand is leeg."""
        if wie == HR:
            return self.t.plat("woord.hr")
        return self.organisatie.naam_van(wie) if wie else ""

    def tekst(self, punt: Opvolgpunt) -> str:
        """Wat er moet gebeuren, en wat er nog aan ontbreekt."""
        return " ".join((*self._zinnen(punt), *self._gemis(punt)))

    def agenda(self, punt: Opvolgpunt) -> str:
        """Hetzelfde voor in een agenda: kort, en zonder de woorden uit het bestand."""
        wat = str(punt.delen.get("naam", ""))
        return self.t.plat(f"agenda.{punt.soort}", naam=self.naam(punt), wat=wat)

    def _zinnen(self, punt: Opvolgpunt) -> Iterator[str]:
        delen = {naam: self._deel(naam, deel) for naam, deel in punt.delen.items()}
        if punt.soort is Puntsoort.GESPREK:
            delen["woord"] = self.t.plat(f"punt.woord-{punt.delen['soort']}")
        yield self.t.plat(f"punt.{punt.zin}", **delen)
        for vervolg in ("wat_dan", "gepland", "volgende"):
            if vervolg in delen:
                yield self.t.plat(f"punt.{vervolg.replace('_', '-')}", **delen)

    def _deel(self, naam: str, deel: Deel) -> str:
        if not isinstance(deel, str):
            return datum_lang(deel)
        if naam == "hand":
            return self.t.plat(f"woord.{deel}")
        return aangehaald(deel) if naam in _AANGEHAALD else deel

    def _gemis(self, punt: Opvolgpunt) -> Iterator[str]:
        """Bij een toezegging staat wat ze mist; een vangnet zonder dag zegt dat zelf al."""
        for gemis in punt.mist:
            zelf_gezegd = gemis is Gemis.DATUM and punt.soort is Puntsoort.VANGNET
            if gemis is Gemis.VERVANGER or (punt.soort in TOEGEZEGD and not zelf_gezegd):
                yield self.t.plat(f"punt.mist-{gemis}", wie=self.wie(punt))
