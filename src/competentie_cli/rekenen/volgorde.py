"""Namen sorteren zonder hoofdletters, accenten en leestekens."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def sorteernaam(naam: str) -> str:
    """De naam zoals ze gesorteerd wordt."""
    ontleed = unicodedata.normalize("NFKD", naam).casefold()
    return "".join(t for t in ontleed if unicodedata.category(t)[0] not in "MP")
