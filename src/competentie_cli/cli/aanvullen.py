"""Aanvullen met de tabtoets: Typer doet het werk, de boodschappen zijn Nederlands."""

from __future__ import annotations

import contextlib
import io
import subprocess
from collections.abc import Callable
from typing import Any

import typer

from competentie_cli.fouten import CompetentieFout


def zet_aan(ctx: Any, param: Any, gevraagd: Any) -> Any:
    """Zet het aanvullen aan voor de shell van dit ogenblik, en stopt dan."""
    if not gevraagd or ctx.resilient_parsing:
        return gevraagd
    from typer.completion import install_callback

    gezegd = _laat_typer(install_callback, ctx, param, gevraagd)
    _, _, pad = gezegd.partition("\n")[0].partition(" installed in ")
    typer.echo(f"Het aanvullen met de tabtoets staat aan{f': {pad}' if pad else '.'}")
    typer.echo("Het werkt zodra u een nieuw venster opent.")
    raise typer.Exit


def toon(ctx: Any, param: Any, gevraagd: Any) -> Any:
    """Toont wat de shell van dit ogenblik nodig heeft, en stopt dan."""
    if not gevraagd or ctx.resilient_parsing:
        return gevraagd
    from typer.completion import show_callback

    typer.echo(_laat_typer(show_callback, ctx, param, gevraagd), nl=False)
    raise typer.Exit


def _laat_typer(werk: Callable[..., Any], *argumenten: Any) -> str:
    """Wat Typer op stdout zet; zijn eigen klacht op stderr wordt de onze."""
    gezegd = io.StringIO()
    try:
        with contextlib.redirect_stdout(gezegd), contextlib.redirect_stderr(io.StringIO()):
            werk(*argumenten)
    except SystemExit:  # zo eindigt Typer als het lukte
        return gezegd.getvalue()
    except (typer.Exit, OSError, subprocess.SubprocessError) as fout:
        hulp = "Het kan in bash, zsh, fish en PowerShell."
        raise CompetentieFout("Het aanvullen met de tabtoets lukt hier niet.", hulp) from fout
    return gezegd.getvalue()
