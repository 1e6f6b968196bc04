"""The widget kit: parts of the shell, marks and charts, painted from the theme and ignorant of the model."""

from app.widgets.base import Painted
from app.widgets.buffer_gauge import BufferGauge, paint_buffer
from app.widgets.buttons import ActionButton, Button, DecisionButton, PrimaryButton, SecondaryButton
from app.widgets.chart import Chart
from app.widgets.cover_bars import CoverBars, paint_cover
from app.widgets.data import (
    BufferLevel,
    Cell,
    Column,
    CoverRow,
    HourRow,
    KeyHint,
    Kpi,
    LoadRow,
    LossRow,
    Marker,
    Option,
    RailStep,
    Rate,
    RibbonRow,
    RibbonsData,
    Row,
    Span,
    TimeBarsData,
    TimePart,
    WaterfallData,
)
from app.widgets.hour_board import HourBoard
from app.widgets.keys import key_text, key_words
from app.widgets.kpi import KpiTile
from app.widgets.labels import Figure, KeyCap, Label
from app.widgets.load_bars import LoadBars
from app.widgets.loss_bars import LossBars
from app.widgets.marks import IluoMark, PriorityMark, StateBadge, paint_band, paint_iluo
from app.widgets.messages import Banner, EmptyState, Toast
from app.widgets.question import Question
from app.widgets.rail import Rail
from app.widgets.rates_row import RatesRow
from app.widgets.reading import Dialog, ReadingWindow, enter
from app.widgets.ribbon_legend import RibbonLegend
from app.widgets.ribbons import Ribbons
from app.widgets.scrubber import Curve, Scrubber
from app.widgets.segments import Segments
from app.widgets.shell import Head, Panel, StatusLine
from app.widgets.sparkline import Sparkline, paint_sparkline
from app.widgets.spoken import speak_for_painted
from app.widgets.table import DataTable
from app.widgets.time_bars import TimeBars
from app.widgets.waterfall import Waterfall

__all__ = [
    "ActionButton",
    "Banner",
    "BufferGauge",
    "BufferLevel",
    "Button",
    "Cell",
    "Chart",
    "Column",
    "CoverBars",
    "CoverRow",
    "Curve",
    "DataTable",
    "DecisionButton",
    "Dialog",
    "EmptyState",
    "Figure",
    "Head",
    "HourBoard",
    "HourRow",
    "IluoMark",
    "KeyCap",
    "KeyHint",
    "Kpi",
    "KpiTile",
    "Label",
    "LoadBars",
    "LoadRow",
    "LossBars",
    "LossRow",
    "Marker",
    "Option",
    "Painted",
    "Panel",
    "PrimaryButton",
    "PriorityMark",
    "Question",
    "Rail",
    "RailStep",
    "Rate",
    "RatesRow",
    "ReadingWindow",
    "RibbonLegend",
    "RibbonRow",
    "Ribbons",
    "RibbonsData",
    "Row",
    "Scrubber",
    "SecondaryButton",
    "Segments",
    "Span",
    "Sparkline",
    "StateBadge",
    "StatusLine",
    "TimeBars",
    "TimeBarsData",
    "TimePart",
    "Toast",
    "Waterfall",
    "WaterfallData",
    "enter",
    "key_text",
    "key_words",
    "paint_band",
    "paint_buffer",
    "paint_cover",
    "paint_iluo",
    "paint_sparkline",
    "speak_for_painted",
]
