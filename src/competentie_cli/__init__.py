"""Competentiemanagement in gewone bestanden."""

__version__ = "0.1.0"
