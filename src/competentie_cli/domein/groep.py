"""Waarover een cijfer gaat dat buiten mag: het geheel, of een vaste groep."""

from __future__ import annotations

# (soort, naam): afdeling, functiefamilie of laag; de naam is leeg voor wie nergens bij hoort
Groepsleutel = tuple[str, str]
GEHEEL: Groepsleutel = ("organisatie", "")
