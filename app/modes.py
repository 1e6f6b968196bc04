"""What a séance lets see of its solutions, and how long it may take, by its mode. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.i18n import translate

HOUR_S: Final = 3_600
OPENED: Final = "opened"
"""Kind of the draft that says when the trainer opened the answers of a mock exam."""


@dataclass(frozen=True, slots=True)
class Mode:
    """`counsel`: the answer to an aléa can be asked for while it lasts. `pauses_at`: alarms of this priority and of
    higher ones stop the clock, unless the person has it run on. `advice`: alarms say what to do, a trial on the matrix
    what it would change. `checks`: numbers of the compte rendu are held against the journal, those of the load
    grid against the reference; `corrects`: the right one is proposed, the first wrong step told. `hour_board`: the
    cockpit counts the pieces hour by hour, else only the trainee's tracking sheet does. `limit_s`: real seconds from
    the opening of the dossier on, None without limit.
    """

    code: str
    counsel: bool
    pauses_at: int
    advice: bool
    checks: bool
    corrects: bool
    hour_board: bool
    debrief: Literal["after_shift", "after_report", "with_trainer"]
    limit_s: int | None = None


MODES: Final[dict[str, Mode]] = {
    mode.code: mode
    for mode in (
        Mode(
            "apprentissage",
            counsel=True,
            pauses_at=2,
            advice=True,
            checks=True,
            corrects=True,
            hour_board=True,
            debrief="after_shift",
        ),
        Mode(
            "entrainement",
            counsel=False,
            pauses_at=1,
            advice=True,
            checks=True,
            corrects=False,
            hour_board=True,
            debrief="after_report",
        ),
        Mode(
            "examen",
            counsel=False,
            pauses_at=1,
            advice=False,
            checks=False,
            corrects=False,
            hour_board=False,
            debrief="with_trainer",
            limit_s=3 * HOUR_S,
        ),
    )
}
"""The limit is that of the written case of the title TSPI: three hours."""


def sentence(code: str) -> str:
    """What sets the mode apart, for whoever chooses one."""
    return {
        "apprentissage": translate(
            "Mode", "Un conseil puis le corrigé de chaque aléa, sur demande. Débriefing aussitôt après."
        ),
        "entrainement": translate("Mode", "Sans conseil. Débriefing et corrigé une fois le compte rendu remis."),
        "examen": translate("Mode", "Trois heures, rien n’est soufflé ni vérifié. Le formateur ouvre le corrigé."),
    }[code]
