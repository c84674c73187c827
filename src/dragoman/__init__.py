"""Dragoman reads the public record of defence cooperation and keeps the register of it."""

__version__ = "0.1.0"
