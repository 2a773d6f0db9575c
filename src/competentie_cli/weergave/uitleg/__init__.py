"""De uitleg van een niveau in zinnen en als gegevens."""
