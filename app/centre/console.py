"""`goulot centre …`: what is left to send, sending, fetching, preparing the base. From the command line."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.centre.address import address_of
from app.centre.base import Centre
from app.centre.errors import CentreError
from app.centre.fetching import fetch, fetch_class
from app.centre.marks import backlog
from app.centre.sending import send_all
from app.console import say
from app.i18n import translate
from app.storage import Repository, base_path
from app.wording.centre import centre_refusal


def tell_status() -> bool:
    """Whether the centre answers and holds all that was lived here. Raises CentreError without an address."""
    with _both() as (local, centre):
        print(translate("Centre", "Centre : {address}").format(address=centre.address))
        left = backlog(local)
        print(translate("Centre", "%n séance à envoyer", n=len(left.waiting)))
        for seance, code in left.refused:
            text = translate("Centre", "{seance} : non envoyée, {why}")
            print(text.format(seance=seance, why=centre_refusal(code)))
        if left.erasures:
            print(translate("Centre", "%n séance à rendre anonyme au centre", n=len(left.erasures)))
        try:
            server = centre.check()
        except CentreError as error:
            print(error.sentence())
            return False
        text = translate("Centre", "PostgreSQL {version}, schéma {schema}")
        print(text.format(version=server.version, schema=server.schema))
        return left.nothing


def push() -> bool:
    """Send all; False when the centre refused a séance. Raises CentreError."""
    with _both() as (local, centre):
        sent = send_all(local, centre, afresh=True)
        say(translate("Centre", "%n séance envoyée.", n=sent.whole))
        for seance, code in backlog(local).refused:
            text = translate("Centre", "{seance} : non envoyée, {why}")
            say(text.format(seance=seance, why=centre_refusal(code)))
        return sent.refused == 0


def pull(seance: str | None) -> None:
    """Fetch one séance, or all that the class has done since the last time. Raises CentreError."""
    with _both() as (local, centre):
        centre.check()
        if seance:
            fetch(local, centre, seance)
            count = 1
        else:
            count = fetch_class(local, centre)
        say(translate("Centre", "%n séance rapportée, en lecture seule.", n=count))


def prepare() -> None:
    """Make the tables at the centre, or bring them to the schema of this Goulot. Raises CentreError."""
    with _centre() as centre:
        server = centre.prepare()
        text = translate("Centre", "{address} : base prête, schéma {schema}.")
        say(text.format(address=centre.address, schema=server.schema))


@contextmanager
def _both() -> Iterator[tuple[Repository, Centre]]:
    with _centre() as centre:
        local = Repository.open()
        try:
            yield local, centre
        finally:
            local.close()


@contextmanager
def _centre() -> Iterator[Centre]:
    address = address_of(base_path().parent)
    if address is None:
        raise CentreError("no_address", "")
    centre = Centre(address)
    try:
        yield centre
    finally:
        centre.close()
