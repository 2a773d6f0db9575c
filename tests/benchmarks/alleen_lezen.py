"""Leest alle YAML-bestanden van een map met PyYAML's C-lader, en doet er niets mee."""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

if __name__ == "__main__":
    bestanden = [pad for einde in ("*.yaml", "*.yml") for pad in Path(sys.argv[1]).rglob(einde)]
    gelezen = [yaml.load(pad.read_bytes(), Loader=yaml.CSafeLoader) for pad in bestanden]
    print(len(gelezen))
