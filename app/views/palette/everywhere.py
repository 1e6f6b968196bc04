"""The actions that any page offers: to go somewhere, to set something, to be helped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Protocol, get_args

from app.bridge import Bridge
from app.i18n import Language, labelled, language, percent, translate
from app.theme import PaletteName
from app.views import journey
from app.views.help import topics
from app.views.palette.action import Action
from app.views.settings.preferences import TEXT_SCALES

_THEME = "theme thème palette colours couleurs"
_PALETTES = {
    "light": "light clair jour day",
    "dark": "dark sombre nuit night",
    "contrast": "contrast high contraste élevé malvoyant",
}


class Shell(Protocol):
    """The window, as the list of actions knows it."""

    def ask(self, code: str) -> None: ...
    def speak(self, spoken: Language) -> None: ...
    def set_palette(self, name: PaletteName) -> None: ...
    def set_text_scale(self, scale: float) -> None: ...
    def show_settings(self) -> None: ...
    def show_help(self, topic: str = "") -> None: ...
    def show_keys(self) -> None: ...
    def read_journal(self) -> None: ...
    def bring_package(self) -> None: ...
    def begin_guide(self) -> None: ...
    def close(self) -> bool: ...


def window_actions(shell: Shell, bridge: Bridge) -> list[Action]:
    """Pages first, then séances, settings and help; settings one by one only once words are typed."""
    return [*_pages(shell, bridge), *_seances(shell), *_settings(shell), *_help(shell)]


def _pages(shell: Shell, bridge: Bridge) -> Iterator[Action]:
    group = translate("Palette", "aller à")
    home = translate("Journey", "Accueil")
    yield Action(home, partial(shell.ask, journey.HOME), "home start séances scénarios aller", "Ctrl+0", group=group)
    for rank, step in enumerate(journey.steps(), start=1):
        yield Action(
            step.label.replace("\n", " "),
            partial(shell.ask, step.code),
            "page step étape aller go",
            f"Ctrl+{rank}",
            journey.lock_reason(step.code, bridge),
            group=group,
        )


def _seances(shell: Shell) -> Iterator[Action]:
    group = translate("Palette", "séances")
    yield Action(
        translate("Palette", "Séance guidée"),
        shell.begin_guide,
        "guide coach tutorial didacticiel apprendre débuter guided begin",
        group=group,
    )
    yield Action(
        translate("Palette", "Ouvrir un journal…"),
        shell.read_journal,
        "journal file fichier revoir open replay jsonl",
        group=group,
    )
    yield Action(
        translate("Palette", "Importer une séance…"),
        shell.bring_package,
        "import package paquet clé usb goulot",
        group=group,
    )
    quit_words = "quit exit leave close fermer quitter sortir"
    yield Action(translate("Palette", "Quitter Goulot"), lambda: _close(shell), quit_words, group=group)


def _close(shell: Shell) -> None:
    shell.close()


def _settings(shell: Shell) -> Iterator[Action]:
    group = translate("Palette", "réglages")
    yield Action(translate("Journey", "Réglages"), shell.show_settings, "settings options préférences", "Ctrl+,")
    palettes = {
        "light": translate("Settings", "Clair"),
        "dark": translate("Settings", "Sombre"),
        "contrast": translate("Settings", "Contraste élevé"),
    }
    for name in get_args(PaletteName):
        label = labelled(translate("Settings", "Thème"), palettes[name])
        yield Action(label, partial(shell.set_palette, name), f"{_PALETTES[name]} {_THEME}", group=group)
    for code in get_args(Language):
        label = labelled(translate("Settings", "Langue"), {"fr": "Français", "en": "English"}[code])
        refusal = translate("Palette", "C’est déjà la langue.") if code == language() else ""
        words = {"fr": "french français", "en": "english anglais"}[code]
        yield Action(label, partial(shell.speak, code), f"{words} langue language", refusal=refusal, group=group)
    for scale in TEXT_SCALES:
        label = labelled(translate("Settings", "Taille du texte"), percent(scale, 0))
        words = "text size taille texte zoom larger smaller plus grand petit police font"
        yield Action(label, partial(shell.set_text_scale, scale), words, searched=True, group=group)


def _help(shell: Shell) -> Iterator[Action]:
    group = translate("Palette", "aide")
    yield Action(translate("Help", "Aide de la page"), shell.show_help, "help manual aide mode d’emploi", "F1")
    words = "keys shortcuts keyboard clavier touches"
    yield Action(translate("Help", "Liste des raccourcis"), shell.show_keys, words, "?")
    for topic in topics():
        label = labelled(translate("Help", "Aide"), topic.title)
        yield Action(label, partial(shell.show_help, topic.code), topic.keywords, searched=True, group=group)
