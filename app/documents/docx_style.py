"""The look of a compte rendu in a word processor: sober, no colour that carries meaning alone."""

from collections.abc import Sequence

from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as DocxTable

FONT = "Calibri"
INK = RGBColor(0x17, 0x1C, 0x21)
GREY = RGBColor(0x4A, 0x54, 0x5D)
HEAD_FILL, BAR_FILL, TOP_FILL, LINE = "E6E9EC", "59646E", "C21A1F", "CFD4D9"
TEXT_WIDTH = Cm(17)


def dress(document: Docx, language: str) -> None:
    """Page, fonts and language."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)
    _style(document, "Normal", 10.5, INK, after=6)
    _style(document, "Title", 20, INK, bold=True, after=2)
    _style(document, "Subtitle", 11.5, GREY, after=10)
    _style(document, "Heading 1", 14, INK, bold=True, before=16, after=5)
    _style(document, "Caption", 9.5, INK, bold=True, before=8, after=3)
    _style(document, "List Bullet", 10.5, INK, after=3)
    _style(document, "Header", 9, GREY, after=0)
    _style(document, "Footer", 9, GREY, after=0)
    document.styles["Caption"].paragraph_format.keep_with_next = True
    _speak(document, {"fr": "fr-FR", "en": "en-GB"}[language])


def _style(
    document: Docx,
    name: str,
    size: float,
    colour: RGBColor,
    *,
    bold: bool = False,
    before: float = 0,
    after: float,
) -> None:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    style.font.name, style.font.size, style.font.bold, style.font.italic = FONT, Pt(size), bold, False
    style.font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    for unwanted in ("./w:pPr/w:pBdr", "./w:pPr/w:tabs", "./w:rPr/w:spacing"):
        for found in style.element.xpath(unwanted):
            found.getparent().remove(found)


def _speak(document: Docx, tag: str) -> None:
    """The language a spell checker and a screen reader must use."""
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), tag)


def element(name: str, **attributes: str) -> BaseOxmlElement:
    """`element("shd", fill="FFFFFF")` is <w:shd w:fill="FFFFFF"/>."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def shade(cell: BaseOxmlElement, fill: str) -> None:
    cell.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=fill))


def rule(table: DocxTable, *, gaps: bool = False) -> None:
    """Thin horizontal rules, none upright; with `gaps`, white between the rows."""
    borders = element("tblBorders")
    for side in ("top", "bottom"):
        borders.append(element(side, val="single", sz="4", space="0", color=LINE))
    inside = {"sz": "18", "color": "FFFFFF"} if gaps else {"sz": "4", "color": LINE}
    borders.append(element("insideH", val="single", space="0", **inside))
    # Word refuses a file whose properties are out of order.
    later = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription")
    table._tbl.tblPr.insert_element_before(borders, *later)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT


def size(table: DocxTable, widths: Sequence[Length]) -> None:
    """Columns of these widths, which no word processor then changes."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def keep_together(table: DocxTable) -> None:
    """No page break inside: each row stays with the next."""
    for row in table.rows[:-1]:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def describe(table: DocxTable, title: str, text: str) -> None:
    """What a screen reader says of the table."""
    table._tbl.tblPr.append(element("tblCaption", val=title))
    table._tbl.tblPr.append(element("tblDescription", val=text))


def repeat_head(table: DocxTable) -> None:
    """The first row comes back at the top of each page; no row is cut by a page."""
    table.rows[0]._tr.get_or_add_trPr().append(element("tblHeader"))
    for row in table.rows:
        row._tr.get_or_add_trPr().insert(0, element("cantSplit"))
