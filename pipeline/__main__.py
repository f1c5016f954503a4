"""`python -m pipeline` is `clean-corpus`."""

from .cli import main

main()
