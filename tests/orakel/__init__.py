"""Een onafhankelijk orakel voor de kloof: geschreven uit rekenregels.md, zonder de code van het programma."""
