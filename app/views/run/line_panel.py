"""The line: synoptic or table, what is made, the balance of pieces and the next consequence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QWidget

from app.i18n import NBSP, language, minutes, number, translate
from app.models import tiles
from app.models.consequence import HALTS, Consequence, halted
from app.models.journal_rows import Release
from app.models.shift import Shift
from app.theme import FontStyle, Space, Theme
from app.views.run.synoptic.view import Synoptic
from app.views.why import Asked, Reasons
from app.widgets import Cell, Column, DataTable, Figure, Label, Option, Panel, Row, Segments

MAP = "map"
TABLE = "table"


class LinePanel(Panel):
    """`posteSelected` when a poste is chosen, `posteOpened` when its card is asked for."""

    posteSelected = Signal(str)
    posteOpened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Ligne"), parent=parent)
        self.synoptic = Synoptic(theme)
        self._table = DataTable(translate("Run", "Postes de la ligne"))
        self._shift: Shift | None = None
        self._takt = Figure(role="texte2")
        self._switch = Segments(
            [Option(MAP, translate("Run", "Synoptique")), Option(TABLE, translate("Run", "Tableau"))],
            translate("Run", "Vue de la ligne"),
            small=True,
        )
        self._pages = QStackedWidget()
        self._feet = [(Label(role="texte2"), Figure()) for _ in range(3)]
        self._fill()
        self.synoptic.posteSelected.connect(self.posteSelected)
        self.synoptic.posteOpened.connect(self.posteOpened)
        self._table.rowSelected.connect(self._pick)
        self._table.rowActivated.connect(self.posteOpened)
        self.synoptic.heightChanged.connect(self._pages.setFixedHeight)
        self._switch.chosen.connect(self.show_view)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.figure(self._takt, lambda: "takt")
        reasons.figure(self.subtitle, self._order_code)
        for (_, figure), code in zip(self._feet, ("pieces", "consequence", "pieces"), strict=True):
            reasons.figure(figure, partial(str, code))
        reasons.table(self._table, "poste:{}".format, activates=False)
        reasons.view(self.synoptic, lambda: f"poste:{self.synoptic.chosen()}", self._drawn)
        self.synoptic.bufferAsked.connect(lambda code: reasons.asked.emit(f"buffer:{code}"))

    def _order_code(self) -> str:
        order = self._shift.order_in_hand if self._shift else None
        return f"order:{order.code}" if order else ""

    def _drawn(self) -> list[Asked]:
        """The postes, the stocks between them and the people there."""
        if self._shift is None:
            return []
        names, scenario = self._shift.names, self._shift.scenario
        stock = translate("Run", "Stock {buffer}")
        return [
            *(Asked(f"poste:{code}", names.poste_long(code)) for code in scenario.postes),
            *(Asked(f"buffer:{code}", stock.format(buffer=code)) for code in scenario.buffers),
            *(Asked(f"person:{code}", names.person(code)) for code in scenario.people),
        ]

    def build(self, shift: Shift) -> None:
        """The line of a scenario just opened."""
        self.synoptic.build(shift)
        self.refresh(shift)

    def refresh(self, shift: Shift) -> None:
        self._shift = shift
        self.set_subtitle(_in_hand(shift))
        self._takt.setText(_pace(shift))
        self._say_feet(shift)
        if self._pages.currentWidget() is self._table:
            self._table.set_content(_columns(), [_row(shift, code) for code in shift.scenario.postes])
        else:
            self.synoptic.refresh(shift)

    def follow(self, shift: Shift) -> None:
        """What changes from frame to frame."""
        if self._pages.currentWidget() is self.synoptic:
            self.synoptic.refresh(shift)

    def release(self, releases: Iterable[Release], speed: float) -> None:
        if self.synoptic.isVisible():
            self.synoptic.release(releases, speed)

    def show_view(self, code: str) -> None:
        """MAP or TABLE."""
        self._switch.set_current(code)
        self._pages.setCurrentWidget(self._table if code == TABLE else self.synoptic)
        if self._shift is not None:
            self.refresh(self._shift)

    def _fill(self) -> None:
        self.add_head(self._takt)
        self.add_head(self._switch)
        self._pages.addWidget(self.synoptic)
        self._pages.addWidget(self._table)
        self._table.set_row_height(20)
        feet = QGridLayout()
        margin = self.theme.px(Space.MARGIN)
        feet.setContentsMargins(margin, 0, margin, self.theme.px(Space.ICON))
        feet.setHorizontalSpacing(self.theme.px(2 * Space.GROUP))
        feet.setVerticalSpacing(0)
        for index, (title, text) in enumerate(self._feet):
            feet.addWidget(title, 0, index)
            feet.addWidget(text, 1, index)
            feet.setColumnStretch(index, 1)
            text.setWordWrap(True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._feet[1][1].set_style(FontStyle.STRONG)
        self.body.setContentsMargins(0, self.theme.px(2), 0, 0)
        self.body.addWidget(self._pages)
        self.body.addLayout(feet)

    def _say_feet(self, shift: Shift) -> None:
        names = (
            translate("Run", "Bilan pièces"),
            translate("Run", "Prochaine conséquence"),
            translate("Run", "Sortie de ligne"),
        )
        texts = (_balance(shift), consequence_text(shift), _output(shift))
        for (title, label), name, text in zip(self._feet, names, texts, strict=True):
            title.setText(name)
            label.setText(text)
            label.setAccessibleName(f"{name} : {text}")

    def _pick(self, code: str) -> None:
        if code:
            self.synoptic.choose(code)


def _in_hand(shift: Shift) -> str:
    order = shift.order_in_hand
    if order is None:
        return shift.scenario.trade.of(language())
    text = translate("Run", "{order} · {product} · {good} livrées sur {quantity} · dû à {clock}")
    return text.format(
        order=shift.names.order(order.code),
        product=shift.names.product(order.product),
        good=number(order.delivered),
        quantity=number(order.quantity),
        clock=shift.names.clock(order.due_ms),
    )


def _pace(shift: Shift) -> str:
    takt = shift.takt_ms
    cycle = shift.scenario.postes[shift.scenario.goulot].reference_ms
    parts = []
    if takt:
        parts.append(translate("Run", "Takt {seconds} s").format(seconds=number(takt / 1000, 1)))
    if cycle:
        text = translate("Run", "cadence du goulot {seconds} s")
        parts.append(text.format(seconds=number(cycle / 1000)))
    return " · ".join(parts)


def _balance(shift: Shift) -> str:
    """Entries = exits: what was in the line, what entered, what became of it."""
    pieces = shift.pieces
    text = translate(
        "Run", "{before} encours + {started} lancées = {good} bonnes + {scrapped} au rebut + {after} encours"
    )
    return text.format(
        before=number(pieces.wip_start),
        started=number(pieces.started),
        good=number(pieces.good),
        scrapped=number(pieces.scrapped),
        after=number(pieces.wip_end),
    )


def consequence_text(shift: Shift) -> str:
    """What comes next if nobody acts."""
    coming = shift.consequence
    if coming is None:
        return _standstill(shift) or translate("Run", "Rien ne s’annonce dans l’heure.")
    return _consequence(coming).format(
        poste=shift.names.poste(coming.poste),
        delay=minutes(max(coming.in_ms, 60_000)),
        through=_through(shift, coming),
    )


def _through(shift: Shift, coming: Consequence) -> str:
    """The level of the buffer, or the component."""
    view = shift.state.buffers.get(coming.through)
    return tiles.buffer(view).figure if view else coming.through


def _standstill(shift: Shift) -> str:
    """Nothing more can come: every poste waits for the same ones."""
    roots = [code for code, poste in shift.state.postes.items() if poste.state in HALTS]
    if roots and len(halted(shift.scenario, shift.state)) == len(shift.state.postes):
        return translate("Run", "Toute la ligne attend {postes}").format(postes=", ".join(roots))
    return ""


def _consequence(coming: Consequence) -> str:
    if coming.kind == "blocked":
        return translate("Run", "{poste} bloqué dans ≈ {delay} (stock aval {through})")
    if coming.kind == "starved":
        return translate("Run", "{poste} en famine dans ≈ {delay} (stock amont {through})")
    return translate("Run", "{poste} sans {through} dans ≈ {delay} à la cadence actuelle")


def _output(shift: Shift) -> str:
    current = next((hour for hour in shift.hours if hour.from_ms <= shift.now_ms < hour.to_ms), None)
    text = translate("Run", "%n pièce bonne", n=shift.pieces.good)
    if current is None:
        return text
    since = translate("Run", "{count} depuis {clock}").format(
        count=number(current.good), clock=shift.names.clock(current.from_ms)
    )
    return f"{text} · {since}"


def _columns() -> list[Column]:
    return [
        Column(translate("Run", "Poste")),
        Column(translate("Run", "Nom"), stretch=True),
        Column(translate("Run", "État")),
        Column(translate("Run", "Depuis"), align="right"),
        Column(translate("Run", "Opérateurs"), stretch=True),
        Column(translate("Run", "Cycle"), align="right"),
        Column(translate("Run", "Amont"), align="right"),
        Column(translate("Run", "Aval"), align="right"),
        Column(translate("Run", "Cycles faits"), align="right"),
    ]


def _row(shift: Shift, code: str) -> Row:
    tile, poste = tiles.tile(shift, code), shift.state.postes[code]
    cells: tuple[Cell | str, ...] = (
        Cell(tile.code, strong=True),
        tile.name,
        tile.word,
        shift.names.clock(poste.since_ms),
        tile.people,
        tile.cycle,
        stock_text(shift, code, up=True),
        stock_text(shift, code, up=False),
        number(poste.cycles),
    )
    return Row(code, cells, strong=tile.goulot)


def stock_text(shift: Shift, code: str, up: bool) -> str:
    """Levels of the buffers before or after a poste: `8/8 plein`."""
    graph = shift.scenario.buffers.values()
    found = [b for b in graph if code in (b.downstream if up else b.upstream)]
    levels = [tiles.buffer(shift.state.buffers[b.code]) for b in found]
    return " + ".join(f"{level.figure}{NBSP}{level.word}".strip(NBSP) for level in levels)
