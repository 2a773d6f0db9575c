"""Het rapport voor het overleg als gegevens; wat verborgen blijft, is null."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from competentie_cli.domein.effect import Kiezer, Regiegroep
from competentie_cli.domein.effect import Maat as Regiemaat
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.orrapport import Bewijsregel, Jaarbeeld, Kloofcijfer, Maat, Orrapport
from competentie_cli.weergave.gegevens import VERSIE, getal, iso
from competentie_cli.weergave.orwoorden import heel

_VELDEN: dict[Maat, tuple[str | None, ...]] = {
    Maat.KOPPEN: ("koppen",),
    Maat.VTE: ("vte",),
    Maat.GESPREK: ("gesprek", "geen_gesprek"),
    Maat.POP: ("pop", "geen_pop"),
    Maat.INSCHATTING: ("inschatting", "geen_inschatting"),
    Maat.VORMING: ("uren_werktijd",),
    Maat.EIGEN_TIJD: ("uren_eigen_tijd",),
    Maat.VORMEN: (
        "mensen_werkplek", "mensen_samen", "mensen_cursus", "uren_werkplek", "uren_samen", "uren_cursus"
    ),
    Maat.TOEGEKEND: ("toegekend",),
    Maat.GEBRUIKT: ("afgesproken_of_gevolgd",),
    Maat.BESTEED: (None, None, "besteed", "nog_te_besteden"),
}  # fmt: skip
_VOORUIT: dict[Maat, tuple[str | None, ...]] = {
    Maat.GEPLAND: ("gesprek_gepland", "geen_gesprek_gepland"),
    Maat.ACTIES: ("acties",),
    Maat.DOELEN: ("doelen",),
    Maat.STRAKS: (None, None, "doelen_binnen_jaar", "doelen_later"),
    Maat.OPVOLGING: ("opvolgmomenten",),
    Maat.GEHOUDEN: (None, None, "opvolgmomenten_gehouden", "opvolgmomenten_niet_gehouden"),
}


def orrapport_json(rapport: Orrapport) -> dict[str, Any]:
    """Het document van `or-rapport --formaat json`."""
    nu, vorig = rapport.nu, rapport.vorig
    return {
        "versie": VERSIE,
        "peildatum": nu.peildatum.isoformat(),
        "vorige_peildatum": vorig.peildatum.isoformat(),
        "minimale_groep": rapport.grens,
        "nu": _jaar(nu, rapport),
        "vorig": _jaar(vorig, rapport),
        "komt": _vooruit(rapport),
        "bewijs": [_bewijs(regel) for regel in rapport.bewijs],
        "bewijs_vorig": [_bewijs(regel) for regel in rapport.bewijs_vorig],
    }


def _jaar(beeld: Jaarbeeld, rapport: Orrapport) -> dict[str, Any]:
    groepen = list(rapport.groepen)
    groepen += [g for cellen in beeld.cellen.values() for g in cellen if g not in groepen and g != GEHEEL]
    return {
        "organisatie": _groep(beeld, GEHEEL, rapport),
        "groepen": [
            {"soort": soort, "naam": naam or None} | _groep(beeld, (soort, naam), rapport)
            for soort, naam in dict.fromkeys(groepen)
        ],
        "regie": [_regie(groep) for groep in beeld.regie.groepen],
    }


def _groep(beeld: Jaarbeeld, groep: Groepsleutel, rapport: Orrapport) -> dict[str, Any]:
    kloven = beeld.kloven.get(groep, {})
    return _cijfers(beeld, groep, _VELDEN) | {
        "competenties": [
            {"competentie": eigen, "naam": rapport.competenties[eigen]} | _kloof(cijfer)
            for eigen, cijfer in sorted(kloven.items())
        ]
    }


def _cijfers(
    beeld: Jaarbeeld, groep: Groepsleutel, velden: dict[Maat, tuple[str | None, ...]]
) -> dict[str, Any]:
    uit: dict[str, Any] = {}
    for maat, namen in velden.items():
        cel = beeld.cel(maat, groep)
        # waar niemand meetelt, is de som nul
        sommen = [None] * len(namen) if cel is None else cel or (Decimal(0),) * len(namen)
        uit |= {
            naam: getal(som if som is None or maat is not Maat.VTE else heel(som))
            for naam, som in zip(namen, sommen, strict=True)
            if naam is not None
        }
    return uit


def _kloof(cijfer: Kloofcijfer) -> dict[str, Any]:
    return {
        "groeien": cijfer.groeien,
        "op_niveau": cijfer.op_niveau,
        "leren": cijfer.leren,
        "anders": cijfer.anders,
    }


def _regie(groep: Regiegroep) -> dict[str, Any]:
    return {"soort": groep.soort, "naam": groep.naam or None} | {
        maat.value: _verdeling(groep, maat) for maat in Regiemaat
    }


def _verdeling(groep: Regiegroep, maat: Regiemaat) -> dict[str, Any] | None:
    verdeling = groep.verdeling(maat)
    if verdeling is None:
        return None
    delen = {kiezer.value: getal(verdeling.deel(kiezer)) for kiezer in Kiezer}
    return {"totaal": getal(verdeling.totaal)} | delen


def _vooruit(rapport: Orrapport) -> dict[str, Any]:
    vooruit = rapport.vooruit
    return {
        "tot": vooruit.tot.isoformat(),
        **_cijfers(rapport.nu, GEHEEL, _VOORUIT),
        "aanbod": [{"naam": a.naam, "dagen": [d.isoformat() for d in a.dagen]} for a in vooruit.aanbod],
        "aan_de_beurt": [{"activiteit": naam, "mensen": aantal} for naam, aantal in vooruit.beurten],
        "onderwerpen": [{"competentie": naam, "mensen": aantal} for naam, aantal in vooruit.onderwerpen],
        "functies": [
            {
                "functie": f.functie,
                "verwachting": f.soort,
                "vanaf": iso(f.vanaf),
            }
            for f in vooruit.functies
        ],
    }


def _bewijs(regel: Bewijsregel) -> dict[str, Any]:
    return {
        "tabel": regel.tabel,
        "cellen": regel.cellen,
        "getoond": regel.getoond,
        "rang": regel.rang,
        "nagerekend": regel.nagerekend,
        "gevonden": regel.gevonden,
        "kleinste": regel.kleinste,
    }
