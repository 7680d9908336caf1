"""Bytes as they lie on the disk, made text: exactly, or not at all."""

from __future__ import annotations

import codecs
from typing import Final

from claimx.errors import SourceError

# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The encodings that web pages were written in before UTF-8 (https://encoding.spec.whatwg.org/#names-and-labels). The
# rarer ones that charset-normalizer knows (DOS, EBCDIC, HP) are left out: they win by chance more often than not.
LEGACY: Final = (
    *("cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257", "cp1258"),
    *("cp1251", "koi8_r", "koi8_u", "cp1253", "cp1255", "cp1256", "cp874"),
    *("cp932", "euc_jis_2004", "gb18030", "big5", "big5hkscs", "cp949"),
)

# The code pages of the Latin script differ in so few letters that the statistics of letters confuse them ("mañana"
# becomes "mańana"); the language tells them apart. Every language that is not named here is written in cp1252.
CENTRAL_EUROPEAN: Final = ("cp1250", "iso8859_2")
LATIN_CODE_PAGES: Final = {
    **dict.fromkeys(
        ("Polish", "Czech", "Slovak", "Hungarian", "Romanian", "Croatian", "Slovene"),
        CENTRAL_EUROPEAN,
    ),
    "Turkish": ("cp1254",),
    "Lithuanian": ("cp1257",),
    "Estonian": ("cp1257",),
    "Vietnamese": ("cp1258",),
}
WESTERN: Final = ("cp1252",)

# Below this coherence (0 to 1, charset-normalizer's) a Latin reading was wrong more often than right when twenty news
# texts each of ten languages were read back from their code pages; above it two of a hundred were.
LATIN_COHERENCE: Final = 0.5
# With fewer bytes beyond ASCII than this the code pages of the other scripts cannot be told apart, nor from noise.
TELLING: Final = 32
SAMPLE: Final = 1 << 16  # bytes; enough for the statistics, and the cost no longer grows with the file


def decode(data: bytes, path: str) -> str:
    """The text of `data`: by its byte order mark, else as UTF-8, else in the legacy encoding that plainly fits.

    Line ends stay as they are. A byte order mark is dropped, so offsets count from the character after it.
    Raises SourceError for binary data, for damaged UTF-8, and where no legacy encoding fits beyond doubt.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data, mark, encoding, path)
    if (zero := data.find(0)) >= 0:
        reason = f"not text: a zero byte at byte {zero}; if it is UTF-16 without a byte order mark, convert it to UTF-8"
        raise SourceError(path, reason)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_legacy(data, error.start, path)


def _decode_marked(data: bytes, mark: bytes, encoding: str, path: str) -> str:
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        offset = error.start + len(mark)
        reason = f"marked as {encoding.upper()}, but invalid at byte {offset}; save it again as UTF-8"
        raise SourceError(path, reason) from error


def _decode_legacy(data: bytes, offset: int, path: str) -> str:
    """The text of data that is no UTF-8 from byte `offset` on; raises SourceError where that would be a guess."""
    where = f"invalid UTF-8 at byte {offset} (0x{data[offset]:02X})"
    sample = _cut_sample(data, offset)
    if _is_damaged_utf8(sample):
        raise SourceError(path, f"{where}; the rest is UTF-8, so the file seems damaged: mend or remove that byte")
    encoding = detect_encoding(sample)
    if encoding is not None:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass  # the sample fitted, the whole does not: no better than a guess
    advice = "convert it to UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8"
    raise SourceError(path, f"{where}, and no other encoding fits beyond doubt; {advice}")


def _cut_sample(data: bytes, offset: int) -> bytes:
    """At most SAMPLE bytes around `offset`, cut at white space where there is some: in no encoding half a character."""
    start = max(0, offset - SAMPLE // 2)
    if start:
        start = max(data.rfind(b"\n", start, offset), data.rfind(b" ", start, offset), start - 1) + 1
    end = min(len(data), start + SAMPLE)
    if end < len(data):
        space = max(data.rfind(b"\n", offset, end), data.rfind(b" ", offset, end))
        end = space if space > offset else end
    return data[start:end]


def _is_damaged_utf8(sample: bytes) -> bool:
    """Whether most of the sample's characters beyond ASCII are sound UTF-8, which no legacy text is by chance."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    sound = sum(not character.isascii() for character in text) - broken
    return sound > broken


def detect_encoding(sample: bytes) -> str | None:
    """The legacy encoding of `sample`, as a Python codec; None where more than one fits."""
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample, cp_isolation=list(LEGACY)))
    if not matches:
        return None
    best = matches[0]
    if not _is_latin(str(best)):
        return best.encoding if sum(byte > 0x7F for byte in sample) >= TELLING else None
    if best.coherence < LATIN_COHERENCE:
        return None
    pages = LATIN_CODE_PAGES.get(best.language, WESTERN)
    fitting = (encoding for match in matches for encoding in match.could_be_from_charset if encoding in pages)
    return next(fitting, None)


def _is_latin(text: str) -> bool:
    """Whether most letters are of ASCII, as in every language of the Latin script."""
    letters = [character for character in text if character.isalpha()]
    return 2 * sum(letter.isascii() for letter in letters) > len(letters)
