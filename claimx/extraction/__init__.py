"""A clean view and a language pack → claims."""

from claimx.extraction.reading import read

__all__ = ["read"]
