"""The centre's base from the command line: `goulot centre status|push|pull|prepare`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from app.console import say
from app.i18n import translate
from app.wording.centre import centre_refusal

if TYPE_CHECKING:  # the base and the driver are slow to load
    from app.centre import Backlog, Centre
    from app.storage import Repository

verbs = typer.Typer(no_args_is_help=True)


@verbs.command()
def status() -> None:
    from app.centre import CentreError, backlog

    with _both() as (local, centre):
        print(translate("Centre", "Centre : {address}").format(address=centre.address))
        left = backlog(local)
        print(translate("Centre", "%n séance à envoyer", n=len(left.waiting)))
        for line in _refusals(left):
            print(line)
        try:
            server = centre.check()
        except CentreError as error:
            print(error.sentence())
            raise typer.Exit(1) from None
        text = translate("Centre", "PostgreSQL {version}, schéma {schema}")
        print(text.format(version=server.version, schema=server.schema))
        if not left.nothing:
            raise typer.Exit(1)


@verbs.command()
def push() -> None:
    from app.centre import backlog, send_all

    with _both() as (local, centre):
        sent = send_all(local, centre, afresh=True)
        say(translate("Centre", "%n séance envoyée.", n=sent.whole))
        for line in _refusals(backlog(local)):
            say(line)
        if sent.refused:
            raise typer.Exit(1)


@verbs.command()
def pull(seance: Annotated[str | None, typer.Argument(metavar="SESSION")] = None) -> None:
    from app.centre import fetch, fetch_class

    with _both() as (local, centre):
        centre.check()
        if seance:
            fetch(local, centre, seance)
        count = 1 if seance else fetch_class(local, centre)
        say(translate("Centre", "%n séance rapportée, en lecture seule.", n=count))


@verbs.command()
def prepare() -> None:
    with _centre() as centre:
        server = centre.prepare()
        text = translate("Centre", "{address} : base prête, schéma {schema}.")
        say(text.format(address=centre.address, schema=server.schema))


def _refusals(left: Backlog) -> list[str]:
    text = translate("Centre", "{seance} : non envoyée, {why}")
    return [text.format(seance=seance, why=centre_refusal(code)) for seance, code in left.refused]


@contextmanager
def _both() -> Iterator[tuple[Repository, Centre]]:
    from app.storage import Repository

    with _centre() as centre:
        local = Repository.open()
        try:
            yield local, centre
        finally:
            local.close()


@contextmanager
def _centre() -> Iterator[Centre]:
    """Raises CentreError `no_address`, or what its address is refused for."""
    from app.centre import Centre, CentreError, address_of
    from app.storage import base_path

    address = address_of(base_path().parent)
    if address is None:
        raise CentreError("no_address", "")
    centre = Centre(address)
    try:
        yield centre
    finally:
        centre.close()
