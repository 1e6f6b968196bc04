"""Means over seeds: what can be brought together, and what is the story of one run."""

from app.replications import means


def test_rows_are_brought_together_by_their_code() -> None:
    runs = [{"orders": [{"code": "1", "rank": 0}]}, {"orders": [{"code": "2", "rank": 1}, {"code": "1", "rank": 2}]}]
    found = means(runs)["orders"]
    assert [(row["code"], row["rank"]["mean"], row["rank"].get("n", 2)) for row in found] == [("1", 1, 2), ("2", 1, 1)]


def test_rows_without_a_code_have_no_mean() -> None:
    runs = [{"good": 3, "breakdowns": []}, {"good": 5, "breakdowns": [{"poste": "P20", "at_ms": 7}]}]
    assert list(means(runs)) == ["good"]
    assert means(runs)["good"]["mean"] == 4


def test_numbers_in_a_row_are_brought_together_by_their_place() -> None:
    assert [share["mean"] for share in means([[0.5, 0.5], [1.0, 0.0]])] == [0.75, 0.25]
