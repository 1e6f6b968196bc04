"""A whole séance through the real window: from the welcome to the débriefing, by clicks and keys.

Nothing of the application is reached for but its start: things are found by name, as a screen reader names them. What
the window then exports must be, byte for byte, what its decisions make without it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from pytestqt.qtbot import QtBot

from tests.end_to_end.cockpit import Supervisor
from tests.end_to_end.hands import Hands, Role, live
from tests.end_to_end.without_window import assert_lived_again

# What the offscreen platform lacks is no defect of ours.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SEED = 4


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """A person at a computer where Goulot has never run."""
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path / "data"))
    return Hands(qtbot)


def begin(hands: Hands) -> None:
    """The scenario, a seed, a name; the dossier opens."""
    hands.wait_for("Première fois ici")
    hands.wait_for("Pompes de relevage", Role.RadioButton)
    hands.enlarge()
    hands.click("Pompes de relevage", Role.RadioButton)
    hands.click("Entraînement")
    hands.click("Tirage n° : le même donne à tous les mêmes aléas")
    hands.press("Ctrl+A")
    hands.type(str(SEED))
    hands.click("Nom du stagiaire")
    hands.type("Léa Fournier")
    hands.click("Commencer")
    hands.wait_for("Documents du dossier")


def read_the_dossier(hands: Hands) -> None:
    hands.click("L’équipe et la polyvalence", Role.ListItem)
    assert "Nadia Belkacem" in hands.find("Document").value
    hands.click("Préparer l’équipe", Role.Button)
    hands.wait_for("Matrice de polyvalence")


def prepare(hands: Hands) -> None:
    """Nadia is kept free: Fatou takes a wiring poste by keyboard, Élodie P70 by drag; Karim may not hold the bench."""
    assert hands.focus().name == "Nadia Belkacem, CDI"
    hands.press("Del")
    assert hands.sees("Nadia Belkacem, P70, U, autonome, affectation possible")
    hands.press(*["Down"] * 7, "Space", *["Right"] * 5)
    assert hands.focus().name == "Fatou Diallo, P50A, U, autonome, affectation possible"
    assert hands.sees("Possible : Fatou Diallo à P50A")
    hands.tab_to("Motif de l’affectation")
    hands.type("Élodie ira marquer et emballer")
    hands.press("Return")
    assert hands.focus().name == "Fatou Diallo, P50A, U, autonome, affecté ici"

    karim = hands.pick_up(hands.find("Karim Haddad, CDI…", Role.Cell))
    bench = hands.find("Karim Haddad, P60, …", Role.Cell).place.center()
    hands.carry(karim, bench)
    assert hands.find("Refusé : Karim Haddad à P60", Role.Grouping).said == "Habilitation BE expirée."
    hands.drop(karim, bench)
    assert hands.sees("Karim Haddad, P40, U, autonome, affecté ici")
    hands.click("Abandonner")

    elodie = hands.pick_up(hands.find("Élodie Perrin, CDI…", Role.Cell))
    packing = hands.find("Élodie Perrin, P70, …", Role.Cell).place.center()
    hands.carry(elodie, packing)
    assert hands.sees("Possible : Élodie Perrin à P70")
    hands.drop(elodie, packing)
    assert hands.sees("Élodie Perrin, P70, L, tient le poste sous surveillance, affecté ici")


def launch(hands: Hands) -> Supervisor:
    """The line runs; time is held from the keyboard and by the mouse."""
    hands.press("Ctrl+Return")
    hands.wait_for("Synoptique de la ligne")
    supervisor = Supervisor(hands)
    assert supervisor.playing()
    hands.press("3")
    assert hands.find("×60").checked
    hands.wait(lambda: supervisor.clock() > "05:31:00")
    supervisor.toggle()
    supervisor.choose("P40")
    supervisor.decide("D", "Premières pièces de l’équipe")
    stands = supervisor.clock()
    hands.glance()
    assert supervisor.clock() == stands
    hands.click("×600")
    supervisor.toggle()
    return supervisor


_BOX = "Palette mal calée par le convoyeur"
"""The hidden cause of the box in the robot's zone."""
ALL_OF_THEM = {
    "P60 sans opérateur",
    "P60 en panne",
    "Joint d’arbre JT-42 : livraison retardée",
    "P80 : obstacle dans la zone du robot",
    "OF 4719 urgent, entré au programme",
}
"""Alarms of the scenario's aléas and of a failure that this seed has, whoever supervises."""


def write(hands: Hands) -> None:
    """Words and a figure of the journal in the first section, words in the last."""
    hands.wait_for("Texte du compte rendu")
    hands.click("1. Résultat", Role.Cell)
    hands.type("L’équipe a tenu son programme. TRS : ")
    hands.press("Ctrl+F")
    hands.type("trs de la ligne")
    hands.press("Return", "Return")
    hands.click("5. Consigne à l’équipe suivante", Role.Cell)
    hands.type("Surveiller le raccord du banc.")
    hands.wait_for("1 chiffre cité")
    hands.wait_for("Enregistré à l’instant")


def hand_in(hands: Hands, docx: Path) -> None:
    """What was written before the window was closed is exported, then kept with the séance."""
    text = hands.wait_for("Texte du compte rendu").value
    assert "L’équipe a tenu son programme. TRS : " in text and "Surveiller le raccord du banc." in text
    hands.press("Ctrl+E")
    hands.wait_for("Choisir le fichier…")
    hands.save_as(lambda: hands.click("Choisir le fichier…"), docx)
    hands.wait_for(f"Exporté : {docx}")
    written = "\n".join(paragraph.text for paragraph in Document(str(docx)).paragraphs)
    assert "L’équipe a tenu son programme. TRS : " in written and "Surveiller le raccord du banc." in written
    hands.press("Ctrl+Shift+Return")
    hands.wait_for("Compte rendu remis, version 1.…")
    hands.click("Débriefer", Role.Button)


def debrief(hands: Hands, journal: Path) -> None:
    """Reasons, refusals and hidden causes are told, the digest is lived again, the journal leaves the window."""
    hands.wait_for("Décisions de l’équipe")
    assert hands.sees("Élodie ira marquer et emballer", Role.Cell)
    assert hands.sees("refusée : Habilitation BE expirée.", Role.Cell)
    hands.click("Départ de Julien Costa", Role.Cell)
    for _ in range(20):
        if _BOX in hands.find("Aléa choisi").said:
            break
        hands.press("Down")
    assert _BOX in hands.find("Aléa choisi").said
    hands.press("F5")
    hands.wait(lambda: any("rejouée sans écart" in name for name in hands.names()))
    hands.save_as(lambda: hands.click("Exporter le journal"), journal)
    hands.wait_for(f"Exporté : {journal}")


def test_the_whole_journey(hands: Hands, tmp_path: Path) -> None:
    journal, docx = tmp_path / "séance.jsonl", tmp_path / "compte rendu.docx"

    def shift() -> None:
        begin(hands)
        read_the_dossier(hands)
        prepare(hands)
        supervisor = launch(hands)
        supervisor.live_to_the_end()
        assert set(supervisor.answered) >= ALL_OF_THEM
        hands.click("Rendre compte", Role.Button)
        write(hands)

    def account() -> None:
        come_back(hands)
        hands.click("Rendre compte", Role.Button)
        hand_in(hands, docx)
        debrief(hands, journal)

    live(shift)
    live(account)
    assert_lived_again(journal, tmp_path)


def test_a_window_closed_in_the_middle_of_the_shift_loses_nothing(hands: Hands) -> None:
    """Closed on an alarm not answered yet, then while the clock runs; a compte rendu was begun."""
    seen: list[str] = []

    def absence() -> None:
        begin(hands)
        read_the_dossier(hands)
        prepare(hands)
        supervisor = launch(hands)
        hands.wait(lambda: bool(supervisor.waiting()), 20)
        hands.click("Rendre compte", Role.PageTab)
        hands.wait_for("Texte du compte rendu")
        hands.click("4. Actions engagées", Role.Cell)
        hands.type("Nadia prend le banc")
        hands.press("Ctrl+3")
        seen.extend(standing(supervisor))
        hands.window().close()

    def answer() -> None:
        supervisor = resume(hands)
        assert standing(supervisor) == seen
        assert "P60 sans opérateur" in " ".join(seen)
        hands.press("Ctrl+4")
        assert "Nadia prend le banc" in hands.wait_for("Texte du compte rendu").value
        hands.press("Ctrl+3")
        hands.click("Actives")
        hands.glance()
        supervisor.answer()
        hands.press("1")
        supervisor.toggle()
        hands.window().close()

    def go_on() -> None:
        supervisor = resume(hands)
        assert seen[0] <= supervisor.clock() < "05:42:00"
        assert any("Le banc d’abord, Nadia y est habilitée" in cell for cell in standing(supervisor))

    for life in (absence, answer, go_on):
        live(life)


def come_back(hands: Hands) -> None:
    hands.wait_for("Reprendre la dernière séance")
    hands.enlarge()


def resume(hands: Hands) -> Supervisor:
    """The last séance is taken up from the home page; time stands still."""
    come_back(hands)
    hands.click("Reprendre", Role.Button)
    hands.wait_for("Synoptique de la ligne")
    supervisor = Supervisor(hands)
    assert not supervisor.playing()
    return supervisor


_TOLD = 12
"""Cells of the journal: how many are in sight depends on what the panels held before."""


def standing(supervisor: Supervisor) -> list[str]:
    """The hour, the pieces, the alarms, and what the journal of the shift tells."""
    hands = supervisor.hands
    hands.wait_for("Synoptique de la ligne")
    found = [supervisor.clock(), hands.find("Bilan pièces :…").name, *(row.name for row in hands.all("priorité…"))]
    hands.click("Journal", Role.RadioButton)
    hands.wait_for("Journal de l’équipe")
    hands.glance()  # cells out of sight are not named: the panels must have taken their place
    journal = hands.find("Journal de l’équipe").place
    told = [thing.name for thing in hands.all("…", Role.Cell) if journal.contains(thing.place.center())]
    return found + told[:_TOLD]
