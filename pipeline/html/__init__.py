"""From an HTML page to its main text: parse, lines, choice of the container, trimming, facts. No dependency."""
