"""De enige plek die weet hoe iets eruitziet: scherm, gegevens en documenten."""
