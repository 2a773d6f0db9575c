"""De codes zelf, per onderwerp."""
