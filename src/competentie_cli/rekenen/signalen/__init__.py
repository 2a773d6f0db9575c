"""De signalen: wat in een gave organisatie aandacht vraagt of beter kan.

Een signaal erbij is een functie `Zicht -> Iterable[Bevinding]` in een van deze bestanden, een regel
hieronder en een code met uitleg en voorbeeld in `meldingen/codes/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.signalen.bedragen import kijk_naar_duizendtallen
from competentie_cli.rekenen.signalen.draagvlak import kijk_naar_kleine_groepen
from competentie_cli.rekenen.signalen.gelijkenis import kijk_naar_gelijkenis, kijk_naar_teamnamen
from competentie_cli.rekenen.signalen.hrdomeinen import kijk_naar_hoogste_fase, kijk_naar_papieren
from competentie_cli.rekenen.signalen.leren import kijk_naar_leeraanbod, kijk_naar_verplichte_vorming
from competentie_cli.rekenen.signalen.levensloop import kijk_naar_afgesproken, kijk_naar_sprongen
from competentie_cli.rekenen.signalen.mensen import (
    kijk_naar_apparaatnamen,
    kijk_naar_bewijzen,
    kijk_naar_eigen_oordeel,
    kijk_naar_inschattingen,
)
from competentie_cli.rekenen.signalen.plannen import (
    kijk_naar_afspraken,
    kijk_naar_leervormen,
    kijk_naar_opvolging,
    kijk_naar_smart,
)
from competentie_cli.rekenen.signalen.plantips import (
    kijk_naar_aantal_doelen,
    kijk_naar_beloften,
    kijk_naar_budget,
    kijk_naar_data,
    kijk_naar_opvolgplan,
)
from competentie_cli.rekenen.signalen.privacy import kijk_naar_privacy, kijk_naar_vrijstellingen
from competentie_cli.rekenen.signalen.profielen import (
    kijk_naar_doelen,
    kijk_naar_gebruik,
    kijk_naar_indicatoren,
    kijk_naar_omvang,
)
from competentie_cli.rekenen.signalen.stappen import kijk_naar_stappen
from competentie_cli.rekenen.signalen.taal import (
    kijk_naar_beschrijvingen,
    kijk_naar_doelindicatoren,
    kijk_naar_gelijke_niveaus,
    kijk_naar_vage_doelen,
    kijk_naar_waarneembaarheid,
)
from competentie_cli.rekenen.signalen.verband import (
    kijk_naar_instap,
    kijk_naar_kern,
    kijk_naar_leiding,
    kijk_naar_profielen,
    kijk_naar_terugbetaling,
    kijk_naar_vervangen,
)
from competentie_cli.rekenen.signalen.zicht import Zicht

Signaal = Callable[[Zicht], Iterable[Bevinding]]

SIGNALEN: tuple[Signaal, ...] = (
    kijk_naar_omvang,
    kijk_naar_indicatoren,
    kijk_naar_doelen,
    kijk_naar_gebruik,
    kijk_naar_gelijkenis,
    kijk_naar_teamnamen,
    kijk_naar_leeraanbod,
    kijk_naar_verplichte_vorming,
    kijk_naar_inschattingen,
    kijk_naar_bewijzen,
    kijk_naar_eigen_oordeel,
    kijk_naar_apparaatnamen,
    kijk_naar_afspraken,
    kijk_naar_smart,
    kijk_naar_leervormen,
    kijk_naar_opvolging,
    kijk_naar_vervangen,
    kijk_naar_kern,
    kijk_naar_profielen,
    kijk_naar_instap,
    kijk_naar_leiding,
    kijk_naar_terugbetaling,
    kijk_naar_aantal_doelen,
    kijk_naar_opvolgplan,
    kijk_naar_data,
    kijk_naar_budget,
    kijk_naar_duizendtallen,
    kijk_naar_beloften,
    kijk_naar_waarneembaarheid,
    kijk_naar_vage_doelen,
    kijk_naar_doelindicatoren,
    kijk_naar_gelijke_niveaus,
    kijk_naar_beschrijvingen,
    kijk_naar_privacy,
    kijk_naar_vrijstellingen,
    kijk_naar_sprongen,
    kijk_naar_afgesproken,
    kijk_naar_kleine_groepen,
    kijk_naar_stappen,
    kijk_naar_hoogste_fase,
    kijk_naar_papieren,
)


def signaleer(zicht: Zicht) -> list[Bevinding]:
    """Alle bevindingen van alle signalen."""
    return [bevinding for signaal in SIGNALEN for bevinding in signaal(zicht)]
