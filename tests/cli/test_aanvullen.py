"""Aanvullen met de tabtoets: de boodschappen zijn Nederlands, en er wordt niets anders veranderd."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Tik, Uitvoering


@pytest.fixture(autouse=True)
def thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for naam in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(naam, str(tmp_path / "thuis"))
    return tmp_path / "thuis"


def _in(monkeypatch: pytest.MonkeyPatch, shell: str) -> None:
    monkeypatch.setattr("shellingham.detect_shell", lambda: (shell, shell))


@pytest.mark.parametrize(
    ("shell", "bestand"),
    [
        ("bash", ".bash_completions/competentie.sh"),
        ("zsh", ".zfunc/_competentie"),
        ("fish", ".config/fish/completions/competentie.fish"),
    ],
)
def test_aanvullen_aanzetten_zegt_waar_het_staat(
    tik: Tik, thuis: Path, monkeypatch: pytest.MonkeyPatch, shell: str, bestand: str
) -> None:
    _in(monkeypatch, shell)
    boodschap = (
        f"Het aanvullen met de tabtoets staat aan: {thuis / bestand}\n"
        "Het werkt zodra u een nieuw venster opent.\n"
    )
    assert tik("--install-completion") == Uitvoering(0, boodschap, "")
    assert "competentie" in (thuis / bestand).read_text("utf-8")


def test_aanvullen_tonen_geeft_alleen_het_script(tik: Tik, monkeypatch: pytest.MonkeyPatch) -> None:
    _in(monkeypatch, "bash")
    code, uit, fout = tik("--show-completion")
    assert (code, uit.splitlines()[0], uit.splitlines()[-1], fout) == (
        0,
        "_competentie_completion() {",
        "complete -o default -F _competentie_completion competentie",
        "",
    )


@pytest.mark.parametrize("optie", ["--install-completion", "--show-completion"])
def test_een_onbekende_shell_krijgt_een_nederlandse_zin(
    tik: Tik, thuis: Path, monkeypatch: pytest.MonkeyPatch, optie: str
) -> None:
    _in(monkeypatch, "tcsh")
    zinnen = [
        "fout: Het aanvullen met de tabtoets lukt hier niet.",
        "hulp: Het kan in bash, zsh, fish en PowerShell.",
    ]
    code, uit, fout = tik(optie)
    assert (code, uit, fout.splitlines()) == (1, "", zinnen)
    assert not thuis.exists()


def test_de_tabtoets_vult_opdrachten_aan(tik: Tik, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_COMPETENTIE_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "competentie kl")
    monkeypatch.setenv("COMP_CWORD", "1")
    assert tik() == Uitvoering(0, "kloof\n", "")
