"""Alle publieke uitvoer naast elkaar: een los geschreven nakijker en een aanvaller die het stelsel oplost."""
