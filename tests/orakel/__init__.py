"""Een onafhankelijk orakel voor de kloof en het leervoorstel: geschreven uit rekenregels.md, zonder de code
van het programma."""
