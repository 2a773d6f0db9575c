"""De woorden van het vormingsregister; dezelfde op het scherm en op papier."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.register import Plicht, Plichtregel, Registerregel
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import datum_lang, geld, getal_nl


class Registerzinnen:
    """Wat er bij een regel van het register in woorden staat."""

    def __init__(self, t: Teksten) -> None:
        self.t = t

    @staticmethod
    def wie(eigen: str, naam: str | None) -> str:
        """Naam en id."""
        return f"{naam} ({eigen})" if naam else eigen

    def stand(self, regel: Plichtregel) -> str:
        """`nog nooit gevolgd`, `te volgen sinds …`, `in orde t/m …` of `in orde`."""
        if regel.sinds is not None:
            return self.t.plat("register.te-volgen", datum=datum_lang(regel.sinds))
        if regel.laatst is None:
            return self.t.plat("register.nooit")
        if regel.geldt_tot is not None:
            return self.t.plat("register.in-orde-tot", datum=datum_lang(regel.geldt_tot))
        return self.t.plat("register.in-orde")

    def regels(self, plicht: Plicht) -> Iterator[Zin]:
        """Hoe vaak een verplichte vorming te volgen is, waarom, en dat er soms niemand nagekeken is."""
        if plicht.herhaal_maanden is None:
            yield self.t("register.eenmalig")
        else:
            yield self.t("register.herhaal", maanden=str(plicht.herhaal_maanden))
        if plicht.grond:
            yield self.t("register.grond", grond=plicht.grond.rstrip("."))
        if not plicht.voor_iemand:
            yield self.t("register.niet-nagekeken")
        elif not plicht.mensen:
            yield self.t("register.niemand")

    def niets(self, jaar: int | None) -> Zin:
        """Dat er niets gevolgd is."""
        return self.t("register.niets") if jaar is None else self.t("register.niets-jaar", jaar=str(jaar))

    @staticmethod
    def kop(naam: str) -> str:
        """De sleutel van een kolomkop."""
        deel = "budget" if naam in ("activiteit", "prijs", "tijd") else "register"
        return f"{deel}.kolom-{naam}"

    def gevolgd(self, regel: Registerregel) -> tuple[str, str, str, str, str, str]:
        """Datum, activiteit, werktijd, prijs, wie betaalde en hoe het afliep."""
        t = self.t
        onbekend = t.plat("budget.niet-bekend")
        uren = onbekend
        if regel.uren is not None:
            uren = t.plat("budget.uren-woord", uren=getal_nl(regel.uren))
        return (
            datum_lang(regel.datum),
            regel.naam or t.plat("woord.onleesbaar"),
            uren,
            onbekend if regel.kosten is None else geld(regel.kosten),
            t.plat(f"register.door-{regel.betaald_door}"),
            t.plat(f"register.resultaat-{regel.resultaat}"),
        )
