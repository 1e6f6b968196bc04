"""Préparer, postes: the checklist of each poste against the minutes there are before the start."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import translate
from app.models.readiness import ReadinessLine, Standing, minutes_before_start, readiness_lines
from app.theme import FontStyle, Space, Theme
from app.widgets import Cell, Column, DataTable, DecisionButton, EmptyState, Label, Panel, Row
from app.widgets.minutes_bars import MinutesBars, MinutesRow
from sim.commands import CheckReadiness, PutRight

_LOOKS: dict[Standing, tuple[str, str]] = {
    "todo": ("decision_attendue", "texte2"),
    "sound": ("objectif_tenu", "vert_t"),
    "wrong": ("anomalie", "jaune_t"),
    "put_right": ("coche", "vert_t"),
}


class PostesPage(QWidget):
    """Enter looks at the chosen point, or puts right what was found wrong: each is a decision, and takes its time."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._lines: list[ReadinessLine] = []
        self._chosen = ""
        self._panel = Panel(translate("Readiness", "Préparation des postes"))
        self._table = DataTable(translate("Readiness", "Points à vérifier avant le démarrage"))
        self._bars = MinutesBars(translate("Readiness", "Minutes avant le démarrage"))
        self._title, self._said = Label(style=FontStyle.STRONG), Label()
        self._look = DecisionButton(translate("Readiness", "Vérifier"), icon="controle", shortcut="V")
        self._mend = DecisionButton(translate("Readiness", "Remettre en conformité"), icon="action", shortcut="R")
        self._empty = EmptyState(
            "controle",
            translate("Readiness", "Rien à vérifier"),
            translate("Readiness", "Ce scénario ne donne pas de liste de vérification des postes."),
        )
        self._build()
        self._connect()
        self.refresh()
        self.setFocusProxy(self._table)

    def _build(self) -> None:
        gap, margin = self._theme.px(Space.GUTTER), self._theme.px(Space.MARGIN)
        self._panel.body.addWidget(self._table, 1)
        self._panel.body.addWidget(self._empty, 1)
        time = Panel(translate("Readiness", "Minutes avant le démarrage"))
        point = Panel(translate("Readiness", "Point choisi"))
        for panel, parts in ((time, [self._bars]), (point, [self._title, self._said, self._look, self._mend])):
            inside = QVBoxLayout()
            inside.setContentsMargins(margin, gap, margin, margin)
            inside.setSpacing(gap)
            for part in parts:
                inside.addWidget(part)
            panel.body.addLayout(inside)
        for label in (self._title, self._said):
            label.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(gap)
        side.addWidget(time)
        side.addWidget(point)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(self._panel, 13)
        row.addLayout(side, 6)

    def _connect(self) -> None:
        self._table.rowSelected.connect(self._choose)
        self._table.rowActivated.connect(self._go_on)
        self._look.clicked.connect(lambda: self._order(self._look_command()))
        self._mend.clicked.connect(lambda: self._order(self._mend_command()))
        for button in (self._look, self._mend):
            button.refusedClicked.connect(lambda origin=button: self.told.emit(origin.toolTip()))
        QShortcut(QKeySequence("Ctrl+J"), self, self._next_to_do)

    def refresh(self) -> None:
        """Look at the state again."""
        self._lines = readiness_lines(self._bridge.state, self._names)
        self._table.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        self._table.set_content(_columns(), [_row(line) for line in self._lines])
        if self._line is None and self._lines:
            self._table.selectRow(0)
        rows = minutes_before_start(self._bridge.state, self._names)
        self._bars.set_data([MinutesRow(row.person, row.who, row.spent_ms, row.whole_ms) for row in rows])
        self._panel.set_subtitle(self._tally())
        self._show_chosen()

    def _tally(self) -> str:
        left = sum(line.standing == "todo" for line in self._lines)
        wrong = sum(line.standing == "wrong" for line in self._lines)
        parts = [translate("Readiness", "%n point à vérifier", n=left)]
        return ", ".join([*parts, translate("Readiness", "%n écart à reprendre", n=wrong)] if wrong else parts)

    @property
    def _line(self) -> ReadinessLine | None:
        return next((line for line in self._lines if line.key == self._chosen), None)

    def _choose(self, key: str) -> None:
        self._chosen = key or self._chosen
        self._show_chosen()

    def _next_to_do(self) -> None:
        """To the next point that nobody has looked at."""
        rank = next((rank for rank, line in enumerate(self._lines) if line.standing == "todo"), None)
        if rank is not None:
            self._table.selectRow(rank)

    def _show_chosen(self) -> None:
        line = self._line
        for part in (self._title, self._said, self._look, self._mend):
            part.setVisible(line is not None)
        if line is None:
            return
        self._title.setText(f"{self._names.poste_long(line.poste)} – {line.name}")
        self._said.setText(_said(line))
        self._look.set_detail(f"{line.check}, {line.doer}")
        self._mend.set_detail(f"{line.put_right}, {line.doer}" if line.put_right else "")
        for button, command in ((self._look, self._look_command()), (self._mend, self._mend_command())):
            refused = self._bridge.check(command)
            button.set_refusal(wording.refusal(self._names, refused) if refused else "")

    def _look_command(self) -> CheckReadiness:
        poste, _, item = self._chosen.partition("/")
        return CheckReadiness(poste=poste, item=item)

    def _mend_command(self) -> PutRight:
        poste, _, item = self._chosen.partition("/")
        return PutRight(poste=poste, item=item)

    def _go_on(self, key: str) -> None:
        self._choose(key)
        line = self._line
        if line is not None:
            self._order(self._mend_command() if line.standing == "wrong" else self._look_command())

    def _order(self, command: CheckReadiness | PutRight) -> None:
        refused = self._bridge.check(command)
        if refused:
            self.told.emit(wording.refusal(self._names, refused))
        elif self._bridge.submit(command) is not None:
            self.refresh()
            line = self._line
            self.told.emit(_outcome(line) if line else wording.decision(self._names, command))


def _said(line: ReadinessLine) -> str:
    """What is known of it; never what would follow."""
    return {
        "todo": translate("Readiness", "Personne n’a encore regardé."),
        "sound": translate("Readiness", "Vérifié : conforme."),
        "wrong": line.finding,
        "put_right": translate("Readiness", "{finding} Remis en conformité.").format(finding=line.finding),
    }[line.standing]


def _outcome(line: ReadinessLine) -> str:
    return f"{line.poste} – {_said(line)}"


def _columns() -> list[Column]:
    return [
        Column(translate("Readiness", "Poste"), width=58),
        Column(translate("Readiness", "Point à vérifier"), stretch=True),
        Column(translate("Readiness", "Nature"), width=88),
        Column(translate("Readiness", "Par"), width=92),
        Column(translate("Readiness", "Durée"), "right", 56),
        Column(translate("Readiness", "État"), width=122),
    ]


def _row(line: ReadinessLine) -> Row:
    icon, ink = _LOOKS[line.standing]
    strong = line.standing == "wrong"
    return Row(
        line.key,
        (
            Cell(line.poste, strong=True),
            line.name,
            Cell(wording.readiness_kind(line.kind), "texte2"),
            Cell(line.doer, "texte2"),
            line.check,
            Cell(_state(line.standing), ink, strong, icon=icon),
        ),
        ground="jaune_f" if strong else "",
    )


def _state(standing: Standing) -> str:
    return {
        "todo": translate("Readiness", "à vérifier"),
        "sound": translate("Readiness", "conforme"),
        "wrong": translate("Readiness", "écart"),
        "put_right": translate("Readiness", "repris"),
    }[standing]
