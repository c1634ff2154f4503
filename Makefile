# Two commands matter: make run, make test.
PORT ?= 7071
DATA ?= .data

.DEFAULT_GOAL := help
.PHONY: help run run-azure test bench bench-jobs load pack-crash fuzz format clean

help: ## say what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

run: ## install what is missing, build, and serve on PORT (7071) with data in DATA (.data)
	@PORT='$(PORT)' DATA='$(DATA)' exec eng/run.sh

run-azure: ## publish the Azure variant and start it with Functions Core Tools and Azurite
	@PORT='$(PORT)' DATA='$(DATA)' exec eng/run-azure.sh

test: ## install what is missing and run every test
	@exec eng/test.sh

bench: ## compare with the C library, side by side
	@exec eng/bench.sh

bench-jobs: ## time a job of 100,000 charts from request to results, and 1,000 small ones
	@exec eng/bench-jobs.sh

load: ## load the service and its faults, beside a bare web server (SECONDS_EACH, SOAK; writes docs/benchmarks.md)
	@exec eng/load.sh

pack-crash: ## kill the service while it builds ephemeris packs, and compare the files
	@exec eng/pack-crash.sh

fuzz: ## send N (200000) generated requests of SEED (any) to every route
	@N='$(N)' SEED='$(SEED)' ONLY='$(ONLY)' exec eng/fuzz.sh

format: ## rewrite the sources in the style of .editorconfig
	dotnet format AstroEngine.sln

clean: ## remove what was built, and nothing else
	dotnet build-server shutdown >/dev/null 2>&1 || true
	find . -type d \( -name bin -o -name obj \) -not -path './.git/*' -prune -exec rm -rf {} +
	rm -rf artifacts TestResults
