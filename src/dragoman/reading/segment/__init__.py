"""Where paragraphs and sentences lie, and which of them belong to the report."""
