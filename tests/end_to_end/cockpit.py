"""A supervisor at the cockpit: lets time flow, and answers each alarm by the gestures that its poste offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from tests.end_to_end.hands import Hands, Role, Thing

_SHIFT_S = 60
_WORDS = QPoint(80, 10)
"""Where a row of the list of alarms is words, and no button."""


class Supervisor:
    """`answered` keeps the alarms dealt with, in order."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.answered: list[str] = []
        self._answers: dict[str, Callable[[], None]] = {
            "P60 sans opérateur": self._cover_the_goulot,
            "P60 en panne": lambda: self._have_repaired("P60", "1 urgente"),
            "P20 en panne": lambda: self._have_repaired("P20", "2 normale"),
            "Joint d’arbre JT-42 : livraison retardée": self._get_seals,
            "P80 : obstacle dans la zone du robot": self._clear_the_zone,
            "OF 4719 urgent, entré au programme": self._group_orders,
            "P20 arrêté par la sécurité": lambda: None,  # it is being put right: seen is enough
        }

    # -- time -------------------------------------------------------------------------------------

    def clock(self) -> str:
        return self.hands.find("Heure de la ligne").said

    def playing(self) -> bool:
        return self.hands.sees("Pause", Role.Button)

    def toggle(self) -> None:
        """Space: pause, or go on; again when it came just after an alarm had stopped time."""
        before = self.playing()
        self.hands.press("Space")
        self.hands.wait(lambda: self.playing() != before or self.hands.sees("L’alarme a déjà arrêté le temps…"))
        if self.playing() == before:
            self.hands.wait(lambda: self._pressed_again() != before)

    def _pressed_again(self) -> bool:
        self.hands.press("Space")
        return self.playing()

    def over(self) -> bool:
        return self.hands.sees("L’équipe est terminée…")

    def live_to_the_end(self) -> None:
        while not self.over():
            if not self.playing():
                self.toggle()
            self.hands.wait(lambda: self.over() or bool(self.waiting()), _SHIFT_S)
            if not self.over():
                self.answer()

    # -- alarms -----------------------------------------------------------------------------------

    def waiting(self) -> list[tuple[str, Thing]]:
        """The alarms to acknowledge that this supervisor knows how to answer."""
        rows = [row for row in self.hands.all("priorité…", Role.ListItem) if row.name.endswith("à acquitter")]
        return [(title, row) for row in rows for title in self._answers if f" {title}." in row.name]

    def answer(self) -> None:
        """Stop time, open what the first alarm is about, acknowledge it while it is in sight, act."""
        if self.playing():
            self.toggle()
        title, row = self.waiting()[0]
        self.hands.click_at(row.place.topLeft() + _WORDS)
        self.hands.glance()
        self.hands.press("A")
        self.hands.wait(lambda: title not in [known for known, _ in self.waiting()])
        self._answers[title]()
        self.answered.append(title)

    # -- decisions --------------------------------------------------------------------------------

    def decide(self, key: str, reason: str, option: str = "") -> None:
        """A key, an option of the list when there is one, the reason, Enter."""
        hands = self.hands
        hands.press(key)
        hands.wait_for("Motif de la décision")
        hands.wait(lambda: hands.focus().name == "Motif de la décision")
        if option:
            hands.press("Shift+Tab")
            hands.wait(lambda: self._found(option))
            hands.click("Motif de la décision")
        assert hands.focus().name == "Motif de la décision"
        hands.type(reason)
        hands.press("Return")
        hands.wait(lambda: not hands.sees("Motif de la décision"))

    def _found(self, option: str) -> bool:
        """The list with the keyboard shows it, or one more."""
        if self.hands.focus().value == option:
            return True
        self.hands.press("Down")
        return False

    def choose(self, poste: str) -> None:
        """Along the line, from the goulot backwards."""
        hands = self.hands
        hands.tab_into("Synoptique de la ligne")  # a click on a buffer would ask why
        for _ in range(8):
            if hands.focus().said.startswith(f"{poste} "):
                hands.glance()  # its card is drawn
                return
            hands.press("Left")
        raise AssertionError(f"{poste} is not on the way")

    def assign(self, person: str, position: str, reason: str) -> None:
        """On the matrix, where the answer is read before the order is given."""
        hands = self.hands
        hands.press("E")
        hands.wait_for("Matrice de polyvalence")
        hands.click(f"{person}, {position}, …", Role.Cell)
        assert hands.sees(f"Possible : {person} à {position}")
        hands.tab_to("Motif de l’affectation")
        hands.type(reason)
        hands.press("Return")
        hands.wait_for(f"{person}, {position}, …", Role.Cell)
        hands.press("Esc")
        hands.wait_for("Alarmes actives")

    def _cover_the_goulot(self) -> None:
        assert self.hands.sees("P60 · Banc d’essai")
        self.assign("Nadia Belkacem", "P60", "Le banc d’abord, Nadia y est habilitée")

    def _have_repaired(self, poste: str, priority: str) -> None:
        assert self.hands.sees(f"{poste} · …")
        self.decide("M", f"{poste} arrêté", priority)
        self.decide("D", "Gagner du temps sur le diagnostic")

    def _get_seals(self) -> None:
        assert self.hands.sees("Approvisionnement")
        self.decide("Ctrl+E", "La livraison de 12 h 30 vient trop tard")
        self.decide("Ctrl+R", "Tenir jusqu’à l’express")
        self.decide("Ctrl+R", "Il reste des joints, JT-43 plus tard s’il le faut")

    def _clear_the_zone(self) -> None:
        """Stop before anyone reaches in; start again once the way is clear."""
        hands = self.hands
        assert hands.sees("P80 · Palettisation par cobot")
        self.decide("S", "Personne n’entre dans la zone poste en marche")
        assert hands.wait_for("Remettre en marche", Role.Button).said
        self.toggle()
        hands.wait(lambda: not hands.find("Remettre en marche", Role.Button).said)
        self.toggle()
        self.decide("R", "Zone dégagée")

    def _group_orders(self) -> None:
        """The urgent order beside the other of its product: no third changeover."""
        assert self.hands.sees("OF en séquence")
        self.decide("Alt+Up", "Même produit que 4713, un changement de série de moins")
