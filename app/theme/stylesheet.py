"""The Qt style sheet of the standard controls, generated from the roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Template

_SHEET = Template("""
QMainWindow, QDialog { background: $fond; }
QToolTip { background: $releve; color: $texte; border: 1px solid $bord; padding: ${p4}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $releve; color: $texte; border: 1px solid $bord; border-radius: ${p4}px;
    padding: ${p2}px ${p6}px; min-height: ${p20}px;
    selection-background-color: $bleu; selection-color: $sur_bleu; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $bleu; padding: ${p1}px ${p5}px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled {
    background: $creux; color: $texte2; border: 1px dashed $bord; }
QLineEdit[state="wrong"] { background: $jaune_f; border: 2px solid $jaune_t; }
QComboBox::drop-down { border: 0; width: ${p20}px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$controls/bas.svg");
    width: ${p10}px; height: ${p10}px; }
QAbstractSpinBox::up-arrow { image: url("$controls/haut.svg"); width: ${p10}px; height: ${p10}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0;
    width: ${p16}px; background: transparent; }
QComboBox QAbstractItemView { background: $releve; border: 1px solid $bord;
    selection-background-color: $bleu_f; selection-color: $texte; outline: 0; }

QAbstractItemView { background: $panneau; alternate-background-color: $panneau; color: $texte; border: 0;
    gridline-color: $trait; selection-background-color: $bleu_f; selection-color: $texte; outline: 0; }
QTableView::item { border: 0; border-bottom: 1px solid $trait; padding: 0 ${p6}px; }
QTableView::item:selected { background: $bleu_f; }
QTableView::item:selected:focus { border-top: 2px solid $bleu; border-bottom: 2px solid $bleu; }
QListView::item:focus, QTreeView::item:focus { border: 2px solid $bleu; }
QHeaderView { background: $creux; }
QHeaderView::section { background: $creux; color: $texte2; border: 0; border-bottom: 1px solid $trait;
    padding: ${p2}px ${p6}px; font-weight: 400; }
QTableCornerButton::section { background: $creux; border: 0; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QScrollBar:vertical { background: $creux; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: $creux; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $bord; border-radius: ${p4}px;
    margin: ${p2}px; min-width: ${p24}px; min-height: ${p24}px; }
QScrollBar::handle:hover { background: $forme; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $releve; border: 1px solid $bord; padding: ${p4}px; }
QMenu::item { padding: ${p4}px ${p16}px; border-radius: 3px; }
QMenu::item:selected { background: $bleu_f; color: $texte; border: 1px solid $bleu; }
QMenu::item:disabled { color: $texte2; }
QMenu::separator { height: 1px; background: $trait; margin: ${p4}px; }

QTabWidget::pane { border: 0; border-top: 1px solid $trait; }
QTabBar::tab { background: transparent; color: $texte2;
    padding: ${p4}px ${p10}px; border: 2px solid transparent; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $texte; border-bottom: 3px solid $texte; }
QTabBar::tab:focus { border: 2px solid $bleu; border-bottom: 3px solid $bleu; }

QRadioButton, QCheckBox { spacing: ${p8}px; min-height: ${p24}px;
    padding: 0 ${p2}px; border: 2px solid transparent; }
QRadioButton:focus, QCheckBox:focus { border: 2px solid $bleu; border-radius: ${p4}px; }

QRadioButton::indicator, QCheckBox::indicator { width: ${p14}px; height: ${p14}px;
    border: 1px solid $bord; background: $releve; }
QRadioButton::indicator { border-radius: ${p7}px; }
QRadioButton::indicator:checked { border-color: $bleu;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $bleu, stop: 0.5 $bleu, stop: 0.6 $releve, stop: 1 $releve); }
QCheckBox::indicator { border-radius: 3px; }
QCheckBox::indicator:checked { border-color: $bleu; background: $bleu;
    image: url("$controls/coche_$tick.svg"); }

QProgressBar { background: $creux; border: 1px solid $bord;
    border-radius: 3px; text-align: center; min-height: ${p16}px; }
QProgressBar::chunk { background: $forme; }
QSplitter::handle { background: $fond; }
""")


def make_sheet(palette: Mapping[str, str], px: Callable[[float], int], controls: str) -> str:
    """The sheet for a palette.

    `px` scales a measure at 100 %, `controls` the folder of the images of controls.
    """
    sizes = {f"p{n}": str(px(n)) for n in (1, 2, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24)}
    return _SHEET.substitute(palette, controls=controls, tick=palette["sur_bleu"][1:], **sizes)
