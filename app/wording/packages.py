"""What is wrong with a package, in a sentence that says what to do next."""

from app.i18n import translate


def package_failure(code: str, *, file: str, where: str, found: str, expected: str) -> str:
    """One line: which file, what in it, what was found. `code` is that of a `PackageError`."""
    return _sentences()[code].format(file=file, where=where, found=found, expected=expected)


def _sentences() -> dict[str, str]:
    return {
        "not_package": translate("Package", "{file} : ce n’est pas un paquet de Goulot."),
        "newer_format": translate(
            "Package",
            "{file} : paquet d’un Goulot plus récent (format {found}, celui-ci lit {expected}). Mettre Goulot à jour.",
        ),
        "cut": translate("Package", "{file} : paquet incomplet, la copie a été interrompue. Le copier à nouveau."),
        "unexpected": translate(
            "Package", "{file} : écrit autrement qu’un paquet de Goulot ({where} : {found}). Rien n’en est pris."
        ),
        "limit": translate(
            "Package", "{file} : {where} : {found} octets, au plus {expected} sont admis. Rien n’en est pris."
        ),
        "name": translate("Package", "{file} : nom de fichier refusé : « {found} ». Rien n’en est pris."),
        "twice": translate("Package", "{file} : deux fichiers du même nom : « {found} ». Rien n’en est pris."),
        "sheet": translate(
            "Package", "{file} : {where} : la description de la séance ne tient pas ({found}). Rien n’en est pris."
        ),
        "signature": translate(
            "Package", "{file} : la signature n’est pas celle du contenu : le paquet a été modifié. Rien n’en est pris."
        ),
        "altered": translate(
            "Package", "{file} : {where} n’est plus ce qui a été signé : le paquet a été modifié. Rien n’en est pris."
        ),
        "journal": translate(
            "Package", "{file} : le journal ne se vérifie pas ({where} : {found}). Rien n’en est pris."
        ),
        "scenario": translate(
            "Package", "{file} : le scénario du paquet ne peut être repris ({where} : {found}). Rien n’en est pris."
        ),
        "untrusted": translate(
            "Package",
            "{file} : signé par un centre inconnu, empreinte {found}. La comparer avec celle qu’affiche ce centre"
            " (goulot package keys), puis importer avec --trust NOM.",
        ),
        "unreachable": translate("Package", "{where} : {found}. Vérifier la clé et le dossier, puis recommencer."),
        "key": translate("Package", "{where} : ce n’est pas une clé de Goulot."),
    }
