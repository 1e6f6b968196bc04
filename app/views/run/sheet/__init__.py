"""The tracking sheet kept by the trainee while the line runs."""

from app.views.run.sheet.hourly import HourlyRecall
from app.views.run.sheet.page import Papers, SheetPage

__all__ = ["HourlyRecall", "Papers", "SheetPage"]
