"""Séances out to a stick and in from one: what goes along, who signed, asked before anything is done."""

from app.views.packages.porter import PackagePorter

__all__ = ["PackagePorter"]
