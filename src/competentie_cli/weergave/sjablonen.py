"""Sjablonen zoeken en invullen: eigen sjablonen gaan voor, de ingebouwde heten ook `basis/...`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    PrefixLoader,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError
from jinja2.meta import find_referenced_templates

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.zandbak import EINDE, Zandbak

# wat een sjabloon kan doen mislukken terwijl het ingevuld wordt
INVULFOUTEN = (
    TemplateError,
    SecurityError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    RecursionError,
    MemoryError,
)


def in_woorden(fout: BaseException) -> str:
    """Wat er misging bij het invullen."""
    if isinstance(fout, UndefinedError):
        return f"onbekende variabele ({fout})"
    return "dit past niet in het geheugen" if isinstance(fout, MemoryError) else str(fout)


class Sjablonen:
    """De sjablonen van een organisatie.

    Args:
        ingebouwd: de map met de meegeleverde sjablonen.
        eigen: de map `sjablonen/` van de organisatie, als ze er een heeft.
    """

    def __init__(self, ingebouwd: Path, eigen: Path | None = None) -> None:
        basis = FileSystemLoader(ingebouwd)
        laders: list[BaseLoader] = [basis, PrefixLoader({"basis": basis})]
        if eigen is not None and eigen.is_dir():
            laders.insert(0, FileSystemLoader(eigen))
        self._lader = ChoiceLoader(laders)
        self._omgeving = Zandbak(self._lader)
        self._ingebouwd = ingebouwd
        self._eigen = eigen

    def vul(self, naam: str, gegevens: Mapping[str, Any]) -> str:
        """Het ingevulde sjabloon.

        Raises:
            SjabloonFout: met bestand en regel van de fout in het sjabloon.
        """
        self._omgeving.begin()
        try:
            tekst = self._omgeving.get_template(naam + EINDE).render(gegevens)
        except TemplateNotFound as fout:
            raise SjabloonFout(f"Het sjabloon {fout.name} bestaat niet.") from fout
        except TemplateSyntaxError as fout:
            raise SjabloonFout(f"{fout.filename or fout.name}:{fout.lineno}: {fout.message}") from fout
        except INVULFOUTEN as fout:
            raise SjabloonFout(f"{_waar(fout, naam)}: {in_woorden(fout)}") from fout
        return tekst.rstrip("\n") + "\n"

    def vind(self, *namen: str) -> tuple[str, Path]:
        """Het eerste bestand met een van die namen, met hoe het in een boodschap heet; eigen gaat voor.

        Raises:
            SjabloonFout: als het er nergens is.
        """
        for map_, voor in ((self._eigen, "sjablonen/"), (self._ingebouwd, "")):
            for naam in namen if map_ is not None else ():
                if (pad := Path(map_ or "", naam)).is_file():
                    return f"{voor}{naam}", pad
        raise SjabloonFout(f"Het sjabloon {namen[-1]} bestaat niet.")

    def eigen_in(self, naam: str) -> tuple[str, ...]:
        """De eigen sjablonen die in een sjabloon meedoen, als `sjablonen/…`."""
        te_doen, bestanden = [naam + EINDE], dict[str, str]()
        while te_doen:
            hier = te_doen.pop()
            tekst, bestand, _ = self._lader.get_source(self._omgeving, hier)
            if hier not in bestanden:
                bestanden[hier] = bestand or ""
                te_doen += filter(None, find_referenced_templates(self._omgeving.parse(tekst)))
        eigen = [n for n, bestand in bestanden.items() if not Path(bestand).is_relative_to(self._ingebouwd)]
        return tuple(f"sjablonen/{naam}" for naam in sorted(eigen))


def _waar(fout: BaseException, naam: str) -> str:
    """Het laatste sjabloon in de val, met de regel daarin."""
    plek = f"{naam}{EINDE}"
    spoor = fout.__traceback__
    while spoor is not None:
        bestand = spoor.tb_frame.f_code.co_filename
        if bestand.endswith(EINDE):
            plek = f"{bestand}:{spoor.tb_lineno}"
        spoor = spoor.tb_next
    return plek
