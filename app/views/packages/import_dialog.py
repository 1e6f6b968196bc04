"""What a package holds and who signed it, before anything of it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app import wording
from app.i18n import date, translate
from app.theme import Theme
from app.views.packages.dialog import PackageDialog
from app.widgets import Label

if TYPE_CHECKING:
    from app.packages import Glimpse

_NAME_LENGTH = 60


class ImportDialog(PackageDialog):
    """`scenario`: its title, or its code when it does not travel with Goulot."""

    def __init__(self, glimpse: Glimpse, scenario: str, theme: Theme, parent: QWidget) -> None:
        unknown = glimpse.centre is None and not glimpse.here
        verb = translate("Package", "Faire confiance et importer") if unknown else translate("Package", "Importer")
        super().__init__(translate("Package", "Importer une séance"), verb, theme, parent)
        self._name = QLineEdit()
        self.add_facts(_facts(glimpse, scenario))
        if glimpse.here:
            self.add_words(translate("Package", "Cette séance est déjà ici : il n’y a rien à importer."))
            self.go.hide()
            self.leave.setText(translate("Package", "Fermer"))
        elif unknown:
            self._ask_trust(glimpse)
        else:
            self.add_words(_signed(glimpse))

    @property
    def trust(self) -> str:
        """The name given to a centre not known so far; empty when it was known."""
        return " ".join(self._name.text().split())

    def _ask_trust(self, glimpse: Glimpse) -> None:
        self.add_words(translate("Package", "Signée par un centre encore inconnu ici, empreinte"))
        self.add_words(glimpse.fingerprint)
        self.add_words(
            translate(
                "Package",
                "Comparez-la avec celle que ce centre affiche quand il exporte. Si elle est la même, donnez-lui un"
                " nom : ses paquets seront reconnus.",
            )
        )
        name = translate("Package", "Nom du centre")
        self._name.setMaxLength(_NAME_LENGTH)
        self._name.setAccessibleName(name)
        self._name.textChanged.connect(lambda: self.go.setEnabled(bool(self.trust)))
        label = Label(name)
        label.setBuddy(self._name)
        self.body.addWidget(label)
        self.body.addWidget(self._name)
        self.go.setEnabled(False)
        self._name.setFocus()


def _facts(glimpse: Glimpse, scenario: str) -> list[tuple[str, str]]:
    seance = glimpse.seance
    moment = seance.played_at.astimezone()
    trainee = seance.trainee or translate("Package", "sans nom")
    if seance.pseudonymous:
        trainee = translate("Package", "{name}, pseudonyme").format(name=trainee)
    return [
        (translate("Package", "Scénario"), scenario),
        (translate("Package", "Stagiaire"), trainee),
        (translate("Package", "Jouée le"), f"{date(moment.date())}, {moment:%H:%M}"),
        (translate("Package", "Mode"), wording.mode(seance.mode)),
        (translate("Package", "Documents"), _count(glimpse.documents)),
    ]


def _count(documents: int) -> str:
    return translate("Package", "%n version", n=documents) if documents else translate("Package", "aucun")


def _signed(glimpse: Glimpse) -> str:
    if not glimpse.centre:
        return translate("Package", "Signée par ce centre, intacte.")
    return translate("Package", "Signée par {centre}, centre de confiance, intacte.").format(centre=glimpse.centre)
