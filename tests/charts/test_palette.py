"""Colours stay apart, stay readable, and stand in one place."""

import tomllib
from pathlib import Path

import pytest

from lib.charts.palette import DARK, DARK_STEPS, LIGHT, PLOTLY_SYMBOL, SHAPE, STEPS, Theme, contrast, mixed
from lib.charts.svg import mark
from lib.core.verdict import Status

ROOT = Path(__file__).resolve().parents[2]
THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
TEXT, SHAPES = 4.5, 3.0  # WCAG 2.2 AA: words, and graphics that carry meaning


def test_contrast_of_black_on_white_is_the_largest_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    for ground in (theme.page, theme.card):
        assert contrast(theme.ink, ground) >= TEXT
        assert contrast(theme.muted, ground) >= TEXT
        assert contrast(theme.house, ground) >= TEXT
    assert contrast("#ffffff", theme.bar) >= TEXT
    assert contrast("#ffffff", theme.primary) >= TEXT
    assert contrast(LIGHT.ink, theme.gold) >= TEXT


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("theme", THEMES)
def test_a_verdict_can_be_read_and_its_shape_seen(theme: Theme, status: Status) -> None:
    tone = theme.tones[status]
    assert contrast(tone.text, tone.ground) >= TEXT
    assert contrast(tone.text, theme.card) >= TEXT
    assert contrast(tone.text, theme.page) >= TEXT
    assert contrast(tone.fill, theme.card) >= SHAPES
    assert contrast(tone.fill, tone.ground) >= SHAPES
    assert contrast(tone.fill, theme.line) >= SHAPES, "a bar must stand out from its track"


def test_every_verdict_has_its_own_shape() -> None:
    assert set(SHAPE) == set(PLOTLY_SYMBOL) == set(Status)
    assert len(set(SHAPE.values())) == len(set(PLOTLY_SYMBOL.values())) == len(Status)
    assert len({mark(status) for status in Status}) == len(Status)


@pytest.mark.parametrize(
    ("section", "theme"),
    [
        pytest.param("light", LIGHT, id="light"),
        pytest.param("dark", DARK, id="dark"),
    ],
)
def test_the_theme_file_repeats_the_palette(section: str, theme: Theme) -> None:
    config = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"][section]
    assert config["backgroundColor"] == theme.page
    assert config["secondaryBackgroundColor"] == theme.card
    assert config["textColor"] == theme.ink
    assert config["borderColor"] == theme.line
    assert config["linkColor"] == theme.house
    assert config["primaryColor"] == theme.primary
    for name, status in (
        ("green", Status.MET),
        ("orange", Status.NEAR),
        ("red", Status.MISSED),
        ("gray", Status.NO_DATA),
    ):
        tone = theme.tones[status]
        shown = config[f"{name}Color"], config[f"{name}TextColor"], config[f"{name}BackgroundColor"]
        assert shown == (tone.fill, tone.text, tone.ground)


def test_the_bar_has_the_palette_s_colours() -> None:
    css = (ROOT / "lib/ui/board.css").read_text(encoding="utf-8")
    assert f"--bar: {LIGHT.bar};" in css
    assert f"--gold: {LIGHT.gold};" in css
    assert f"--on-gold: {LIGHT.ink};" in css


@pytest.mark.parametrize("step", range(len(STEPS)))
@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_every_step_of_value(theme: Theme, step: int) -> None:
    words = theme.card if step >= DARK_STEPS else theme.ink
    assert contrast(words, mixed(theme, step)) >= TEXT


def test_the_map_s_style_mixes_the_palette_s_steps() -> None:
    css = (ROOT / "lib/ui/board_map.css").read_text(encoding="utf-8")
    for step, share in enumerate(STEPS):
        assert f".step-{step} {{ background: color-mix(in srgb, var(--house) {share}%, var(--card)); }}" in css
    dark = ", ".join(f".step-{step}" for step in range(DARK_STEPS, len(STEPS)))
    assert f".tile:is({dark}) .name {{ color: var(--card); }}" in css
