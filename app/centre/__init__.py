"""The base a centre shares, on PostgreSQL: séances lived here are sent to it, those of a class are fetched. No Qt.

The decision and its rules: docs/decisions/0018-centre.md.
"""

from app.centre.address import VARIABLE, Address, address_of, keep_address
from app.centre.base import Centre, Server
from app.centre.classroom import ClassSeance, class_seances
from app.centre.errors import CentreError
from app.centre.fetching import fetch, fetch_class
from app.centre.keeper import Keeper, Standing
from app.centre.marks import Backlog, backlog
from app.centre.sending import Sent, erase_at_centre, send_all

__all__ = [
    "VARIABLE",
    "Address",
    "Backlog",
    "Centre",
    "CentreError",
    "ClassSeance",
    "Keeper",
    "Sent",
    "Server",
    "Standing",
    "address_of",
    "backlog",
    "class_seances",
    "erase_at_centre",
    "fetch",
    "fetch_class",
    "keep_address",
    "send_all",
]
