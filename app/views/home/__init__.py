"""Accueil: take up the last séance, choose a scenario, find the séances lived before."""
