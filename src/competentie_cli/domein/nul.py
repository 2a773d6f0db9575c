"""De kale `~` of `null` van YAML, los van de modellen: wie alleen YAML leest, heeft die niet nodig."""

from __future__ import annotations


class Nul(str):
    """Een kale `~` of `null`: tekst in een tekstveld, elders afwezig."""

    __slots__ = ()
