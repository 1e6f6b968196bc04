"""Comptes rendus and tables, from the facts of a shift to files. No Qt."""

from app.documents.costs import order_costs_table, variances_chart, variances_table
from app.documents.default import blank_report, default_report, section_title
from app.documents.docx_file import docx_bytes, to_docx
from app.documents.figures import Figure, figures, group_label
from app.documents.formats import FORMATS, Format, document_bytes, document_name
from app.documents.overuse import overuse_table
from app.documents.report import (
    Bar,
    Block,
    Chart,
    FigureRun,
    Paragraph,
    Report,
    Run,
    Section,
    Table,
    TextRun,
    report_from_json,
    report_to_json,
)
from app.documents.shift import Ledger, Shift, Viewed
from app.documents.spreadsheet import to_csv
from app.documents.tables import (
    consumption_table,
    costs_table,
    hours_table,
    losses_chart,
    objectives_table,
    orders_table,
)

__all__ = [
    "FORMATS",
    "Bar",
    "Block",
    "Chart",
    "Figure",
    "FigureRun",
    "Format",
    "Ledger",
    "Paragraph",
    "Report",
    "Run",
    "Section",
    "Shift",
    "Table",
    "TextRun",
    "Viewed",
    "blank_report",
    "consumption_table",
    "costs_table",
    "default_report",
    "document_bytes",
    "document_name",
    "docx_bytes",
    "figures",
    "group_label",
    "hours_table",
    "losses_chart",
    "objectives_table",
    "order_costs_table",
    "orders_table",
    "overuse_table",
    "report_from_json",
    "report_to_json",
    "section_title",
    "to_csv",
    "to_docx",
    "variances_chart",
    "variances_table",
]
