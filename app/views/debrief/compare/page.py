"""Comparer: what was lived beside what could have been, on the same luck."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.branches import Outcome, Relative
from app.bridge import Bridge
from app.documents import Shift
from app.errors import GoulotError
from app.futures import orders_taken
from app.i18n import clock, number, translate
from app.models.comparison import Comparison
from app.models.draws import Draws
from app.theme import Space, Theme
from app.views.debrief.compare.choice_bar import Choice, ChoiceBar
from app.views.debrief.compare.futures_panel import FuturesPanel
from app.views.debrief.compare.orders_panel import OrdersPanel
from app.views.debrief.compare.pairs_panel import PairsPanel
from app.views.debrief.compare.several_panel import SeveralPanel
from app.views.debrief.compare.value_panel import ValuePanel
from app.views.debrief.losses_panel import LossesPanel
from app.views.why import OTHER, Reasons
from app.widgets import EmptyState
from sim.commands import Command
from sim.policies import POLICIES
from sim.session import Session

_LOW = 105
"""Height of a waterfall, so that all fits a small screen."""


class ComparePage(QWidget):
    """`told`: a kind of message and its sentence; `leaveAsked`: the instant from which the person lives on."""

    told = Signal(str, str)
    leaveAsked = Signal(int)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._instant_ms = 0
        self._without: dict[str, str] = {}
        """Futures without one decision: key -> words."""
        self._comparison: Comparison | None = None
        self._draws = Draws(self)
        self._bar = ChoiceBar(theme, [(name, wording.policy(name)) for name in POLICIES])
        self._futures = FuturesPanel()
        self._value = ValuePanel()
        self._losses = (
            LossesPanel(translate("Compare", "Pertes de A")),
            LossesPanel(translate("Compare", "Pertes de B")),
        )
        self._pairs = PairsPanel()
        self._orders = OrdersPanel()
        self._several = SeveralPanel()
        self._pages = QStackedWidget()
        self._build(theme)
        self._connect()

    def open(self, at_ms: int) -> None:
        """Show the choices; new branches would leave at `at_ms`."""
        self._set_instant(at_ms)
        self._fill("")

    def open_without(self, number_: int, command: Command) -> None:
        """Compare with the séance less one decision."""
        key = f"without:{number_}"
        words = translate("Compare", "Sans : {time} {what}")
        time = _clock(self._bridge, command.at_ms)
        self._without[key] = words.format(time=time, what=wording.decision(_names(self._bridge), command))
        self._set_instant(command.at_ms)
        self._fill(key)
        self._choose(key)

    def answered_by(self, reasons: Reasons) -> None:
        for panel, future in zip(self._losses, ("", OTHER), strict=True):
            panel.answered_by(reasons, future)
        self._pairs.answered_by(reasons)
        self._value.answered_by(reasons)

    def other(self) -> Shift:
        """What the séance is compared with. Raises ValueError before anything is."""
        if self._comparison is None:
            raise ValueError("no future is compared yet")
        return self._comparison.other

    def forget(self) -> None:
        """Another séance is looked at."""
        self._draws.cancel()
        self._without.clear()
        self._comparison = None
        self._pages.setCurrentIndex(0)

    # -- choices ----------------------------------------------------------------------------------

    def _fill(self, current: str) -> None:
        relatives = self._bridge.branches.relatives()
        choices: list[Choice] = [(each.id, _words(self._bridge, each)) for each in relatives]
        self._bar.set_choices([*choices, *self._without.items()], current)

    def _choose(self, key: str) -> None:
        self._with_patience(lambda: self._show(self._future(key), key))

    def _future(self, key: str) -> Session:
        branches = self._bridge.branches
        if key in self._without:
            return branches.without(int(key.removeprefix("without:")))
        return branches.future(key)

    def show_all(self) -> None:
        """Every séance on this luck, in one table."""
        self._with_patience(self._show_all)

    def _show_all(self) -> None:
        told = [(self._title(each), each) for each in self._bridge.branches.outcomes()]
        self._several.set_content(_names(self._bridge), told)
        self._pages.setCurrentWidget(self._several)

    def _title(self, outcome: Outcome) -> str:
        if outcome.relative is None:
            return translate("Compare", "A · la séance")
        return _who(self._bridge, outcome.relative)

    def hand_over(self, name: str) -> None:
        """Have the rest lived by a reference supervisor, keep that branch and show it."""

        def make() -> None:
            key, session = self._bridge.branches.hand_over(self._instant_ms, name)
            self._fill(key)
            self._show(session, key)

        self._with_patience(make)

    def _with_patience(self, work: Callable[[], None]) -> None:
        """A shift lived again takes a fraction of a second; what goes wrong is told."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            work()
        except GoulotError as error:
            self.told.emit("error", error.sentence())
        finally:
            QApplication.restoreOverrideCursor()

    # -- what is shown ----------------------------------------------------------------------------

    def _show(self, session: Session, key: str) -> None:
        self._draws.cancel()
        bridge = self._bridge
        one = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
        comparison = self._comparison = Comparison(one, Shift.of(session))
        self._futures.set_content(comparison, self._said(key))
        self._value.set_content(comparison)
        self._pairs.set_content(comparison)
        self._orders.set_content(comparison)
        for panel, shift in zip(self._losses, (comparison.one, comparison.other), strict=True):
            panel.set_content(shift)
        shared = min(panel.cut_ms for panel in self._losses)
        for panel, shift in zip(self._losses, (comparison.one, comparison.other), strict=True):
            panel.set_content(shift, shared)
        parted = comparison.parting.decision_ms
        if parted is not None:
            self._set_instant(parted)
        self._pages.setCurrentIndex(1)

    def _said(self, key: str) -> str:
        if key in self._without:
            return self._without[key]
        return next(_words(self._bridge, each) for each in self._bridge.branches.relatives() if each.id == key)

    def _set_instant(self, at_ms: int) -> None:
        self._instant_ms = at_ms
        self._bar.set_instant(_clock(self._bridge, at_ms))

    # -- other draws ------------------------------------------------------------------------------

    def _measure(self) -> None:
        if self._comparison is None:
            return
        one, other = self._comparison.one, self._comparison.other
        self._value.set_progress(0)
        self._draws.start(one.scenario, one.seed, orders_taken(one.journal), orders_taken(other.journal))

    def _stop(self) -> None:
        self._draws.cancel()
        self._value.set_progress(None)

    # -- inside -----------------------------------------------------------------------------------

    def _build(self, theme: Theme) -> None:
        gap = theme.px(Space.GUTTER)
        grid = QGridLayout()
        grid.setSpacing(gap)
        for panel, row, column, width in (
            (self._futures, 0, 0, 5),
            (self._losses[0], 1, 0, 2),
            (self._losses[1], 1, 2, 2),
            (self._value, 1, 4, 1),
            (self._pairs, 2, 0, 2),
            (self._orders, 2, 2, 3),
        ):
            grid.addWidget(panel, row, column, 1, width)
        for panel in self._losses:
            panel.set_low(_LOW)
        for row, stretch in enumerate((5, 5, 6)):
            grid.setRowStretch(row, stretch)
        for column in range(5):
            grid.setColumnStretch(column, 1)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(_nothing_yet())
        self._pages.addWidget(holder)
        self._pages.addWidget(self._several)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(gap, gap, gap, gap)
        column_layout.setSpacing(gap)
        column_layout.addWidget(self._bar)
        column_layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._bar.chosen.connect(self._choose)
        self._bar.allAsked.connect(self.show_all)
        self._bar.handAsked.connect(self.hand_over)
        self._bar.takeAsked.connect(lambda: self.leaveAsked.emit(self._instant_ms))
        self._futures.instantSelected.connect(self._set_instant)
        self._value.measureAsked.connect(self._measure)
        self._value.cancelAsked.connect(self._stop)
        self._draws.progressed.connect(lambda done: self._value.set_progress(done))
        self._draws.done.connect(self._value.set_measured)


def _nothing_yet() -> EmptyState:
    return EmptyState(
        "debriefer",
        translate("Compare", "Et si ?"),
        translate(
            "Compare",
            "Choisissez une branche, reprenez la main à un instant, confiez la suite à un superviseur de référence, ou"
            " retirez une décision depuis la liste des décisions. La chance reste la même.",
        ),
        "",
    )


def _names(bridge: Bridge) -> wording.Names:
    return wording.Names(bridge.scenario)


def _clock(bridge: Bridge, at_ms: int) -> str:
    return clock(bridge.scenario.calendar.start_ms_of_day + at_ms)


def _words(bridge: Bridge, relative: Relative) -> str:
    """`Dès 10:42, un expert, qui anticipe · score 78,3 · le 23/11 à 14:05`."""
    ended = translate("Compare", "pas finie")
    if relative.score is not None:
        ended = translate("Compare", "score {score}").format(score=number(100 * relative.score, 1))
    made = translate("Compare", "le {day} à {time}").format(
        day=f"{relative.created_at.astimezone():%d/%m}", time=f"{relative.created_at.astimezone():%H:%M}"
    )
    return f"{_who(bridge, relative)} · {ended} · {made}"


def _who(bridge: Bridge, relative: Relative) -> str:
    """Who lived that future, and from when on."""
    if relative.stranger:
        name = relative.lived_by or translate("Compare", "une autre séance")
        return translate("Compare", "Même chance, {name}").format(name=name)
    if relative.parted_ms is None:
        return translate("Compare", "La séance d’origine")
    time = _clock(bridge, relative.parted_ms)
    if relative.policy:
        return translate("Compare", "Dès {time}, {who}").format(who=wording.policy(relative.policy), time=time)
    return translate("Compare", "Reprise en main à {time}").format(time=time)
