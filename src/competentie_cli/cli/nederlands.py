"""Opdrachten en groepen waarvan de hulp Nederlands spreekt."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from competentie_cli.cli import aanvullen
from competentie_cli.fouten import GebruikFout

_VASTE_HULP = {
    "help": "Toon deze hulp.",
    "install_completion": "Zet het aanvullen met de tabtoets aan voor deze shell.",
    "show_completion": "Toon wat er nodig is om aan te vullen, om het zelf te plaatsen.",
}
_EIGEN_WERK = {"install_completion": aanvullen.zet_aan, "show_completion": aanvullen.toon}


class _Hulp:
    """Schrijft de hulp van een opdracht: gebruik, uitleg, argumenten, opties, voorbeelden."""

    def get_params(self, ctx: Any) -> list[Any]:
        """De parameters; Typers eigen opties spreken Nederlands."""
        params = super().get_params(ctx)  # type: ignore[misc]
        for param in params:
            param.help = _VASTE_HULP.get(param.name, param.help)
            param.callback = _EIGEN_WERK.get(param.name, param.callback)
        return params  # type: ignore[no-any-return]

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """`Gebruik: competentie kloof [OPTIES] [MEDEWERKER]...`."""
        formatter.write_usage(ctx.command_path, " ".join(self._gebruik(ctx)), prefix="Gebruik: ")

    def _gebruik(self, ctx: Any) -> Iterator[str]:
        yield "[OPTIES]"
        for param in self.get_params(ctx):
            if param.param_type_name == "argument":
                yield _argument(param) if param.required else f"[{_argument(param)}]"

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """De argumenten en opties, elk met hun uitleg."""
        zichtbaar = [param for param in self.get_params(ctx) if not getattr(param, "hidden", False)]
        argumenten = [(_argument(p), p.help or "") for p in zichtbaar if p.param_type_name == "argument"]
        opties = [(_optie(p), p.help or "") for p in zichtbaar if p.param_type_name == "option"]
        _lijst(formatter, "Argumenten", argumenten)
        _lijst(formatter, "Opties", opties)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """De voorbeelden, regel voor regel zoals ze er staan."""
        epiloog = inspect.cleandoc(getattr(self, "epilog", None) or "")
        if epiloog:
            with formatter.section(_kop("Voorbeelden")):
                for regel in epiloog.splitlines():
                    formatter.write(f"  {regel}\n")


class Opdracht(_Hulp, TyperCommand):
    """Een opdracht."""


class Groep(_Hulp, TyperGroup):
    """Een opdracht met opdrachten eronder; zonder meer toont ze haar hulp."""

    def _gebruik(self, ctx: Any) -> Iterator[str]:
        yield from super()._gebruik(ctx)
        yield "OPDRACHT ..."

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Zonder argumenten is de vraag om hulp bedoeld."""
        return super().parse_args(ctx, args or ["--help"])

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """De opties, en daaronder de opdrachten in de volgorde waarin ze staan."""
        super().format_options(ctx, formatter)
        opdrachten = [(naam, opdracht.get_short_help_str(200)) for naam, opdracht in self.commands.items()]
        _lijst(formatter, "Opdrachten", opdrachten)

    def list_commands(self, ctx: Any) -> list[str]:
        """De opdrachten in de volgorde waarin ze staan."""
        return list(self.commands)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """De gevraagde opdracht.

        Raises:
            GebruikFout: als ze niet bestaat.
        """
        if not ctx.resilient_parsing and not args[0].startswith("-") and args[0] not in self.commands:
            raise GebruikFout(f"De opdracht '{args[0]}' bestaat niet.", self._bedoeld(ctx, args[0]))
        return super().resolve_command(ctx, args)

    def _bedoeld(self, ctx: Any, getikt: str) -> str:
        lijkt = get_close_matches(getikt.casefold(), self.commands, n=1, cutoff=0.5)
        if lijkt:
            return f"bedoelde u '{ctx.command_path} {lijkt[0]}'?"
        return f"Alle opdrachten: {ctx.command_path} --help"


def _lijst(formatter: Any, kop: str, rijen: list[tuple[str, str]]) -> None:
    if rijen:
        with formatter.section(_kop(kop)):
            formatter.write_dl(rijen)


def _kop(tekst: str) -> str:
    return typer.style(tekst, bold=True)


def _argument(param: Any) -> str:
    naam = str(param.metavar or param.name).upper()
    return f"{naam}..." if param.nargs != 1 else naam


def _optie(param: Any) -> str:
    namen = ", ".join(sorted(param.opts, key=len))
    kort = namen if "," in namen or len(param.opts[0]) == 2 else f"    {namen}"
    return kort if param.is_flag else f"{kort} {param.metavar or param.name.upper()}"
