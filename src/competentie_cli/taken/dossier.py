"""Het dossier voor overleg: wat een overlegorgaan moet weten voor er iemand wordt ingeschat."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.dossier import Dossier
from competentie_cli.rekenen.bespreken import BEREIK, VERSCHIL
from competentie_cli.rekenen.bronnen import BEREIK_VANAF
from competentie_cli.rekenen.dossier import maak_dossier as bereken
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank, woorden_van
from competentie_cli.weergave.beeld.dossier import SOORT, Dossierbeeld
from competentie_cli.weergave.beeld.dossier_rekenen import Rekendeel
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.dossierzinnen import Dossierzinnen


def maak_dossier(geopend: Geopend, peildatum: date) -> Dossier:
    """Het dossier van een organisatie op de peildatum."""
    return bereken(vereis_organisatie(geopend), peildatum)


def zinnen_van(geopend: Geopend, dossier: Dossier, *, intern: bool) -> Dossierzinnen:
    """De woorden van de organisatie bij een dossier."""
    spraak = Spraak(vereis_organisatie(geopend), woorden_van(geopend))
    return Dossierzinnen(spraak, dossier, intern=intern)


def schrijf_dossier(geopend: Geopend, dossier: Dossier, opties: Documentopties) -> Uitslag:
    """Het dossier als document, altijd onder dezelfde naam."""
    bank = Werkbank(geopend, opties)
    zinnen = Dossierzinnen(bank.spraak, dossier, intern=opties.intern)
    beeld = Dossierbeeld(zinnen, Rekendeel(zinnen, (VERSCHIL, BEREIK, BEREIK_VANAF)))
    document = beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    return bank.rapport(document, SOORT, SOORT)
