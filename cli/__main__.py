"""Makes `python -m cli` the `mojo` command."""

import sys

from cli.main import main

sys.exit(main())
