"""De werkwoorden: zuivere functies van domein naar domein, zonder bestanden en zonder klok."""
