"""Articles: bytes to text, embedded posts, claims and who said them; pure."""
