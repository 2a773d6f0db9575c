"""Wat een editor van een YAML-bestand ziet: PyYAML met de types van YAML 1.2, los van het programma."""

from __future__ import annotations

import re
from typing import Any

import yaml

_TYPES: dict[str, tuple[str, str]] = {
    "null": (r"~|null|Null|NULL|", "~nN\0"),
    "bool": (r"true|True|TRUE|false|False|FALSE", "tTfF"),
    "int": (r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    "float": (
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        "-+.0123456789",
    ),
}


class _Kernlezer(yaml.SafeLoader):
    """Een lezer zonder de types van YAML 1.1: `ja`, `2026-11-21` en `12:30` zijn tekst."""

    yaml_implicit_resolvers: dict[str, Any] = {}


def _mapping(lezer: yaml.SafeLoader, knoop: yaml.MappingNode) -> dict[str, Any]:
    return {str(sleutel.value): lezer.construct_object(waarde, deep=True) for sleutel, waarde in knoop.value}


def _geheel(_: yaml.SafeLoader, knoop: yaml.ScalarNode) -> int:
    tekst = knoop.value.lower()
    stelsel = {"0o": 8, "0x": 16}.get(tekst[:2], 10)
    return int(tekst[2:] if stelsel != 10 else tekst, stelsel)


def _breuk(_: yaml.SafeLoader, knoop: yaml.ScalarNode) -> float:
    return float(knoop.value.lower().replace(".inf", "inf").replace(".nan", "nan"))


for _naam, (_patroon, _begin) in _TYPES.items():
    _Kernlezer.add_implicit_resolver(
        f"tag:yaml.org,2002:{_naam}",
        re.compile(f"^(?:{_patroon})$"),
        ["" if letter == "\0" else letter for letter in _begin],
    )
_Kernlezer.add_constructor("tag:yaml.org,2002:map", _mapping)
_Kernlezer.add_constructor("tag:yaml.org,2002:int", _geheel)
_Kernlezer.add_constructor("tag:yaml.org,2002:float", _breuk)


def lees_als_editor(tekst: str) -> Any:
    """De waarde van een YAML-tekst zoals een editor haar aan het schema voorlegt.

    Raises:
        yaml.YAMLError: als er geen YAML staat; dat meldt een editor ook zonder schema.
    """
    return yaml.load(tekst.removeprefix("\ufeff"), Loader=_Kernlezer)
