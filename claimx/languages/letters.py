"""What is a letter, for one character and for patterns: Unicode's letters, and the marks that are written onto them."""

from __future__ import annotations

import re
import unicodedata

# Vowel signs of Arabic and of the scripts of India, combining accents.
MARKS = "\u0300-\u036f\u064b-\u0655\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
LATIN = "a-z\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff"  # Latin letters of a folded text
# Letters of the scripts that are written with spaces: what `re` may pass over in one go to find the ends of words. Not
# all of them need be here.
SPACED = (
    "a-z\u00df-\u00f6\u00f8-\u02af\u03ac-\u03ce\u0400-\u0481\u048a-\u052f\u0620-\u063f\u0641-\u064a\u0904-\u0939"
    "\u1e00-\u1eff\uac00-\ud7a3"
)

WORD = re.compile(r"[^\W\d_]+")  # letters in a row, without the marks of Indian scripts


def is_letter(char: str) -> bool:
    """A letter, or a mark written onto one: the vowel signs of Hindi are part of the word."""
    return char.isalpha() or (char > "\u02ff" and unicodedata.category(char)[0] == "M")


def in_word(text: str, at: int) -> bool:
    """Whether `at` is a place within a word."""
    # Most places that are asked for are before a space or a stop, which come before all letters.
    return text[at : at + 1] >= "A" and at > 0 and is_letter(text[at]) and is_letter(text[at - 1])


def in_latin_word(text: str, at: int) -> bool:
    """Whether `at` is a place within a word in small Latin letters, whatever other letters are around it."""
    return "a" <= text[at : at + 1] <= "z" and "a" <= text[at - 1 : at] <= "z"
