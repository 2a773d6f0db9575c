"""Maakt `sjablonen/document.docx` uit leesbare delen: `python -m tests.sjabloonmaker`.

Wat vast is (stijlen, thema, lijsten, voettekst) staat als XML in `delen/`; de tags staan in `inhoud.py`.
"""
