"""Het leervoorstel: als gegevens, op het scherm en als ontwerp van een plan."""
