"""What each picture shows: the way from the home page to the thing worth looking at.

A new screen enters by a function here and its name in `PICTURES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.documents import Shift, default_report, report_to_json
from app.handover import DRAFT
from app.models.dashboard_table import VALUE
from app.models.sheet_table import GOOD, REMARK, SCRAP
from app.models.tracking_sheet import DRAFT as SHEET
from app.views.debrief.compare.page import ComparePage
from app.views.debrief.screen import DebriefScreen
from app.views.prepare.grid import GridView
from app.views.prepare.load import LoadPage
from app.views.prepare.matrix import PolyvalenceMatrix
from app.views.prepare.matrix.view import MatrixView
from app.views.prepare.postes import PostesPage
from app.views.prepare.rotations import RotationsPage
from app.views.prepare.screen import PrepareScreen
from app.views.prepare.supply import SupplyPage
from app.views.report.dashboard import DashboardDialog
from app.views.report.notes import NotesDialog
from app.views.report.screen import ReportScreen
from app.views.run.consumption_table import ConsumptionTable
from app.views.run.flow_panel import CONSUMPTION, QUALITY
from app.views.run.foot_pages import ORDERS, PEOPLE, POSTES
from app.views.run.screen import RunScreen
from app.views.run.sheet import SheetPage
from app.widgets import DataTable
from app.widgets.yamazumi import Yamazumi
from pictures.stage import Stage

SETTLE_MS = 350
"""The window is still after that."""
_SAVED_MS = 2_100
"""Drafts are on disk by then, and the status line says so."""
_HOUR_MS, _HALF_HOUR_MS = 3_600_000, 1_800_000
_COMPARED_MS = 4 * 3_600_000
_GOULOT = "P60"
_COMPONENT = "JT-42"
_WRITTEN = ("result", "causes")
"""Sections of the compte rendu already written."""
Part = TypeVar("Part", bound=QWidget)


def home(stage: Stage) -> None:
    stage.window.go("home")


def dossier(stage: Stage) -> None:
    stage.open(stage.seances.prepare, "dossier")


def preparer(stage: Stage) -> None:
    stage.open(stage.seances.prepare, "preparer")


def matrice(stage: Stage) -> None:
    """Somebody picked up for the test bench, which the habilitation forbids."""
    stage.open(stage.seances.prepare, "preparer")
    _try(stage.window, "OP08", _GOULOT)


def charge(stage: Stage) -> None:
    """The grid, its first line filled: the changeovers of P20 are forgotten."""
    screen = _prepared(stage, "load")
    table = _part(screen, GridView).model()
    for row, texts in enumerate((("266,1", "371,4", "71,6"), ("299,7", "393,3", "76,2"))):
        for column, text in zip((4, 7, 8), texts, strict=True):
            table.setData(table.index(row, column), text)


def echeances(stage: Stage) -> None:
    """The grid of what is due last: the bench is to begin early; a cell of P20 is no figure."""
    screen = _prepared(stage, "load")
    _part(screen, LoadPage).show_period(1)
    view = _part(screen, GridView)
    table = view.model()
    for row, texts in ((1, ("douze", "", "")), (5, ("160,8", "113,7", "141,5"))):
        for column, text in zip((4, 7, 8), texts, strict=True):
            table.setData(table.index(row, column), text)
    view.setCurrentIndex(table.index(5, 4))


def equilibrage(stage: Stage) -> None:
    """The Yamazumi, an element of the test bench held over the wiring postes; nothing is ordered."""
    chart = _part(_prepared(stage, "balance"), Yamazumi)
    chart.choose("F1")
    chart.chosen.emit("F1")
    chart.previewed.emit("F1", "P50")


def programme(stage: Stage) -> None:
    """The orders over the postes."""
    _prepared(stage, "flow")


def rotations(stage: Stage) -> None:
    """Three moves planned; the bench would be left without anybody."""
    page = _part(_prepared(stage, "rotations"), RotationsPage)
    for person, position, minutes in (("OP04", "P70", 120), ("OP01", "P40", 120), ("OP07", "P20", 240)):
        page.plan(person, position, minutes * 60_000)


def stocks(stage: Stage) -> None:
    """Cover, dated shortages and orders proposed."""
    _prepared(stage, "stock")


def kanban(stage: Stage) -> None:
    """Loops sized, one cell that is no figure."""
    page = _part(_prepared(stage, "stock"), SupplyPage)
    page.show_leaf("kanban")
    table = _part(page, GridView).model()
    for row, texts in enumerate((("20", "40", "10"), ("20", "24", ""), ("vingt", "24", "10"))):
        for column, text in zip((3, 4, 5), texts, strict=True):
            table.setData(table.index(row, column), text)


def servir(stage: Stage) -> None:
    """The list to serve, poste by poste."""
    _part(_prepared(stage, "stock"), SupplyPage).show_leaf("serving")


def postes(stage: Stage) -> None:
    """The checklists, some of their points looked at."""
    table = _part(_part(_prepared(stage, "postes"), PostesPage), DataTable)
    for point in ("P60/adaptateur", "P60/purge", "P20/commande", "P20/bague", "P30/mode", "P40/visseuse"):
        table.rowActivated.emit(point)
    table.selectRow(9)


def _prepared(stage: Stage, page: str) -> PrepareScreen:
    screen = _part(stage.open(stage.seances.prepare, "preparer"), PrepareScreen)
    screen.show_page(page)
    return screen


def piloter(stage: Stage) -> None:
    _run(stage, stage.seances.run).line.synoptic.choose(_GOULOT)


def flacons(stage: Stage) -> None:
    """The bottling line, its bottleneck chosen."""
    _run(stage, stage.seances.flacons).line.synoptic.choose("M20")


def usinage(stage: Stage) -> None:
    """The machining cell, its bottleneck chosen."""
    _run(stage, stage.seances.usinage).line.synoptic.choose("U30")


def avancement(stage: Stage) -> None:
    """The orders with their progress, at the foot of the cockpit."""
    _foot(stage, ORDERS)


def personnes(stage: Stage) -> None:
    """Who is where and doing what, at the foot of the cockpit."""
    _foot(stage, PEOPLE)


def _foot(stage: Stage, page: str) -> None:
    foot = _run(stage, stage.seances.run).foot
    assert foot is not None
    foot.show_page(page)


def qualite(stage: Stage) -> None:
    """A control chart and the pieces set aside."""
    _run(stage, stage.seances.usinage).flow.show_page(QUALITY)


def horaires(stage: Stage) -> None:
    """Breaks, temp staff and overtime, each with its effect."""
    _run(stage, stage.seances.flacons).show_team("hours")


def actions(stage: Stage) -> None:
    """The list of actions, opened from the card of the filler."""
    screen = _run(stage, stage.seances.flacons)
    screen.line.synoptic.choose("M20")
    screen.card.moreRequested.emit()


def equipe(stage: Stage) -> None:
    window = stage.open(stage.seances.vacant, "piloter")
    _part(window, RunScreen).show_team()
    QTest.qWait(SETTLE_MS)
    _try(window, "OP04", _GOULOT)


def rendre(stage: Stage) -> None:
    """Half written: the results and the causes are told, the rest remains."""
    bridge = stage.bridge
    if not bridge.is_open or bridge.seance_id != stage.seances.report:
        bridge.resume(stage.seances.report)
    report = default_report(Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal))
    written = [replace(part, blocks=part.blocks if part.code in _WRITTEN else ()) for part in report.sections]
    body = report_to_json(replace(report, sections=tuple(written)))
    stage.repository.save_draft(bridge.seance_id, DRAFT, body)
    stage.open(stage.seances.report, "rendre")
    QTest.qWait(_SAVED_MS)


def messages(stage: Stage) -> None:
    """The message to maintenance, begun."""
    rendre(stage)
    _part(stage.window, ReportScreen).open_notes()
    dialog = _part(stage.window, NotesDialog)
    dialog.list.selectRow(1)
    QTest.qWait(SETTLE_MS)


def indicateurs(stage: Stage) -> None:
    """Five indicators chosen; one value is wrong, one can't be read."""
    rendre(stage)
    _part(stage.window, ReportScreen).open_dashboard()
    dialog = _part(stage.window, DashboardDialog)
    for code in ("line_trs_percent", "scrap_percent", "do", "mtbf", "cost_per_piece_eur"):
        if code not in dialog.chosen:
            dialog.toggle(code)
    table = dialog.fields.model()
    for row, text in enumerate(("60", "9", "abc")):
        table.setData(table.index(row, VALUE), text)
    QTest.qWait(SETTLE_MS)


def suivi(stage: Stage) -> None:
    """The tracking sheet, two hours filled, a stop noted, an hour that can't be read."""
    screen = _run(stage, stage.seances.run)
    screen.show_sheet()
    page = _part(stage.window, SheetPage)
    table = page.hours.model()
    for row, texts in enumerate((("24", "0", ""), ("41", "1", "joint repris"), ("4x", "", ""))):
        for column, text in zip((GOOD, SCRAP, REMARK), texts, strict=True):
            table.setData(table.index(row, column), text)
    page.stops.at.setText("06:12")
    page.stops.minutes.setText("9")
    page.stops.enter()


def couts(stage: Stage) -> None:
    """From the standard to the real cost."""
    _told(stage, "costs")


def fiche(stage: Stage) -> None:
    """What was noted on the tracking sheet against what happened: a wrong hour, an omitted one, stops missed."""
    noted = dict(zip(range(9), (28, 55, 36, 57, 33, None, 39, 42, 13), strict=True))
    starts = (0, *(_HALF_HOUR_MS + hour * _HOUR_MS for hour in range(8)))
    hours = {str(starts[rank]): {"good": str(good), "scrap": "0"} for rank, good in noted.items() if good is not None}
    stops = [
        {"at_ms": at_ms, "minutes": minutes, "cause": cause, "remark": ""}
        for at_ms, minutes, cause in (
            (7_020_000, 8, "breakdown"),
            (13_740_000, 25, "setup"),
            (15_480_000, 12, "blocked"),
            (24_000_000, 6, "starved"),
        )
    ]
    stage.repository.save_draft(stage.seances.closed, SHEET, {"hours": hours, "stops": stops})
    _told(stage, "sheet")


def _told(stage: Stage, page: str) -> None:
    _part(stage.open(stage.seances.closed, "debriefer"), DebriefScreen).show_page(page)


def debriefer(stage: Stage) -> None:
    stage.open(stage.seances.closed, "debriefer")


def comparer(stage: Stage) -> None:
    """The shift beside what an expert would have made of it from 09:30 on."""
    window = stage.open(stage.seances.closed, "debriefer")
    screen = _part(window, DebriefScreen)
    screen.compare(_COMPARED_MS)
    _part(screen, ComparePage).hand_over("expert")


def revoir(stage: Stage) -> None:
    """The shift seen again at 09:30, in the cockpit."""
    window = stage.open(stage.seances.closed, "debriefer")
    window.past.replay(stage.seances.closed, _COMPARED_MS)


def toutes(stage: Stage) -> None:
    """The shift beside every future on its luck."""
    window = stage.open(stage.seances.closed, "debriefer")
    screen = _part(window, DebriefScreen)
    for policy in ("nothing", "expert"):
        screen.hand_over(_COMPARED_MS, policy)
    _part(screen, ComparePage).show_all()


def conseil(stage: Stage) -> None:
    """What who learns may ask for: what shows, then the answer."""
    stage.open(stage.seances.vacant, "piloter")
    stage.window.show_counsel()


def panneau(stage: Stage) -> None:
    """The alarms in a window of their own, for a second screen."""
    _run(stage, stage.seances.run).rack.detach("alarms")


def attribuer(stage: Stage) -> None:
    """Where the over-consumption of a component comes from."""
    panel = _run(stage, stage.seances.run).flow.consumption
    table = _part(panel, ConsumptionTable)
    table.selectRow([row.key for row in table.rows()].index(_COMPONENT))
    panel.attribute()


def reglages(stage: Stage) -> None:
    stage.open(stage.seances.run, "piloter").show_settings()


def aide(stage: Stage) -> None:
    stage.open(stage.seances.run, "piloter").show_help()


_MORE = (
    charge,
    echeances,
    equilibrage,
    programme,
    stocks,
    kanban,
    servir,
    postes,
    rotations,
    comparer,
    toutes,
    revoir,
    flacons,
    actions,
    horaires,
    usinage,
    avancement,
    personnes,
    qualite,
    conseil,
    messages,
    indicateurs,
    suivi,
    couts,
    fiche,
    panneau,
    attribuer,
)
PICTURES: dict[str, Callable[[Stage], None]] = {
    act.__name__: act
    for act in (home, dossier, preparer, matrice, rendre, debriefer, equipe, piloter, *_MORE, reglages, aide)
}
"""The home page first: opening a séance changes what it tells."""
KEPT_SMALL = {act.__name__ for act in _MORE}
"""Kept in light on a small window only: the repository stays small."""


def _run(stage: Stage, seance: str) -> RunScreen:
    """The cockpit of a séance, on its panels."""
    screen = _part(stage.open(seance, "piloter"), RunScreen)
    screen.show_panels()
    screen.flow.show_page(CONSUMPTION)
    if screen.foot is not None:
        screen.foot.show_page(POSTES)
    return screen


def _part(window: QWidget, kind: type[Part]) -> Part:
    return next(widget for widget in window.findChildren(kind) if widget.isVisible())


def _try(window: QWidget, person: str, position: str) -> None:
    """The first Enter shows what would follow; nothing is ordered."""
    _part(window, PolyvalenceMatrix).focus_on(person, position)
    QTest.keyClick(_part(window, MatrixView), Qt.Key.Key_Return)
