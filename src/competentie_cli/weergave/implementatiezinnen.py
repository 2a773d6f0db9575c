"""Hoe domeinen, fasen, maten en plekken in woorden heten."""

from __future__ import annotations

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.implementatie import Domeinstand, Implementatie, Maat, Plek, Vreemdwoord
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import kleine_letter, opsomming

STREEPJE = "–"


class Implementatiezinnen:
    """De woorden van één rapport."""

    def __init__(self, t: Teksten, uitkomst: Implementatie) -> None:
        self.t = t
        self.uitkomst = uitkomst

    def aandeel(self, aandeel: Aandeel | None) -> str:
        """`12 van 31`; een streepje als het verborgen is."""
        if aandeel is None:
            return STREEPJE
        return self.t.plat("implementatie.van", teller=str(aandeel.teller), noemer=str(aandeel.noemer))

    def geteld(self, maat: Maat) -> str:
        """Het aandeel van een maat; in woorden als er niets te tellen is."""
        if maat.aandeel is not None and not maat.aandeel.noemer:
            return self.t.plat(
                "implementatie.niets-te-tellen" if maat.beslist else "implementatie.geen-stukken"
            )
        return self.aandeel(maat.aandeel)

    def domein(self, domein: str) -> str:
        """De naam van een HR-domein."""
        return self.t.plat(f"implementatie.domein-{domein}")

    def fase(self, nummer: int) -> str:
        """`3 gebruikt`."""
        return self.t.plat(
            "implementatie.fase", nummer=str(nummer), naam=self.t.plat(f"implementatie.fase-{nummer}")
        )

    def maat(self, naam: str) -> str:
        """Wat een maat van een domein telt."""
        return self.t.plat(f"implementatie.maat-{naam}")

    def reden(self, stand: Domeinstand) -> Zin:
        """Waarom deze fase geldt."""
        bron = self.uitkomst.taal.bron(stand.domein)
        vreemd = opsomming([woord.woord for woord in bron.vreemd]) if bron else ""
        maat = stand.beslissend
        zonder_cijfer = stand.reden == "te-weinig-gebruik" and maat is not None and maat.aandeel is None
        sleutel = f"implementatie.reden-{stand.reden}{'-verborgen' if zonder_cijfer else ''}"
        return self.t(sleutel, woorden=vreemd, **self._gebruik(stand))

    def stap(self, stand: Domeinstand) -> Zin:
        """Wat de volgende fase van een domein vraagt."""
        waarden = {"domein": self.domein(stand.domein), "fase": str(stand.fase)} | self._gebruik(stand)
        return self.t(
            f"implementatie.stap-{stand.nodig}", **waarden | {"maat": kleine_letter(waarden["maat"])}
        )

    def stap_zonder_domein(self) -> Zin:
        """De volgende stap als het niet om één domein gaat."""
        if not self.uitkomst.stap:
            return self.t("implementatie.stap-klaar")
        return self.t(
            "implementatie.stap-voorwaarde-taal"
            if self.uitkomst.stap == "taal"
            else "implementatie.stap-voorwaarde-laag"
        )

    def _gebruik(self, stand: Domeinstand) -> dict[str, str]:
        maat = stand.beslissend
        return {
            "maat": self.maat(maat.naam) if maat else "",
            "kort": self.t.plat(f"implementatie.kort-{maat.naam}") if maat else "",
            "aandeel": self._aandeel_of_helft(maat) if maat else "",
        }

    def _aandeel_of_helft(self, maat: Maat) -> str:
        if maat.aandeel is None and maat.helft is not None:
            return self.t.plat("implementatie.helft-of-meer" if maat.helft else "implementatie.onder-helft")
        return self.aandeel(maat.aandeel)

    def plek(self, plek: Plek) -> str:
        """De naam van een laag, een afdeling, een laag binnen een afdeling, of het geheel."""
        if plek.soort == "organisatie":
            return self.t.plat("implementatie.plek-organisatie")
        afdeling = plek.afdeling or self.t.plat("implementatie.plek-geen-afdeling")
        if plek.soort == "afdeling":
            return afdeling
        laag = self.t.plat(f"implementatie.plek-{plek.laag}")
        return (
            laag
            if plek.soort == "laag"
            else self.t.plat("implementatie.plek-cel", afdeling=afdeling, laag=kleine_letter(laag))
        )

    def bron(self, naam: str, *, papier: bool) -> str:
        """De naam van een bron van woorden."""
        return self.domein(naam) if papier else self.t.plat(f"implementatie.bron-{naam}")

    def bedoeld(self, woord: Vreemdwoord) -> str:
        """Welke competentie wellicht bedoeld is."""
        if woord.vervangen:
            return self.t.plat("implementatie.bedoeld-vervangen", naam=woord.bedoeld)
        return woord.bedoeld or STREEPJE
