"""Het scherm: rich-weergaven van bevindingen en kloven."""
