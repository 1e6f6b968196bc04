"""The tracking sheet kept by the trainee while the line runs."""

from app.views.run.sheet.page import Papers, SheetPage

__all__ = ["Papers", "SheetPage"]
