"""What the process says at its end."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What each exit code means; scripts rely on it."""

    FINE = 0
    FINDINGS = 1
    UNUSABLE = 2
    FAULT = 3
    INTERRUPTED = 130
