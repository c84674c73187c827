"""Pages by address."""
