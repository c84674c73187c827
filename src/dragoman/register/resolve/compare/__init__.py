"""Comparisons: one feature a module; each says what is true when it speaks for or against."""
