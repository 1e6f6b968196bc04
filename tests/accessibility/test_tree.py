"""Every screen and dialog, in both languages, as a screen reader and a keyboard find it."""

from __future__ import annotations

import pytest

from tests.accessibility import tree
from tests.accessibility.screens import SCREENS
from tests.accessibility.stage import Stage

# The offscreen platform says so of every window; it is no defect of ours.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.mark.parametrize("screen", SCREENS)
def test_whatever_takes_the_keyboard_has_a_name_of_its_own(stage: Stage, screen: str) -> None:
    shown = stage.bring(SCREENS[screen])
    assert tree.focusables(shown)
    assert tree.unnamed(shown) == []
    assert tree.named_by_code(shown) == []
    assert tree.alike(shown) == []


@pytest.mark.parametrize("stage", ["fr"], indirect=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_painted_says_its_role_its_value_and_its_figures(stage: Stage, screen: str) -> None:
    assert tree.mute(stage.bring(SCREENS[screen])) == []


@pytest.mark.parametrize("stage", ["fr"], indirect=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_tab_goes_round_the_screen_as_it_reads_and_back(stage: Stage, screen: str) -> None:
    shown = stage.bring(SCREENS[screen])
    there = tree.tab_round(shown)
    if there[0].isVisible():
        assert tree.against_reading(there) == []
        back = tree.tab_round(shown, back=True)
        missed = [tree.told(stop) for stop in tree.focusables(shown) if stop not in there and stop not in back]
        assert missed == []
        assert [stop for stop in tree.backwards(there) if stop in back] == [stop for stop in back if stop in there]
