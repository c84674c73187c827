"""Brief."""
