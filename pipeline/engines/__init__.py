"""What runs the stages: processes on one machine, or a cluster. Engines know nothing of Chinese."""
