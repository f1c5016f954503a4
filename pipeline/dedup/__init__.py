"""Near-duplicates: shingles → signatures → bands → candidates → verified pairs → clusters."""
