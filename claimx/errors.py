"""What claimx can say went wrong. Each error says where, what, and what to try."""

from __future__ import annotations


class ClaimxError(Exception):
    """The root of every error that a user can mend."""


class PackError(ClaimxError):
    """A language pack that cannot be used: names the file, the key and the reason."""

    def __init__(self, path: str, key: str, reason: str) -> None:
        """Say that `key` of the file `path` cannot be used, and why."""
        super().__init__(f"{path}: [{key}] {reason}")
        self.path, self.key, self.reason = path, key, reason


class LanguageError(ClaimxError):
    """A language tag that is not well formed or has no pack."""


class SourceError(ClaimxError):
    """An input that could not be read; costs that input alone."""

    def __init__(self, path: str, reason: str) -> None:
        """Say that the input `path` cannot be read, and why."""
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


class ConfigError(ClaimxError):
    """A setting that is unknown or has an unusable value."""
