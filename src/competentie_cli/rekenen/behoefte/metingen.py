"""Per groep: hoeveel mensen een leerbehoefte hebben, in een competentie of in minstens één."""

from __future__ import annotations

from competentie_cli.domein.behoefte import Behoefteoverzicht, Stand
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie import Meting, Publicatie, als_getal, publiceer
from competentie_cli.rekenen.publicatie.metingen import Peiling, behoeftemeting

LEREN = "leerbehoefte"


def publiceer_behoeften(overzicht: Behoefteoverzicht, peiling: Peiling, grens: int) -> Publicatie:
    """De metingen van elke competentie, en wie minstens één leerbehoefte heeft."""
    per_competentie = [peiling.kloof_en_behoefte(eigen) for eigen in peiling.nodig]
    metingen = [meting for paar in per_competentie for meting in paar]
    alles = publiceer(peiling.ids, peiling.groepen, [*metingen, _lerenden(overzicht, peiling)], grens)
    kloven = {kloof.naam for kloof, _ in per_competentie}
    return Publicatie(alles.groepen, {n: cellen for n, cellen in alles.cellen.items() if n not in kloven})


def _lerenden(overzicht: Behoefteoverzicht, peiling: Peiling) -> Meting:
    """Wel en niet minstens één leerbehoefte; wie niet met niveaus meedoet, heeft er geen die bekend is."""
    wel = frozenset[str]().union(*(behoefte.mensen(Stand.LEREN) for behoefte in overzicht.behoeften))
    mee = frozenset(peiling.standen)
    niet = mee - wel
    bijdragen = {
        eigen: tuple(map(als_getal, (eigen in wel, eigen not in wel, eigen in niet))) for eigen in peiling.ids
    }
    return Meting(LEREN, bijdragen, aantallen=3, telt=(mee, frozenset(peiling.ids)))


def verraadt_niets(publicatie: Publicatie, grens: int) -> bool:
    """Of `LEREN` naast de competenties mag: nergens is wie alleen iets anders leert een klein groepje."""
    return not any(
        te_klein(lerenden.sommen[0] - cel.sommen[0], grens)
        for meting, cellen in publicatie.cellen.items()
        if meting != LEREN
        for groep, cel in cellen.items()
        if cel.sommen and (lerenden := publicatie.cel(LEREN, groep)) and lerenden.sommen
    )


def leren_en_gevraagd(
    publicatie: Publicatie, competentie: str, groep: tuple[str, str]
) -> tuple[int, int] | None:
    """Van hoeveel mensen in een groep de leerbehoefte is, en van hoeveel de competentie gevraagd wordt."""
    if behoeftemeting(competentie) not in publicatie.cellen:
        return None
    cel = publicatie.cel(behoeftemeting(competentie), groep)
    if cel is None or not cel.sommen:
        return None
    return int(cel.sommen[0]), int(sum(cel.sommen[:4]))
