"""De status van een doel tot op de dag; wat later gebeurt, is nog niet gezien."""

from __future__ import annotations

from datetime import date

import pytest

from competentie_cli.domein.plan import Doel
from competentie_cli.rekenen.doelstatus import doel_loopt, doelstatus


@pytest.mark.parametrize(
    ("status", "status_op", "op", "verwacht"),
    [
        ("behaald", "2026-11-21", date(2026, 11, 21), ("behaald", False)),
        ("behaald", "2026-11-22", date(2026, 11, 21), ("open", True)),
        ("vervallen", None, date(2026, 11, 21), ("vervallen", False)),
        ("bezig", "2024-02-29", date(2024, 2, 28), ("open", True)),
        ("bezig", "2024-02-29", date(2024, 2, 29), ("bezig", True)),
        ("open", None, date(2026, 11, 21), ("open", True)),
    ],
)
def test_de_status_geldt_vanaf_haar_dag(
    status: str, status_op: str | None, op: date, verwacht: tuple[str, bool]
) -> None:
    gegevens = {"competentie": "luisteren", "naar": "3", "status": status}
    doel = Doel.model_validate(gegevens | ({"status_op": status_op} if status_op else {}))
    assert (doelstatus(doel, op), doel_loopt(doel, op)) == verwacht
