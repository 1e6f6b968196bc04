"""Words, numbers and dates in both languages."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from app import i18n

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="fr"><context><name>Home</name>
<message numerus="yes"><source>%n pièce</source><translation>{plural}</translation></message>
<message><source>Bonjour</source><translation>{hello}</translation></message>
<message><source>À finir</source><translation type="unfinished">to do</translation></message>
</context></TS>
"""


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two small catalogues in place of Goulot's own."""
    monkeypatch.setattr(i18n, "assets_dir", lambda: tmp_path)
    (tmp_path / "translations").mkdir()
    for language, plural, hello in (
        ("fr", "<numerusform>%n pièce</numerusform><numerusform>%n pièces</numerusform>", "Bonjour"),
        ("en", "<numerusform>%n piece</numerusform><numerusform>%n pieces</numerusform>", "Hello"),
    ):
        text = CATALOGUE.format(language=language, plural=plural, hello=hello)
        (tmp_path / "translations" / f"goulot_{language}.ts").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("catalogues")
@pytest.mark.parametrize(
    ("language", "n", "expected"),
    [
        ("fr", 0, "0 pièce"),
        ("fr", 1, "1 pièce"),
        ("fr", 2, "2 pièces"),
        ("fr", 1200, "1\u202f200 pièces"),
        ("en", 0, "0 pieces"),
        ("en", 1, "1 piece"),
        ("en", 1200, "1,200 pieces"),
    ],
)
def test_plural(language: i18n.Language, n: int, expected: str) -> None:
    i18n.set_language(language)
    assert i18n.translate("Home", "%n pièce", n=n) == expected


@pytest.mark.usefixtures("catalogues")
def test_english_comes_from_the_catalogue_and_the_rest_stays_french() -> None:
    i18n.set_language("en")
    sources = ("Bonjour", "À finir", "Inconnu")
    assert [i18n.translate("Home", text) for text in sources] == ["Hello", "À finir", "Inconnu"]
    assert i18n.translate("Elsewhere", "Bonjour") == "Bonjour"


@pytest.mark.usefixtures("catalogues")
def test_the_language_can_be_changed_back() -> None:
    i18n.set_language("en")
    i18n.set_language("fr")
    assert (i18n.language(), i18n.translate("Home", "Bonjour")) == ("fr", "Bonjour")


def test_an_absent_catalogue_is_an_error_and_keeps_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "assets_dir", lambda: tmp_path)
    with pytest.raises(FileNotFoundError):
        i18n.set_language("en")
    assert i18n.language() == "fr"


SHOWN = [
    (lambda: i18n.labelled("P60", "12"), "P60\u00a0: 12", "P60: 12"),
    (lambda: i18n.number(1234567), "1\u202f234\u202f567", "1,234,567"),
    (lambda: i18n.number(-1234.56, 1), "−1\u202f234,6", "−1,234.6"),
    (lambda: i18n.number(3.25, 1, signed=True), "+3,2", "+3.2"),
    (lambda: i18n.number(-0.04, 1), "0,0", "0.0"),
    (lambda: i18n.number(None), "–", "–"),
    (lambda: i18n.percent(0.828), "82,8\u00a0%", "82.8%"),
    (lambda: i18n.percent(-0.05, 0, signed=True), "−5\u00a0%", "−5%"),
    (lambda: i18n.minutes(750_000), "12\u00a0min", "12\u00a0min"),
    (lambda: i18n.euro(1234.5), "1\u202f234,50\u00a0€", "€1,234.50"),
    (lambda: i18n.euro(-3, 0), "−3\u00a0€", "−€3"),
    (lambda: i18n.clock(38_525_000), "10:42", "10:42"),
    (lambda: i18n.clock(86_400_000 + 5_000, seconds=True), "00:00:05", "00:00:05"),
    (lambda: i18n.date(datetime.date(2026, 8, 1)), "1er\u00a0août 2026", "1\u00a0August 2026"),
]


@pytest.mark.parametrize(("show", "french", "english"), SHOWN)
def test_numbers_and_dates(show: Callable[[], str], french: str, english: str) -> None:
    in_french = show()
    i18n.set_language("en")
    assert (in_french, show()) == (french, english)
