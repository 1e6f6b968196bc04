"""Names of exported files: predictable, and fit for Windows, Linux and a USB stick."""

import pytest

from app.documents.file_names import file_name


def test_the_parts_of_a_name_are_in_order() -> None:
    name = file_name("pompes", "3f2a91c0", "compte-rendu", "2026-03-17", "pdf")
    assert name == "goulot-pompes-3f2a91c0-compte-rendu-2026-03-17.pdf"


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("Câblage n° 2 / été", "goulot-Cablage-n-2-ete-x.odt"),
        ("../../etc/passwd", "goulot-etc-passwd-x.odt"),
        ("C:\\Users\\nul*?", "goulot-C-Users-nul-x.odt"),
        ("main-d’œuvre", "goulot-main-d-oeuvre-x.odt"),
        ("a\nb\x00c", "goulot-a-b-c-x.odt"),
        ("中文", "goulot-x.odt"),
        ("é" * 500, f"goulot-{'e' * 40}-x.odt"),
        ("...", "goulot-x.odt"),
    ],
)
def test_accents_slashes_and_marks_are_no_part_of_a_name(scenario: str, expected: str) -> None:
    assert file_name(scenario, "", "x", "", "odt") == expected
