"""Signalen over inschattingen en bewijzen: waar een gesprek of een vernieuwing nodig is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from competentie_cli.domein.kloof import Ouderdom, Stand
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.bewijzen import te_vernieuwen
from competentie_cli.rekenen.signalen.profielen import opsomming
from competentie_cli.rekenen.signalen.zicht import Zicht, bij, tel

MEESTE_NAMEN = 3
# zo mag op Windows geen bestand heten, ook niet met een einde erachter
APPARATEN = frozenset(
    {"con", "prn", "aux", "nul", *(f"{poort}{n}" for poort in ("com", "lpt") for n in range(10))}
)


def _is_verouderd(stand: Stand) -> bool:
    huidig = stand.huidig
    return huidig is not None and not stand.onbevestigd and huidig.laatste.ouderdom is Ouderdom.VEROUDERD


def _rust_op_zelf(stand: Stand) -> bool:
    huidig = stand.huidig
    return huidig is not None and huidig.enkel_zelf and not stand.onbevestigd


_PER_RIJ: tuple[tuple[str, Callable[[Stand], bool]], ...] = (
    ("beoordeling-verouderd", _is_verouderd),
    ("alleen-zelfbeoordeling", _rust_op_zelf),
    ("kritiek-onbevestigd", lambda stand: stand.onbevestigd),
)


def kijk_naar_inschattingen(zicht: Zicht) -> Iterator[Bevinding]:
    """Wie een verouderde, alleen eigen of onbevestigde inschatting heeft; één keer per persoon."""
    maanden = str(zicht.organisatie.instelling.beoordeling.verouderd_maanden)
    for herkomst, _, standen in zicht.standen:
        if all(stand.huidig is None for stand in standen):
            continue
        for code, geldt in _PER_RIJ:
            if namen := [_naam(zicht, stand) for stand in standen if geldt(stand)]:
                yield bij(code, herkomst, "id", waar=_kort(namen), maanden=maanden)


def _kort(namen: list[str]) -> str:
    """Hoogstens drie namen, en hoeveel er nog zijn."""
    rest = len(namen) - MEESTE_NAMEN
    if rest <= 1:
        return opsomming(namen)
    return f"{', '.join(namen[:MEESTE_NAMEN])} en nog {rest} andere"


def _naam(zicht: Zicht, stand: Stand) -> str:
    return zicht.organisatie.competentienaam(stand.eis.competentie)


def kijk_naar_bewijzen(zicht: Zicht) -> Iterator[Bevinding]:
    """Bewijzen die verlopen zijn of binnen negentig dagen vervallen, en waar geen nieuwer van is."""
    for herkomst, persoon in zicht.aanwezig:
        for index, bewijs, einde in te_vernieuwen(persoon, zicht.peildatum):
            rest = einde - zicht.peildatum
            code = "bewijs-verlopen" if rest < timedelta() else "bewijs-vervalt"
            dagen = tel(rest.days, "dag", "dagen")
            pad = ("bewijzen", index, "geldig_tot")
            yield bij(code, herkomst, *pad, naam=bewijs.naam, datum=einde.isoformat(), dagen=dagen)


def kijk_naar_eigen_oordeel(zicht: Zicht) -> Iterator[Bevinding]:
    """Een inschatting als leidinggevende, gegeven door de persoon zelf."""
    for herkomst, persoon in zicht.van(Soort.MEDEWERKERS):
        for index, inschatting in enumerate(persoon.beoordelingen):
            if inschatting.datum > zicht.peildatum or inschatting.bron != "leidinggevende":
                continue
            if inschatting.door in (persoon.id, persoon.toonnaam):
                pad = ("beoordelingen", index, "door")
                yield bij("beoordeelt-zichzelf", herkomst, *pad, naam=persoon.toonnaam)


def kijk_naar_apparaatnamen(zicht: Zicht) -> Iterator[Bevinding]:
    """Ids die op Windows geen bestandsnaam kunnen zijn; documenten heten naar de id."""
    for herkomst, persoon in zicht.van(Soort.MEDEWERKERS):
        if persoon.id in APPARATEN:
            yield bij("id-is-apparaatnaam", herkomst, "id", gevonden=persoon.id)
