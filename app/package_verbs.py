"""Packages from the command line: `goulot package export|import|verify|keys`."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.console import print_rows, say
from app.i18n import date, language, translate
from app.whole_file import write_whole

if TYPE_CHECKING:
    from app.packages import PackageDesk

verbs = typer.Typer(no_args_is_help=True)
PackageFile = Annotated[Path, typer.Argument(metavar="FILE")]


@verbs.command("export")
def export_package(
    session: Annotated[str, typer.Argument(metavar="SESSION")],
    output: Annotated[Path, typer.Option("--output", metavar="FILE")],
    pseudonym: Annotated[bool, typer.Option("--pseudonym")] = False,
    own: Annotated[str | None, typer.Option("--scenario", metavar="DIR")] = None,
) -> None:
    with _desk() as desk:
        if Path(session).is_file():
            desk.export_journal(Path(session), own, output, pseudonymous=pseudonym)
        else:
            desk.export(session, output, pseudonymous=pseudonym)
    say(translate("Console", "Écrit : {path}").format(path=output))


@verbs.command("import")
def import_package(file: PackageFile, trust: Annotated[str, typer.Option("--trust", metavar="NAME")] = "") -> None:
    with _desk() as desk:
        glimpse = desk.look(file)
        new = desk.take(glimpse, trust)
    done = translate("Console", "Séance importée : {id}")
    known_already = translate("Console", "Cette séance est déjà ici, rien n’a été changé : {id}")
    say((done if new else known_already).format(id=glimpse.seance.id))


@contextmanager
def _desk() -> Iterator["PackageDesk"]:
    from app.packages import PackageDesk  # the base and the keys are slow to load
    from app.storage import Repository

    repository = Repository.open()
    try:
        yield PackageDesk(repository)
    finally:
        repository.close()


@verbs.command("verify")
def verify_package(file: PackageFile) -> None:
    from app.packages import KeyRing, PackageError, examine, look_into
    from app.storage import base_path

    try:
        incoming = look_into(file, KeyRing(base_path().parent))
        with tempfile.TemporaryDirectory() as folder:
            proof, scenario = examine(incoming.package, Path(folder))
    except PackageError as error:
        error.file = str(file)
        print(error.sentence())
        raise typer.Exit(1) from None
    seance = incoming.package.manifest.seance
    moment = seance.played_at.astimezone()
    rows = (
        (translate("Console", "Séance"), seance.id),
        (translate("Console", "Scénario"), scenario.title.of(language())),
        (translate("Console", "Stagiaire"), seance.trainee or "–"),
        (translate("Console", "Jouée le"), f"{date(moment.date())} {moment:%H:%M}"),
        (translate("Console", "Signature"), _signer(incoming.package.key, incoming.centre)),
        (translate("Console", "Journal"), _journal(len(proof.reading.lines), proof.lived_again)),
    )
    print_rows(translate("Console", "Paquet conforme"), ("", ""), rows)


@verbs.command("keys")
def list_keys(output: Annotated[Path | None, typer.Option("--output", metavar="FILE")] = None) -> None:
    from app.packages import KeyRing, fingerprint
    from app.storage import base_path

    ring = KeyRing(base_path().parent)
    own = ring.own().public
    names = {own: translate("Console", "ce centre")} | ring.trusted()
    rows = [(name, fingerprint(key), key) for key, name in names.items()]
    columns = (
        translate("Console", "Centre"),
        translate("Console", "Empreinte"),
        translate("Console", "Clé publique"),
    )
    print_rows(translate("Console", "Clés"), columns, rows)
    if output:
        write_whole(output, f"{own}\n".encode("ascii"))
        say(translate("Console", "Écrit : {path}").format(path=output))


def _signer(key: str, centre: str | None) -> str:
    from app.packages import fingerprint

    if centre is None:
        return translate("Console", "centre inconnu, empreinte {print}").format(print=fingerprint(key))
    return centre or translate("Console", "ce centre")


def _journal(lines: int, lived_again: bool) -> str:
    if lived_again:
        return translate("Console", "%n ligne, revécue à l’identique", n=lines)
    return translate("Console", "%n ligne ; vécue avec un autre moteur, elle ne peut être revécue ici", n=lines)
