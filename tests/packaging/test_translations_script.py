"""The tool that keeps the catalogues: what it collects, what it refuses, what it keeps."""

from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.scripts import script


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, at work on a small project with empty catalogues."""
    module = script("translations")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    (tmp_path / "app").mkdir()
    (tmp_path / "assets" / "translations").mkdir(parents=True)
    for language in ("fr", "en"):
        module.catalogue(language).write_text("<TS/>", encoding="utf-8")
    return module


def write(tool: ModuleType, code: str) -> None:
    (tool.ROOT / "app" / "views.py").write_text(code, encoding="utf-8")


def finish(tool: ModuleType, language: str, *texts: str) -> None:
    """Fill the unfinished translations in their order."""
    path = tool.catalogue(language)
    content = path.read_text(encoding="utf-8")
    for text in texts:
        content = content.replace('<translation type="unfinished" />', f"<translation>{text}</translation>", 1)
    path.write_text(content, encoding="utf-8")


def test_calls_are_collected_by_context_once_each(tool: ModuleType) -> None:
    write(
        tool,
        'translate("B", "deux")\ni18n.translate("A", "un")\ntranslate("B", "deux")\n'
        'painter.translate(1, 2)\ntranslate("B", "%n pièce", n=3)\n',
    )
    found = [(s.context, s.text, s.counts, s.place) for s in tool.collect(tool.ROOT / "app")]
    assert found == [
        ("A", "un", False, "app/views.py:2"),
        ("B", "deux", False, "app/views.py:1"),
        ("B", "%n pièce", True, "app/views.py:5"),
    ]


def test_a_sentence_that_is_no_literal_is_refused_with_its_place(
    tool: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tool, 'translate("A", text)\n')
    assert tool.main([]) == 1
    assert capsys.readouterr().out.startswith("app/views.py:1: translate() needs")


def test_a_new_sentence_is_missing_then_unfinished_then_well(
    tool: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tool, 'translate("A", "Bonjour {nom}")\n')
    assert tool.main(["--check"]) == 1
    assert "app/views.py:1: en: missing: 'Bonjour {nom}'" in capsys.readouterr().out
    assert tool.main([]) == 0
    assert tool.main(["--check"]) == 1
    assert "app/views.py:1: en: unfinished: 'Bonjour {nom}'" in capsys.readouterr().out
    finish(tool, "en", "Hello {name}")
    assert tool.main(["--check"]) == 1
    assert "fields differ" in capsys.readouterr().out
    tool.catalogue("en").write_text(
        tool.catalogue("en").read_text(encoding="utf-8").replace("{name}", "{nom}"), encoding="utf-8"
    )
    assert tool.main(["--check"]) == 0


def test_refreshing_keeps_what_is_translated_and_drops_what_is_gone(tool: ModuleType) -> None:
    write(tool, 'translate("A", "un")\ntranslate("A", "deux")\n')
    tool.main([])
    finish(tool, "en", "one", "two")
    write(tool, 'translate("A", "deux")\ntranslate("A", "trois")\n')
    tool.main([])
    kept = {source: entry.text for (_, source), entry in tool.entries("en").items()}
    assert kept == {"deux": "two", "trois": None}


def test_a_plural_needs_two_forms_in_both_languages(tool: ModuleType) -> None:
    write(tool, 'translate("A", "%n pièce", n=2)\n')
    tool.main([])
    problems = tool.check(tool.collect(tool.ROOT / "app"))
    assert [problem.split(": ")[1:3] for problem in problems] == [["fr", "unfinished"], ["en", "unfinished"]]


@pytest.mark.parametrize(
    ("text", "flaws"),
    [
        ("l’équipe arrive\u00a0: 2\u202f%", 0),
        ("l'équipe", 1),
        ("Prêt ?", 1),
        ("10 %", 1),
        ("l'OF est en retard !", 2),
        ("à 10:42", 0),
    ],
)
def test_typography(tool: ModuleType, text: str, flaws: int) -> None:
    assert len(tool.typography(text)) == flaws


def test_a_sentence_alike_in_both_languages_needs_its_reason(tool: ModuleType) -> None:
    write(tool, 'translate("A", "Maintenance")\ntranslate("A", "Poste")\n')
    tool.main([])
    finish(tool, "en", "Maintenance", "Station")
    (problem,) = tool.check(tool.collect(tool.ROOT / "app"))
    assert problem.startswith("app/views.py:1: alike in both languages: 'Maintenance'")

    (tool.ROOT / "packaging").mkdir()
    reasons = tool.ROOT / tool.ALIKE
    reasons.write_text("# why\nMaintenance | same word\n", encoding="utf-8")
    assert tool.check(tool.collect(tool.ROOT / "app")) == []
    reasons.write_text("Maintenance | same word\nPoste | no longer\n", encoding="utf-8")
    assert tool.check(tool.collect(tool.ROOT / "app")) == [
        "packaging/same_in_both.txt: not alike, or no longer used: 'Poste'"
    ]
