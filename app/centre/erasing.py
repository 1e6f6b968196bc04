"""A person's data at the centre: erased when it can be reached, owed otherwise."""

from app.centre.base import Centre
from app.centre.marks import backlog, erasures_done
from app.centre.transfer import Base
from app.storage.personal import forget, forget_seances


def erase_at_centre(centre: Centre, name: str) -> int | None:
    """How many séances of `name` lost name, words, drafts and documents there; None when the centre did not know it.

    Raises CentreError.
    """
    centre.check()
    with centre.transaction() as far:
        found = forget(far, name)
        return None if found is None else len(found)


def erase_what_is_due(local: Base, centre: Centre) -> None:
    """Carry out the erasures asked for while the centre was out of reach. Raises CentreError."""
    due = backlog(local).erasures
    if due:
        with centre.transaction() as far:
            forget_seances(far, list(due))
        erasures_done(local, due)
