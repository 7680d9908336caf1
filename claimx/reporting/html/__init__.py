"""A check as one page for the browser: the texts side by side with their figures marked, findings, facts, a baseline."""

from claimx.reporting.html.page import write

__all__ = ["write"]
