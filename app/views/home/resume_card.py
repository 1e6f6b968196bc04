"""The last séance: where it stands, and one gesture to take it up again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import wording
from app.i18n import number, percent, translate
from app.theme import FontStyle, Space
from app.views.home.mini_line import MiniLine
from app.views.home.seances import Seance
from app.views.home.snapshot import Snapshot, alarm_of
from app.widgets import Label, Painted, PrimaryButton, PriorityMark, SecondaryButton
from app.widgets.draw import draw_box

_MINUTE_MS = 60_000


class Figure(QWidget):
    """A name, a value, what it is held against."""

    def __init__(self, name: str, value: str, target: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(name, role="texte2"))
        column.addWidget(Label(value, FontStyle.VALUE))
        column.addWidget(Label(target, role="texte2"))


class ResumeCard(Painted):
    """To be made anew for another séance."""

    resumed = Signal(str, str)
    """Id of the séance, step of the journey."""

    def __init__(self, seance: Seance, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "Reprendre la dernière séance"), parent)
        self._seance = seance
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left(), 6)
        if seance.snapshot is not None and seance.record.phase != "prepare":
            self._row.addLayout(self._right(seance.snapshot), 4)
        self.restyle()

    def restyle(self) -> None:
        margin = self.theme.px(Space.GROUP)
        self._row.setContentsMargins(margin, self.theme.px(12), margin, self.theme.px(12))
        self._row.setSpacing(margin)
        super().restyle()

    def paint(self, painter: QPainter) -> None:
        draw_box(painter, self.theme, QRectF(self.rect()), "panneau", "bord")

    def _left(self) -> QVBoxLayout:
        seance = self._seance
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(2))
        column.addWidget(Label(self.accessibleName(), role="texte2"))
        column.addWidget(Label(seance.title, FontStyle.PAGE, elide=True))
        column.addWidget(Label(self._standing()))
        for kept in seance.snapshot.alarms if seance.snapshot else ():
            column.addLayout(self._alarm(kept))
        column.addSpacing(self.theme.px(Space.GUTTER))
        column.addStretch()
        column.addLayout(self._buttons())
        return column

    def _standing(self) -> str:
        seance = self._seance
        condition = seance.condition[:1].upper() + seance.condition[1:]
        parts = [condition]
        if seance.step == "piloter" and seance.snapshot:
            left = seance.snapshot.left_ms // _MINUTE_MS
            words = translate("Home", "reste {hours} h {minutes}")
            parts[0] += ", " + words.format(hours=number(left // 60), minutes=f"{left % 60:02d}")
        parts += [wording.mode(seance.record.mode).lower(), seance.record.trainee]
        return " · ".join(part for part in parts if part)

    def _alarm(self, kept: tuple[int, str, str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(Space.ROW))
        row.addWidget(PriorityMark(kept[0]))
        scenario = self._seance.scenario
        title = wording.alarm(wording.Names(scenario), alarm_of(kept)).title if scenario else kept[2]
        row.addWidget(Label(title, FontStyle.STRONG, "rouge_t" if kept[0] == 1 else "texte"))
        row.addStretch()
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(Space.GUTTER))
        seance = self._seance
        self.go = PrimaryButton(seance.verb, "lecture")
        self.go.setAccessibleDescription(f"{seance.title}, {seance.condition}")
        self.go.clicked.connect(lambda: self.resumed.emit(seance.record.id, seance.step))
        read = SecondaryButton(translate("Home", "Relire le dossier"))
        read.clicked.connect(lambda: self.resumed.emit(seance.record.id, "dossier"))
        row.addWidget(self.go)
        row.addWidget(read)
        row.addStretch()
        return row

    def _right(self, seen: Snapshot) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(Space.GUTTER))
        when = translate("Home", "Ligne à {clock}").format(clock=self._seance.clock(seen.now_ms))
        column.addWidget(Label(when, role="texte2"))
        line = MiniLine()
        line.set_postes(seen.postes, self._seance.scenario.goulot if self._seance.scenario else "")
        column.addWidget(line)
        column.addStretch()
        figures = QGridLayout()
        for place, figure in enumerate(_figures(seen)):
            figures.addWidget(figure, 0, place)
        column.addLayout(figures)
        return column


def _figures(seen: Snapshot) -> list[Figure]:
    trs = None if seen.trs_target is None else seen.trs_target / 100
    risk = translate("Home", "%n à risque", n=seen.orders_at_risk)
    return [
        Figure(
            translate("Home", "TRS"),
            percent(seen.trs),
            translate("Home", "obj. {target}").format(target=percent(trs, 0)) if trs else "",
        ),
        Figure(
            translate("Home", "Bonnes"),
            number(seen.good),
            "" if seen.plan is None else translate("Home", "plan {count}").format(count=number(seen.plan)),
        ),
        Figure(
            translate("Home", "OF à l’heure"),
            translate("Home", "{value} sur {whole}").format(
                value=number(seen.orders_on_time), whole=number(seen.orders)
            ),
            risk if seen.orders_at_risk else "",
        ),
    ]
