"""Wat papier en scherm allebei zeggen over het stappenplan en wat er nog te beslissen is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.dossier import GEGEVENSSOORTEN, Dossier
from competentie_cli.domein.stappen import Reactie, Stap
from competentie_cli.domein.stapstand import Stapstand, Stapvordering
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Zin, rijg
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, kleine_letter, opsomming, telwoord


class Dossierzinnen:
    """De zinnen over één dossier.

    Args:
        intern: een werkdocument, dat ook een aantal over weinig mensen mag noemen.
    """

    def __init__(self, spraak: Spraak, dossier: Dossier, *, intern: bool = False) -> None:
        self.spraak = spraak
        self.dossier = dossier
        self._t = spraak.t
        self._intern = intern
        self.merk = spraak.t.plat("woord.intern") if intern else ""

    # mensen en organen

    @property
    def grens(self) -> int:
        """Vanaf hoeveel mensen er een cijfer te zien is."""
        return self.spraak.organisatie.instelling.privacy.minimale_groep

    def orgaan(self, woord: str) -> str:
        """De naam van een overlegorgaan; andere tekst blijft zichzelf."""
        sleutel = f"orgaan.{woord}"
        return self._t.plat(sleutel) if self._t.heeft(sleutel) else woord

    def organen(self) -> str:
        """Met wie er overlegd wordt."""
        return opsomming([self.orgaan(orgaan) for orgaan in self.dossier.stand.organen])

    def met_wie(self, stap: Stap) -> Zin:
        """Met welke organen, en aan of door wie nog; leeg als er niemand staat."""
        t = self._t
        organen = (
            t("or-dossier.stap-met", wie=opsomming([*map(self.orgaan, stap.orgaan)])) if stap.orgaan else ""
        )
        hoe = "or-dossier.stap-door" if stap.soort == "vaststelling" else "or-dossier.stap-aan"
        return rijg([organen, t(hoe, wie=opsomming(stap.aan)) if stap.aan else ""], ". ")

    def wie(self, stap: Stap) -> str:
        """Wie een stap zet: een id wordt een naam."""
        if stap.wie == "hr":
            return hoofdletter(self._t.plat("woord.hr"))
        return self.spraak.organisatie.naam_van(stap.wie) if stap.wie else ""

    # stappen

    def stand(self, stand: Stapstand) -> Zin:
        """Waar een stap staat, wat eruit kwam, en of haar dag voorbij is."""
        te_laat = self._t("or-dossier.stap-te-laat") if stand.te_laat else ""
        return rijg([self.toestand(stand), self._uitkomst(stand), te_laat])

    def _uitkomst(self, stand: Stapstand) -> Zin:
        """Wat eruit kwam, met de dag als die later was dan de stap zelf."""
        t, besluit = self._t, stand.besluit
        if besluit is None or stand.vordering is not Stapvordering.GEDAAN:
            return ()
        later = besluit.datum != self.gezet_op(stand)
        op = t.plat("or-dossier.op", datum=datum_lang(besluit.datum)) if later else ""
        return t(f"or-dossier.uitkomst-{besluit.uitkomst}", op=op)

    def gezet_op(self, stand: Stapstand) -> date | None:
        """De dag waarop een stap gezet of besproken is; wat eruit kwam, kan van later zijn."""
        gedaan = stand.stap.gedaan
        return gedaan if gedaan and stand.op and gedaan < stand.op else stand.op

    def toestand(self, stand: Stapstand) -> Zin:
        """Waar een stap staat, in één zin."""
        namen = opsomming([kleine_letter(stap.naam) for stap in stand.wacht_op])
        op = self.gezet_op(stand) if stand.vordering is Stapvordering.GEDAAN else stand.op
        dag = datum_lang(op) if op else ""
        hoe = stand.vordering.value.replace(" ", "-")
        return self._t(f"or-dossier.stap-{hoe}", datum=dag, stappen=namen)

    def zonder_antwoord(self, stand: Stapstand, reactie: Reactie) -> Zin:
        """Wie op een antwoord wacht, en sinds wanneer."""
        t = self._t
        dag = t.plat("or-dossier.reactie-dag", datum=datum_lang(reactie.datum)) if reactie.datum else ""
        return t("or-dossier.wacht-op-antwoord", van=self.orgaan(reactie.van), dag=dag, stap=stand.stap.naam)

    @property
    def aantal_verborgen(self) -> bool:
        """Of het aantal inschattingen vooraf over te weinig mensen gaat om te noemen."""
        return 0 < self.dossier.stand.vooraf.mensen < self.grens and not self._intern

    def vooraf(self) -> Zin:
        """Of er al inschattingen zijn van voor overleg en vaststelling rond waren."""
        vooraf, t = self.dossier.stand.vooraf, self._t
        dag = datum_lang(vooraf.rond_op) if vooraf.rond_op else ""
        if not vooraf.aantal:
            return t("or-dossier.vooraf-geen", datum=dag) if dag else t("or-dossier.vooraf-leeg")
        sleutel = "or-dossier.vooraf" if dag else "or-dossier.vooraf-open"
        if self.aantal_verborgen:
            return t(f"{sleutel}-enkele", datum=dag, grens=telwoord(self.grens))
        return t(sleutel, datum=dag, aantal=str(vooraf.aantal))

    # wat nog open is

    def zonder_termijn(self) -> list[str]:
        """De soorten gegevens zonder bewaartermijn, met een kleine letter."""
        termijnen = self.spraak.organisatie.stappenplan.bewaartermijnen
        open_ = (soort for soort in GEGEVENSSOORTEN if not getattr(termijnen, soort))
        return [kleine_letter(self._t.plat(f"or-dossier.soort-{soort}")) for soort in open_]

    def aantal_onbeantwoord(self) -> Iterator[Zin]:
        """Hoeveel reacties nog op een antwoord wachten; niets als dat er geen zijn."""
        if aantal := len(self.dossier.stand.onbeantwoord):
            hoe = "een" if aantal == 1 else "meer"
            yield self._t(f"or-dossier.kort-reacties-{hoe}", aantal=telwoord(aantal))

    @property
    def heeft_aanspreekpunt(self) -> bool:
        """Of ergens staat waar men terechtkan."""
        punt = self.spraak.organisatie.stappenplan.aanspreekpunt
        return any((punt.vragen, punt.klacht, punt.gegevens))

    def te_beslissen(self) -> Iterator[Zin]:
        """Wat nog niet beslist is."""
        t = self._t
        if termijnen := self.zonder_termijn():
            bewaren = t("or-dossier.kort-bewaren", wat=opsomming(termijnen))
            yield t("or-dossier.kort-open", wat=bewaren)
        if not self.heeft_aanspreekpunt:
            yield t("or-dossier.kort-open", wat=t("or-dossier.kort-aanspreekpunt"))

    def gevraagd(self, orgaan: str) -> Iterator[Zin]:
        """Wat een orgaan gevraagd wordt, en tegen wanneer."""
        t, standen = self._t, self.dossier.stand.gevraagd_aan(orgaan)
        open_ = [self._vraag(stand) for stand in standen if stand.vordering is not Stapvordering.GEDAAN]
        yield from open_ or [t("or-dossier.vraag-klaar" if standen else "or-dossier.vraag-geen")]

    def gevraagd_nu(self) -> Iterator[Zin]:
        """Per orgaan wat nu op tafel ligt."""
        nu = self.dossier.stand.volgende
        for orgaan in self.dossier.stand.organen:
            if vragen := [self._vraag(stand) for stand in nu if orgaan in stand.stap.orgaan]:
                kop = self._t("or-dossier.kort-vraag", orgaan=hoofdletter(self.orgaan(orgaan)))
                yield rijg([kop, *vragen])

    def _vraag(self, stand: Stapstand) -> Zin:
        t, stap = self._t, stand.stap
        dag = datum_lang(stap.tegen) if stap.tegen else ""
        tegen = t("or-dossier.voorbij" if stand.te_laat else "or-dossier.tegen", datum=dag) if dag else ""
        return t(f"or-dossier.vraag-{stap.vraag or 'andere'}", tegen=tegen, naam=kleine_letter(stap.naam))
