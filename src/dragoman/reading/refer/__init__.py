"""Whom later words mean: “the minister”, “he”, “the two sides”, “the host”."""
