"""The language and region of a text, among those that have a pack."""

from __future__ import annotations

from functools import cache

from claimx.languages import loader
from claimx.text.identification import Profile, identify, identify_region


@cache
def _profiles() -> dict[str, Profile]:
    """What tells each language with a pack: its scripts, its small words and its own letters."""
    return {
        tag: Profile(
            scripts=frozenset(head["scripts"]),
            function_words=frozenset(head["function_words"]),
            letters=frozenset(head.get("letters", "")),
        )
        for tag in loader.supported()
        for head in [loader.head(tag)["text"]]
    }


def find_language(text: str) -> str:
    """The BCP 47 tag of the language that `text` is in, with its region where the words or signs show one.

    The tag may be of a language without a pack: the caller says so to the user.
    """
    tag = identify(text, _profiles()).language
    language = tag.split("-")[0]
    if language not in loader.supported() or tag != language:
        return tag
    evidence = {
        region: overlay["evidence"]
        for region, overlay in loader.data(language).get("regions", {}).items()
        if "evidence" in overlay
    }
    return (identify_region(text, evidence) if evidence else None) or tag
