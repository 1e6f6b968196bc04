"""What every written form of a compte rendu says in the same words."""

from app.documents.report import Chart, Report
from app.i18n import labelled, translate

_BLANK = "…" * 15
"""Where nobody gave a name: room to sign by hand."""


def signature(report: Report) -> str:
    return translate("Docx", "Rédigé par {name}").format(name=report.author or _BLANK)


def chart_title(block: Chart) -> str:
    """With the total, which no bar shows."""
    total = translate("Docx", "total {total}").format(total=block.total)
    return f"{block.title} ({total})"


def chart_alternative(block: Chart) -> str:
    """The bars in words, for who does not see them."""
    return labelled(block.title, "; ".join(f"{bar.label}\u00a0{bar.text}" for bar in block.bars))
