"""The local base: SQLite through SQLAlchemy, no Qt. A decision recorded here is on disk."""

from app.storage.arrivals import Arrival, ArrivedDocument, ArrivedDraft
from app.storage.backups import Backup, backups, keep_daily, newest_sound, restore
from app.storage.batches import FreshBatches
from app.storage.database import set_aside
from app.storage.errors import StorageError
from app.storage.holds import Hold, Holds
from app.storage.personal import Erased, erase_trainee, trainee_items
from app.storage.place import base_path
from app.storage.records import Batch, DocumentRecord, Imported, NewSeance, OutgoingDocument, Resumption, SeanceRecord
from app.storage.repository import Repository
from app.storage.writer import FactWriter

__all__ = [
    "Arrival",
    "ArrivedDocument",
    "ArrivedDraft",
    "Backup",
    "Batch",
    "DocumentRecord",
    "Erased",
    "FactWriter",
    "FreshBatches",
    "Hold",
    "Holds",
    "Imported",
    "NewSeance",
    "OutgoingDocument",
    "Repository",
    "Resumption",
    "SeanceRecord",
    "StorageError",
    "backups",
    "base_path",
    "erase_trainee",
    "keep_daily",
    "newest_sound",
    "restore",
    "set_aside",
    "trainee_items",
]
