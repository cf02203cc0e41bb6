"""Text tools: folding with offsets back, words, sentences, quotation marks, numbers, dates, names; pure."""
