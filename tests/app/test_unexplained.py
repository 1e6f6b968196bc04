"""The document says which gaps its text leaves without explanation."""

from dataclasses import replace

from app.documents import Figure, Report, Section, Shift, figures
from app.models.report_draft import CAUSES, Draft, Gap, gaps
from app.models.unexplained import with_unexplained
from sim.domain.scenario import Scenario
from sim.session import Session
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


def test_a_target_missed_by_no_more_than_its_tolerance_is_told_and_asks_for_no_explanation(pompes: Scenario) -> None:
    """Nothing is made yet: 330 good pieces are missing, out of 330."""

    def missed(tolerance: float) -> Figure:
        objectives = tuple(
            replace(each, tolerance=tolerance) if each.code == "good_pieces" else each for each in pompes.objectives
        )
        shift = Shift.of(Session(replace(pompes, objectives=objectives), 1))
        return next(each for each in figures(shift) if each.code == "good_pieces")

    draft = Draft(Report("", "", "fr", "", "", (Section(CAUSES, "Écarts et causes"),)))
    assert [gap.figure.code for gap in gaps([missed(329)], draft)] == ["good_pieces"]
    assert gaps([missed(330)], draft) == [] and missed(330).status == "missed"
