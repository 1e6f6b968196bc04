"""The palettes keep the contrasts promised, and every state, icon and fill exists."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.resources import assets_dir
from app.theme import (
    MAX_TEXT_SCALE,
    PALETTES,
    POSTE_STATES,
    FontStyle,
    PaletteName,
    Theme,
    contrast_ratio,
    look_of,
    theme_of,
    tone_role,
)
from app.theme.contrasts import TEXT, Pair, pairs
from app.theme.fonts import FAMILY
from app.theme.hatches import FILLS
from app.theme.icons import icon_names


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    theme.setParent(None)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: f"{pair.use}, {pair.ink} on {pair.ground}")
def test_what_is_drawn_stands_out_or_is_doubled(palette: PaletteName, pair: Pair) -> None:
    assert pair.holds(palette) or pair.doubled


def test_text_is_never_excused_and_no_excuse_is_idle() -> None:
    excused = [pair for pair in pairs() if pair.doubled]
    assert all(pair.least < TEXT for pair in excused)
    assert all(any(not pair.holds(palette) for palette in PALETTES) for pair in excused)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("palette", "role", "ground", "ratio"),
    [
        ("light", "texte2", "panneau", 7.1),
        ("dark", "rouge_t", "panneau", 7.3),
        ("contrast", "jaune", "panneau", 15.9),
    ],
)
def test_ratios_are_those_of_the_mock_ups(palette: PaletteName, role: str, ground: str, ratio: float) -> None:
    assert contrast_ratio(PALETTES[palette][role], PALETTES[palette][ground]) == pytest.approx(ratio, abs=0.06)


def test_every_poste_state_has_its_own_shape_and_fill() -> None:
    shapes = {look_of(state).shape for state in POSTE_STATES}
    assert len(shapes) == len(POSTE_STATES) == 15
    assert shapes <= set(icon_names())
    assert len({(FILLS[state].ground, FILLS[state].pattern, FILLS[state].edge) for state in POSTE_STATES}) == 15


def test_running_is_grey_and_green_is_for_an_objective_met() -> None:
    assert look_of("working").tone == "neutral"
    assert look_of("met").tone == "vert"
    assert all(look_of(state).tone != "vert" for state in (*POSTE_STATES, "missed", "action"))


def test_tones_name_roles_that_exist() -> None:
    for tone in ("neutral", "rouge", "jaune", "vert", "bleu"):
        for part in ("text", "ground", "shape", "on"):
            assert tone_role(tone, part) in PALETTES["light"]


@pytest.mark.parametrize("path", sorted((assets_dir() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_icons_name_roles_and_never_colours(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}|rgb\(", text)
    assert set(re.findall(r"var\(--(\w+)\)", text)) <= set(PALETTES["light"])


def test_each_palette_has_the_tick_of_its_colour() -> None:
    for roles in PALETTES.values():
        assert (assets_dir() / "icons" / "controls" / f"coche_{roles['sur_bleu'][1:]}.svg").is_file()


def test_icons_take_the_colour_of_their_role(qapp: QApplication) -> None:
    theme = Theme("light")
    image = theme.pixmap("stop", 40, "rouge_t").toImage()
    inks = {image.pixelColor(x, 10).name() for x in range(40) if image.pixelColor(x, 10).alpha() == 255}
    assert inks == {PALETTES["light"]["rouge_t"].lower()}


def test_theme_is_found_from_the_application_and_told_of_changes(theme: Theme) -> None:
    told: list[float] = []
    theme.changed.connect(lambda: told.append(theme.font(FontStyle.BODY).pixelSize()))
    assert theme_of() is theme
    theme.set_text_scale(2.0)
    theme.set_palette("dark")
    assert told == [2 * FontStyle.BODY.pixels] * 2
    assert theme.color("fond").name() == PALETTES["dark"]["fond"].lower()


def test_without_a_theme_the_widget_says_so(theme: Theme) -> None:
    theme.setParent(None)
    with pytest.raises(RuntimeError, match="no theme attached"):
        theme_of()


@pytest.mark.parametrize("scale", [0.5, MAX_TEXT_SCALE + 0.1])
def test_text_scale_is_bounded(scale: float) -> None:
    with pytest.raises(ValueError, match="text scale"):
        Theme("light", scale)


def test_font_travels_with_the_application_and_its_digits_are_tabular(theme: Theme) -> None:
    for style in FontStyle:
        metrics = theme.metrics(style)
        assert theme.font(style).family() == FAMILY
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
    assert theme.metrics(FontStyle.STRONG).horizontalAdvance("Panne") > theme.metrics(FontStyle.BODY).horizontalAdvance(
        "Panne"
    )


def test_no_colour_is_typed_outside_the_theme() -> None:
    """But on paper: what is exported has the colours of a document, whatever the theme of the screen."""
    app = Path(__file__).parents[2] / "app"
    guilty = [
        f"{path.relative_to(app)}:{number}"
        for path in app.rglob("*.py")
        if path.relative_to(app).parts[0] not in ("theme", "documents")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"#[0-9A-Fa-f]{6}\b|setPixelSize|setPointSize|QFont\(\"", line)
    ]
    assert guilty == []
