"""The look of a compte rendu in LibreOffice: the sober one of the .docx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.report import Report

if TYPE_CHECKING:
    from odfdo import Document

_FONT, _INK, _GREY = "Liberation Sans", "#171c21", "#4a545d"
_LINE, _RULE, _HEAD_FILL = "0.5pt solid #cfd4d9", "0.5pt solid #7d868e", "#e6e9ec"
_COUNTRY = {"fr": "fr-FR", "en": "en-GB"}
_PAGE_CM = (21.0, 29.7)
MARGIN_CM = 2.0

_PARAGRAPHS = {
    "Standard": ("", 10, _INK, False, 0, 6),
    "Title": ("Standard", 20, _INK, True, 0, 2),
    "Subtitle": ("Standard", 11.5, _GREY, False, 0, 10),
    "Heading_20_1": ("Standard", 14, _INK, True, 16, 5),
    "Caption": ("Standard", 9.5, _INK, True, 8, 3),
    "List_20_item": ("Standard", 10, _INK, False, 0, 2),
    "Source": ("Standard", 8.5, _GREY, False, 2, 10),
    "Cell": ("Standard", 8.5, _INK, False, 1.5, 1),
    "Cell_20_strong": ("Cell", 8.5, _INK, True, 1.5, 1),
    "Header": ("Standard", 9, _GREY, False, 0, 0),
    "Footer": ("Standard", 9, _GREY, False, 0, 0),
}
"""Name: parent, size in points, colour, bold, space above and below in points."""
_TOGETHER = ("Heading_20_1", "Caption")


def text_width_cm(report: Report) -> float:
    """Between the margins."""
    return _PAGE_CM[1 if report.landscape else 0] - 2 * MARGIN_CM


def dress(document: Document, report: Report) -> None:
    """Page, paragraphs, cells and language."""
    end = f'<style:tab-stop style:position="{text_width_cm(report)}cm" style:type="right"/>'
    for name, look in _PARAGRAPHS.items():
        tabs = f"<style:tab-stops>{end}</style:tab-stops>" if name == "Footer" else ""
        document.insert_style(_paragraph(name, *look, tabs))
    for name in ("Cell", "Cell_20_strong"):
        right = '<style:paragraph-properties fo:text-align="end"/>'
        document.insert_style(_style(f"{name}_20_right", "paragraph", right, parent=name))
    for name, properties in _RUNS.items():
        document.insert_style(_style(name, "text", f"<style:text-properties {properties}/>"))
    for name, properties in _CELLS.items():
        content = f"<style:table-cell-properties {_PADDING} {properties}/>"
        document.insert_style(_style(name, "table-cell", content), automatic=True)
    row = '<style:table-row-properties fo:keep-together="always"/>'
    document.insert_style(_style("Row", "table-row", row), automatic=True)
    by_hand = '<style:table-row-properties style:min-row-height="0.62cm" fo:keep-together="always"/>'
    document.insert_style(_style("RowByHand", "table-row", by_hand), automatic=True)
    document.insert_style(_BULLETS)
    document.set_language(_COUNTRY[report.language])
    _turn(document, report)
    _unnumber(document)


_RUNS = {
    "Bold": 'fo:font-weight="bold"',
    "Italic": 'fo:font-style="italic"',
    "Underline": 'style:text-underline-style="solid" style:text-underline-width="auto"',
}
_PADDING = 'fo:padding="0cm" fo:padding-left="0.1cm" fo:padding-right="0.1cm" style:vertical-align="middle"'
_CELLS = {
    "CellHead": f'fo:background-color="{_HEAD_FILL}" fo:border-top="{_LINE}" fo:border-bottom="{_LINE}"',
    "CellBody": f'fo:border-bottom="{_LINE}"',
    "CellHeadByHand": f'fo:background-color="{_HEAD_FILL}" fo:border="{_RULE}"',
    "CellByHand": f'fo:border="{_RULE}"',
}
_ROOM = '<style:header-footer-properties fo:min-height="0.9cm" fo:margin-{side}="0.4cm"/>'
_BULLETS = """<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm"
 fo:text-indent="-0.4cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet>
</text:list-style>"""


def _paragraph(
    name: str, parent: str, size: float, colour: str, bold: bool, above: float, below: float, tabs: str
) -> str:
    keep = ' fo:keep-with-next="always"' if name in _TOGETHER else ""
    outline = ' style:default-outline-level="1"' if name == "Heading_20_1" else ""
    content = (
        f'<style:paragraph-properties fo:margin-top="{above}pt" fo:margin-bottom="{below}pt"{keep}>{tabs}'
        "</style:paragraph-properties>"
        f'<style:text-properties style:font-name="{_FONT}" fo:font-size="{size}pt" fo:color="{colour}"'
        f' fo:font-weight="{"bold" if bold else "normal"}"/>'
    )
    return _style(name, "paragraph", content, parent=parent, more=outline)


def _style(name: str, family: str, content: str, *, parent: str = "", more: str = "") -> str:
    above = f' style:parent-style-name="{parent}"' if parent else ""
    shown = f' style:display-name="{name.replace("_20_", " ")}"' if "_20_" in name else ""
    return f'<style:style style:name="{name}"{shown} style:family="{family}"{above}{more}>{content}</style:style>'


def _turn(document: Document, report: Report) -> None:
    """A4 upright or on its side, with room for the lines at the head and at the foot of each page."""
    from odfdo import Element

    width, height = _PAGE_CM[::-1] if report.landscape else _PAGE_CM
    document.get_style("page-layout", "Mpm1").delete()
    document.styles.get_element("//office:automatic-styles").append(
        Element.from_tag(
            f"""<style:page-layout style:name="Mpm1">
<style:page-layout-properties fo:page-width="{width}cm" fo:page-height="{height}cm"
 style:print-orientation="{"landscape" if report.landscape else "portrait"}"
 fo:margin="{MARGIN_CM}cm" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm"/>
<style:header-style>{_ROOM.format(side="bottom")}</style:header-style>
<style:footer-style>{_ROOM.format(side="top")}</style:footer-style>
</style:page-layout>"""
        )
    )


def _unnumber(document: Document) -> None:
    """Headings bear the numbers written in them, none of the template's."""
    for level in document.styles.get_elements("//text:outline-style/text:outline-level-style"):
        level.set_attribute("style:num-format", "")
        level.set_attribute("style:num-suffix", None)
        level.set_attribute("loext:num-list-format", None)
