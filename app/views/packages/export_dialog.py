"""What leaves this computer with a séance: with the person's name and texts, or under a pseudonym."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.theme import Theme
from app.views.packages.dialog import PackageDialog
from app.widgets import Option, Segments


class ExportDialog(PackageDialog):
    """`pseudonym`: the one this person has in this centre; `print`: of the key that signs."""

    def __init__(self, trainee: str, pseudonym: str, fingerprint: str, theme: Theme, parent: QWidget) -> None:
        title = translate("Package", "Exporter la séance")
        super().__init__(title, translate("Package", "Choisir le fichier…"), theme, parent)
        self._trainee, self._pseudonym = trainee, pseudonym
        self._choice = Segments(
            [
                Option("name", translate("Package", "Avec le nom")),
                Option("pseudonym", translate("Package", "Sous un pseudonyme")),
            ],
            translate("Package", "Ce qui part dans le paquet"),
        )
        self._choice.set_current("name")
        self._choice.chosen.connect(self._tell)
        self.body.addWidget(self._choice)
        self._words = self.add_words("")
        self.add_words(
            translate("Package", "Signé par la clé de ce centre, empreinte {print}.").format(print=fingerprint),
            role="texte2",
        )
        self.add_words(
            translate("Package", "Ce qui a quitté cet ordinateur ne pourra plus en être effacé d’ici."), role="texte2"
        )
        self._tell("name")

    @property
    def pseudonymous(self) -> bool:
        return self._told == "pseudonym"

    def _tell(self, code: str) -> None:
        self._told = code
        self._choice.set_current(code)
        if code == "pseudonym":
            text = translate(
                "Package",
                "Pour « {name} » : décisions, faits et scénario. Ni nom, ni raisons écrites, ni compte rendu, ni"
                " documents.",
            )
            self._words.setText(text.format(name=self._pseudonym))
        else:
            text = translate(
                "Package", "Pour « {name} » : décisions et leurs raisons, faits, scénario, brouillons et documents."
            )
            self._words.setText(text.format(name=self._trainee or translate("Package", "sans nom")))
