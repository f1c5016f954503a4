# In another project: include this, and let what you had depend on data/clean instead of data/raw.
#     include path/to/clean-corpus/examples/prestep.mk
CLEAN_CORPUS ?= clean-corpus

data/clean: data/raw
	$(CLEAN_CORPUS) run $< -o $@
	@echo "read $@/report.html before you trust the result"
