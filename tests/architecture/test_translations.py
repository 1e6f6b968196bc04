"""No sentence is shown that the catalogue doesn't know in English."""

from types import ModuleType

import pytest

from tests.packaging.scripts import script


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    return script("translations")


def test_every_sentence_is_translated_and_printed_as_a_printer_would(translations: ModuleType) -> None:
    sentences = translations.collect(translations.ROOT / "app")
    assert "\n".join(translations.check(sentences)) == ""
