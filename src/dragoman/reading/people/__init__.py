"""People in a text: names with the ranks and posts around them, joined into one record a person."""
