"""The compte rendu says what the journal says, and is a real document."""

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from app import i18n
from app.documents import (
    Chart,
    FigureRun,
    Report,
    Shift,
    Table,
    blank_report,
    default_report,
    docx_bytes,
    figures,
    report_from_json,
    report_to_json,
    to_csv,
    to_docx,
)
from app.scenarios import locate
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live


@pytest.fixture(scope="module")
def shift() -> Shift:
    return Shift.of(live(Session(load(locate("pompes")), 1), policy("competent")))


@pytest.fixture
def report(shift: Shift) -> Report:
    return default_report(shift)


def blocks(report: Report, kind: type) -> list[Any]:
    return [block for section in report.sections for block in section.blocks if isinstance(block, kind)]


def test_a_report_survives_its_draft(report: Report) -> None:
    assert report_from_json(report_to_json(report)) == report
    with pytest.raises(ValueError, match="title"):
        report_from_json({"sections": []})


def test_the_person_who_lived_the_seance_signs(report: Report) -> None:
    signed = docx.Document(io.BytesIO(docx_bytes(replace(report, author="Camille Durand"))))
    assert signed.core_properties.author == "Camille Durand"
    assert "Rédigé par Camille Durand" in [paragraph.text for paragraph in signed.paragraphs]
    nobody = docx.Document(io.BytesIO(docx_bytes(report)))
    assert any(paragraph.text.startswith("Rédigé par …") for paragraph in nobody.paragraphs), "room to sign by hand"


def test_each_cited_figure_is_in_the_catalogue_as_written(shift: Shift, report: Report) -> None:
    catalogue = {figure.code: figure for figure in figures(shift)}
    cited = [
        run
        for section in report.sections
        for block in section.blocks
        if hasattr(block, "runs")
        for run in block.runs
        if isinstance(run, FigureRun)
    ]
    assert len(cited) >= 6
    for run in cited:
        assert run.text == catalogue[run.code].text
        assert (run.first, run.last) == (1, len(shift.journal.entries))


def test_codes_of_figures_are_unique(shift: Shift) -> None:
    codes = [figure.code for figure in figures(shift)]
    assert len(codes) == len(set(codes))


def test_the_bars_are_the_losses_between_tr_and_tu(shift: Shift, report: Report) -> None:
    (chart,) = blocks(report, Chart)
    times = shift.board.times()
    assert sum(bar.value for bar in chart.bars) * 60_000 == pytest.approx(times.tr - (times.tu or 0))
    assert [bar.highlighted for bar in chart.bars] == [True] + [False] * (len(chart.bars) - 1)


def test_the_costs_as_shown_add_up(report: Report) -> None:
    costs = next(table for table in blocks(report, Table) if table.code == "costs")

    def cents(text: str) -> int:
        digits = text.replace(i18n.NARROW_NBSP, "").replace(",", "").replace(i18n.MINUS, "-")
        return int(digits)

    for column in (1, 2, 3):
        *parts, total = [cents(row[column]) for row in costs.rows]
        assert sum(parts) == total


def test_a_blank_report_has_the_five_parts(shift: Shift) -> None:
    sections = blank_report(shift).sections
    assert [section.code for section in sections] == ["result", "causes", "costs", "actions", "handover"]
    assert not any(section.blocks for section in sections)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_docx_is_made_of_real_headings_and_tables(shift: Shift, language: i18n.Language, tmp_path: Path) -> None:
    i18n.set_language(language)
    report = default_report(shift)
    to_docx(report, tmp_path / "cr.docx")
    document = docx.Document(str(tmp_path / "cr.docx"))
    headings = [
        paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Heading 1"
    ]
    assert headings == [f"{rank}. {section.title}" for rank, section in enumerate(report.sections, 1)]
    tables = blocks(report, Table)
    shown = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    for table in tables:
        assert [list(table.columns), *map(list, table.rows)] in shown
    assert document.core_properties.title == report.title and document.core_properties.author == ""
    spoken = {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))}
    assert spoken == {"fr-FR" if language == "fr" else "en-GB"}


def test_the_bars_of_the_docx_are_as_long_as_their_values(report: Report) -> None:
    (chart,) = blocks(report, Chart)
    document = docx.Document(io.BytesIO(docx_bytes(report)))
    drawn = next(table for table in document.tables if len(table.columns) == 42)
    longest = max(bar.value for bar in chart.bars)
    for row, bar in zip(drawn.rows, chart.bars, strict=True):
        shaded = [tc for tc in row._tr.tc_lst if tc.tcPr is not None and tc.tcPr.find(qn("w:shd")) is not None]
        assert [tc.grid_span for tc in shaded] == [max(1, round(40 * bar.value / longest))]
        assert (row.cells[0].text, row.cells[-1].text) == (bar.label, bar.text)


def test_properties_of_tables_are_in_the_order_of_the_standard(report: Report) -> None:
    order = ["tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblLook", "tblCaption", "tblDescription"]
    document = docx.Document(io.BytesIO(docx_bytes(report)))
    for table in document.tables:
        names = [child.tag.split("}")[1] for child in table._tbl.tblPr]
        assert names == [name for name in order if name in names]


def test_the_same_report_makes_the_same_bytes(report: Report) -> None:
    content = docx_bytes(report)
    assert content == docx_bytes(replace(report))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None


@pytest.mark.parametrize(("language", "separator", "mark"), [("fr", ";", ","), ("en", ",", ".")])
def test_the_csv_opens_in_the_spreadsheet_of_its_language(
    shift: Shift, language: i18n.Language, separator: str, mark: str
) -> None:
    i18n.set_language(language)
    text = to_csv(shift).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    assert {len(row) for row in rows} == {6}
    by_code = {row[1]: row for row in rows}
    assert by_code["tt"][3] == str(shift.board.times().tt)
    assert float(by_code["trs"][3].replace(mark, ".")) == pytest.approx(shift.board.times().trs, abs=1e-6)
