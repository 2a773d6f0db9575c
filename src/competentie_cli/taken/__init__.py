"""Eén bestand per taak: gewone argumenten erin, een resultaat eruit."""
