"""The .odt of a compte rendu, read back: headings, lists, tables, and charts told in words."""

import io
import zipfile
from dataclasses import replace

import pytest
from odfdo import Document

from app import i18n
from app.documents import Chart, Paragraph, Report, Section, Shift, Table, TextRun, default_report
from app.documents.odt_file import odt_bytes
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


def opened(report: Report) -> Document:
    return Document(io.BytesIO(odt_bytes(report)))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_title_language_and_headings(shift: Shift, language: i18n.Language) -> None:
    i18n.set_language(language)
    report = default_report(shift)
    document = opened(report)
    assert document.meta.title == report.title
    assert document.get_language() == {"fr": "fr-FR", "en": "en-GB"}[language]
    headings = [(int(heading.level), heading.inner_text) for heading in document.body.get_headers()]
    assert headings == [(1, f"{rank}. {section.title}") for rank, section in enumerate(report.sections, 1)]


def test_tables_say_what_the_report_says_under_repeated_heads(report: Report) -> None:
    tables = [block for section in report.sections for block in section.blocks if isinstance(block, Table)]
    shown = opened(report).body.get_tables()
    assert [[[cell.inner_text.strip() for cell in row.get_cells()] for row in table.get_rows()] for table in shown] == [
        [list(block.columns), *map(list, block.rows)] for block in tables
    ]
    for table, block in zip(shown, tables, strict=True):
        (head,) = table.get_elements("table:table-header-rows")
        assert [cell.inner_text.strip() for cell in head.get_elements(".//table:table-cell")] == list(block.columns)
        assert table.get_element("table:title").text == block.title


def test_the_chart_is_a_picture_told_in_words(report: Report) -> None:
    (chart,) = [block for section in report.sections for block in section.blocks if isinstance(block, Chart)]
    document = opened(report)
    (frame,) = document.body.get_frames()
    assert frame.svg_title == chart.title
    assert all(f"{bar.label}\u00a0{bar.text}" in frame.svg_description for bar in chart.bars)
    (image,) = document.body.get_images()
    assert document.container.get_part(image.url).startswith(b"\x89PNG")


def test_words_keep_their_looks_and_their_lines(report: Report) -> None:
    runs = (TextRun("gras souligné", bold=True, underline=True), TextRun("  deux\nlignes\x07"))
    section = Section("result", "Résultat", (Paragraph(runs), Paragraph((TextRun("puce"),), "bullet")))
    document = opened(replace(report, sections=(section,)))
    looks = {span.style for span in document.body.get_spans() if "gras" in span.inner_text}
    assert looks == {"Bold", "Underline"}
    paragraph = document.body.get_paragraph(content="deux")
    assert paragraph.inner_text == "gras souligné  deux\nlignes"
    (bullets,) = document.body.get_lists()
    assert [item.get_paragraphs()[0].inner_text for item in bullets.get_elements("text:list-item")] == ["puce"]


def test_the_same_report_makes_the_same_bytes_and_an_archive_as_the_standard_wants_it(report: Report) -> None:
    content = odt_bytes(report)
    assert content == odt_bytes(replace(report))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.testzip() is None


def test_nobody_signs_in_the_name_of_the_library(report: Report) -> None:
    meta = opened(report).meta
    assert (meta.creator, meta.initial_creator, meta.creation_date) == (None, None, None)
    assert opened(replace(report, author="Camille Durand")).meta.creator == "Camille Durand"
