"""Bij willekeurige teksten en wijzigingen verandert alleen wat gevraagd is, en klopt wat eruit komt."""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag.bewerken import (
    HernoemSleutel,
    Verwijder,
    VoegLidToe,
    VoegSleutelToe,
    Wijziging,
    ZetWaarde,
    pas_toe,
)
from competentie_cli.opslag.gebeurtenissen import lees_waarde
from tests.opslag.bewerken.orakel import Gelezen, lees, pas_toe_op_waarde, willekeurige_wijziging
from tests.opslag.bewerken.teksten import Tekst, teksten
from tests.opslag.documenten import Pad

VAAK = settings(max_examples=600, deadline=None, derandomize=True, database=None)
ZAAD = st.integers(0, 2**32 - 1)
BLOKKOP = frozenset("|>")


@VAAK
@given(teksten(), ZAAD)
def test_een_wijziging_verandert_alleen_wat_ze_noemt(tekst: Tekst, zaad: int) -> None:
    gelezen = Gelezen(tekst.tekst)
    wijziging = willekeurige_wijziging(Random(zaad), gelezen)
    try:
        nieuw = pas_toe(tekst.tekst, [wijziging])
    except BewerkFout:
        assert gelezen.gedeeld(wijziging), "alleen wat elders mee zou veranderen, wordt geweigerd"
        return
    assert not gelezen.gedeeld(wijziging)
    assert lees(nieuw) == pas_toe_op_waarde(lees(tekst.tekst), wijziging)
    begin, einde = _bereik(tekst, wijziging)
    assert nieuw.startswith(tekst.tekst[:begin])
    assert nieuw.endswith(tekst.tekst[einde:])
    blijft = [c for c, pad in tekst.commentaar if not _mag_weg(tekst, c, pad, wijziging)]
    assert [nieuw.count(c) for c in blijft] == [1] * len(blijft)
    assert sorted(blijft, key=nieuw.index) == blijft
    terug = _omgekeerd(lees_waarde(tekst.tekst)[0], wijziging)
    if terug is not None:
        assert lees_waarde(pas_toe(nieuw, [terug]))[0] == lees_waarde(tekst.tekst)[0]


@settings(VAAK, max_examples=300)
@given(teksten(), ZAAD)
def test_wijzigingen_op_verschillende_plekken_gebeuren_alsof_ze_los_van_elkaar_staan(
    tekst: Tekst, zaad: int
) -> None:
    lot, gelezen = Random(zaad), Gelezen(tekst.tekst)
    verzonnen = [willekeurige_wijziging(lot, gelezen) for _ in range(5)]
    per_houder = {_houder(wijziging): wijziging for wijziging in verzonnen if not gelezen.gedeeld(wijziging)}
    wijzigingen = [per_houder[pad] for pad in sorted(per_houder, key=len, reverse=True)]
    weg = [w.pad for w in wijzigingen if isinstance(w, ZetWaarde | Verwijder)]
    raken_elkaar = any(houder[: len(pad)] == pad for houder in per_houder for pad in weg)
    try:
        nieuw = pas_toe(tekst.tekst, wijzigingen)
    except BewerkFout as fout:
        assert raken_elkaar or "doe ze na elkaar" in fout.tekst
        return
    assert not raken_elkaar
    # de diepste eerst: dan kloppen de volgnummers op weg naar wat volgt nog
    verwacht = lees(tekst.tekst)
    for wijziging in wijzigingen:
        verwacht = pas_toe_op_waarde(verwacht, wijziging)
    assert lees(nieuw) == verwacht


def _houder(wijziging: Wijziging) -> Pad:
    return wijziging.pad if isinstance(wijziging, VoegSleutelToe | VoegLidToe) else wijziging.pad[:-1]


def _bereik(tekst: Tekst, wijziging: Wijziging) -> tuple[int, int]:
    """Het stuk tekst waar een wijziging hoogstens aan mag komen."""
    pad = wijziging.pad
    if isinstance(wijziging, ZetWaarde) and _blijft_op_zijn_plaats(tekst, wijziging):
        return tekst.waarden[pad]
    if isinstance(wijziging, ZetWaarde | HernoemSleutel):
        return tekst.regels[pad]
    houder = _houder(wijziging)
    begin, einde = tekst.regels[houder] if houder else (0, len(tekst.tekst))
    rest = tekst.tekst[einde:]
    return begin, einde + len(rest) - len(rest.removeprefix("\r\n").removeprefix("\n"))


def _blijft_op_zijn_plaats(tekst: Tekst, wijziging: ZetWaarde) -> bool:
    """Of een waarde op één regel door een andere op één regel vervangen wordt."""
    if wijziging.pad not in tekst.waarden or isinstance(wijziging.waarde, dict | list):
        return False
    if any(pad[:-1] == wijziging.pad for pad in tekst.regels):
        return False
    begin, einde = tekst.waarden[wijziging.pad]
    eerste = tekst.tekst[begin:einde][:1]
    op_een_regel = not isinstance(wijziging.waarde, str) or "\n" not in wijziging.waarde
    return op_een_regel and eerste not in BLOKKOP and tekst.tekst[begin:einde].count("\n") == 0


def _mag_weg(tekst: Tekst, stuk: str, pad: Pad, wijziging: Wijziging) -> bool:
    """Of commentaar hoort bij wat weggaat, of midden in een mapping of lijst staat die vervangen wordt."""
    if isinstance(wijziging, Verwijder):
        return pad[: len(wijziging.pad)] == wijziging.pad
    if not isinstance(wijziging, ZetWaarde) or wijziging.pad not in tekst.waarden:
        return False
    begin, einde = tekst.waarden[wijziging.pad]
    return begin <= tekst.tekst.index(stuk) < einde and tekst.tekst[begin] not in BLOKKOP


def _omgekeerd(oud: Any, wijziging: Wijziging) -> Wijziging | None:
    """De wijziging die de waarde van ervoor terugbrengt; None als die niet te schrijven is."""
    pad = wijziging.pad
    if isinstance(wijziging, HernoemSleutel):
        return HernoemSleutel((*pad[:-1], wijziging.nieuw), str(pad[-1]))
    houder, eerder = _op(oud, pad[:-1]), _op(oud, pad)
    if isinstance(wijziging, VoegLidToe) and isinstance(eerder, list):
        return Verwijder((*pad, len(eerder) if wijziging.index is None else wijziging.index))
    if isinstance(wijziging, VoegSleutelToe) and isinstance(eerder, dict):
        return Verwijder((*pad, wijziging.sleutel))
    if isinstance(wijziging, ZetWaarde) and _schrijfbaar(eerder):
        return ZetWaarde(pad, eerder)
    if isinstance(wijziging, Verwijder) and _schrijfbaar(eerder):
        naam = pad[-1]
        lid = isinstance(houder, list) and isinstance(naam, int)
        return VoegLidToe(pad[:-1], eerder, naam) if lid else VoegSleutelToe(pad[:-1], str(naam), eerder)
    return None


def _op(waarde: Any, pad: Pad) -> Any:
    """De gelezen waarde op een pad; wat leeg is, is None."""
    for deel in pad:
        waarde = waarde.get(deel) if isinstance(waarde, dict) else waarde[deel]
    return waarde


def _schrijfbaar(waarde: Any) -> bool:
    if isinstance(waarde, list):
        return all(_schrijfbaar(lid) for lid in waarde)
    if isinstance(waarde, dict):
        return all(_schrijfbaar(lid) for lid in waarde.values())
    return waarde is not None
