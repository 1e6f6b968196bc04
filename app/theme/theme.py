"""The theme in force: one object, made by bootstrap and owned by the QApplication."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.resources import assets_dir
from app.theme.fonts import load_fonts, make_font
from app.theme.hatches import FILLS, make_brush
from app.theme.icons import IconSet
from app.theme.roles import PALETTES, PaletteName
from app.theme.scale import FontStyle
from app.theme.stylesheet import make_sheet

MAX_TEXT_SCALE = 2.0


class Theme(QObject):
    """Colours, fonts, measures and icons for one palette and one text scale (1.0 to 2.0).

    Fonts exist once the theme is applied, since they need a running application.

    `changed` is emitted after the application has been restyled.
    """

    changed = Signal()

    def __init__(self, palette: PaletteName = "light", text_scale: float = 1.0) -> None:
        super().__init__()
        self.motion = True
        """Whether what moves is shown moving; a person who prefers stillness says no in the settings."""
        self._app: QApplication | None = None
        self._load(palette)
        self._text_scale = _checked_scale(text_scale)
        self._fonts: dict[FontStyle, QFont] = {}
        self._metrics: dict[FontStyle, QFontMetricsF] = {}

    @property
    def palette_name(self) -> PaletteName:
        return self._name

    @property
    def text_scale(self) -> float:
        return self._text_scale

    def apply(self, app: QApplication) -> None:
        """Dress the application and replace any theme attached to it: `theme_of` finds this object."""
        load_fonts()
        for other in app.findChildren(Theme):
            other.setParent(None)
        self.setParent(app)
        self._app = app
        app.setStyle("Fusion")
        self._dress(app)

    def set_palette(self, name: PaletteName) -> None:
        """Change the palette in force. Raises KeyError for an unknown name."""
        self._load(name)
        self._refresh()

    def set_text_scale(self, text_scale: float) -> None:
        """Change the size of every text, 1.0 to 2.0. Raises ValueError outside."""
        self._text_scale = _checked_scale(text_scale)
        self._refresh()

    def color(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for an unknown role."""
        return QColor(self._roles[role])

    def font(self, style: FontStyle = FontStyle.BODY) -> QFont:
        """A copy of the font of a style, at the text scale in force."""
        return QFont(self._fonts[style])

    def metrics(self, style: FontStyle = FontStyle.BODY) -> QFontMetricsF:
        """The measures of a style, kept because painting asks for them thousands of times."""
        return self._metrics[style]

    def px(self, measure: float) -> int:
        """A measure in pixels at 100 %, scaled with the text."""
        return round(measure * self._text_scale)

    def pen(self, role: str, width: float = 1.0, dash: tuple[float, float] | None = None) -> QPen:
        pen = QPen(self.color(role), width)
        if dash:
            pen.setDashPattern(list(dash))
        return pen

    def brush(self, fill: str) -> QBrush:
        """The brush of a poste state, or of "loss", "impossible". Raises KeyError for an unknown one."""
        if fill not in self._brushes:
            self._brushes[fill] = make_brush(FILLS[fill], self._roles)
        return self._brushes[fill]

    def edge(self, fill: str) -> QPen:
        """The pen that outlines a fill; no pen for the quiet ones."""
        if fill not in self._edges:
            role = FILLS[fill].edge
            self._edges[fill] = self.pen(role, 0.8) if role else QPen(Qt.PenStyle.NoPen)
        return self._edges[fill]

    def icon(self, name: str, role: str = "texte", size: int = 16) -> QIcon:
        return self._icons.icon(name, self.px(size), role)

    def pixmap(self, name: str, size: int, role: str = "texte", ratio: float = 1.0) -> QPixmap:
        return self._icons.pixmap(name, size, role, ratio)

    def paint_icon(self, painter: QPainter, name: str, box: QRectF, role: str = "texte") -> None:
        self._icons.paint(painter, name, box, role)

    def _load(self, name: PaletteName) -> None:
        self._roles = PALETTES[name]
        self._name = name
        self._icons = IconSet(self._roles)
        self._brushes: dict[str, QBrush] = {}
        self._edges: dict[str, QPen] = {}

    def _refresh(self) -> None:
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        self._fonts = {style: make_font(style, self._text_scale) for style in FontStyle}
        self._metrics = {style: QFontMetricsF(font) for style, font in self._fonts.items()}
        app.setPalette(self._qt_palette())
        app.setFont(self.font())
        controls = (assets_dir() / "icons" / "controls").as_posix()
        app.setStyleSheet(make_sheet(self._roles, self.px, controls))

    def _qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _QT_ROLES.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("texte2"))
        return palette


_QT_ROLES = {
    QPalette.ColorRole.Window: "fond",
    QPalette.ColorRole.WindowText: "texte",
    QPalette.ColorRole.Base: "releve",
    QPalette.ColorRole.AlternateBase: "panneau",
    QPalette.ColorRole.Text: "texte",
    QPalette.ColorRole.PlaceholderText: "texte2",
    QPalette.ColorRole.Button: "releve",
    QPalette.ColorRole.ButtonText: "texte",
    QPalette.ColorRole.BrightText: "rouge_t",
    QPalette.ColorRole.Highlight: "bleu",
    QPalette.ColorRole.HighlightedText: "sur_bleu",
    QPalette.ColorRole.Link: "bleu_t",
    QPalette.ColorRole.LinkVisited: "bleu_t",
    QPalette.ColorRole.ToolTipBase: "releve",
    QPalette.ColorRole.ToolTipText: "texte",
    QPalette.ColorRole.Light: "releve",
    QPalette.ColorRole.Midlight: "creux",
    QPalette.ColorRole.Mid: "trait",
    QPalette.ColorRole.Dark: "bord",
    QPalette.ColorRole.Shadow: "bord",
}


def _checked_scale(text_scale: float) -> float:
    if not 1.0 <= text_scale <= MAX_TEXT_SCALE:
        raise ValueError(f"text scale {text_scale}: expected 1.0 to {MAX_TEXT_SCALE}")
    return text_scale


def theme_of(widget: QWidget | None = None) -> Theme:
    """The theme attached to the running application. Raises RuntimeError when none is.

    The theme is a child of the QApplication: one owner, no module state, and each test may attach its own.
    `widget` is accepted so that a window may one day bring its own theme without its callers changing.
    """
    app = QCoreApplication.instance()
    theme = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None
    if theme is None:
        raise RuntimeError("no theme attached: call Theme().apply(app) first")
    return theme
