"""In welke formaten een document bestaat; een lichte module, want ook de hulp van elke opdracht kent ze."""

from __future__ import annotations

DOCUMENTEN = ("pdf", "html", "md", "docx")
# formaten waarin het logo getekend wordt
GETEKEND = frozenset({"pdf", "docx"})
