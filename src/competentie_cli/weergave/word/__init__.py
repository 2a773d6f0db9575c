"""Documenten in Word: een .docx-sjabloon met tags, ingevuld in de zandbak en daarna afgewerkt."""
