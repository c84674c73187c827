"""Refer."""
