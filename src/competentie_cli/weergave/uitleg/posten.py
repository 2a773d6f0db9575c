"""Elke inschatting in één zin: wat ermee gebeurde, en waarom."""

from __future__ import annotations

from collections.abc import Callable

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import MEERSTEMMIG
from competentie_cli.domein.uitleg import Bronstand, Oordeel, Post, Uitleg
from competentie_cli.weergave.scherm.tekst import aantal
from competentie_cli.weergave.uitleg.woorden import bronnaam, in_zin, niveau, precies, wie_van
from competentie_cli.weergave.woorden import datum_lang, opsomming


def postregel(post: Post, organisatie: Organisatie) -> str:
    """`leidinggevende (Hilde Baert) · 10 maart 2026 · 3 (Ervaren) · actueel`."""
    delen = [wie_van(post, organisatie), datum_lang(post.datum)]
    if post.geldig_tot is not None:
        delen.append(f"geldig tot en met {datum_lang(post.geldig_tot)}")
    if post.niveau is not None:
        delen.append(niveau(post.niveau, organisatie.instelling))
    if post.ouderdom is not None:
        delen.append(post.ouderdom.value)
    return " · ".join(delen)


def postzin(post: Post, uitleg: Uitleg, organisatie: Organisatie) -> str:
    """`gebruikt`, of `niet gebruikt` met de reden."""
    if post.oordeel is Oordeel.GEBRUIKT:
        stand = next((s for s in uitleg.bronnen if s.bron == post.bron), None)
        los = post.bron in MEERSTEMMIG and post.aantal is None and stand is not None and stand.n > 1
        return f"gebruikt: een van de {stand.n} stemmen in de ronde" if los and stand else "gebruikt"
    return f"niet gebruikt: {_Reden(post, uitleg, organisatie).zin()}"


class _Reden:
    def __init__(self, post: Post, uitleg: Uitleg, organisatie: Organisatie) -> None:
        self._post = post
        self._uitleg = uitleg
        self._organisatie = organisatie
        self._regels = organisatie.instelling.beoordeling

    def zin(self) -> str:
        reden = REDENEN[self._post.oordeel]
        return reden if isinstance(reden, str) else reden(self)

    @property
    def _gebruikt(self) -> str:
        huidig = self._uitleg.huidig
        return in_zin(bron.bron for bron in huidig.gebruikt) if huidig else ""

    @property
    def _stand(self) -> Bronstand:
        return next(stand for stand in self._uitleg.bronnen if stand.bron == self._post.bron)

    @property
    def _zelfde_dag(self) -> bool:
        return self._post.plaatsvervanger == self._post.datum

    @property
    def _plaatsvervanger(self) -> str:
        dag = datum_lang(self._post.plaatsvervanger or self._post.datum)
        wie = self._post.vervangen_door
        met_naam = wie and wie != self._uitleg.medewerker
        return f"{self._organisatie.naam_van(wie)}, {dag}" if wie and met_naam else dag

    def later(self) -> str:
        if self._zelfde_dag:
            return "verder in het bestand staat er nog een van dezelfde bron en dezelfde dag"
        return f"er is een latere van dezelfde bron ({self._plaatsvervanger})"

    def buiten_ronde(self) -> str:
        maanden = aantal(self._regels.ronde_maanden, "maand", "maanden")
        return f"meer dan {maanden} voor de laatste van deze bron ({self._plaatsvervanger}): buiten de ronde"

    def geleverd(self) -> str:
        return f"de geleverde ronde van {self._plaatsvervanger} komt in de plaats van losse stemmen"

    def latere_ronde(self) -> str:
        if self._zelfde_dag:
            return "verder in het bestand staat er nog een ronde van dezelfde dag"
        return f"er is een latere ronde ({self._plaatsvervanger})"

    def zelfde_beoordelaar(self) -> str:
        wanneer = "dezelfde dag" if self._zelfde_dag else "later"
        return f"dezelfde beoordelaar keek {wanneer} opnieuw ({self._plaatsvervanger})"

    def te_weinig(self) -> str:
        stand = self._stand
        wie = aantal(stand.n, "beoordelaar", "beoordelaars")
        return f"{wie} in deze ronde, en er zijn er minstens {stand.nodig} nodig"

    def vervallen(self) -> str:
        tot = self._post.geldig_tot
        return f"vervallen na {datum_lang(tot)}" if tot else "vervallen"

    def later_bewijs(self) -> str:
        if self._zelfde_dag:
            return "verder in het bestand staat er nog een bewijs van dezelfde dag"
        return f"er is een later bewijs ({self._plaatsvervanger})"

    def verouderd(self) -> str:
        maanden = aantal(self._regels.verouderd_maanden, "maand", "maanden")
        return f"verouderd (meer dan {maanden} oud), en er is een recentere bron"

    def jonger(self) -> str:
        return f"een actuele bron gaat voor op een oudere (hier: {self._gebruikt})"

    def volgorde(self) -> str:
        return f"komt in de volgorde na {self._gebruikt}"

    def niet_laagste(self) -> str:
        return f"alleen de laagste telt (hier: {self._gebruikt})"

    def gelijk(self) -> str:
        huidig = self._uitleg.huidig
        eerder = huidig is not None and self._stand.datum < huidig.laatste.datum
        waarom = "van een vroegere dag" if eerder else "verder in de vaste volgorde"
        return f"even laag als {self._gebruikt}, maar {waarom}"


REDENEN: dict[Oordeel, str | Callable[[_Reden], str]] = {
    Oordeel.NIET_TE_BEOORDELEN: "wie keek, kon dit niet beoordelen",
    Oordeel.EVALUATIE: "een evaluatie telt nooit mee voor ontwikkeling",
    Oordeel.NA_PEILDATUM: "dateert van na de peildatum",
    Oordeel.VRIJGESTELD: "de competentie is nu niet van toepassing",
    Oordeel.ZELF_WIJKT: "de eigen inschatting telt pas als er geen andere bron is",
    Oordeel.GEEN_GEWICHT: "deze bron heeft geen gewicht",
    Oordeel.ONBEVESTIGD: "op een onmisbare competentie volstaat de eigen inschatting niet",
    Oordeel.LATER: _Reden.later,
    Oordeel.BUITEN_RONDE: _Reden.buiten_ronde,
    Oordeel.GELEVERDE_RONDE: _Reden.geleverd,
    Oordeel.LATERE_RONDE: _Reden.latere_ronde,
    Oordeel.ZELFDE_BEOORDELAAR: _Reden.zelfde_beoordelaar,
    Oordeel.TE_WEINIG: _Reden.te_weinig,
    Oordeel.VERVALLEN: _Reden.vervallen,
    Oordeel.LATER_BEWIJS: _Reden.later_bewijs,
    Oordeel.VEROUDERD: _Reden.verouderd,
    Oordeel.JONGERE_BRON: _Reden.jonger,
    Oordeel.VOLGORDE: _Reden.volgorde,
    Oordeel.NIET_LAAGSTE: _Reden.niet_laagste,
    Oordeel.GELIJK: _Reden.gelijk,
}


def rondezin(stand: Bronstand, uitleg: Uitleg, organisatie: Organisatie) -> str:
    """Wat een ronde samen zegt: `collega's: 4 beoordelaars, mediaan 3 (Ervaren), van 2 tot 4`."""
    delen = [aantal(stand.n, "beoordelaar", "beoordelaars"), f"laatste op {datum_lang(stand.datum)}"]
    if stand.nodig is not None:
        delen.append(f"te weinig om te tellen of te tonen (minstens {stand.nodig})")
    elif stand.niveau is None:
        delen.append("niveau niet getoond")
    else:
        delen.append(f"mediaan {niveau(stand.niveau, organisatie.instelling)}")
    if stand.laagste is not None and stand.hoogste is not None:
        delen.append(f"van {precies(stand.laagste)} tot {precies(stand.hoogste)}")
    stemmen = [post.niveau for post in uitleg.posten if post.bron == stand.bron and post.niveau is not None]
    if len(stemmen) > 1:
        delen.append(f"stemmen {opsomming([precies(stem) for stem in sorted(stemmen)])}")
    return f"{bronnaam(stand.bron)}: {', '.join(delen)}"
