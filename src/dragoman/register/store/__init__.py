"""Where claims, decisions and what is derived from them are kept: SQLite or PostgreSQL."""
