"""Start het programma met `python -m competentie_cli`."""

import sys

from competentie_cli.cli import hoofd

if __name__ == "__main__":
    sys.exit(hoofd())
