"""What a planner computes before the line runs: pure calculations, without files, clock or chance."""
