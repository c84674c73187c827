"""The words we think in: frozen types, no input or output, no knowledge of any language."""
