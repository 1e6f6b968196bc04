"""Every widget on one picture: `python -m app.widgets.gallery OUT.png [light|dark|contrast] [100..200]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import get_args

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app import widgets as kit
from app.theme import FontStyle, PaletteName, Theme, theme_of
from app.widgets import gallery_data as data

_SIZE = (1366, 1240)


class Gallery(QWidget):
    """The shell around panels that hold one or two widgets each."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(_rail())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(_head())
        column.addWidget(_kpis())
        column.addLayout(self._grid(), 1)
        column.addWidget(_status())
        across.addLayout(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("fond"))
        painter.end()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        gutter = self._theme.px(8)
        grid.setContentsMargins(gutter, gutter, gutter, gutter)
        grid.setSpacing(gutter)
        makers: tuple[Callable[[], QWidget], ...] = (
            _trs, _hours, _materials, _states, _card, _loads, _cover, _messages, _controls,
        )  # fmt: skip
        for index, make in enumerate(makers):
            grid.addWidget(make(), index // 3, index % 3)
        grid.addWidget(_waterfall(), 3, 0, 1, 3)
        grid.addWidget(_ribbons(), 4, 0, 1, 3)
        return grid


def _rail() -> QWidget:
    rail = kit.Rail(data.STEPS, data.FOOT)
    rail.set_current("run")
    rail.set_locked("improve", "Ouvert après la séance")
    return rail


def _head() -> QWidget:
    head = kit.Head("Pompes de relevage", "Équipe du matin · entraînement", compact=True)
    head.add_center(kit.Label("10:42:00", FontStyle.CLOCK))
    head.add_center(kit.Button("Pause", "pause", "Space"))
    speeds = [kit.Option(text, text) for text in ("×1", "×10", "×60", "×600")]
    segments = kit.Segments(speeds, "Vitesse")
    segments.set_current("×10")
    head.add_center(segments)
    head.add_right(kit.Button("Chercher une action", "chercher", "Ctrl+K"))
    return head


def _status() -> QWidget:
    line = kit.StatusLine("État de l’enregistrement")
    line.set_parts(["Enregistré il y a 3 s", "Empreinte 7f3a 91c2, rejouée sans écart"])
    line.set_hints([kit.KeyHint("Ctrl K", "toutes les actions"), kit.KeyHint("?", "raccourcis")])
    return line


def _kpis() -> QWidget:
    strip = QWidget()
    row = QHBoxLayout(strip)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for kpi in data.KPIS:
        row.addWidget(kit.KpiTile(kpi))
    return strip


def _panel(title: str, subtitle: str, *contents: QWidget) -> kit.Panel:
    panel = kit.Panel(title, subtitle)
    margin = panel.theme.px(10)
    panel.body.setContentsMargins(margin, margin // 2, margin, margin // 2)
    panel.body.setSpacing(margin // 2)
    for widget in contents:
        panel.body.addWidget(widget)
    return panel


def _trs() -> QWidget:
    bars, rates = kit.TimeBars("Temps du poste goulot"), kit.RatesRow("Taux du TRS")
    losses = kit.LossBars("Pertes par cause")
    bars.set_data(data.TIME_BARS)
    rates.set_data(data.RATES)
    losses.set_heading("Pertes par cause, TR → TU")
    losses.set_data(data.LOSSES)
    panel = _panel("TRS", "05:30 → 10:42, au goulot", bars, rates, losses)
    panel.add_head(kit.SecondaryButton("Pourquoi ?", small=True))
    return panel


def _hours() -> QWidget:
    board = kit.HourBoard("Heure par heure")
    board.set_data(data.HOURS)
    panel = _panel("Heure par heure", "bonnes à P60", board)
    panel.add_head(kit.Label("cumul 168/171", role="texte2"))
    return panel


def _materials() -> QWidget:
    table = kit.DataTable("Consommations")
    table.set_content(data.COLUMNS, data.MATERIALS)
    panel = kit.Panel("Consommations", "réel contre standard")
    panel.set_body(table)
    return panel


def _states() -> QWidget:
    grid_holder = QWidget()
    grid = QGridLayout(grid_holder)
    grid.setContentsMargins(0, 0, 0, 0)
    for index, (code, word) in enumerate(data.STATE_WORDS.items()):
        grid.addWidget(kit.StateBadge(code, word), index // 3, index % 3)
    marks: list[QWidget] = [kit.PriorityMark(priority) for priority in (1, 2, 3)]
    marks += [kit.IluoMark(level) for level in ("", "I", "L", "U", "O")]
    marks.append(kit.IluoMark("U", dim=True))
    gauges: list[QWidget] = []
    for level in data.BUFFERS:
        gauge = kit.BufferGauge("Stock entre postes")
        gauge.set_data(level)
        gauges.append(gauge)
    return _panel("États", "priorités, niveaux, stocks", grid_holder, _line(marks), _line(gauges))


def _card() -> QWidget:
    band = kit.StateBadge("down", "Panne depuis 10:31:00", band=True)
    band.set_state("down", "Panne depuis 10:31:00", "11 min")
    calm = kit.StateBadge("starved", "Famine", band=True)
    calm.set_state("starved", "Famine", "9 min")
    drift = kit.StateBadge("drift", "Dérive du couple", band=True)
    refused = kit.DecisionButton("Changer de série", "", "ordre")
    refused.set_refusal("Poste en panne : rien ne peut y être réglé", "refusé : panne")
    panel = _panel(
        "P60 · Banc d’essai",
        "",
        band,
        drift,
        calm,
        kit.DecisionButton("Appeler la maintenance", "arrive 10:55", "maintenance", "M"),
        kit.DecisionButton("Niveau 1 par Nadia", "≈ 13 min", "equipe", "N"),
        refused,
    )
    panel.set_tone("rouge", "interdit")
    return panel


def _loads() -> QWidget:
    bars = kit.LoadBars("Charge sur capacité")
    bars.set_data(data.LOADS)
    return _panel("Charge sur capacité", "avant, après leviers", bars)


def _cover() -> QWidget:
    bars = kit.CoverBars("Couverture des stocks")
    bars.set_data(data.COVER)
    return _panel("Couverture des stocks", "trait : besoin de l’équipe, 7,3 h", bars)


def _messages() -> QWidget:
    empty = kit.EmptyState(
        "dossier", "Aucune séance", "Choisissez un scénario pour commencer.", "Voir les scénarios"
    )
    warn = kit.Banner("warn", "Le composant JT-42 manque à 09:32.", "Commander")
    return _panel("Messages", "", kit.Banner("error", "Le disque est plein : rien n’est perdu."), warn, empty)


def _controls() -> QWidget:
    wrong = QLineEdit("353,8")
    wrong.setProperty("state", "wrong")
    choice = QComboBox()
    choice.addItems(["Règle : date due", "Règle : plus court"])
    radio = QRadioButton("Entraînement")
    radio.setChecked(True)
    off = kit.SecondaryButton("Refaire", "refaire")
    off.setEnabled(False)
    buttons = [kit.PrimaryButton("Reprendre", "lecture", "Return"), kit.ActionButton("Ouvrir"), off]
    fields = [QLineEdit("P60 est le goulot"), wrong, QSpinBox()]
    return _panel(
        "Commandes", "", _line(buttons), _line(fields), _line([choice, radio, QCheckBox("Verrouillé")])
    )


def _waterfall() -> QWidget:
    chart = kit.Waterfall("Cascade des pertes")
    chart.set_data(data.WATERFALL)
    return _panel("Réel", "pertes à P60, min, axe coupé", chart)


def _ribbons() -> QWidget:
    ribbons, legend = kit.Ribbons("Frise de l’équipe"), kit.RibbonLegend("Légende")
    ribbons.set_data(data.RIBBONS)
    ribbons.set_cursor(200 * data.MINUTE)
    legend.set_data([*data.STATE_WORDS.items(), ("hazard", "aléa"), ("decision", "décision")])
    return _panel("Frise", "", ribbons, legend)


def _line(contents: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in contents:
        row.addWidget(widget)
    row.addStretch()
    return holder


def render(path: str, palette: PaletteName, percent: int) -> None:
    """Write the picture. Raises OSError when `path` can't be written."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(palette, percent / 100)
    theme.apply(app)
    gallery = Gallery()
    gallery.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
    gallery.show()
    app.processEvents()
    if not gallery.grab().save(path):
        raise OSError(f"picture not written: {path}")


def main(arguments: Sequence[str]) -> int:
    names = {str(name): name for name in get_args(PaletteName)}
    palette = arguments[1] if len(arguments) > 1 else "light"
    if not arguments or palette not in names:
        print(__doc__, file=sys.stderr)
        return 2
    render(arguments[0], names[palette], int(arguments[2]) if len(arguments) > 2 else 100)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
