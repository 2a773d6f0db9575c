"""De instellingen van VS Code in een organisatiemap: welk schema bij welk bestand hoort."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PureWindowsPath
from typing import Any

from competentie_cli.domein.soorten import SOORTEN, Soort, plek_van
from competentie_cli.opslag.bestanden import EINDEN, ORGANISATIEBESTAND
from competentie_cli.opslag.schemaregel import SCHEMAMAP
from competentie_cli.opslag.schrijven import schrijf_heel

_INSPRINGING = re.compile(r"\n([ \t]+)\S")
_BIJZONDER = re.compile(r"[^A-Za-z0-9_.~/-]+")
_UITBREIDINGEN = {"recommendations": ["redhat.vscode-yaml"]}


class GeenGewoneJson(Exception):
    """Een bestand met instellingen dat niet aan te vullen is zonder iets te verliezen."""


def instellingen(soorten: Iterable[Soort], elders: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """Wat er in elk bestand onder `.vscode/` moet staan.

    Args:
        elders: mapnaam -> pad, uit `mappen` in organisatie.yaml.
    """
    schemas = {f"./{SCHEMAMAP}/{soort}.json": bestandspatronen(soort, elders) for soort in soorten}
    return {"settings.json": {"yaml.schemas": schemas}, "extensions.json": _UITBREIDINGEN}


def bestandspatronen(soort: Soort, elders: Mapping[str, str]) -> list[str]:
    """De bestanden van een soort als patronen, ten opzichte van de organisatiemap en met `/`."""
    if soort is Soort.ORGANISATIE:
        return [ORGANISATIEBESTAND]
    if soort.value in elders:
        pad = _zonder_omweg(elders[soort.value])
        if not pad or pad.lower().endswith(EINDEN):
            return [pad] if pad else []
        return [f"{pad}/**/*{einde}" for einde in EINDEN]
    onder = (f"{soort}/**/*",) if SOORTEN[soort].met_map else ()
    return [f"{naam}{einde}" for naam in (plek_van(soort), *onder) for einde in EINDEN]


def _zonder_omweg(pad: str) -> str:
    """Een pad zonder schijf en zonder `..`: een editor zoekt een patroon overal, niet enkel hieronder."""
    gesplitst = PureWindowsPath(pad)
    delen = [deel for deel in gesplitst.parts if deel not in ("..", gesplitst.anchor)]
    # een editor vergelijkt met een adres, waarin een spatie of een letter met een accent anders geschreven is
    return _BIJZONDER.sub("*", "/".join(delen))


def vul_aan(pad: Path, eigen: Mapping[str, Any]) -> bool:
    """Vult een JSON-bestand aan zonder iets te verliezen, en zegt of er iets veranderde.

    Raises:
        GeenGewoneJson: als het opmerkingen bevat of anders in elkaar zit dan verwacht.
        SchrijfFout: als het niet te schrijven is.
    """
    oud = pad.read_bytes() if pad.exists() else None
    try:
        nieuw = _aangevuld((oud or b"{}\n").decode("utf-8"), eigen).encode("utf-8")
    except (ValueError, RecursionError) as fout:
        raise GeenGewoneJson from fout
    if nieuw == oud:
        return False
    schrijf_heel(pad.resolve(), nieuw)
    return True


def _aangevuld(tekst: str, eigen: Mapping[str, Any]) -> str:
    bom = "\ufeff" if tekst.startswith("\ufeff") else ""
    staat_er = json.loads(tekst.removeprefix(bom), object_pairs_hook=_zonder_dubbele)
    samen = _voeg_samen(staat_er, dict(eigen))
    if samen == staat_er:
        return tekst
    ingesprongen = _INSPRINGING.search(tekst)
    nieuw = json.dumps(samen, ensure_ascii=False, indent=ingesprongen[1] if ingesprongen else 2)
    slot = "\n" if tekst.endswith("\n") else ""
    return bom + (nieuw + slot).replace("\n", "\r\n" if "\r\n" in tekst else "\n")


def _zonder_dubbele(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    uit = dict(paren)
    if len(uit) < len(paren):
        raise ValueError("dubbele sleutel")
    return uit


def _voeg_samen(oud: Any, nieuw: Any) -> Any:
    """Alles van beide; waar ze niet samengaan, is er niets aan te vullen."""
    if isinstance(oud, dict) and isinstance(nieuw, dict):
        erbij = {sleutel: _voeg_samen(oud[sleutel], nieuw[sleutel]) for sleutel in nieuw if sleutel in oud}
        return {**oud, **nieuw, **erbij}
    if isinstance(oud, str) and isinstance(nieuw, list):
        oud = [oud]
    if isinstance(oud, list) and isinstance(nieuw, list):
        return oud + [lid for lid in nieuw if lid not in oud]
    raise ValueError("past niet samen")
