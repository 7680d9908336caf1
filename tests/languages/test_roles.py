"""The names of the roles."""

from __future__ import annotations

from claimx.languages import roles
from claimx.languages.roles import Role


def test_each_role_stands_under_its_own_name() -> None:
    assert {name: getattr(roles, name) for name in Role.__members__} == dict(Role.__members__)
