"""Bevindingen voor andere programma's: gegevens, GitHub en SARIF."""
