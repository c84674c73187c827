"""What happened, what was signed and what was undertaken, from sentences whose names and people are known."""
