"""Préparer: is each poste ready?"""

from app.views.prepare.postes.page import PostesPage as PostesPage
