"""The pages as they will be printed, then the printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.documents import Report
from app.documents.pdf_file import page_pictures
from app.i18n import translate
from app.theme import FontStyle, Space, Theme
from app.views.export.background import Background
from app.widgets import Dialog, Label, Option, PrimaryButton, SecondaryButton, Segments

SCREEN_DPI = 144.0
_PAPER_DPI = 300.0
_WIDTH, _HEIGHT = 900, 680


class PrintPreview(Dialog):
    """`told`: a kind of message and its sentence."""

    told = Signal(str, str)

    def __init__(self, report: Report, pages: list[bytes], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._report, self._theme = report, theme
        self.setWindowTitle(translate("Export", "Aperçu avant impression"))
        self.setAccessibleName(self.windowTitle())
        self._pages = Pages(pages, theme)
        options = [Option("width", translate("Export", "Largeur")), Option("page", translate("Export", "Page entière"))]
        self._zoom = Segments(options, translate("Export", "Grandeur des pages"))
        self._print = PrimaryButton(translate("Export", "Imprimer"), "imprimer", "Ctrl+P")
        self._close = SecondaryButton(translate("Export", "Fermer"))
        self._build(len(pages))
        self._connect()
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._pages.setFocus()

    def print_on(self, printer: QPrinter) -> None:
        """Every page, as large as the paper."""
        text = translate("Export", "Envoi à l’imprimante")
        work = Background(lambda: page_pictures(self._report, _PAPER_DPI), text, self._theme, self)
        work.done.connect(lambda pages: self._paint(printer, pages))

    def _ask(self) -> None:
        printer = paper(self._report)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(translate("Export", "Imprimer"))
        chosen = dialog.exec()
        dialog.deleteLater()
        if chosen:
            self.print_on(printer)

    def _paint(self, printer: QPrinter, pages: list[bytes]) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            text = translate("Export", "L’imprimante n’a pas accepté le document. Vérifiez qu’elle est allumée.")
            self.told.emit("error", text)
            self.accept()
            return
        target = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
        for rank, page in enumerate(pages[first - 1 : last]):
            if rank:
                printer.newPage()
            painter.drawImage(target, QImage.fromData(page))
        painter.end()
        self.told.emit("ok", translate("Export", "%n page envoyée à l’imprimante.", n=len(pages[first - 1 : last])))
        self.accept()

    def _connect(self) -> None:
        self._zoom.set_current("page")
        self._zoom.chosen.connect(self._set_zoom)
        self._print.clicked.connect(self._ask)
        self._close.clicked.connect(self.accept)

    def _set_zoom(self, code: str) -> None:
        self._zoom.set_current(code)
        self._pages.fit(code)

    def _build(self, count: int) -> None:
        gap = self._theme.px(Space.GUTTER)
        head = QHBoxLayout()
        head.setSpacing(gap)
        head.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        head.addWidget(Label(translate("Export", "%n page", n=count), role="texte2"))
        head.addStretch()
        head.addWidget(self._zoom)
        foot = QHBoxLayout()
        foot.setSpacing(gap)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self._print)
        column = QVBoxLayout(self)
        margin = self._theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)


class Pages(QScrollArea):
    """One under the other; the arrows and Page Up, Page Down go through them."""

    def __init__(self, pages: list[bytes], theme: Theme) -> None:
        super().__init__()
        self._theme, self._fit = theme, "page"
        self._pictures = [QPixmap.fromImage(QImage.fromData(page)) for page in pages]
        self._labels = [QLabel() for _ in pages]
        self.setAccessibleName(translate("Export", "Pages du document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(theme.px(Space.GROUP))
        for rank, label in enumerate(self._labels, 1):
            text = translate("Export", "Page {rank} sur {count}").format(rank=rank, count=len(pages))
            label.setAccessibleName(text)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setWidget(body)

    def fit(self, code: str) -> None:
        """`width` or `page`."""
        self._fit = code
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        margin, ratio = 2 * self._theme.px(Space.GROUP), self.devicePixelRatioF()
        room = QSize(self.viewport().width() - margin, self.viewport().height() - margin)
        for label, picture in zip(self._labels, self._pictures, strict=True):
            height = room.height() if self._fit == "page" else 100_000
            size = picture.size().scaled(max(room.width(), 1), max(height, 1), Qt.AspectRatioMode.KeepAspectRatio)
            shown = picture.scaled(size * ratio, mode=Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            label.setPixmap(shown)


def paper(report: Report) -> QPrinter:
    """A4 the way the report lies; its margins are in its pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    side = QPageLayout.Orientation.Landscape if report.landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(side)
    printer.setDocName(report.title)
    return printer
