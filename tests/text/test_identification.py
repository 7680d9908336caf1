"""Which language, script and region a text is in."""

from __future__ import annotations

import subprocess
import sys

import pytest

from claimx.text import identification
from claimx.text.identification import Identification, Profile, identify, identify_region, take_sample


def profile(script: str, words: str, letters: str = "") -> Profile:
    return Profile(frozenset(script.split()), frozenset(words.split()), frozenset(letters))


PROFILES = {
    "en": profile("Latn", "the of and to in a is that for it was on with as he be at by this from his not are"),
    "pt": profile("Latn", "de a o que e do da em um para com não uma os no se na por mais as dos como já ao", "ãõ"),
    "pt-BR": profile("Latn", "de a o que e do da em um para com não uma os no se na por mais as dos como já ao", "ãõ"),
    "es": profile("Latn", "de la que el en y a los se del las un por con una su para es al lo como más ya"),
    "ru": profile("Cyrl", "и в на не что с по это он как из к а его для от за но также все о уже", "ыэё"),
    "uk": profile("Cyrl", "і в на не що з у та до за як це для про від він його але також вже", "іїєґ"),
    "ar": profile("Arab", "في من على أن إلى التي عن مع هذا ما الذي هذه لا كان بعد كما قد"),
    "zh": profile("Hans Hant", ""),
    "ja": profile("Jpan", ""),
    "ko": profile("Kore", ""),
}

ENGLISH = (
    "The council said on Monday that it was going to build three schools in the north of the city, and that the money "
    "for the first of them is in this year's budget. The mayor was not at the meeting."
)
PORTUGUESE = (
    "A prefeita disse na segunda-feira que a cidade não vai fechar escolas e que as obras do novo hospital já "
    "começaram. O dinheiro para os trabalhos, segundo ela, não sai do orçamento da educação."
)
SPANISH = (
    "La alcaldesa dijo el lunes que la ciudad no va a cerrar escuelas y que las obras del nuevo hospital ya empezaron. "
    "El dinero para los trabajos no sale del presupuesto de la educación, como se temía."
)
RUSSIAN = (
    "Мэр города сообщил в понедельник, что новые школы построят уже к осени и что деньги на это выделены из бюджета. "
    "Он также сказал, что закрывать старые здания не будут."
)
UKRAINIAN = (
    "Мер міста повідомив у понеділок, що нові школи збудують вже до осені і що гроші на це виділено з бюджету. "
    "Він також сказав, що старі будівлі не закриють."
)
ARABIC = (
    "قال رئيس البلدية يوم الاثنين إن المدينة لن تغلق أي مدرسة من المدارس التي بنيت في الشمال، وإن العمل على المستشفى "
    "بدأ بعد أن وصلت الأموال إلى المجلس."
)
SIMPLIFIED = "市长星期一表示，这座城市不会关闭任何学校，新医院的工程已经开始，经费来自今年的预算。"
TRADITIONAL = "市長星期一表示，這座城市不會關閉任何學校，新醫院的工程已經開始，經費來自今年的預算。"
JAPANESE = "市長は月曜日、市内の学校を閉鎖しないと述べ、新しい病院の工事はすでに始まったと説明した。"
KOREAN = "시장은 월요일에 학교를 닫지 않을 것이며 새 병원 공사는 이미 시작되었다고 말했다."


@pytest.fixture
def no_statistics(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails the test that would load the statistical identifier."""

    def refuse() -> None:
        pytest.fail("the statistical identifier was asked")

    monkeypatch.setattr(identification, "_load_identifier", refuse)


@pytest.mark.usefixtures("no_statistics")
@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(ENGLISH, "en", id="English"),
        pytest.param(PORTUGUESE, "pt", id="Portuguese is answered without a region"),
        pytest.param(SPANISH, "es", id="Spanish is told from Portuguese"),
        pytest.param(RUSSIAN, "ru", id="Russian"),
        pytest.param(UKRAINIAN, "uk", id="Ukrainian is told from Russian"),
        pytest.param(ARABIC, "ar", id="Arabic"),
        pytest.param(SIMPLIFIED, "zh-Hans", id="simplified Chinese"),
        pytest.param(TRADITIONAL, "zh-Hant", id="traditional Chinese"),
        pytest.param(
            "萬(wàn)億的 token, 開(kāi)源 GPT-4 模型 Llama2 達(dá)到 GPT-3.5 水平", "zh-Hant", id="Chinese with pinyin"
        ),
        pytest.param("OpenAI 发布 GPT-4 大模型", "zh-Hans", id="Chinese with more Latin letters than its own"),
        pytest.param(JAPANESE, "ja", id="Japanese"),
        pytest.param(KOREAN, "ko", id="Korean"),
        pytest.param(
            PORTUGUESE.replace("ã", "a\u0303").replace("ç", "c\u0327"), "pt", id="accents as marks of their own"
        ),
        pytest.param(ENGLISH.upper(), "en", id="capitals"),
        pytest.param(
            "English\n日本語\nРусский\n한국어\n" * 20 + PORTUGUESE, "pt", id="a menu of languages before the text"
        ),
        pytest.param(
            "Home | News | Sport | About us | The team of the year\n" * 50 + SPANISH, "es", id="a menu on a line"
        ),
        pytest.param("https://example.org/the-of-and-to-in-a-is-that-for-it-was\n" * 9 + SPANISH, "es", id="addresses"),
    ],
)
def test_the_letters_and_words_tell_the_language(text: str, language: str) -> None:
    assert identify(text, PROFILES).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "Borgmästaren sade i måndags att staden inte ska stänga några skolor och att arbetet med det nya sjukhuset "
            "redan har börjat. Pengarna kommer från årets budget, enligt henne.",
            "sv",
            id="Swedish",
        ),
        pytest.param(
            "Starosta v pondělí řekl, že město nezavře žádné školy a že stavba nové nemocnice už začala. Peníze na ni "
            "podle něj pocházejí z letošního rozpočtu.",
            "cs",
            id="Czech",
        ),
        pytest.param(
            "Pormestari sanoi maanantaina, että kaupunki ei sulje yhtään koulua ja että uuden sairaalan rakentaminen "
            "on jo alkanut. Rahat tulevat tämän vuoden talousarviosta.",
            "fi",
            id="Finnish",
        ),
        pytest.param(
            "O alcalde dixo o luns que a cidade non vai pechar ningunha escola e que as obras do novo hospital xa "
            "comezaron. Os cartos para os traballos, segundo dixo, non saen do orzamento da educación.",
            "gl",
            id="Galician is not Portuguese",
        ),
        pytest.param(
            "Кметът каза в понеделник, че градът няма да затвори нито едно училище и че работата по новата болница "
            "вече е започнала. Парите за това идват от бюджета за тази година, а не от заем.",
            "bg",
            id="Bulgarian is not Russian",
        ),
        pytest.param(
            "شهردار روز دوشنبه گفت که شهر هیچ مدرسه‌ای را نخواهد بست و کار ساخت بیمارستان جدید آغاز شده است. او گفت "
            "که پول آن از بودجه امسال تأمین می‌شود.",
            "fa",
            id="Persian is not Arabic",
        ),
        pytest.param("Ο δήμαρχος είπε ότι η πόλη δεν θα κλείσει κανένα σχολείο.", "el", id="Greek"),
        pytest.param("ראש העיר אמר ביום שני שהעיר לא תסגור אף בית ספר השנה.", "he", id="Hebrew"),
        pytest.param("মেয়র সোমবার বলেছেন যে শহরের কোনো স্কুল বন্ধ হবে না।", "bn", id="a script that is not listed"),
    ],
)
def test_a_language_without_a_profile_is_named_and_not_mistaken(text: str, language: str) -> None:
    assert identify(text, PROFILES).language == language


@pytest.mark.parametrize(
    ("text", "without", "language"),
    [
        pytest.param(JAPANESE, "ja", "ja", id="Japanese"),
        pytest.param(KOREAN, "ko", "ko", id="Korean"),
        pytest.param(RUSSIAN, "ru", "ru", id="Russian is not Ukrainian"),
        pytest.param(SPANISH, "es", "es", id="Spanish is not Portuguese"),
    ],
)
def test_the_nearest_profile_does_not_stand_in_for_one_that_is_missing(text: str, without: str, language: str) -> None:
    others = {tag: entry for tag, entry in PROFILES.items() if tag != without}
    assert identify(text, others).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("mais de 3000 chips H100", "pt", id="Portuguese"),
        pytest.param("more than 3,000 chips", "en", id="English"),
        pytest.param("más de 200 empresas", "es", id="Spanish"),
    ],
)
def test_a_few_words_are_taken_for_a_language_with_a_profile(text: str, language: str) -> None:
    assert identify(text, PROFILES).language == language


@pytest.mark.usefixtures("no_statistics")
@pytest.mark.parametrize("text", ["", "\n\n", "42 %, 3-2", "🙂 12"])
def test_a_text_without_letters_has_no_language(text: str) -> None:
    assert identify(text, PROFILES) == Identification("und", 0.0)


def test_the_profile_says_which_tag_a_script_stands_for() -> None:
    assert identify(SIMPLIFIED, {"zh-Hant": profile("Hant", ""), "zh-Hans": profile("Hans", "")}).language == "zh-Hans"
    assert identify(JAPANESE, {"ja-JP": profile("Jpan", "")}).language == "ja"


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert take_sample("a b " * 1_000_000) == "a b " * (identification.SAMPLE // 4)


def test_a_short_text_is_looked_at_whole_except_for_addresses() -> None:
    assert take_sample("Breve\nhttps://example.org\r\n8 navios") == "Breve\n8 navios"


VARIANTS = {"pt-BR": ["equipe", "bilhões", "nova york"], "pt-PT": ["equipa", "mil milhões", "nova iorque"]}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        pytest.param("A equipe gastou 2 bilhões.", "pt-BR", id="words of one region"),
        pytest.param("Custa 2 mil milhões, disse em Nova Iorque.", "pt-PT", id="phrases of one region"),
        pytest.param("Custa 2 milhões.", None, id="words of neither"),
        pytest.param("A equipa de Nova York", None, id="as many of both"),
        pytest.param("A equipe de Nova York, equipe campeã, ouviu a equipa", None, id="hardly more of one"),
        pytest.param("As equipes", None, id="a part of a word is none"),
    ],
)
def test_words_that_only_one_region_uses_tell_it(text: str, region: str | None) -> None:
    assert identify_region(text, VARIANTS) == region


def test_a_clear_text_does_not_load_the_statistical_identifier() -> None:
    program = (
        "import sys; from claimx.text.identification import Profile, identify;"
        "identify('日本の学校は三つあります', {'ja': Profile(frozenset({'Jpan'}), frozenset())});"
        "sys.exit('py3langid' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
