"""Every screen and dialog that there is, and the way to it. A new one enters by a line in `SCREENS`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.views.debrief.compare.page import ComparePage
from app.views.debrief.screen import DebriefScreen
from app.views.export.preview import PrintPreview
from app.views.home.screen import HomeScreen
from app.views.mishap import MishapTeller
from app.views.prepare.load import LoadPage
from app.views.prepare.screen import PrepareScreen
from app.views.replay.screen import ReplayScreen
from app.views.report.screen import ReportScreen
from app.views.run.alarms.panel import JOURNAL
from app.views.run.consumption_table import ConsumptionTable
from app.views.run.flow_panel import CONSUMPTION, ORDERS, QUALITY, SUPPLY
from app.views.run.foot_pages import ORDERS as FOOT_ORDERS
from app.views.run.foot_pages import PEOPLE as FOOT_PEOPLE
from app.views.run.foot_pages import FootPages
from app.views.run.screen import RunScreen
from app.views.why import Asking
from sim.commands import FreeOperator
from tests.accessibility.stage import Stage

HALF_MS = 4 * 3_600_000


def _home(stage: Stage) -> None:
    stage.window.go("home")


def _step(seance: str, step: str) -> Callable[[Stage], None]:
    return lambda stage: stage.open(getattr(stage.seances, seance), step)


def _prepare(page: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.open(stage.seances.prepare, "preparer")
        stage.part(PrepareScreen).show_page(page)

    return show


def _by_period(stage: Stage) -> None:
    _prepare("load")(stage)
    stage.part(LoadPage).show_period(1)


def _standing(stage: Stage) -> None:
    _prepare("team")(stage)
    stage.part(PrepareScreen)._list_pages()


def _before_the_start(stage: Stage) -> None:
    """Somebody has left their poste empty."""
    _prepare("team")(stage)
    stage.bridge.submit(FreeOperator(person="OP09"))
    stage.part(PrepareScreen)._start()


def _foot(screen: RunScreen) -> FootPages:
    assert screen.foot is not None
    return screen.foot


def _run(act: Callable[[RunScreen], object], seance: str = "run") -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.open(getattr(stage.seances, seance), "piloter")
        screen = stage.part(RunScreen)
        screen.show_panels()
        act(screen)

    return show


def _attribute(screen: RunScreen) -> None:
    screen.flow.show_page(CONSUMPTION)
    table = screen.flow.consumption.findChildren(ConsumptionTable)[0]
    table.selectRow([row.key for row in table.rows()].index("JT-42"))
    screen.flow.consumption.attribute()


def _debrief(act: Callable[[DebriefScreen], object]) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.open(stage.seances.closed, "debriefer")
        act(stage.part(DebriefScreen))

    return show


def _compare(screen: DebriefScreen) -> None:
    screen.hand_over(HALF_MS, "expert")


def _compare_all(screen: DebriefScreen) -> None:
    screen.hand_over(HALF_MS, "expert")
    page = next(part for part in screen.findChildren(ComparePage) if part.isVisible())
    page.show_all()


def _replay(act: Callable[[ReplayScreen], object]) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.window.past.replay(stage.seances.closed, HALF_MS)
        act(stage.part(ReplayScreen))

    return show


def _class(stage: Stage) -> None:
    stage.window.go("home")
    stage.part(HomeScreen).classRequested.emit()


def _export(stage: Stage) -> None:
    stage.window.go("home")
    stage.window.packages.export(stage.seances.closed)


def _import(stage: Stage) -> None:
    """A package that this computer made."""
    file = stage.folder / "paquet.goulot"
    stage.bridge.packages.export(stage.seances.closed, file, pseudonymous=False)
    stage.window.packages.bring(file)


def _versions(stage: Stage) -> None:
    stage.open(stage.seances.report, "rendre")
    stage.part(ReportScreen)._versions.open()


def _report(act: Callable[[ReportScreen], object]) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.open(stage.seances.report, "rendre")
        act(stage.part(ReportScreen))

    return show


def _export_report(stage: Stage) -> None:
    stage.open(stage.seances.report, "rendre")
    stage.part(ReportScreen)._exporter.open()


def _preview(stage: Stage) -> None:
    stage.open(stage.seances.report, "rendre")
    stage.part(ReportScreen)._exporter.preview()
    while not stage.window.findChildren(PrintPreview):
        QTest.qWait(20)


def _palette(stage: Stage) -> None:
    stage.window.go("home")
    QTest.keyClick(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def _mishap(stage: Stage) -> None:
    stage.window.go("home")
    teller = MishapTeller(stage.bridge, stage.window)
    teller.restore()
    teller._box("ZeroDivisionError").open()


SCREENS: dict[str, Callable[[Stage], None]] = {
    "accueil": _home,
    "dossier": _step("prepare", "dossier"),
    "préparer, équipe": _prepare("team"),
    "préparer, charge": _prepare("load"),
    "préparer, charge par période": _by_period,
    "préparer, équilibrage": _prepare("balance"),
    "préparer, postes": _prepare("postes"),
    "préparer, rotations": _prepare("rotations"),
    "préparer, programme": _prepare("flow"),
    "préparer, stocks": _prepare("stock"),
    "préparer, où en est-on": _standing,
    "préparer, avant de lancer": _before_the_start,
    "piloter, consommations": _run(lambda screen: screen.flow.show_page(CONSUMPTION)),
    "piloter, OF": _run(lambda screen: screen.flow.show_page(ORDERS)),
    "piloter, stocks": _run(lambda screen: screen.flow.show_page(SUPPLY)),
    "piloter, qualité": _run(lambda screen: screen.flow.show_page(QUALITY), "machining"),
    "piloter, journal": _run(lambda screen: screen.alarms.show_page(JOURNAL)),
    "piloter, équipe": _run(lambda screen: screen.show_team()),
    "piloter, horaires": _run(lambda screen: screen.show_team("hours"), "bottling"),
    "piloter, flacons": _run(lambda screen: screen.line.synoptic.choose("M20"), "bottling"),
    "piloter, fiche de suivi": _run(lambda screen: screen.show_sheet()),
    "piloter, avancement des OF": _run(lambda screen: _foot(screen).show_page(FOOT_ORDERS)),
    "piloter, personnes": _run(lambda screen: _foot(screen).show_page(FOOT_PEOPLE)),
    "piloter, actions": _run(lambda screen: screen.card.moreRequested.emit()),
    "piloter, pourquoi": _run(lambda screen: screen.findChildren(Asking)[0].ask("rate:TRS")),
    "piloter, attribuer": _run(_attribute),
    "piloter, traçabilité": _run(lambda screen: screen.trace(), "machining"),
    "piloter, conseil": _run(lambda screen: screen.counselRequested.emit(), "advised"),
    "rendre": _step("report", "rendre"),
    "rendre, versions": _versions,
    "rendre, messages": _report(lambda screen: screen.open_notes()),
    "rendre, indicateurs": _report(lambda screen: screen.open_dashboard()),
    "rendre, exporter": _export_report,
    "rendre, aperçu": _preview,
    "rendre, en cours d’équipe": _step("run", "rendre"),
    "débriefer, raconter": _debrief(lambda screen: None),
    "débriefer, prévu et réel": _debrief(lambda screen: screen.show_page("plan")),
    "débriefer, suivi": _debrief(lambda screen: screen.show_page("sheet")),
    "débriefer, coûts": _debrief(lambda screen: screen.show_page("costs")),
    "débriefer, comparer": _debrief(lambda screen: screen.compare(HALF_MS)),
    "débriefer, comparer à l’expert": _debrief(_compare),
    "débriefer, tout comparer": _debrief(_compare_all),
    "débriefer, pas encore": _step("report", "debriefer"),
    "revoir": _replay(lambda screen: None),
    "revoir, remarques": _replay(lambda screen: screen._open_remarks().browse()),
    "revoir, épingler": _replay(lambda screen: screen._open_remarks().write()),
    "classe": _class,
    "exporter": _export,
    "importer": _import,
    "réglages": lambda stage: stage.window.show_settings(),
    "liste des actions": _palette,
    "aide": lambda stage: stage.window.show_help(),
    "raccourcis": lambda stage: stage.window.show_keys(),
    "incident": _mishap,
}
