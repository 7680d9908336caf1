"""A check as one page for the browser: the texts side by side, their figures marked, the findings and the facts."""

from claimx.reporting.html.page import write

__all__ = ["write"]
