"""Tests of claimx.reconciliation."""
