"""Préparer: everyone in place, the OF in order, the stocks looked at, then the shift starts."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import date, language, translate
from app.models.preparation import ORDER, PageStanding, Preparation, undone
from app.models.staffing import crew_now
from app.modes import MODES
from app.theme import Space, Theme
from app.views.prepare.balance import BalancePage
from app.views.prepare.load import LoadPage
from app.views.prepare.matrix import PolyvalenceMatrix
from app.views.prepare.orders_panel import OrdersPanel
from app.views.prepare.postes import PostesPage
from app.views.prepare.rotations import RotationsPage
from app.views.prepare.standing import StandingDialog, StandingStrip, StartDialog
from app.views.prepare.supply import SupplyPage
from app.widgets import Head, KeyHint, Option, PrimaryButton, Segments, StatusLine, Toast
from app.wording import Names

SEEN = "prepare_seen"
"""Kind of the draft that tells the pages looked at."""


class PrepareScreen(QWidget):
    """Needs an open séance; to be made anew for another."""

    launched = Signal()
    """The shift runs: the cockpit is to be shown."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self.matrix = PolyvalenceMatrix(bridge, theme)
        self._load = LoadPage(bridge, theme)
        self._balance = BalancePage(bridge, theme)
        self._orders = OrdersPanel(bridge, theme)
        self._stock = SupplyPage(bridge, theme)
        self._postes = PostesPage(bridge, theme)
        self._rotations = RotationsPage(bridge, theme)
        self._head = Head(translate("Prepare", "Préparer l’équipe"))
        self._pages = QStackedWidget()
        self._segments = self._make_segments()
        self._launch = PrimaryButton(translate("Prepare", "Lancer l’équipe"), "lecture", "Ctrl+Return")
        self._launch.setObjectName("launch")
        self._strip = StandingStrip()
        self._names = Names(bridge.scenario)
        self._page = "team"
        self._seen = set((bridge.draft(SEEN) or {}).get("pages", ()))
        self._status = StatusLine(translate("Prepare", "Barre d’état"))
        self._toast = Toast(self)
        self._build()
        self._connect()
        self.refresh()
        self.setFocusProxy(self.matrix)

    def _make_segments(self) -> Segments:
        return Segments(_options(), translate("Prepare", "Volets de la préparation"))

    def _build(self) -> None:
        gap = self._theme.px(Space.GUTTER)
        self._pages.addWidget(self.matrix)
        self._pages.addWidget(self._load)
        self._pages.addWidget(self._balance)
        self._pages.addWidget(self._orders)
        self._pages.addWidget(self._stock)
        self._pages.addWidget(self._postes)
        self._pages.addWidget(self._rotations)
        self._head.add_center(self._segments)
        self._head.add_right(self._launch)
        body = QVBoxLayout()
        body.setContentsMargins(gap, gap, gap, gap)
        body.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._strip)
        column.addLayout(body, 1)
        column.addWidget(self._status)
        self._show_hints("team")

    def _connect(self) -> None:
        self._segments.chosen.connect(self._turn)
        self._launch.clicked.connect(self._start)
        self._strip.listed.connect(self._list_pages)
        self._load.edited.connect(self._show_standing)
        for part in (self.matrix, self._load, self._balance, self._orders, self._stock, self._postes, self._rotations):
            part.told.connect(self._toast.show_message)
        for signal in (self._bridge.stepped, self._bridge.decided, self._bridge.phaseChanged):
            signal.connect(self._refresh_if_seen)

    def show_page(self, code: str) -> None:
        """team, rotations, load, balance, flow, stock or postes."""
        self._segments.set_current(code)
        self._turn(code)

    def _turn(self, code: str) -> None:
        self._show_hints(code)
        page = {
            "team": self.matrix,
            "load": self._load,
            "balance": self._balance,
            "flow": self._orders,
            "stock": self._stock,
            "postes": self._postes,
            "rotations": self._rotations,
        }[code]
        self._pages.setCurrentWidget(page)
        if page.focusProxy() and page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus()  # what had the keyboard is gone with its page: the page says where it begins
        self._page = code
        self._note_seen(code)
        self.setFocusProxy(page)
        self.refresh()

    def _show_hints(self, page: str) -> None:
        """The keys of the page that is seen."""
        own: list[KeyHint] = []
        if page == "team":
            own = [
                KeyHint("Space", translate("Prepare", "prendre")),
                KeyHint("Return", translate("Prepare", "affecter")),
                KeyHint("Del", translate("Prepare", "libérer")),
                KeyHint("Ctrl+I", translate("Prepare", "pourquoi ?")),
            ]
        elif page == "flow":
            own = [
                KeyHint("Alt+Up", translate("Prepare", "avancer l’OF")),
                KeyHint("Alt+Down", translate("Prepare", "reculer l’OF")),
            ]
        elif page == "balance":
            own = [
                KeyHint("Left Right Up Down", translate("Prepare", "choisir un élément")),
                KeyHint("Alt+Left", translate("Prepare", "vers l’amont")),
                KeyHint("Alt+Right", translate("Prepare", "vers l’aval")),
                KeyHint("Ctrl+Z", translate("Prepare", "annuler")),
            ]
        elif page == "rotations":
            own = [
                KeyHint("Left Right", translate("Prepare", "de place en place")),
                KeyHint("Return", translate("Prepare", "reprendre dans le formulaire")),
                KeyHint("Del", translate("Prepare", "retirer du plan")),
            ]
        elif page == "postes":
            own = [
                KeyHint("Return", translate("Prepare", "vérifier ou reprendre")),
                KeyHint("Ctrl+J", translate("Prepare", "point suivant")),
            ]
        elif page == "load":
            own = [
                KeyHint("Return", translate("Prepare", "valider et descendre")),
                KeyHint("Tab", translate("Prepare", "cellule suivante")),
                KeyHint("Del", translate("Prepare", "vider")),
            ]
        common = [KeyHint("F1", translate("Prepare", "aide")), KeyHint("?", translate("Prepare", "raccourcis"))]
        self._status.set_hints([*own, *common])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _refresh_if_seen(self) -> None:
        if self.isVisible() and self._bridge.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Look at the state again: the page that is seen; the matrix does so by itself, the others when turned to."""
        page = self._pages.currentWidget()
        if isinstance(page, LoadPage | BalancePage | OrdersPanel | SupplyPage | PostesPage | RotationsPage):
            page.refresh()
        self._show_head()
        self._show_status()
        self._show_standing()

    def _note_seen(self, page: str) -> None:
        """A page looked at once counts as looked at, even in another window."""
        if page not in self._seen and not self._bridge.read_only:
            self._seen.add(page)
            self._bridge.save_draft(SEEN, {"pages": sorted(self._seen)})

    def _show_standing(self) -> None:
        preparing = self._bridge.phase == "prepare"
        self._strip.setVisible(preparing)
        if preparing:
            self._strip.show_pages(self._standing(), self._page)

    def _standing(self) -> list[PageStanding]:
        return Preparation(
            self._names, self._bridge.state, self._load.filled(), self._seen, MODES[self._bridge.mode].advice
        ).pages()

    def _list_pages(self) -> None:
        titles = {option.code: option.label for option in _options()}
        dialog = StandingDialog(self._standing(), titles, self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.show_page(dialog.asked))
        dialog.open()

    def _show_head(self) -> None:
        scenario, preparing = self._bridge.scenario, self._bridge.phase == "prepare"
        day = date(datetime.date.fromisoformat(scenario.calendar.date))
        mode = wording.mode(self._bridge.mode).lower()
        self._head.set_titles(
            translate("Prepare", "Préparer l’équipe"), f"{scenario.title.of(language())} · {day} · {mode}"
        )
        self._launch.setText(
            translate("Prepare", "Lancer l’équipe") if preparing else translate("Prepare", "Revenir au pilotage")
        )
        # The banner of the window says why.
        self._launch.setEnabled(not (preparing and self._bridge.read_only))

    def _show_status(self) -> None:
        empty = len(crew_now(self._bridge.scenario, self._bridge.state.people).open_positions)
        staff = (
            translate("Prepare", "%n poste sans personne", n=empty)
            if empty
            else translate("Prepare", "Tous les postes sont tenus")
        )
        self._status.set_parts([translate("Prepare", "Chaque décision est enregistrée aussitôt"), staff])

    def _start(self) -> None:
        """What is grave and undone is told first, and asked about."""
        grave = undone(self._names, self._bridge.state) if self._bridge.phase == "prepare" else []
        if not grave:
            self._start_now()
            return
        dialog = StartDialog(grave, self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._start_now)
        dialog.finished.connect(self.activateWindow)  # the keys of the cockpit are heard at once
        dialog.open()

    def _start_now(self) -> None:
        self._bridge.start_shift()
        if self._bridge.phase != "prepare":
            self.launched.emit()


def _options() -> list[Option]:
    """The pages, in the order advised."""
    titles = {
        "team": translate("Prepare", "Équipe et polyvalence"),
        "rotations": translate("Prepare", "Rotations"),
        "load": translate("Prepare", "Charge et capacité"),
        "balance": translate("Prepare", "Équilibrage"),
        "flow": translate("Prepare", "Programme"),
        "stock": translate("Prepare", "Stocks"),
        "postes": translate("Prepare", "Postes"),
    }
    return [Option(code, titles[code]) for code in ORDER]
