"""Stories of marked texts, and the findings and facts that come of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimx.model import Severity, Status
from claimx.reconciliation import check

from .factory import reading, story


def codes(**texts: str) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in check(story(**texts)).findings]


MODELS = "The firm has {130 models|count 130 model}. It was founded in {2017|year 2017}."

CLEAN = [
    pytest.param({"en": MODELS, "pt": MODELS}, id="equal texts agree"),
    pytest.param(
        {
            "en": "It sold {200|count 200} in {2018|year 2018} and {300|count 300} in {2019|year 2019}.",
            "pt": "Em {2018|year 2018} vendeu {200|count 200}, e {300|count 300} em {2019|year 2019}.",
        },
        id="clauses may change places",
    ),
    pytest.param(
        {
            "en": "{One|count 1 weak} of them, Berg, sold {200 cars|count 200 car}. He left.",
            "pt": "Berg, {um|count 1 weak} deles, vendeu {duzentos carros|count 200 car} e saiu.",
        },
        id="weak claims and number words answer",
    ),
    pytest.param(
        {
            "en": "Berg has {7,000|count 7000} workers and the {7,000|count 7000} will stay.",
            "pt": "Berg tem {7000|count 7000} trabalhadores e todos vão ficar.",
        },
        id="a figure may be repeated as a pronoun",
    ),
    pytest.param(
        {
            "en": "It was on {3 October 2017|date 2017-10-03}.",
            "ja": "{2017年|year 2017}{10月|month --10}{3日|rank 3}。",
        },
        id="a date may be told in parts",
    ),
    pytest.param(
        {"en": "They won {3-2|ratio 3:2}.", "pt": "Marcaram {3|count 3} e sofreram {2|count 2}."},
        id="a score may be told in parts",
    ),
    pytest.param({"en": MODELS, "pt": f"{MODELS} {{15 gostos|count 15 like chrome}}"}, id="chrome takes no part"),
    pytest.param({"en": MODELS, "pt": f"{MODELS}\n{MODELS}"}, id="a body stated twice is read once"),
    pytest.param(
        {"en": "It beats {Boeing|identifier Boeing_737}.", "pt": "Supera {737|count 737}."},
        id="a name may be told by its number",
    ),
    pytest.param({"en": "{B2B|identifier B2B} is here.", "ru": "Мы торгуем."}, id="a bare name needs no answer"),
    pytest.param({"en": "{Orion 2|identifier Orion_2} flew.", "ru": "Он взлетел."}, id="a short name may be left out"),
    pytest.param(
        {"en": "Berg left on {Friday|weekday 5}.", "pt": "Berg saiu em {28 de maio|date --05-28}."},
        id="a weekday may be told as a date",
    ),
    pytest.param(
        {"en": "It cost {£150 million|money 150000000 GBP}.", "pt": "Custou {R$ 764 milhões|money 764000000 BRL}."},
        id="money may be told in another currency",
    ),
    pytest.param(
        {
            "en": "{Three|count 3 weak} tried and {one|count 1 weak} won.",
            "zh": "{三人|count 3 weak}，{伍一|count 51 weak}。",
        },
        id="a large number in characters may be none",
    ),
    pytest.param(
        {"en": "It starts at {7 p.m.|time 19:00}.", "pt": "Começa às {19h|duration 19 hour}."},
        id="an hour of the day may look like a duration",
    ),
    pytest.param(
        {
            "en": "Open from {noon|time 12:00} to {1 p.m.|time 13:00}.",
            "pt": "Aberto das {12h às 13h|duration 12..13 hour}.",
        },
        id="two hours of the day may look like a range",
    ),
    pytest.param(
        {
            "en": "It pays {105 yen|money 105 JPY} instead of {100|count 100}.",
            "pt": "Paga {105 ienes|money 105 JPY} em vez de {100 ienes|money 100 JPY}.",
        },
        id="a currency may be said once",
    ),
    pytest.param(
        {"en": "{77,000|count 77000} came.", "pt": "Vieram {77.000|count 77 others=77000}."},
        id="a figure may have a second reading",
    ),
]


@pytest.mark.parametrize("texts", CLEAN)
def test_nothing_is_reported(texts: dict[str, str]) -> None:
    assert codes(**texts) == []


FAULTY = [
    pytest.param(
        "It has {130 models|count 130 model}.", "Tem {113 modelos|count 113 model}.", "CX101", "error", id="value"
    ),
    pytest.param(
        "It has {two models|count 2 model}.", "Tem {3 modelos|count 3 model}.", "CX101", "warning", id="value in words"
    ),
    pytest.param("Lost {3-2|ratio 3:2}.", "Perdeu {2-3|ratio 2:3}.", "CX101", "warning", id="sides of a score"),
    pytest.param("{$2bn|money 2000000000 USD}", "{2 mi|money 2000000 USD}", "CX102", "error", id="scale"),
    pytest.param("{$20|money 20 USD}", "{20 euros|money 20 EUR}", "CX103", "error", id="currency"),
    pytest.param("{$20|money 20 USD}", "{20|count 20}", "CX103", "warning", id="lost currency"),
    pytest.param("{20 %|percent 20 percent}", "{20|count 20}", "CX103", "error", id="lost percent sign"),
    pytest.param("on {Sunday|weekday 7}", "no {sábado|weekday 6}", "CX104", "error", id="weekday"),
    pytest.param("{GPT-4|identifier GPT-4}", "{GPT-3|identifier GPT-3}", "CX105", "error", id="identifier"),
    pytest.param("{4 inches|measure 4 inch}", "{10 mm|measure 10 millimeter}", "CX106", "error", id="wrong conversion"),
    pytest.param(
        "{up to 10|count 10 at_most}", "{mais de 10|count 10 more_than}", "CX107", "error", id="reversed bound"
    ),
    pytest.param("{over 10|count 10 more_than}", "{10|count 10}", "CX110", "warning", id="lost bound"),
    pytest.param("{about 10|count 10 about}", "{10|count 10}", "CX110", "info", id="lost about"),
    pytest.param("{4.41|score 4.41}", "{4,4|score 4.4}", "CX111", "info", id="rounding"),
    pytest.param("{30 May|date --05-30}", "{maio|month --05}", "CX111", "warning", id="lost day"),
    pytest.param("{10 miles|measure 10 mile}", "{16 km|measure 16 kilometer}", "CX112", "info", id="conversion"),
    pytest.param("It has {130 models|count 130 model}.", "Tem muitos modelos.", "CX201", "warning", id="missing"),
    pytest.param("It has {both models|count 2 model}.", "Tem modelos.", "CX201", "info", id="missing word"),
    pytest.param("It has models.", "Tem {130 modelos|count 130 model}.", "CX202", "warning", id="added"),
    pytest.param("It has models.", "Tem {1 modelo|count 1 model}.", "CX202", "info", id="one may be an article"),
    pytest.param("It fell on {Sunday|weekday 7}.", "Caiu nesse dia.", "CX201", "info", id="missing weekday"),
    pytest.param("It fell in {August|month --08}.", "Caiu nesse mês.", "CX201", "info", id="missing month"),
    pytest.param("It fell on {2 August|date --08-02}.", "Caiu nesse dia.", "CX201", "warning", id="missing date"),
    pytest.param("{Three|count 3 weak} left.", "{Quatro|count 4 weak} saíram.", "CX101", "warning", id="numerals"),
    pytest.param(
        "{1 to 3 m|measure 1..3 meter}", "{3|count 3} a {1 m|measure 1 meter}", "CX101", "warning", id="range"
    ),
    pytest.param("The {Orion 2|identifier Orion_2} flew.", "O Orion voou.", "CX201", "warning", id="number of a name"),
    pytest.param("Seen in {GMT+0100|identifier GMT+0100}.", "Visto às.", "CX201", "info", id="a name not named at all"),
]


@pytest.mark.parametrize(("english", "portuguese", "code", "severity"), FAULTY)
def test_one_finding_a_cause(english: str, portuguese: str, code: str, severity: str) -> None:
    checked = check(story(en=english, pt=portuguese))
    assert [(f.code, f.severity.value) for f in checked.findings] == [(code, severity)]
    assert checked.findings[0].suspects == ()


def test_changed_figure_is_found_though_the_right_value_stands_elsewhere() -> None:
    tail = " Berg said so in Oslo. In {2018|year 2018} Berg and {Nils|count 9 weak} left for Rome."
    checked = check(story(en="Sold in {2018|year 2018}." + tail, pt="Vendido em {2013|year 2013}." + tail))
    assert [f.code for f in checked.findings] == ["CX104"]
    assert [c.value for c in checked.findings[0].claims] == ["2013", "2018"]


THREE = {"en": MODELS, "ja": MODELS, "pt": MODELS.replace("130", "113")}


def test_majority_names_the_suspect() -> None:
    (finding,) = check(story(**THREE)).findings
    assert (finding.code, finding.suspects) == ("CX101", ("pt.txt",))
    assert finding.claims[0].language == "pt"
    assert finding.message == ('130 models in en and ja ("130 models"), but 113 models in pt ("113 models"): 13 % less')


def test_source_is_right_even_alone() -> None:
    (finding,) = check(story(**THREE), source="pt").findings
    assert finding.suspects == ("en.txt", "ja.txt")


def test_source_may_be_a_path_or_a_base_language() -> None:
    pair = story(en=MODELS, pt_BR=MODELS.replace("130", "113"))
    assert check(pair, source="pt").findings[0].suspects == ("en.txt",)
    assert check(pair, source="en.txt").findings[0].suspects == ("pt-BR.txt",)


def test_a_weak_one_is_no_part_of_a_date() -> None:
    english = "It was on {1 October|date --10-01}, {a year|duration 1 year weak} ago."
    portuguese = "Foi a {10 de outubro|date --10-10}, há {um ano|duration 1 year weak}."
    assert codes(en=english, pt=portuguese) == [("CX104", Severity.ERROR)]


def test_each_document_answers_for_its_own_fault() -> None:
    texts = dict.fromkeys(("en", "ja", "id", "fr", "ru"), "It has {over 130 models|count 130 model more_than}.")
    texts |= {"pt": "Tem {113 modelos|count 113 model}.", "vi": "Có {130|count 130}."}
    found = {(f.code, f.suspects) for f in check(story(**texts)).findings}
    assert found == {("CX101", ("pt.txt",)), ("CX110", ("vi.txt",))}


def test_each_deviating_value_is_a_finding_of_its_own() -> None:
    texts = dict.fromkeys(("en", "ja", "id", "fr", "ru"), MODELS)
    texts |= {"pt": MODELS.replace("130", "113"), "vi": MODELS.replace("130", "150")}
    assert {f.suspects for f in check(story(**texts)).findings} == {("pt.txt",), ("vi.txt",)}


def test_figure_missing_in_one_of_many_is_its_fault_alone() -> None:
    texts = dict.fromkeys(("en", "ja", "id", "fr"), MODELS) | {
        "pt": "The firm is large. It was founded in {2017|year 2017}."
    }
    (finding,) = check(story(**texts)).findings
    assert (finding.code, finding.suspects) == ("CX201", ("pt.txt",))
    assert finding.message == '130 models ("130 models") in en, fr, id and ja is missing in pt'


def test_figure_of_one_alone_is_added() -> None:
    texts = dict.fromkeys(("en", "ja", "id", "fr"), "The firm is large. It was founded in {2017|year 2017}.")
    (finding,) = check(story(**texts, pt=MODELS)).findings
    assert (finding.code, finding.suspects) == ("CX202", ("pt.txt",))


def test_figure_that_half_of_the_documents_state_is_style() -> None:
    texts = dict.fromkeys(("en", "ja", "id"), MODELS)
    texts |= dict.fromkeys(("fr", "pt", "ru"), "The firm is large. It was founded in {2017|year 2017}.")
    assert {f.severity for f in check(story(**texts)).findings} == {Severity.INFO}


BODY = [
    f"Number {word} is about {name} and how it came to sell {{{n} cars|count {n} car}} in a single summer."
    for word, name, n in [
        ("one", "Arvid", 3417),
        ("two", "Berta", 2288),
        ("three", "Cecil", 1956),
        ("four", "Doris", 4423),
        ("five", "Egbert", 7731),
    ]
]


def test_passage_left_out_is_one_finding() -> None:
    checked = check(story(en=" ".join(BODY), pt=" ".join(BODY[:1] + BODY[3:])))
    (finding,) = checked.findings
    assert finding.code == "CX201"
    assert [c.value for c in finding.claims] == ["2288", "1956"]
    assert finding.message == (
        'a passage of 2 sentences with 2 figures ("Number two is about Berta and how it cam…") in en is missing in pt'
    )


def test_passage_added_is_one_finding() -> None:
    checked = check(story(en=" ".join(BODY[:2] + BODY[4:]), pt=" ".join(BODY)))
    assert [(f.code, len(f.claims)) for f in checked.findings] == [("CX202", 2)]


def test_merged_sentences_still_answer() -> None:
    merged = " ".join(BODY).replace("summer. Number two", "summer, and number two")
    assert check(story(en=" ".join(BODY), pt=merged)).findings == ()


def test_share_is_told_each_time() -> None:
    english = "{72%|percent 72 percent} read German and {72%|percent 72 percent} French, {9%|percent 9 percent} both."
    portuguese = "{72%|percent 72 percent} leem alemão e % francês, {9%|percent 9 percent} ambos."
    assert codes(en=english, pt=portuguese) == [("CX201", Severity.WARNING)]


def test_added_figures_far_apart_are_all_found() -> None:
    english = " ".join(
        f"{name} lives in a house by the lake." for name in ("Arvid", "Berta", "Cecil", "Doris", "Egbert")
    )
    portuguese = (
        "Arvid vive numa casa com {41 portas|count 41}. Berta vive numa casa junto ao lago. Cecil vive numa casa junto"
        " ao lago. Doris vive numa casa junto ao lago. Egbert vive numa casa com {57 portas|count 57}."
    )
    assert codes(en=english, pt=portuguese) == [("CX202", Severity.WARNING)] * 2


def test_names_do_not_keep_a_sentence_from_being_a_passage() -> None:
    dropped = (
        "Of {10 firms|count 10 company} on the list {8 use|count 8 company} the {Orion 2|identifier Orion_2} here."
    )
    checked = check(
        story(en=f"{BODY[0]} {dropped} {BODY[1]}", pt=f"{BODY[0]} Muitas usam outra coisa qualquer. {BODY[1]}")
    )
    (finding,) = checked.findings
    assert [c.value for c in finding.claims] == ["10", "8"]


def test_sentences_left_out_one_after_the_other_are_one_passage() -> None:
    dropped = "Of {10 firms|count 10 company} {8 pay|count 8 company}. Over {1500 towns|count 1500 city} pay as well."
    checked = check(story(en=f"{BODY[0]} {dropped} {BODY[1]}", pt=f"{BODY[0]} Muitas empresas pagam. {BODY[1]}"))
    (finding,) = checked.findings
    assert [c.value for c in finding.claims] == ["10", "8", "1500"]


def test_counted_thing_is_known_again_in_another_paragraph() -> None:
    head = "The war of {100 models|count 100 model} has come."
    english = " ".join([head, *BODY])
    portuguese = " ".join([*BODY, head.replace("100 models", "100 modelos")])
    assert codes(en=english, pt=portuguese) == []


def test_warning_makes_a_fact_differ() -> None:
    checked = check(story(en="{over 10|count 10 more_than}", pt="{10|count 10}"))
    assert [fact.status for fact in checked.facts] == [Status.DIFFERS]


def test_rounding_leaves_a_fact_in_agreement() -> None:
    checked = check(story(en="{4.41|score 4.41}", pt="{4,4|score 4.4}"))
    assert [fact.status for fact in checked.facts] == [Status.AGREE]


def test_facts_come_in_reading_order_with_their_status() -> None:
    checked = check(story(en=MODELS + " It has {9|count 9} dogs.", pt=MODELS.replace("2017", "2018")))
    assert [(fact.claims[0].value, fact.status) for fact in checked.facts] == [
        ("130", Status.AGREE),
        ("2017", Status.DIFFERS),
        ("9", Status.PARTIAL),
    ]
    assert checked.facts[2].absent == ("pt.txt",)


def test_fact_ids_depend_on_content_and_not_on_place() -> None:
    before = check(story(en=MODELS, pt=MODELS)).facts
    after = check(story(en="Preface. " + MODELS, pt="Prefácio. " + MODELS)).facts
    assert [fact.id for fact in before] == [fact.id for fact in after]
    assert len({fact.id for fact in before}) == 2


def test_gravest_findings_come_first() -> None:
    other = "The firm has models. It was founded in {2018|year 2018}."
    assert [s for _, s in codes(en=MODELS, pt=other)] == [Severity.ERROR, Severity.WARNING]


def test_single_or_unsupported_documents_are_not_checked() -> None:
    assert check(story(en=MODELS)).findings == ()


def test_reading_that_was_not_read_takes_no_part() -> None:
    unread = replace(reading("xx", "Nothing was read here."), supported=False)
    three = replace(story(**THREE), readings=(*story(en=MODELS, ja=MODELS).readings, unread))
    assert check(three).findings == ()


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        pytest.param("measure 10 inch at_most", "measure 25 centimeter", "CX110", id="the bound is lost on the way"),
        pytest.param("measure 10 inch at_most", "measure 25 centimeter at_most", "CX112", id="the bound is kept"),
        pytest.param("measure 10 inch at_most", "measure 25 centimeter loose", "CX112", id="stress stands for it"),
        pytest.param("measure 10 inch about", "measure 25 centimeter", "CX112", id="about is lost in every conversion"),
        pytest.param(
            "measure 20 mile", "measure 30 kilometer more_than", "CX112", id="the bound tells how it is rounded"
        ),
        pytest.param(
            "measure 20 mile more_than", "measure 32 kilometer", "CX110", id="a bound that is none of rounding"
        ),
    ],
)
def test_a_bound_may_get_lost_in_a_conversion(here: str, there: str, expected: str) -> None:
    found = codes(en=f"It rained {{so much|{here}}} on the coast.", pt=f"Choveu {{tanto|{there}}} na costa.")
    assert [code for code, _ in found] == [expected]


def test_another_time_zone_alone_is_a_warning() -> None:
    texts = {"en": "It opens at {10:15|time 10:15 zone=BST}.", "fr": "Ouverture à {10 h 15|time 10:15 zone=GMT}."}
    assert codes(**texts) == [("CX104", Severity.WARNING)]
    (finding,) = check(story(**texts)).findings
    assert finding.message.endswith("BST against GMT")


def test_a_percent_sign_that_the_text_may_leave_out_is_no_more_than_suspect() -> None:
    english = "Ruth got {44.7%|percent 44.7 percent} to {44.2|count 44.2} for Olga."
    french = "Ruth a eu {44,7 %|percent 44.7 percent} contre {44,2 %|percent 44.2 percent} pour Olga."
    (finding,) = check(story(en=english, fr=french)).findings
    assert (finding.code, finding.severity) == ("CX103", Severity.WARNING)
    (finding,) = check(story(en="Ruth got {44.2|count 44.2}.", fr="Ruth a eu {44,2 %|percent 44.2 percent}.")).findings
    assert (finding.code, finding.severity) == ("CX103", Severity.ERROR)


def test_another_day_is_not_made_good_by_an_ordinal_beside_it() -> None:
    start = "Talks begin on {2 May|date --05-02}; the {second|rank 2 weak} round needs {176 votes|count 176 vote}."
    wrong = start.replace("{2 May|date --05-02}", "{5 May|date --05-05}")
    assert [finding.code for finding in check(story(en=start, pt=wrong)).findings] == ["CX104"]
