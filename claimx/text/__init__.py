"""Text as it is found: a clean view that never loses the place, sentences, languages, page furniture."""
