"""A clean view and a language pack → claims."""

from claimx.extraction.reading import extract, read

__all__ = ["extract", "read"]
