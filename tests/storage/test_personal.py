"""A person's data: given back whole, erased to the last byte, and the journal still verifies."""

import datetime
import io
import json
import zipfile
from pathlib import Path

import pytest

from app import cli, headless
from app.lived import Lived, relive
from app.scenarios import locate
from app.storage import NewSeance, Repository, base_path, erase_trainee, keep_daily
from sim import ENGINE_VERSION
from sim.commands import CallMaintenance, StopPoste
from sim.journal_reader import verify
from sim.scenario import load

NAME = "Zoé Béranger-Ñuñez"
WORDS = "Consigne orale de Zoé à l’équipe : attendre le banc."


@pytest.fixture
def seance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """One lived for ten minutes by NAME, with words, a draft, a document, a backup and a preference."""
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("GOULOT_LANG", "en")
    scenario = load(locate("pompes"))
    repository = Repository.open()
    new = NewSeance("pompes", None, scenario.fingerprint, ENGINE_VERSION, 3, "entrainement", NAME)
    lived = Lived.begin(repository, scenario, new)
    lived.start()
    lived.advance(600_000)
    assert lived.submit(StopPoste(poste="P60"), WORDS).refusal is None
    assert lived.submit(CallMaintenance(poste="P10"), WORDS).refusal is not None
    lived.advance(660_000)
    lived.close()
    repository.save_draft(lived.record.id, "report", {"texte": f"{NAME} : {WORDS}"})
    repository.add_document(lived.record.id, "report", "docx", "compte rendu.docx", NAME.encode() * 50)
    repository.close()
    keep_daily(base_path(), datetime.datetime(2026, 3, 17, 13, 30))
    (base_path().parent / "goulot.ini").write_text(f"[General]\ntrainee={NAME}\npalette=dark\n", encoding="utf-8")
    return lived.record.id


def traces(folder: Path) -> list[str]:
    """Files that hold the name or the words, as UTF-8 or as JSON writes them."""
    wanted = [text for whole in (NAME, WORDS, "Zoé", "Béranger") for text in (whole.encode(), _escaped(whole))]
    return [
        path.name for path in folder.rglob("*") if path.is_file() and any(text in path.read_bytes() for text in wanted)
    ]


def _escaped(text: str) -> bytes:
    return json.dumps(text)[1:-1].encode()


def test_no_byte_of_the_name_stays(seance: str) -> None:
    folder = base_path().parent
    assert len(traces(folder)) == 3
    erased = erase_trainee(base_path(), NAME)
    assert (erased.known, erased.seances, erased.copies, erased.out_of_reach) == (True, 1, 1, ())
    assert traces(folder) == []
    assert "palette=dark" in (folder / "goulot.ini").read_text(encoding="utf-8")
    assert not erase_trainee(base_path(), NAME).known


def test_the_journal_still_verifies_without_the_words(seance: str, tmp_path: Path) -> None:
    erase_trainee(base_path(), NAME)
    repository = Repository.open()
    kept = repository.resume(seance)
    session = relive(repository, kept)
    assert kept.seance.trainee == "" and repository.documents(seance) == []
    repository.close()
    path = tmp_path / "journal.jsonl"
    path.write_text("".join(f"{line}\n" for line in session.journal.lines(now_ms=session.now_ms)), encoding="ascii")
    reading = headless.read_journal(path)
    assert verify(reading, session.scenario) is None
    assert WORDS not in path.read_text(encoding="ascii") and _escaped(WORDS).decode() not in path.read_text()


def test_all_that_is_kept_is_given_back(seance: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "mes-donnees.zip"
    assert cli.run(["trainee", "export", NAME, "--output", str(output)]) == 0
    with zipfile.ZipFile(io.BytesIO(output.read_bytes())) as archive:
        names = archive.namelist()
        index = json.loads(archive.read("trainee.json"))
        decisions = json.loads(archive.read(f"{seance}/decisions.json"))
    assert index["name"] == NAME and [row["id"] for row in index["seances"]] == [seance]
    assert [row["reason"] for row in decisions] == [WORDS, WORDS]
    assert names == [
        "trainee.json",
        *(f"{seance}/{end}" for end in ("decisions.json", "draft-report.json", "report-1.docx")),
    ]
    assert cli.run(["trainee", "export", "Personne", "--output", str(output)]) == 1
    assert "No data under the name “Personne”" in capsys.readouterr().err


def test_erasing_says_what_it_cannot_reach(seance: str, capsys: pytest.CaptureFixture[str]) -> None:
    aside = base_path().with_name("goulot.db.damaged-20260317-131805")
    aside.write_bytes(NAME.encode())
    assert cli.run(["trainee", "erase", NAME]) == 0
    told = capsys.readouterr().err
    assert "1 session made anonymous" in told and "1 backup rewritten" in told and aside.name in told
    assert "out of its reach" in told
    assert cli.run(["trainee", "erase", NAME]) == 1
