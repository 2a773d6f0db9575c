"""De enige plek die weet hoe bestanden heten en eruitzien."""
