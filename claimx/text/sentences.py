"""Where sentences begin and end, in any language, by punctuation alone."""

from __future__ import annotations

import regex

# A line end always ends a sentence: scraped text has headings and list items without a full stop. A full stop ends one
# only before a space and something that can open a sentence: not in "3.5", "U.S. troops", "p.m. on" or after an initial.
_BREAK = regex.compile(
    r"""
    \s*\n\s*
  | [。！？｡]+ [」』”’）)\]】]* \s*                                  # CJK: needs no space after it
  | [!?؟۔।…]+ ["'”’»)\]]* (?:\s+|$)
  | (?<! (?<!\w) \p{Lu}) (?<! \.\p{L}) (?<! (?<!\w) (?:[Mm]rs?|[Dd]r|[Ss]t|[Nn]o|[Ss]r|[Ss]ra|[Vv]s|[Mm]t|[Gg]en|[Ss]en|[Pp]rof|[Rr]ep|[Gg]ov|[Dd]epto|[Pp]\.\s?ej|[Nn]r|[Тт]ыс|[Мм]лн|[Мм]лрд|[Гг]|[Сс]т|[Дд]олл|[Рр]уб))
    \. ["'”’»)\]]* (?: \s+ (?= ["'“‘«(\[¿¡—–-]* \s? [\p{Lu}\p{Lo}\p{Nd}] ) | $ )
    """,
    regex.VERBOSE,
)


def split(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of `text`, in code points, in order, without the blanks between them.

    >>> [text[a:b] for text in ["Up 3.5 points. He left.\\nNext"] for a, b in split(text)]
    ['Up 3.5 points.', 'He left.', 'Next']
    """
    spans, start = [], 0
    for match in _BREAK.finditer(text):
        # The end mark belongs to the sentence, the blanks after it do not.
        end = match.start() + len(match.group().rstrip())
        if end > start:
            spans.append((start, end))
        start = match.end()
    if text[start:].strip():
        spans.append((start, start + len(text[start:].rstrip())))
    return [(a + len(text[a:b]) - len(text[a:b].lstrip()), b) for a, b in spans if text[a:b].strip()]
