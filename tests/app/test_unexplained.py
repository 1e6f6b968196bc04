"""The document says which gaps its text leaves without explanation."""

from app.documents import Figure, Report, Section
from app.models.report_draft import Gap
from app.models.unexplained import with_unexplained
from tests.app.reporting import plain

REPORT = Report("", "", "fr", "", "", (Section("result", "Résultat"),))
SCRAP = Figure("scrap_percent", "production", "Rebut", "2,1 %", "≤ 1,5 %", "+0,6 pt", "missed", 1, 9)


def test_what_is_not_explained_is_listed_last() -> None:
    section = with_unexplained(REPORT, [Gap(SCRAP, "")]).sections[-1]
    told = "".join(run.text for run in section.blocks[0].runs)  # type: ignore[union-attr]
    assert section.title == "Écarts non expliqués"
    assert plain(told) == "Rebut : 2,1 %, objectif ≤ 1,5 %, écart +0,6 pt."


def test_what_a_figure_or_words_explain_is_not() -> None:
    assert with_unexplained(REPORT, [Gap(SCRAP, "figure"), Gap(SCRAP, "tick")]) == REPORT
