"""Where the data that travels with Goulot lies: in a checkout, an editable install or an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def scenarios_dir() -> Path:
    """The folder that holds one folder a scenario. Raises FileNotFoundError in a broken installation."""
    return _data_dir("scenarios")


def assets_dir() -> Path:
    """The folder of icons, fonts and translations. Raises FileNotFoundError in a broken installation."""
    return _data_dir("assets")


def _data_dir(name: str) -> Path:
    """A wheel carries `app/_data/<name>`; a checkout, editable or not, has the folder beside `app`."""
    for parent in (_PACKAGE / "_data", _PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"the folder {name!r} is neither in {_PACKAGE / '_data'} nor in {_PACKAGE.parent}")
