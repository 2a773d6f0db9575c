"""Signalen over inschattingen en bewijzen: waar een gesprek of een vernieuwing nodig is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from competentie_cli.domein.kloof import Ouderdom, Stand
from competentie_cli.domein.medewerker import Bewijs, Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.signalen.profielen import opsomming
from competentie_cli.rekenen.signalen.zicht import Zicht, bij, tel
from competentie_cli.rekenen.volgorde import sorteernaam

MEESTE_NAMEN = 3
VERVALT_BINNEN = timedelta(days=90)


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
        for index, bewijs in enumerate(persoon.bewijzen):
            einde = bewijs.geldig_tot
            if einde is None or bewijs.datum > zicht.peildatum or _vernieuwd(bewijs, persoon, zicht):
                continue
            rest = einde - zicht.peildatum
            if rest > VERVALT_BINNEN:
                continue
            code = "bewijs-verlopen" if rest < timedelta() else "bewijs-vervalt"
            dagen = tel(rest.days, "dag", "dagen")
            pad = ("bewijzen", index, "geldig_tot")
            yield bij(code, herkomst, *pad, naam=bewijs.naam, datum=einde.isoformat(), dagen=dagen)


def _vernieuwd(bewijs: Bewijs, persoon: Medewerker, zicht: Zicht) -> bool:
    """Of er een later bewijs met dezelfde naam is dat langer geldt."""
    assert bewijs.geldig_tot is not None
    return any(
        ander is not bewijs
        and bewijs.datum <= ander.datum <= zicht.peildatum
        and sorteernaam(ander.naam) == sorteernaam(bewijs.naam)
        and (ander.geldig_tot is None or ander.geldig_tot > bewijs.geldig_tot)
        for ander in persoon.bewijzen
    )


def kijk_naar_eigen_oordeel(zicht: Zicht) -> Iterator[Bevinding]:
    """Een inschatting als leidinggevende, gegeven door de persoon zelf."""
    for herkomst, persoon in zicht.van(Soort.MEDEWERKERS):
        for index, inschatting in enumerate(persoon.beoordelingen):
            if inschatting.datum > zicht.peildatum or inschatting.bron != "leidinggevende":
                continue
            if inschatting.door in (persoon.id, persoon.toonnaam):
                pad = ("beoordelingen", index, "door")
                yield bij("beoordeelt-zichzelf", herkomst, *pad, naam=persoon.toonnaam)
