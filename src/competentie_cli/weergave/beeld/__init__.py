"""Van resultaat naar beeld: documenten als blokken, met de vaste zinnen ingevuld."""
