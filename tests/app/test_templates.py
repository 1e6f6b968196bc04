"""A centre's template: its structure, the séance's figures, the trainee's words; and what hostile ones can't do."""

import time
from pathlib import Path

import pytest

from app import cli
from app.documents import FigureRun, Paragraph, Report, Shift, Table, default_report, figures
from app.documents.templates import SUFFIX, TABLES, TEXTS, by_template, standard_template, templates_in
from app.documents.templates.sandbox import LONGEST_SOURCE, TemplateError
from app.i18n import set_language
from app.scenarios import locate
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.app.plain_text import plain

PARTS = ["Objet", "Contexte", "Résultats", "Écarts et causes", "Coûts", "Actions engagées", "Passation"]


@pytest.fixture(scope="module")
def shift() -> Shift:
    return Shift.of(live(Session(load(locate("pompes")), 1), policy("competent")))


@pytest.fixture(scope="module")
def written(shift: Shift) -> Report:
    return default_report(shift)


def made(source: str, tmp_path: Path, shift: Shift, written: Report) -> Report:
    path = tmp_path / "centre.txt"
    path.write_text(source, encoding="utf-8")
    return by_template(path, shift, written)


def lines(report: Report) -> list[str]:
    blocks = [block for section in report.sections for block in section.blocks if isinstance(block, Paragraph)]
    return [plain("".join(run.text for run in block.runs)) for block in blocks]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_standard_template_keeps_every_word_of_the_trainee(shift: Shift, language: str) -> None:
    set_language("fr" if language == "fr" else "en")
    own = default_report(shift)
    report = by_template(standard_template(), shift, own)
    if language == "fr":
        assert [section.title for section in report.sections] == PARTS
    assert len(report.sections) == len(PARTS)
    kept = [block for section in report.sections for block in section.blocks]
    assert all(block in kept for section in own.sections for block in section.blocks)


def test_figures_keep_their_source_and_tables_their_rows(tmp_path: Path, shift: Shift, written: Report) -> None:
    trs = next(figure for figure in figures(shift) if figure.code == "line_trs_percent")
    source = "# Bilan\nTRS {{ chiffre.line_trs_percent }}.\n- {{ goulot }}\n[[ tableau objectifs ]]\n"
    (section,) = made(source, tmp_path, shift, written).sections
    first, second, table = section.blocks
    assert isinstance(first, Paragraph) and trs.run in first.runs and isinstance(trs.run, FigureRun)
    assert isinstance(second, Paragraph) and second.style == "bullet"
    assert isinstance(table, Table) and len(table.rows) == 7


def test_a_table_that_the_trainee_cites_too_is_shown_once(shift: Shift, written: Report) -> None:
    report = by_template(standard_template(), shift, written)
    codes = [block.code for section in report.sections for block in section.blocks if isinstance(block, Table)]
    assert "objectives" in codes and len(codes) == len(set(codes))


def test_loops_and_conditions_go_over_the_orders(tmp_path: Path, shift: Shift, written: Report) -> None:
    source = "# OF\n{% for o in of if o.reste %}\n- {{ o.nom }} : {{ o.reste }}\n{% endfor %}\n"
    assert lines(made(source, tmp_path, shift, written)) == ["OF 4712 : 5", "OF 4719 : 10"]


@pytest.mark.parametrize(("source", "line", "words"), [
    ("# A\n{{ chiffre.trx }}", 2, "« trx » n’existe pas"),
    ("# A\n\n{{ inconnu }}", 3, "« inconnu » n’existe pas"),
    ("# A\n{% for o in of %}\n- {{ o.prix }}\n{% endfor %}", 3, "« prix » n’existe pas"),
    ("# A\n{% if %}\n", 2, "mal fermées"),
    ("# A\n{{ date", 2, "mal fermées"),
    ("# A\n[[ tableau trs ]]", 2, "inconnu ; attendu : objectifs"),
    ("# A\n[[ image x ]]", 2, "inconnu ; attendu : tableau, texte"),
    ("du texte sans titre", 1, "aucune partie"),
    ("# A\n{% for o in chiffre.line_trs_percent.x %}{% endfor %}", 2, "n’existe pas"),
    ("# " + "x" * LONGEST_SOURCE, 1, "trop long"),
])  # fmt: skip
def test_a_bad_template_is_told_with_its_line(
    source: str, line: int, words: str, tmp_path: Path, shift: Shift, written: Report
) -> None:
    with pytest.raises(TemplateError) as error:
        made(source, tmp_path, shift, written)
    told = plain(error.value.sentence())
    assert told.startswith(f"centre.txt, ligne {line} : ") and words in told and "\n" not in told


@pytest.mark.parametrize("hostile", [
    "{{ ''.__class__.__mro__ }}",
    "{{ date.__class__ }}",
    "{{ of['__class__'] }}",
    "{{ chiffre.items() }}",
    "{{ chiffre.pop('line_trs_percent') }}",
    "{{ date.format(date) }}",
    "{{ date|upper }}",
    "{{ 'a' * 999999999 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ date ~ date }}",
    "{% set a = 'x' %}{{ a }}",
    "{% for a in range(999999999) %}{% endfor %}",
    "{% for a in of recursive %}{{ loop(of) }}{% endfor %}",
    "{% for a in of %}{% for b in of %}{% for c in of %}x{% endfor %}{% endfor %}{% endfor %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% macro m() %}{{ m() }}{% endmacro %}",
    "{{ lipsum(n=100000) }}",
    "{{ self.__init__.__globals__ }}",
    "{{ cycler.__init__ }}",
    "{{ " + "(" * 900 + "1" + ")" * 900 + " }}",
    "{% for a in of %}" * 200 + "{% endfor %}" * 200,
])  # fmt: skip
def test_a_hostile_template_is_refused_at_once(hostile: str, tmp_path: Path, shift: Shift, written: Report) -> None:
    began = time.monotonic()
    with pytest.raises(TemplateError):
        made(f"# A\n{hostile}", tmp_path, shift, written)
    assert time.monotonic() - began < 5


def test_the_longest_output_that_the_grammar_allows_is_bounded(tmp_path: Path, shift: Shift, written: Report) -> None:
    loops = "{% for a in of %}{% for b in of %}" + "x" * (LONGEST_SOURCE - 100) + "{% endfor %}{% endfor %}"
    with pytest.raises(TemplateError, match="trop long"):
        made(f"# A\n{loops}", tmp_path, shift, written)


def test_marks_of_figures_typed_in_a_template_are_only_text(tmp_path: Path, shift: Shift, written: Report) -> None:
    assert lines(made("# A\n\ue000absent\ue001", tmp_path, shift, written)) == ["absent"]


def test_a_file_that_is_no_text_is_told(tmp_path: Path, shift: Shift, written: Report) -> None:
    path = tmp_path / "photo.txt"
    path.write_bytes(b"# A\n\xff\xd8\xff")
    with pytest.raises(TemplateError, match="ligne 2"):
        by_template(path, shift, written)


def test_templates_of_a_folder_are_its_text_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.docx"):
        (tmp_path / name).write_text("# A")
    assert [path.name for path in templates_in(tmp_path)] == ["a.txt", "b.txt"]


def test_the_page_of_the_docs_names_all_that_a_template_can_say() -> None:
    page = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
    assert [name for name in (*TABLES, *TEXTS) if f"`{name}`" not in page] == []
    assert standard_template().suffix == SUFFIX


def test_the_command_line_takes_a_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal, template = tmp_path / "j.jsonl", tmp_path / "centre.txt"
    run = ["simulate", "pompes", "--until", "00:10", "--journal", str(journal)]
    assert cli.run(["--lang", "fr", *run]) == 0
    template.write_text("# Notre bilan\n{{ date }}\n", encoding="utf-8")
    report = ["--lang", "fr", "report", str(journal), "--format", "docx", "--template", str(template)]
    assert cli.run([*report, "--output", str(tmp_path / "cr.docx")]) == 0
    template.write_text("# Notre bilan\n{{ dat }}\n", encoding="utf-8")
    capsys.readouterr()
    assert cli.run([*report, "--output", str(tmp_path / "non.docx")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert plain(line) == "centre.txt, ligne 2 : « dat » n’existe pas"
    assert not (tmp_path / "non.docx").exists()
