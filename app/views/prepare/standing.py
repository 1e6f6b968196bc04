"""Where the preparation stands: a strip under the head, the list of the pages, the question before the start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import labelled, number, translate
from app.models.preparation import PageStanding, Standing
from app.theme import Space, Theme
from app.widgets import Cell, Column, DataTable, Dialog, Label, PrimaryButton, Question, Row, SecondaryButton
from app.widgets.messages import IconView
from app.widgets.question import frame
from app.widgets.shell import Bar

_ICONS: Mapping[Standing, tuple[str, str]] = {
    "done": ("objectif_tenu", "vert_t"),
    "todo": ("hors_equipe", "texte2"),
    "doubtful": ("anomalie", "jaune_t"),
}
_ROW = 32


class StandingStrip(Bar):
    """The sentence of the page that is seen, how many stand how, and the button that lists them all."""

    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Preparation", "Où en est la préparation"), 32, False, parent)
        self._mark = IconView("hors_equipe", "texte2", 18)
        self._words = Label(elide=True)
        self._count = Label(role="texte2")
        self._all = SecondaryButton(self.accessibleName(), "liste", "Alt+P", small=True)
        self._all.clicked.connect(self.listed)
        self.row.setSpacing(self.theme.px(Space.GUTTER))
        self.row.addWidget(self._mark)
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self._count)
        self.row.addWidget(self._all)

    def show_pages(self, pages: Sequence[PageStanding], current: str) -> None:
        """Of the preparation, `current` being the page that is seen."""
        here = next(page for page in pages if page.page == current)
        self._mark.set_icon(*_ICONS[here.standing])
        self._words.setText(labelled(standing_word(here.standing), here.words))
        counts = {one: sum(page.standing == one for page in pages) for one in _ICONS}
        text = translate("Preparation", "Faits : {done}, à revoir : {doubtful}, à faire : {todo}")
        self._count.setText(text.format(**{one: number(n) for one, n in counts.items()}))


class StandingDialog(Dialog):
    """The pages in the order advised; `asked` is the code of the one to go to, once accepted."""

    def __init__(self, pages: Sequence[PageStanding], titles: Mapping[str, str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked = ""
        title = translate("Preparation", "Où en est la préparation")
        self._table = DataTable(title)
        self._table.set_row_height(_ROW)
        self._table.set_content(_columns(), [_row(rank, page, titles) for rank, page in enumerate(pages, start=1)])
        self._table.setFixedHeight(theme.px(_ROW * (len(pages) + 1)))
        self._table.selectRow(0)
        self._table.rowActivated.connect(self._go)
        note = Label(translate("Preparation", "Ordre conseillé, celui des onglets de gauche à droite."), role="texte2")
        go = PrimaryButton(translate("Preparation", "Aller à ce volet"), "fleche")
        go.clicked.connect(lambda: self._go(self._table.chosen_key()))
        close = SecondaryButton(translate("Preparation", "Fermer"))
        close.clicked.connect(self.reject)
        frame(self, title, theme, [note, self._table], [close, go])
        self._table.setFocus()

    def _go(self, page: str) -> None:
        self.asked = page
        self.accept()


class StartDialog(Question):
    """Before a start with something grave undone; accepted: start all the same."""

    def __init__(self, sentences: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(
            translate("Preparation", "Avant de lancer l’équipe"),
            sentences,
            translate("Preparation", "Une fois l’équipe lancée, le temps coule et la préparation est close."),
            translate("Preparation", "Revenir à la préparation"),
            translate("Preparation", "Lancer quand même"),
            theme,
            parent,
        )


def standing_word(standing: Standing) -> str:
    return {
        "done": translate("Preparation", "Fait"),
        "todo": translate("Preparation", "À faire"),
        "doubtful": translate("Preparation", "À revoir"),
    }[standing]


def _columns() -> list[Column]:
    return [
        Column(translate("Preparation", "Volet"), width=190),
        Column(translate("Preparation", "État"), width=110),
        Column(translate("Preparation", "Ce qu’il en est"), stretch=True),
    ]


def _row(rank: int, page: PageStanding, titles: Mapping[str, str]) -> Row:
    icon, _ = _ICONS[page.standing]
    title = f"{number(rank)}. {titles[page.page]}"
    state = Cell(standing_word(page.standing), icon=icon, strong=page.standing == "doubtful")
    return Row(page.page, (title, state, Cell(page.words, tip=page.words)))
