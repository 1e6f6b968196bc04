"""The PDF of a compte rendu, read back: what a screen reader finds there is what was written."""

import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest

from app import i18n
from app.documents import Chart, Paragraph, Report, Section, Shift, Table, TextRun, default_report
from app.documents.pdf_file import page_pictures, pdf_bytes
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


def opened(report: Report) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf_bytes(report)))


def tags(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    """Every element of the structure tree, in reading order."""
    return list(_below(pdf.Root.StructTreeRoot.K))


def _below(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    if isinstance(node, pikepdf.Array):
        for part in node:
            yield from _below(part)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        yield from _below(node.get("/K", pikepdf.Array()))


def kinds(pdf: pikepdf.Pdf) -> list[str]:
    return [str(tag.S) for tag in tags(pdf)]


def with_text(report: Report, text: str) -> Report:
    return replace(report, sections=(Section("result", "Résultat", (Paragraph((TextRun(text),)),)),))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_pdf_says_its_title_and_its_language(shift: Shift, language: i18n.Language) -> None:
    i18n.set_language(language)
    report = default_report(shift)
    pdf = opened(report)
    assert str(pdf.Root.Lang).lower() == {"fr": "fr-fr", "en": "en-gb"}[language]
    assert pdf.Root.MarkInfo.Marked and pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == f"{report.title} · {report.subtitle}"
        assert metadata["pdfuaid:part"] == "1", "the standard that the file was written for"


def test_headings_tables_and_figures_are_in_the_structure(report: Report) -> None:
    pdf = opened(report)
    found = kinds(pdf)
    assert found.count("/H1") == len(report.sections)
    blocks = [block for section in report.sections for block in section.blocks]
    tables = [block for block in blocks if isinstance(block, Table)]
    assert found.count("/Table") == len(tables)
    assert found.count("/TH") == sum(len(table.columns) for table in tables)
    assert found.count("/TD") == sum(len(table.columns) * len(table.rows) for table in tables)
    assert "/L" in found, "bullets are a list"


def test_the_chart_is_told_in_words(report: Report) -> None:
    (chart,) = [block for section in report.sections for block in section.blocks if isinstance(block, Chart)]
    pdf = opened(report)
    (figure,) = [tag for tag in tags(pdf) if tag.S == "/Figure"]
    told = str(figure.Alt)
    assert told.startswith(chart.title)
    assert all(f"{bar.label}\u00a0{bar.text}" in told for bar in chart.bars)


def test_heads_of_columns_are_tied_to_their_cells(report: Report) -> None:
    pdf = opened(report)
    heads = [tag for tag in tags(pdf) if tag.S == "/TH"]
    assert {str(part.Scope) for head in heads for part in head.A if "/Scope" in part} == {"/Column"}


def test_every_font_is_in_the_file_and_is_the_application_s(report: Report) -> None:
    pdf = opened(report)
    fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
    names = {str(part.BaseFont) for font in fonts for part in font.DescendantFonts}
    assert names and all("SourceSansPro" in name for name in names)
    embedded = [part.FontDescriptor for font in fonts for part in font.DescendantFonts]
    assert all({"/FontFile2", "/FontFile3"} & set(descriptor.keys()) for descriptor in embedded)


def test_what_is_typed_is_never_a_command_of_the_typesetter(report: Report) -> None:
    typed = '#panic() = titre $x$ *gras* "guillemets" \\ <a> @b // reste'
    pdf = opened(with_text(report, typed))
    assert kinds(pdf).count("/H1") == 1 and "/Strong" not in kinds(pdf)


@pytest.mark.parametrize("typed", ["une sonnerie \x07", "un visage 😀", "中文", "moitié de lettre \ud83d"])
def test_no_character_stops_the_export(report: Report, typed: str) -> None:
    assert len(opened(with_text(report, typed)).pages) == 1


def test_the_same_report_makes_the_same_bytes(report: Report) -> None:
    assert pdf_bytes(report) == pdf_bytes(replace(report))


def test_what_is_printed_has_the_pages_of_the_file(report: Report) -> None:
    pages = page_pictures(report, 30)
    assert len(pages) == len(opened(report).pages)
    assert all(page.startswith(b"\x89PNG") for page in pages)
