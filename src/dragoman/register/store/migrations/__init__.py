"""The steps by which an older register becomes one of this version; each in one transaction."""
