"""`python -m tests.sjabloonmaker`: schrijft `sjablonen/document.docx` opnieuw."""

from __future__ import annotations

from tests.sjabloonmaker.maken import DOEL, maak

DOEL.write_bytes(maak())
