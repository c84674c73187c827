"""What can go wrong, and the code by which programs know it.

DragomanError
├── SourceError          a document cannot be had (missing, empty, binary, not a report)
├── VocabularyError      a vocabulary file is wrong: file, line and key
├── SettingsError        a setting is unknown or has an impossible value
├── UsageError           the caller asked for something that cannot be (unknown country, impossible day)
└── RegisterError        the register cannot do what was asked
    ├── NotInRegister    no record of that id
    ├── Contradiction    two standing decisions disagree
    ├── StaleRevision    the record changed since it was read
    └── WrongRegister    the file is not ours, or of a newer version

Text never raises: what cannot be read becomes a Doubt.
"""

from __future__ import annotations


class DragomanError(Exception):
    """The root of every error that Dragoman raises on purpose."""

    code = "dragoman_error"


class SourceError(DragomanError):
    """A document cannot be had."""

    code = "source_error"


class VocabularyError(DragomanError):
    """A vocabulary file is wrong; the message says file, line and key."""

    code = "vocabulary_error"


class SettingsError(DragomanError):
    """A setting is unknown or has an impossible value."""

    code = "settings_error"


class UsageError(DragomanError):
    """The caller asked for something that cannot be."""

    code = "usage_error"


class RegisterError(DragomanError):
    """The register cannot do what was asked."""

    code = "register_error"


class NotInRegister(RegisterError):
    """No record of that id is in the register."""

    code = "not_in_register"


class Contradiction(RegisterError):
    """Two standing decisions disagree."""

    code = "contradiction"


class StaleRevision(RegisterError):
    """The record changed since it was read."""

    code = "stale_revision"


class WrongRegister(RegisterError):
    """The file is not a register of ours, or one of a newer version."""

    code = "wrong_register"
