"""A compte rendu in the structure that a centre wrote: its parts, the séance's figures, the trainee's own words.

A template is a text: `# part`, `- bullet`, paragraphs, `{{ names }}`, `[[ tableau … ]]` and `[[ texte … ]]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app.documents.costs import variances_table
from app.documents.default import SECTIONS, blank_report
from app.documents.figures import Figure, figures
from app.documents.report import Block, FigureRun, Paragraph, Report, Run, Section, TextRun
from app.documents.shift import Ledger, Shift
from app.documents.tables import (
    consumption_table,
    costs_table,
    hours_table,
    losses_chart,
    objectives_table,
    orders_table,
)
from app.documents.templates.sandbox import TemplateError, fill
from app.i18n import language, number, translate
from app.resources import assets_dir

SUFFIX = ".txt"
TABLES: Mapping[str, Callable[[Ledger], Block]] = {
    "objectifs": objectives_table,
    "of": orders_table,
    "heures": hours_table,
    "couts": costs_table,
    "ecarts": variances_table,
    "consommations": consumption_table,
    "pertes": losses_chart,
}
TEXTS = dict(zip(("resultat", "causes", "couts", "actions", "consigne"), SECTIONS, strict=True))
_CALL = re.compile(r"\[\[\s*(\S+)\s*(\S*)\s*\]\]")
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_OPEN, _CLOSE = "\ue000", "\ue001"
"""Around the code of a figure, between the filling and the reading: no keyboard types them."""
_CITED = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")


def standard_template() -> Path:
    """The one that Goulot brings, to copy and change: objet, contexte, résultats, écarts, coûts, actions, passation."""
    return assets_dir() / "documents" / "templates" / f"compte-rendu.{language()}{SUFFIX}"


def templates_in(folder: Path) -> list[Path]:
    """Those of a centre, by name."""
    return sorted(path for path in folder.glob(f"*{SUFFIX}") if path.is_file())


def read_template(path: Path) -> str:
    """Raises OSError, or TemplateError when it is no text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise TemplateError(path.name, line, translate("Template", "ce fichier n’est pas un texte en UTF-8")) from error


def by_template(path: Path, shift: Shift, written: Report) -> Report:
    """The compte rendu `written`, in the structure of the template. Raises OSError or TemplateError."""
    source = read_template(path).translate({ord(_OPEN): None, ord(_CLOSE): None})
    _check_calls(source, path.name)
    cited = {figure.code: figure for figure in figures(shift)}
    text = fill(source, path.name, _told(shift, written, cited))
    sections = _sections(text, shift, written, cited)
    if not sections:
        raise TemplateError(path.name, 1, translate("Template", "aucune partie : une ligne « # titre » est attendue"))
    return replace(blank_report(shift), sections=sections, author=written.author)


def _check_calls(source: str, name: str) -> None:
    """In the source, where lines are those of the file."""
    without_comments = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), source)
    for line, text in enumerate(without_comments.splitlines(), 1):
        for verb, what in _CALL.findall(text):
            known = {"tableau": TABLES, "texte": TEXTS}.get(verb)
            if known is None or what not in known:
                wrong = translate("Template", "[[ {call} ]] est inconnu ; attendu : {known}")
                expected = ", ".join(known) if known is not None else "tableau, texte"
                raise TemplateError(name, line, wrong.format(call=f"{verb} {what}".strip(), known=expected))


def _told(shift: Shift, written: Report, cited: Mapping[str, Figure]) -> dict[str, object]:
    names, calendar = shift.names, shift.scenario.calendar
    ordered = sum(row.ordered for row in shift.board.orders())
    return {
        "scenario": shift.scenario.title.of(language()),
        "equipe": shift.scenario.team.of(language()),
        "date": written.date,
        "debut": names.clock(0),
        "fin": names.clock(calendar.length_ms),
        "auteur": written.author,
        "goulot": names.poste_long(shift.scenario.goulot),
        "pieces_prevues": number(ordered),
        "chiffre": {code: f"{_OPEN}{code}{_CLOSE}" for code in cited},
        "of": _orders(shift),
    }


def _orders(shift: Shift) -> list[dict[str, str]]:
    return [
        {
            "nom": shift.names.order(row.code),
            "produit": shift.names.product(row.product),
            "demande": number(row.ordered),
            "livre": number(row.delivered),
            "a_l_heure": number(row.delivered_on_time),
            "reste": number(row.ordered - row.delivered) if row.delivered < row.ordered else "",
            "echeance": shift.names.clock(row.due_ms),
        }
        for row in shift.board.orders()
    ]


def _sections(text: str, shift: Shift, written: Report, cited: Mapping[str, Figure]) -> tuple[Section, ...]:
    """Lines before the first part are left out."""
    found: list[tuple[str, list[Block]]] = []
    shown: set[str] = set()
    for line in text.splitlines():
        if line.startswith("# "):
            found.append((line[2:].strip(), []))
        elif found and line.strip():
            found[-1][1].extend(
                block for block in _blocks(line.strip(), shift, written, cited) if _is_new(block, shown)
            )
    return tuple(Section(f"part{rank}", title, tuple(blocks)) for rank, (title, blocks) in enumerate(found, 1))


def _is_new(block: Block, shown: set[str]) -> bool:
    """A table or a chart is shown once, whether the template or the trainee put it there first."""
    if isinstance(block, Paragraph):
        return True
    known = block.code in shown
    shown.add(block.code)
    return not known


def _blocks(line: str, shift: Shift, written: Report, cited: Mapping[str, Figure]) -> tuple[Block, ...]:
    call = _CALL.fullmatch(line)
    if call and call[1] == "tableau" and call[2] in TABLES:
        return (TABLES[call[2]](shift),)
    if call and call[1] == "texte" and call[2] in TEXTS:
        own = next((section for section in written.sections if section.code == TEXTS[call[2]]), None)
        return own.blocks if own else ()
    if line.startswith("- "):
        return (Paragraph(_runs(line[2:], cited), "bullet"),)
    return (Paragraph(_runs(line, cited)),)


def _runs(line: str, cited: Mapping[str, Figure]) -> tuple[Run, ...]:
    """`split` alternates text and codes of figures."""
    runs: list[Run] = []
    for rank, part in enumerate(_CITED.split(line)):
        if rank % 2:
            figure = cited[part]
            runs.append(FigureRun(figure.code, figure.text, figure.first, figure.last))
        elif part:
            runs.append(TextRun(part))
    return tuple(runs)
