"""Bytes made text: every encoding that is met, and the refusals."""

from __future__ import annotations

import codecs

import pytest

from claimx.errors import SourceError
from claimx.sources.decoding import SAMPLE, decode

PORTUGUESE = (
    "A prefeitura anunciou ontem a construção de três escolas na região. A decisão, disse a secretária, não depende "
    "do orçamento do próximo ano: os recursos já estão disponíveis e as obras começarão em março.\n"
)
SPANISH = (
    "El año pasado la compañía construyó ocho fábricas en España y contrató a más de mil señoras y señores de la "
    "región; según el presidente, la campaña de otoño será aún más difícil que la del año anterior.\n"
)
POLISH = (
    "Wczoraj rząd ogłosił, że w przyszłym roku powstaną trzy nowe szkoły. Według ministra środki są już zapewnione, "
    "a prace rozpoczną się na wiosnę; opozycja uważa jednak, że pieniędzy zabraknie.\n"
)
TURKISH = (
    "Hükümet dün üç büyük şehirde yeni okullar yapılacağını açıkladı. Bakana göre kaynak ayrıldı ve çalışmalar "
    "ilkbaharda başlayacak, ancak muhalefet paranın yetmeyeceğini düşünüyor.\n"
)
RUSSIAN = "Вчера правительство объявило, что в трёх крупных городах построят новые школы. Деньги уже выделены.\n"
JAPANESE = (
    "政府は昨日、来年三つの大都市に新しい学校を建てると発表しました。予算はすでに確保されているということです。\n"
)
SIMPLIFIED = "政府昨天宣布，明年将在三个大城市建设新的学校。部长说，资金已经到位，工程将在春天开始。\n"
TRADITIONAL = "政府昨天宣布，明年將在三個大城市興建新的學校。部長說，經費已經到位，工程將在春天開始。\n"
KOREAN = "정부는 어제 내년에 세 개의 대도시에 새로운 학교를 짓겠다고 발표했다. 예산은 이미 확보되었다고 한다.\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"", "", id="an empty file is an empty text"),
        pytest.param("3 mil\u00f5es".encode(), "3 mil\u00f5es", id="UTF-8 is the rule"),
        pytest.param(codecs.BOM_UTF8 + b"12", "12", id="the mark of UTF-8 is dropped"),
        pytest.param(
            codecs.BOM_UTF16_LE + "2千".encode("utf-16-le"), "2千", id="UTF-16 little-endian is known by its mark"
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + "2千".encode("utf-16-be"), "2千", id="UTF-16 big-endian is known by its mark"
        ),
        pytest.param(codecs.BOM_UTF32_LE + "2千".encode("utf-32-le"), "2千", id="UTF-32 is not taken for UTF-16"),
        pytest.param(
            codecs.BOM_UTF32_BE + "2千".encode("utf-32-be"), "2千", id="UTF-32 big-endian is known by its mark"
        ),
        pytest.param(b"1\r\n2\r3\n", "1\r\n2\r3\n", id="line ends stay as they are"),
        pytest.param(b"\x1b[31m7\x1b[0m", "\x1b[31m7\x1b[0m", id="escape codes are text"),
    ],
)
def test_text_is_decoded_exactly(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(PORTUGUESE, "cp1252", id="Portuguese in Windows-1252"),
        pytest.param(SPANISH, "latin-1", id="Spanish in Latin-1 keeps its tildes"),
        pytest.param(POLISH, "cp1250", id="Polish in Windows-1250"),
        pytest.param(TURKISH, "cp1254", id="Turkish in Windows-1254"),
        pytest.param(RUSSIAN, "cp1251", id="Russian in Windows-1251"),
        pytest.param(RUSSIAN, "koi8-r", id="Russian in KOI8-R"),
        pytest.param(JAPANESE, "shift_jis", id="Japanese in Shift JIS"),
        pytest.param(JAPANESE, "euc_jp", id="Japanese in EUC-JP"),
        pytest.param(SIMPLIFIED, "gb18030", id="simplified Chinese in GB 18030"),
        pytest.param(TRADITIONAL, "big5", id="traditional Chinese in Big5"),
        pytest.param(KOREAN, "euc_kr", id="Korean in EUC-KR"),
    ],
)
def test_a_legacy_encoding_that_plainly_fits_is_used(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("line", [JAPANESE, RUSSIAN], ids=["two bytes a character", "one byte a character"])
def test_a_legacy_file_beyond_the_sample_is_decoded_whole(line: str) -> None:
    encoding = "shift_jis" if line is JAPANESE else "cp1251"
    text = "The page begins in plain English. " * 5000 + line * 2000
    assert len(text) > 2 * SAMPLE
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", "zero byte at byte 8", id="an image is no text"),
        pytest.param("12 千".encode("utf-16-le"), "convert it to UTF-8", id="UTF-16 without its mark is not guessed"),
        pytest.param(
            codecs.BOM_UTF16_LE + b"1\x00\x00", "UTF-16-LE, but invalid at byte 4", id="half a UTF-16 character"
        ),
        pytest.param(
            "três países é só".encode() + b"\xff", "(0xFF); the rest is UTF-8", id="damaged UTF-8 is no Latin-1"
        ),
        pytest.param(b"\xff\x81\x8d", "invalid UTF-8 at byte 0 (0xFF), and no other encoding", id="noise is no text"),
        pytest.param("восемь".encode("cp1251"), "no other encoding", id="one word is too little to tell the encoding"),
        pytest.param(b"caf\xe9", "iconv -f WINDOWS-1252", id="one accent is too little to tell the encoding by"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place_and_a_way_out(data: bytes, says: str) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data, "a.txt")
    assert caught.value.path == "a.txt"
    assert says in caught.value.reason


def test_a_sample_that_fits_does_not_excuse_a_whole_that_does_not() -> None:
    undefined = b"\x98"  # the one byte without a character in Windows-1251
    with pytest.raises(SourceError, match="no other encoding fits"):
        decode((RUSSIAN * 1000).encode("cp1251") + undefined, "a.txt")
