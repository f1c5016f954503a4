"""One module a stage, or one package where it needs several; what stages share begins with an underscore. A stage never imports another stage, and never the flow."""
