"""The centre in the settings: its address, whether it answers, what is left to send."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.centre_link import CentreError, CentreLink, Server, Standing
from app.errors import GoulotError
from app.i18n import translate
from app.theme import FontStyle, Space, Theme
from app.views.classroom.words import standing_details
from app.widgets import Label, SecondaryButton
from app.wording.system import system_cause

_WIDTH = 420
_TO_PREPARE = ("empty", "older")


class CentreBox(QWidget):
    """The address is kept when it is tried; the password never is."""

    def __init__(self, link: CentreLink, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._address = QLineEdit(link.typed)
        self._try = SecondaryButton(translate("Settings", "Garder et essayer"))
        self._prepare = SecondaryButton(translate("Settings", "Préparer la base"))
        self._now = Label(role="texte2")
        self._answer = Label(style=FontStyle.STRONG)
        self._where = self._hint()
        self._build(theme)
        self._try.clicked.connect(self._keep_and_try)
        self._prepare.clicked.connect(self._prepare_base)
        self._address.returnPressed.connect(self._try.click)
        link.tried.connect(self._show_answer)
        link.changed.connect(self._show_standing)
        self._show_standing(link.standing)

    def _build(self, theme: Theme) -> None:
        name = translate("Settings", "Adresse de la base du centre")
        self._address.setAccessibleName(name)
        self._address.setPlaceholderText("postgresql://compte@serveur/goulot")
        self._address.setMinimumWidth(theme.px(_WIDTH))
        for label in (self._where, self._now, self._answer):
            label.setWordWrap(True)
            label.setMaximumWidth(theme.px(_WIDTH))
        self._answer.hide()
        self._prepare.hide()
        if self._imposed:
            self._address.setReadOnly(True)
            self._address.setText(self._imposed)
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.GUTTER))
        row.addWidget(self._try)
        row.addWidget(self._prepare)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.ROW))
        column.addWidget(self._address)
        column.addWidget(self._where)
        column.addLayout(row)
        column.addWidget(self._answer)
        column.addWidget(self._now)

    def _hint(self) -> Label:
        text = translate(
            "Settings",
            "Sans mot de passe : il ne se garde pas ici. L’administrateur du réseau le met dans le fichier pgpass de ce"
            " poste, ou dans la variable PGPASSWORD.",
        )
        if self._imposed:
            text = translate("Settings", "Donnée par GOULOT_CENTRE sur ce poste.")
        hint = Label(text, role="texte2")
        return hint

    @property
    def _imposed(self) -> str:
        """The address, when it is not the settings' to change."""
        try:
            address = self._link.address
        except CentreError:
            return ""
        return address.shown if address and address.imposed else ""

    def _keep_and_try(self) -> None:
        self._prepare.hide()
        text = self._address.text()
        try:
            if not self._imposed:
                self._link.set_address(text)
        except CentreError as error:
            self._say(error.sentence(), "rouge_t")
            return
        except OSError as error:
            self._say(f"{error.filename} : {system_cause(error)}", "rouge_t")
            return
        if not (text or self._imposed):
            self._say(translate("Settings", "Ce poste n’est plus relié à un centre."), "texte")
            return
        self._wait(translate("Settings", "Essai en cours…"))
        self._link.try_out()

    def _prepare_base(self) -> None:
        self._wait(translate("Settings", "Préparation de la base…"))
        self._link.prepare()

    def _wait(self, text: str) -> None:
        self._say(text, "texte2")
        self._try.setEnabled(False)
        self._prepare.setEnabled(False)

    def _show_answer(self, answer: Server | GoulotError) -> None:
        self._try.setEnabled(True)
        self._prepare.setEnabled(True)
        if isinstance(answer, GoulotError):
            self._say(answer.sentence(), "rouge_t")
            self._prepare.setVisible(isinstance(answer, CentreError) and answer.code in _TO_PREPARE)
            return
        self._prepare.hide()
        text = translate("Settings", "Le centre répond : PostgreSQL {version}, base prête.")
        self._say(text.format(version=answer.version), "vert_t")
        self._link.send_now()

    def _show_standing(self, standing: Standing | None) -> None:
        words = (
            standing_details(standing) if standing else translate("Settings", "Aucun centre : rien ne quitte ce poste.")
        )
        self._now.setText(words)
        self._fit()

    def _say(self, text: str, role: str) -> None:
        self._answer.setText(text)
        self._answer.set_role(role)
        self._answer.show()
        self._answer.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        """A form gives a text that wraps the room of one line, unless it is told."""
        for label in (self._where, self._answer, self._now):
            label.setMinimumHeight(max(0, label.heightForWidth(self._address.width())))
        QTimer.singleShot(0, self, lambda: self.window().adjustSize())
