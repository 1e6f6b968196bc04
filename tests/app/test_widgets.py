"""Widgets paint without a warning in every palette and size, say the figures given, and bear a name."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app import widgets as kit
from app.i18n import number, percent
from app.theme import PALETTES, POSTE_STATES, PaletteName, Theme
from app.widgets import gallery_data as data
from app.widgets.chart import Chart
from app.widgets.choice import Choice
from app.widgets.gallery import Gallery
from app.widgets.ribbon_runs import Run, dominant_runs


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    theme.setParent(None)


def minutes(ms: int) -> str:
    return number(ms / 60_000, 1)


def losses() -> Chart:
    chart = kit.LossBars("Pertes")
    chart.set_data(data.LOSSES)
    return chart


def time_bars() -> Chart:
    chart = kit.TimeBars("Temps")
    chart.set_data(data.TIME_BARS)
    return chart


def rates() -> Chart:
    chart = kit.RatesRow("Taux")
    chart.set_data(data.RATES)
    return chart


def waterfall() -> kit.Waterfall:
    chart = kit.Waterfall("Cascade")
    chart.set_data(data.WATERFALL)
    return chart


def hours() -> Chart:
    chart = kit.HourBoard("Heures")
    chart.set_data(data.HOURS)
    return chart


def cover() -> Chart:
    chart = kit.CoverBars("Couverture")
    chart.set_data(data.COVER)
    return chart


def loads() -> Chart:
    chart = kit.LoadBars("Charge")
    chart.set_data(data.LOADS)
    return chart


def ribbons() -> kit.Ribbons:
    chart = kit.Ribbons("Frise")
    chart.set_data(data.RIBBONS)
    return chart


def gauge() -> Chart:
    chart = kit.BufferGauge("Stock")
    chart.set_data(data.BUFFERS[1])
    return chart


def sparkline() -> Chart:
    chart = kit.Sparkline("Tendance")
    chart.set_data([1.0, 2.5])
    return chart


CHARTS = (losses, time_bars, rates, waterfall, hours, cover, loads, ribbons, gauge, sparkline)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_gallery_paints_in_every_palette_and_size(
    theme: Theme, qtbot: QtBot, palette: PaletteName, scale: float
) -> None:
    theme.set_palette(palette)
    theme.set_text_scale(scale)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(theme.px(1366), theme.px(1240))
    image = gallery.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    colours = {image.pixelColor(x, y).name() for x, y in points}
    for role in ("panneau", "texte", "forme", "rouge", "jaune", "bleu"):
        assert PALETTES[palette][role].lower() in colours, role


@pytest.mark.parametrize("make", CHARTS)
def test_a_chart_without_data_paints(theme: Theme, qtbot: QtBot, make: Callable[[], Chart]) -> None:
    chart = type(make())("Vide")
    qtbot.addWidget(chart)
    assert not chart.grab().isNull()
    assert len(chart.as_table()) <= 2


@pytest.mark.parametrize("make", CHARTS)
def test_every_chart_has_a_table_twin_and_says_it(theme: Theme, qtbot: QtBot, make: Callable[[], Chart]) -> None:
    chart = make()
    qtbot.addWidget(chart)
    table = chart.as_table()
    assert len(table) > 1
    assert {len(row) for row in table} == {len(table[0])}
    assert all(table[0]), "a heading is empty"
    assert chart.accessibleName() and chart.accessibleDescription()


def test_tables_hold_the_figures_given(theme: Theme, qtbot: QtBot) -> None:
    made = {make: make() for make in CHARTS}
    for chart in made.values():
        qtbot.addWidget(chart)
    assert made[losses].as_table()[1:] == [[row.label, minutes(row.ms)] for row in data.LOSSES]
    assert made[rates].as_table()[1:] == [[rate.code, percent(rate.value)] for rate in data.RATES]
    assert [row[:2] for row in made[time_bars].as_table()[1:]] == [
        [part.code, minutes(part.ms)] for part in data.TIME_BARS.parts
    ]
    assert made[hours].as_table()[1] == ["5:30", "15", "18", "−3"]
    assert made[hours].as_table()[-1] == ["13 h", "·", "11", ""]
    assert made[cover].as_table()[1] == ["Joint JT-42", "3,9", "7,3", "09:32"]
    assert made[loads].as_table()[1] == ["P10", percent(0.868), percent(0.594)]
    assert made[gauge].as_table()[1] == ["8", "8"]
    assert ["10:31", "10:42", "P60", "Panne"] in made[ribbons].as_table()


def test_the_waterfall_falls_from_tr_to_tu(theme: Theme, qtbot: QtBot) -> None:
    chart = waterfall()
    qtbot.addWidget(chart)
    rows = chart.as_table()[1:]
    assert [rows[0][0], rows[-1][0]] == ["TR", "TU"]
    assert data.WATERFALL.start[1] - sum(row.ms for row in data.LOSSES) == data.WATERFALL.end[1]
    assert 0 < chart.cut_ms < data.WATERFALL.end[1]


def test_the_waterfall_keeps_its_axis_whole_when_little_is_left(theme: Theme, qtbot: QtBot) -> None:
    chart = waterfall()
    qtbot.addWidget(chart)
    loss = kit.LossRow("down", "Panne", 400 * data.MINUTE)
    chart.set_data(kit.WaterfallData(("TR", 438 * data.MINUTE), (loss,), ("TU", 38 * data.MINUTE)))
    assert chart.cut_ms == 0


def test_losses_that_do_not_fit_are_summed_and_the_one_in_progress_stays(theme: Theme, qtbot: QtBot) -> None:
    chart = kit.LossBars("Pertes")
    qtbot.addWidget(chart)
    chart.set_data(data.LOSSES)
    chart.resize(280, 48)
    shown = [part.tip for part in chart.parts()]
    others = minutes(sum(row.ms for row in data.LOSSES) - data.LOSSES[0].ms - data.LOSSES[2].ms)
    assert len(shown) == 3
    assert shown[1].startswith("Panne P60")
    assert others in shown[2] and "6" in shown[2]


def test_ctrl_c_copies_the_table(theme: Theme, qtbot: QtBot) -> None:
    chart = hours()
    qtbot.addWidget(chart)
    qtbot.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t") for line in lines] == chart.as_table()


def test_arrows_and_enter_reach_the_facts_behind_a_part(theme: Theme, qtbot: QtBot) -> None:
    chart = losses()
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    got: list[str] = []
    chart.activated.connect(got.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.parts()[3].box.center().toPoint())
    assert got == [data.LOSSES[1].code, data.LOSSES[0].code, data.LOSSES[3].code]


def test_the_cursor_of_the_ribbons_goes_by_minute_and_by_event(theme: Theme, qtbot: QtBot) -> None:
    chart = ribbons()
    qtbot.addWidget(chart)
    chart.resize(1000, 160)
    got: list[int] = []
    chart.instantSelected.connect(got.append)
    chart.set_cursor(20 * data.MINUTE)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert got == [at * data.MINUTE for at in (21, 162, 17, 16, 312, 312)]


def test_the_note_of_the_ribbons_is_short_where_room_lacks(theme: Theme, qtbot: QtBot) -> None:
    long, short = data.RIBBONS.notes
    chart = ribbons()
    qtbot.addWidget(chart)
    seen = {}
    for name, notes in {"both": (long, short), "long": (long,), "short": (short,), "none": ()}.items():
        chart.set_data(replace(data.RIBBONS, notes=notes))
        for width in (600, 2600):
            chart.resize(width, 160)
            seen[name, width] = chart.grab().toImage()
    assert seen["both", 600] == seen["short", 600] != seen["none", 600] == seen["long", 600]
    assert seen["both", 2600] == seen["long", 2600] != seen["short", 2600]


def test_a_click_on_the_ribbons_gives_the_instant(theme: Theme, qtbot: QtBot) -> None:
    chart = ribbons()
    qtbot.addWidget(chart)
    chart.resize(1000, 160)
    got: list[int] = []
    chart.instantSelected.connect(got.append)
    mark = chart.parts()[2]
    with qtbot.waitSignal(chart.activated, check_params_cb=lambda code: code == "h2"):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=mark.box.center().toPoint())
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(990, 100))
    assert got[0] // data.MINUTE == pytest.approx(162, abs=1)
    assert got[1] == data.RIBBONS.now_ms


def test_a_refused_decision_does_not_click_and_says_why(theme: Theme, qtbot: QtBot) -> None:
    button = kit.DecisionButton("Changer de série", "8 min", "ordre", "C")
    qtbot.addWidget(button)
    button.show()
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("clicked"))
    button.refusedClicked.connect(lambda: clicks.append("refused"))
    button.set_refusal("Poste en panne", "refusé : panne")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleDescription() == button.toolTip() == "Poste en panne"
    button.set_refusal("")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == ["refused"] * 3 + ["clicked"]
    assert button.accessibleDescription() == "8 min"


def test_a_shortcut_works_and_is_shown(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = kit.PrimaryButton("Appliquer", shortcut="Ctrl+Return", parent=window)
    assert kit.key_words("Ctrl+Return") == ["Ctrl", "Entrée"]
    with qtbot.waitActive(window):
        window.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_segments_choose_by_arrows_and_skip_what_is_closed(theme: Theme, qtbot: QtBot) -> None:
    segments = kit.Segments([kit.Option(code, code) for code in ("a", "b", "c")], "Choix")
    qtbot.addWidget(segments)
    got: list[str] = []
    segments.chosen.connect(got.append)
    segments.set_option_enabled("b", False)
    first = segments.findChildren(QAbstractButton)[0]
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert got == ["c", "a"]
    assert segments.current() == "a"


def test_a_locked_step_says_why_and_is_not_chosen(theme: Theme, qtbot: QtBot) -> None:
    rail = kit.Rail(data.STEPS, data.FOOT)
    qtbot.addWidget(rail)
    rail.set_locked("report", "Après le poste")
    got: list[tuple[str, str]] = []
    rail.chosen.connect(lambda code: got.append(("chosen", code)))
    rail.refused.connect(lambda code: got.append(("refused", code)))
    buttons = {button.accessibleName(): button for button in rail.findChildren(QAbstractButton)}
    qtbot.mouseClick(buttons["Rendre compte"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(buttons["Dossier"], Qt.Key.Key_Return)
    assert got == [("refused", "report"), ("chosen", "file")]
    assert buttons["Rendre compte"].accessibleDescription() == "Après le poste"


def test_the_table_gives_its_keys_and_keeps_its_selection(theme: Theme, qtbot: QtBot) -> None:
    table = kit.DataTable("Matières")
    qtbot.addWidget(table)
    table.set_content(data.COLUMNS, data.MATERIALS)
    got: list[str] = []
    table.rowActivated.connect(got.append)
    table.selectRow(2)
    table.set_content(data.COLUMNS, tuple(kit.Row(row.key, row.cells, strong=True) for row in data.MATERIALS))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert got == ["Joint JT-42"]
    assert table.as_table()[1][:2] == ["Air comprimé", "79,6"]
    with pytest.raises(ValueError, match="1 cells for 6 columns"):
        table.set_content(data.COLUMNS, [kit.Row("x", ("seul",))])


@pytest.mark.parametrize("state", POSTE_STATES)
def test_badges_say_their_word(theme: Theme, qtbot: QtBot, state: str) -> None:
    for band in (False, True):
        badge = kit.StateBadge(state, data.STATE_WORDS[state], band)
        qtbot.addWidget(badge)
        assert badge.accessibleName() == data.STATE_WORDS[state]
        assert not badge.grab().isNull()


def test_unknown_codes_are_refused(theme: Theme, qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        kit.StateBadge("asleep", "Endormi")
    with pytest.raises(ValueError):
        kit.PriorityMark(4)
    with pytest.raises(ValueError):
        kit.IluoMark("Z")


def test_a_toast_shows_then_leaves(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 400)
    window.show()
    toast = kit.Toast(window)
    toast.show_message("Séance enregistrée", "ok", ms=30)
    assert toast.isVisible() and toast.accessibleName() == "Séance enregistrée"
    assert window.rect().contains(toast.geometry())
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=1000)


def test_every_interactive_part_of_the_gallery_is_named(theme: Theme, qtbot: QtBot) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    marks = (kit.StateBadge, kit.IluoMark, kit.PriorityMark)
    kinds = (Chart, QAbstractButton, kit.KpiTile, kit.DataTable, *marks)
    parts = [widget for kind in kinds for widget in gallery.findChildren(kind)]
    nameless = [
        type(part).__name__
        for part in parts
        if not part.accessibleName() and not (isinstance(part, QAbstractButton) and part.text())
        if not part.isHidden() and not part.objectName().startswith("qt_")
    ]
    assert len(parts) > 60
    assert nameless == []


def test_a_pixel_of_a_ribbon_shows_the_state_that_lasted_longest() -> None:
    spans = [
        kit.Span(0, 14, "working"),
        kit.Span(14, 17, "starved"),
        kit.Span(17, 34, "working"),
        kit.Span(34, 50, "down"),
    ]
    assert dominant_runs(spans, 0, 60, 6) == [Run(0, 3, "working"), Run(3, 5, "down")]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=60), st.integers(1, 80))
def test_the_runs_of_a_ribbon_cover_the_time_lived_without_overlap(lengths: list[int], pixels: int) -> None:
    ends = list(itertools.accumulate(lengths))
    states = itertools.cycle(("working", "starved", "down"))
    spans = [kit.Span(end - length, end, next(states)) for length, end in zip(lengths, ends, strict=True)]
    runs = dominant_runs(spans, 0, ends[-1], pixels)
    assert [run.first for run in runs] == [0, *(run.end for run in runs[:-1])]
    assert runs[-1].end == pixels


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_digit_typed_in_a_list_chooses_there_and_is_no_shortcut_of_the_screen(qtbot: QtBot) -> None:
    screen = QWidget()
    layout = QVBoxLayout(screen)
    listed, elsewhere = Choice(), QPushButton()
    listed.addItems(["Normale", "1 : la première"])
    layout.addWidget(listed)
    layout.addWidget(elsewhere)
    faster: list[str] = []
    QShortcut(QKeySequence("1"), screen, lambda: faster.append("1"))
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_1)
    assert (listed.currentText(), faster) == ("1 : la première", [])
    elsewhere.setFocus()
    qtbot.keyClick(elsewhere, Qt.Key.Key_1)
    assert faster == ["1"]
