"""Finding originals: search plans, ranking of candidates, word alignment; pure."""
