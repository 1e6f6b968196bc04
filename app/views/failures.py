"""What to say when the base or a scenario fails: what happened, why, what to do next."""

from __future__ import annotations

from app.errors import GoulotError
from app.i18n import translate
from sim.scenario import ScenarioError


def failure(error: GoulotError | ScenarioError) -> str:
    """One or two sentences for the person; the file is named."""
    if isinstance(error, ScenarioError):
        text = translate("Failure", "Le scénario ne peut pas être lu : {what}")
        return text.format(what=str(error).splitlines()[0])
    return error.sentence()
