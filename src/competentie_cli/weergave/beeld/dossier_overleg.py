"""Het dossier: wat we wie vragen, waar we staan, wat er gezegd is, en ruimte om te reageren."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.stapstand import Stapstand
from competentie_cli.weergave.beeld.spraak import aangehaald
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Ruimte, Sectie, Tabel, Zin, rijg, zin
from competentie_cli.weergave.dossierzinnen import Dossierzinnen
from competentie_cli.weergave.woorden import datum_lang, hoofdletter

_OPENBAAR = frozenset({"gemeente", "ocmw", "overheid"})
_VRAGEN = ("tijd", "leiding", "onenigheid", "gebruik", "toegang", "wijzigen", "evaluatie")


class Overlegdeel:
    """De secties over het overleg zelf."""

    def __init__(self, zinnen: Dossierzinnen) -> None:
        self._z = zinnen
        self._t = zinnen.spraak.t
        self._stand = zinnen.dossier.stand
        self._instelling = zinnen.spraak.organisatie.instelling

    def overleg(self) -> Sectie:
        """Wat we vragen, aan wie, en op welke grond."""
        t = self._t
        blokken: list[Blok] = []
        for orgaan in self._stand.organen:
            blokken.append(Kop(zin(hoofdletter(self._z.orgaan(orgaan)))))
            blokken.append(Alinea(self._grond(orgaan)))
            blokken.append(Lijst(tuple(self._z.gevraagd(orgaan))))
        if self._instelling.land == "BE" and self._instelling.rechtsvorm in _OPENBAAR:
            blokken.append(Alinea(t("or-dossier.grond-bestuur")))
        blokken.append(Alinea(t("or-dossier.grond-voorbehoud"), "klein"))
        return Sectie("overleg", t.plat("or-dossier.overleg"), tuple(blokken))

    def _grond(self, orgaan: str) -> Zin:
        nummer, naam = self._instelling.paritair_comite, self._instelling.cao
        return self._t(
            f"or-dossier.grond-{orgaan}",
            pc=self._t.plat("or-dossier.pc", nummer=nummer) if nummer else "",
            cao=self._t.plat("or-dossier.cao", naam=naam) if naam else "",
        )

    def stappen(self) -> Sectie:
        """Het stappenplan, met besluiten en reacties."""
        t = self._t
        titel = t.plat("or-dossier.stappen")
        vooraf = Alinea(self._z.vooraf())
        if not self._stand.stappen:
            return Sectie("stappen", titel, (Alinea(t("or-dossier.stappen-geen")), vooraf))
        koppen = tuple(t(f"or-dossier.kolom-{naam}") for naam in ("stap", "wie", "tegen", "stand"))
        rijen = tuple(self._rij(stand) for stand in self._stand.stappen)
        blokken: list[Blok] = [Tabel(koppen, rijen, (38, 20, 16, 26), titel), vooraf]
        if besluiten := tuple(self._besluiten()):
            blokken += [Kop(t("or-dossier.besluiten")), Lijst(besluiten)]
        if reacties := tuple(self._reacties()):
            blokken += [Kop(t("or-dossier.reacties")), Lijst(reacties)]
        return Sectie("stappen", titel, tuple(blokken))

    def _rij(self, stand: Stapstand) -> tuple[Zin, ...]:
        stap = stand.stap
        wat = rijg([zin(stap.naam), self._z.met_wie(stap)], ". ")
        tegen = datum_lang(stap.tegen) if stap.tegen else ""
        return wat, zin(self._z.wie(stap)), zin(tegen), self._z.stand(stand)

    def _besluiten(self) -> Iterator[Zin]:
        for stand in self._stand.stappen:
            if stand.besluit and stand.besluit.tekst:
                door = stand.besluit.door
                yield self._t(
                    "or-dossier.besluit",
                    stap=stand.stap.naam,
                    door=self._t.plat("or-dossier.door", wie=self._z.orgaan(door)) if door else "",
                    datum=datum_lang(stand.besluit.datum),
                    tekst=aangehaald(stand.besluit.tekst),
                )

    def _reacties(self) -> Iterator[Zin]:
        t = self._t
        for stand in self._stand.stappen:
            for reactie in stand.reacties:
                dag = (
                    t.plat("or-dossier.reactie-datum", datum=datum_lang(reactie.datum))
                    if reactie.datum
                    else ""
                )
                van, tekst = hoofdletter(self._z.orgaan(reactie.van)), aangehaald(reactie.tekst)
                yield rijg(
                    [
                        t("or-dossier.reactie", van=van, datum=dag, stap=stand.stap.naam, tekst=tekst),
                        self._antwoord(
                            reactie.antwoord, datum_lang(reactie.antwoord_op) if reactie.antwoord_op else ""
                        ),
                    ]
                )

    def _antwoord(self, antwoord: str | None, dag: str) -> Zin:
        if antwoord is None:
            return self._t("or-dossier.geen-antwoord")
        datum = self._t.plat("or-dossier.antwoord-datum", datum=dag) if dag else ""
        return self._t("or-dossier.antwoord", datum=datum, tekst=aangehaald(antwoord))

    def vragen(self) -> Sectie:
        """Vragen die een overlegorgaan kan stellen."""
        leden = tuple(self._t(f"or-dossier.vraag-{naam}") for naam in _VRAGEN)
        return Sectie("vragen", self._t.plat("or-dossier.vragen"), (Lijst(leden),))

    def reactieblad(self) -> Sectie:
        """Ruimte om te reageren en te tekenen."""
        t = self._t
        titel = t.plat("or-dossier.reactieblad")
        koppen = (
            t("or-dossier.kolom-orgaan"),
            t("or-dossier.kolom-uitspraak"),
            t("kolom.datum"),
            t("kolom.handtekening"),
        )
        namen = [hoofdletter(self._z.orgaan(orgaan)) for orgaan in self._stand.organen]
        rijen = tuple((zin(naam), zin(), zin(), zin()) for naam in (*namen, t.plat("or-dossier.organisatie")))
        tabel = Tabel(koppen, rijen, (32, 26, 17, 25), titel, hoog=True)
        return Sectie("reactieblad", titel, (Alinea(t("or-dossier.reactieblad-uitleg")), Ruimte(8), tabel))
