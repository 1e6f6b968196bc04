"""Writes the table of contrasts, computed from the palettes, to docs/contraste.md:

python packaging/contrasts.py            writes it
python packaging/contrasts.py --check    exit 1 when it is not what the palettes give now
"""

# ruff: noqa: E402
from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.theme.contrasts import Pair, pairs
from app.theme.roles import PALETTES, PaletteName

TABLE = ROOT / "docs" / "contraste.md"
_NAMES: dict[PaletteName, str] = {"light": "clair", "dark": "sombre", "contrast": "contraste élevé"}
_HEAD = """# Contrastes des trois thèmes

Calculés par `packaging/contrasts.py` d’après les palettes de `app/theme/roles.py`, selon la formule des WCAG 2.2 :
4,5 au moins pour un texte, 3 pour ce qui se voit pour agir ou comprendre (icônes, bords, anneau du clavier, figures).
`tests/app/test_theme.py` échoue si une paire manque son seuil sans être doublée.

**{held} mesures sur {count} tiennent leur seuil.** Les autres, en gras, ne disent rien seules : ce qui les double est
écrit dans la dernière colonne.

| ce qui est dessiné | encre | fond | seuil | {names} | doublé par |
|---|---|---|---:|---:|---:|---:|---|
"""


def table() -> str:
    found = pairs()
    measures = [pair.holds(name) for pair in found for name in PALETTES]
    head = _HEAD.format(held=sum(measures), count=len(measures), names=" | ".join(_NAMES.values()))
    return head + "".join(f"{_row(pair)}\n" for pair in found)


def _row(pair: Pair) -> str:
    ratios = [_ratio(pair, name) for name in _NAMES]
    cells = (pair.use, f"`{pair.ink}`", f"`{pair.ground}`", _number(pair.least), *ratios, pair.doubled)
    return f"| {' | '.join(cells)} |"


def _ratio(pair: Pair, name: PaletteName) -> str:
    text = _number(pair.ratio(name))
    return text if pair.holds(name) else f"**{text}**"


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        same = TABLE.exists() and TABLE.read_text(encoding="utf-8") == table()
        print("docs/contraste.md is what the palettes give." if same else "docs/contraste.md: run contrasts.py again")
        return 0 if same else 1
    TABLE.write_text(table(), encoding="utf-8")
    print(TABLE)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
