"""Het rapport voor het overleg als document."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from competentie_cli.domein.orrapport import Bewijsregel, Orrapport
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.orrapport_cijfers import Cijfers
from competentie_cli.weergave.beeld.orrapport_kort import Kort
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    secties,
    zin,
)
from competentie_cli.weergave.orwoorden import SOORTEN, STREEPJE, Orwoorden
from competentie_cli.weergave.woorden import datum_lang, getal_nl, telwoord

_BEGRIPPEN = ("koppen", "vte", "gesprek", "pop", "inschatting", "vorming", "budget", "kloof", "regie", "komt")
_KOLOMMEN = ("tabel", "cellen", "getoond", "verborgen", "rang", "nagerekend", "kleinste")


def orrapportdocument(
    spraak: Spraak, rapport: Orrapport, *, merk: str = "", vingerafdruk: str = ""
) -> Document:
    """Eerst de woorden, dan de cijfers, dan hoe ze ontstaan en het bewijs."""
    t, woorden, slot = spraak.t, Orwoorden(spraak), _Slot(spraak, rapport)
    dag, toen = rapport.nu.peildatum, rapport.vorig.peildatum
    return bouw_document(
        spraak,
        "or-rapport",
        None,
        dag,
        secties(
            Kort(spraak, rapport).sectie(), *Cijfers(spraak, rapport).secties(), slot.lezen(), slot.bewijs()
        ),
        kenmerken=(
            (t.plat("or-rapport.voor"), woorden.voor_wie()),
            (t.plat("or-rapport.over"), t.plat("or-rapport.periode", datum=datum_lang(dag))),
            (t.plat("or-rapport.naast"), t.plat("or-rapport.naast-periode", jaar=str(toen.year))),
        ),
        inleiding=t(
            "or-rapport.inleiding" + ("-intern" if rapport.grens is None else ""), grond=woorden.grond()
        ),
        merk=merk,
        vingerafdruk=vingerafdruk,
    )


class _Slot:
    """Hoe er gerekend wordt, en de bijlage."""

    def __init__(self, spraak: Spraak, rapport: Orrapport) -> None:
        self._t = spraak.t
        self._w = Orwoorden(spraak)
        self._r = rapport
        self._actueel = spraak.organisatie.instelling.beoordeling.actueel_maanden

    def lezen(self) -> Sectie:
        """Wie ziet wat, hoelang, en wat elk cijfer telt."""
        t, grens = self._t, self._r.grens
        groep = (
            t("or-rapport.lezen-intern") if grens is None else t("or-rapport.lezen-groep", grens=str(grens))
        )
        zinnen = (
            t("or-rapport.lezen-persoon", lezers=self._w.lezers),
            groep,
            t("or-rapport.lezen-bewaren" + ("-intern" if grens is None else "")),
            t("or-rapport.lezen-besluit"),
        )
        blokken: list[Blok] = [Lijst(zinnen), Kop(t("or-rapport.betekenis")), Lijst(self._begrippen())]
        return Sectie("lezen", t.plat("or-rapport.lezen"), tuple(blokken))

    def _begrippen(self) -> tuple[Zin, ...]:
        waarden = {
            "datum": datum_lang(self._r.nu.peildatum),
            "jaar": str(self._r.nu.peildatum.year),
            "maanden": str(self._actueel),
            "tot": datum_lang(self._r.vooruit.tot),
        }
        return tuple(self._t(f"or-rapport.def-{naam}", **waarden) for naam in _BEGRIPPEN)

    def bewijs(self) -> Sectie | None:
        """Wat er getoond is en wat er uit te rekenen valt; een werkbeeld heeft niets te bewijzen."""
        t, r = self._t, self._r
        if r.grens is None:
            return None
        aantal = Counter(soort for soort, _ in r.groepen)
        soorten = {soort: telwoord(aantal[soort]) for soort in SOORTEN}
        blokken: list[Blok] = [
            Alinea(t("or-rapport.bewijs-grens", grens=str(r.grens), **soorten)),
            Alinea(t("or-rapport.bewijs-soorten")),
            Alinea(t("or-rapport.bewijs-stelsel", gevonden=self._gevonden(r.bewijs))),
            self._tabel(),
            Alinea(t("or-rapport.bewijs-kolommen"), "klein"),
            Alinea(self._vorig()),
            Alinea(t("or-rapport.bewijs-opnieuw")),
        ]
        return Sectie("bewijs", t.plat("or-rapport.bewijs"), tuple(blokken))

    def _gevonden(self, regels: tuple[Bewijsregel, ...]) -> Zin:
        aantal = sum(regel.gevonden for regel in regels)
        if aantal:
            return self._t("or-rapport.bewijs-iets", aantal=str(aantal))
        return self._t("or-rapport.bewijs-niets")

    def _tabel(self) -> Tabel:
        return Tabel(
            tuple(self._t(f"or-rapport.kolom-{kolom}") for kolom in _KOLOMMEN),
            tuple(self._rij(regel) for regel in self._r.bewijs),
            (34, 10, 12, 10, 10, 14, 12),
            self._t.plat("or-rapport.bewijs"),
        )

    def _rij(self, regel: Bewijsregel) -> tuple[Zin, ...]:
        cijfers = (regel.cellen, regel.getoond, regel.cellen - regel.getoond, regel.rang, regel.nagerekend)
        kleinste = STREEPJE if regel.kleinste is None else str(regel.kleinste)
        return (self._t(f"or-rapport.tabel-{regel.tabel}"), *(zin(str(c)) for c in cijfers), zin(kleinste))

    def _vorig(self) -> Zin:
        regels = self._r.bewijs_vorig
        return self._t(
            "or-rapport.bewijs-vorig",
            datum=datum_lang(self._r.vorig.peildatum),
            cellen=getal_nl(Decimal(sum(regel.cellen for regel in regels))),
            getoond=getal_nl(Decimal(sum(regel.getoond for regel in regels))),
            nagerekend=getal_nl(Decimal(sum(regel.nagerekend for regel in regels))),
            gevonden=self._gevonden(regels),
        )
