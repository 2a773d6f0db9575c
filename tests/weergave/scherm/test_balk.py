"""De balk van gevraagd tegenover nu."""

from __future__ import annotations

from decimal import Decimal

import pytest

from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.weergave.scherm.balk import Balk


def _instelling(*niveaus: str) -> Instelling:
    schaal = [{"niveau": niveau, "naam": niveau} for niveau in niveaus]
    return Instelling.model_validate({"naam": "Huis", "land": "BE", "schaal": schaal})


def _rij(gewenst: str, huidig: str | None) -> Kloofrij:
    kloof = None if huidig is None else Decimal(gewenst) - Decimal(huidig)
    status = Status.ONBEKEND if kloof is None else Status.TEKORT if kloof > 0 else Status.BOVEN
    return Kloofrij(
        "x",
        "X",
        Decimal(gewenst),
        Decimal(1),
        False,
        status,
        (),
        huidig=None if huidig is None else Decimal(huidig),
        kloof=kloof,
    )


@pytest.mark.parametrize(
    ("gewenst", "huidig", "balk"),
    [
        ("4", "3", "██████▒▒··"),
        ("4", "2.5", "█████▒▒▒··"),
        ("4", "4", "████████··"),
        ("3", "4", "██████▓▓··"),
        ("3", "3.1", "██████▓···"),
        ("3", "2.9", "█████▒····"),
        ("3", None, "??????····"),
    ],
)
def test_elk_niveau_is_twee_tekens_en_een_verschil_is_altijd_te_zien(
    gewenst: str, huidig: str | None, balk: str
) -> None:
    schaal = Balk.van(_instelling("1", "2", "3", "4", "5"))
    assert schaal.teken(_rij(gewenst, huidig)) == balk


def test_niveau_nul_is_een_lege_balk() -> None:
    assert Balk.van(_instelling("0", "1", "2")).teken(_rij("1", "0")) == "▒▒··"


def test_een_lange_schaal_blijft_zestien_tekens_breed() -> None:
    schaal = Balk.van(_instelling(*(str(n * 10) for n in range(1, 21))))
    assert schaal.teken(_rij("100", "50")) == "████▒▒▒▒········"
