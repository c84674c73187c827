"""Relate."""
