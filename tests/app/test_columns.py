"""Room between the columns of a table."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets import Column, DataTable, Row
from app.widgets.columns import shared


def test_a_wide_table_spreads_its_figures_instead_of_pushing_them_to_the_right() -> None:
    code, name, need, cards = shared([50, 100, 60, 40], [1], 650)

    assert code == 50, "a key stays against its name"
    assert (name, need, cards) == (300, 180, 120)


def test_a_narrow_table_cuts_only_what_may_be_cut_and_the_longest_text_the_most() -> None:
    assert shared([50, 300, 100, 40], [1, 2], 290) == [50, 150, 50, 40]


def test_no_room_at_all_leaves_the_figures_whole() -> None:
    assert shared([50, 300, 40], [1], 60) == [50, 0, 40]


def test_a_column_without_words_leaves_its_room_to_the_sentence_beside_it(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme("light")
    theme.apply(qapp)
    decision, reason = Column("Décision", stretch=True), Column("Motif", stretch=True)
    table = DataTable("Décisions")
    qtbot.addWidget(table)
    table.set_content([decision, reason], [Row("1", ("Vérifier à P60 : adaptateurs et fiches FP", "–"))])
    table.resize(420, 200)
    table.show()

    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
