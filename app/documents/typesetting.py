"""Typst, offline and with the application's own font: what people wrote reaches it as data, never as markup."""

import json
from collections.abc import Mapping
from importlib.resources import as_file, files
from typing import Any

from app.resources import assets_dir


def typeset(template: str, told: Mapping[str, object], *, own_fonts_only: bool = True, **options: Any) -> list[bytes]:
    """The pages made by `assets/documents/<template>.typ` from `told`; a PDF counts as one. Raises TypstError."""
    import typst  # 30 MB: loaded by who exports, not by who opens the window

    with as_file(files("font_source_sans_pro") / "files") as fonts:
        made = typst.compile(
            assets_dir() / "documents" / f"{template}.typ",
            font_paths=[fonts],
            ignore_system_fonts=own_fonts_only,
            sys_inputs={"told": json.dumps(told)},
            timestamp=0,
            **options,
        )
    return made if isinstance(made, list) else [made]
