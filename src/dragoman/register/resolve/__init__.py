"""Resolve: which mentions are of the same person, engagement, instrument; every link with its reasons."""
