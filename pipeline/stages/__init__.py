"""One module a stage. A stage never imports another stage, and never the flow."""
