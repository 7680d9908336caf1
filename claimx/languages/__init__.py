"""One data file a language, and what makes packs of them; nothing else in the program knows a word of a language."""
