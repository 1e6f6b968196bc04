"""What the system refused, in the language spoken."""

from __future__ import annotations

import errno

from app.i18n import translate


def system_cause(error: OSError) -> str:
    """Why a file could not be read or written; the system's own words, in its language, for what is rare."""
    said = {
        errno.ENOENT: translate("System", "le fichier ou le dossier n’existe pas"),
        errno.EACCES: translate("System", "accès refusé"),
        errno.EPERM: translate("System", "opération interdite"),
        errno.EEXIST: translate("System", "le fichier existe déjà"),
        errno.EISDIR: translate("System", "c’est un dossier, un fichier était attendu"),
        errno.ENOTDIR: translate("System", "un fichier se trouve là où un dossier était attendu"),
        errno.ENOSPC: translate("System", "il n’y a plus de place sur le disque"),
        errno.EROFS: translate("System", "le disque est en lecture seule"),
        errno.ENAMETOOLONG: translate("System", "le nom est trop long"),
    }
    return said.get(error.errno or 0) or error.strerror or str(error)
