# claimcheck: what is made from what. This file alone knows the order of the stages.
#
# Every output is committed, so a fresh clone may take any file for older than any other: the first make rebuilds all,
# to the same bytes. Works with GNU Make 3.81 (macOS) and 4.x: static pattern rules, one target file a rule. A stage
# writes several files; its target is the one it writes last, and stands for the others.

ARTICLE   ?=
WORKSPACE ?=
TEXT       =
WRITE      =
JOBS      ?= 2
export WORKSPACE
# By it the stages of one run know each other.
export CLAIMCHECK_RUN := $(shell echo $$(date +%s)-$$$$)

# Without Node.js nothing runs but help and clean. (The redirection makes old versions of make ask a shell.)
needs    := claimcheck needs Node.js 20.19 or newer (22.12, 24 or newer are right too), from https://nodejs.org
$(if $(filter-out help clean,$(or $(MAKECMDGOALS),all)),$(if $(shell command -v node 2>/dev/null),,$(error $(needs))))

# make -B draws again also the pictures that stand as they would be drawn: so it proves that they come out the same.
export REDRAW := $(findstring B,$(firstword -$(MAKEFLAGS)))

# Two dossiers are built side by side; JOBS=1 for one after the other.
MAKEFLAGS += -j$(JOBS)

$(if $(word 2,$(WORKSPACE)),$(error WORKSPACE may hold no space: $(WORKSPACE)))
W        := $(if $(WORKSPACE),$(patsubst %/,%,$(WORKSPACE))/)
found    := $(patsubst $(W)data/raw/%/article.json,%,$(wildcard $(W)data/raw/*/article.json))
# The one that `new` is to begin is none yet: there is nothing to build.
begun    := $(filter new,$(MAKECMDGOALS))
articles := $(if $(begun),,$(if $(ARTICLE),$(ARTICLE),$(found)))

# What summary, trace and diff speak of.
export DOSSIERS := $(articles)

unknown  := $(filter-out $(found),$(articles))
$(if $(unknown),$(error no dossier $(unknown): data/raw holds $(found)))
$(if $(found)$(begun),,$(error no dossier in $(W)data/raw: each is a folder with an article.json, which make new begins))

# An article whose text lies here is verified anew; the others stand on their committed mentions, notes, passages, outline and anchors.
texted   := $(foreach a,$(articles),$(if $(wildcard $(W)data/raw/$(a)/article.txt),$(a)))
textless := $(filter-out $(texted),$(articles))

# A dossier with a reference folder of its own is closed: it is held against that one only.
closed   := $(foreach a,$(articles),$(if $(wildcard $(W)data/raw/$(a)/reference),$(a)))
shared   := $(filter-out $(closed),$(articles))

$(if $(shared),$(if $(wildcard $(W)data/raw/reference/measures.csv),,$(error no reference data: $(firstword $(shared)) has no folder reference/ of its own, so $(W)data/raw/reference must hold them)))

install  := node_modules/.package-lock.json
tsx      := node_modules/.bin/tsx
floor     = $(wildcard pipeline/$(1)/*.ts pipeline/$(1)/*.tsx pipeline/$(1)/*.js)
base     := package-lock.json $(call floor,model) $(call floor,io) $(wildcard pipeline/io/inter/*)
raw       = $(addprefix $(W)data/raw/%/,$(1))
tables    = $(addprefix $(W)data/raw/$(1)/,$(addsuffix .csv,measures sources series events offices))

all_of    = $(articles:%=$(W)$(1))
anchors  := data/clean/%/anchors.csv
claims   := data/clean/%/claims.csv
findings := data/clean/%/findings.csv
gallery  := charts/%/index.html
trials   := data/clean/%/sensitivity.csv
audit    := reports/%/audit.html
lineage  := data/clean/%/lineage.json

.DELETE_ON_ERROR:
.PHONY: all new charts audit strict trace diff test bench agreement reanchor readme typeface help clean

all: $(call all_of,$(lineage)) ## everything: clean tables, charts, audit, data package (the default)
	@$(tsx) pipeline/stages/summary.ts

new: $(install) ## a dossier begun from a text, its numbers proposed as claims: ARTICLE=id TEXT=file
	@$(tsx) pipeline/stages/new.ts "$(ARTICLE)" "$(TEXT)"

charts: $(call all_of,$(gallery)) ## the charts alone: charts/<article>/index.html

audit: $(call all_of,$(audit)) ## the audit: reports/<article>/audit.html (with the charts in it)
	@$(tsx) pipeline/stages/summary.ts

trace: $(install) ## where a figure comes from and what uses it: CLAIM=C057, FINDING=, CHART=, SOURCE=, ROW= or OF=anything; FULL=1, JSON=1
	@$(tsx) pipeline/stages/trace.ts

diff: $(call all_of,$(lineage)) ## what changed since the last commit, and why: BASE=revision, FORMAT=md
	@$(tsx) pipeline/stages/diff.ts

strict: $(addprefix strict-,$(articles)) ## the audit, failing where an error stands that is not excused

.PHONY: $(addprefix strict-,$(articles))
$(addprefix strict-,$(articles)): strict-%: $(W)$(audit)
	@$(tsx) pipeline/stages/strict.ts $*

test: $(install) ## types, lint and all tests
	@npm test --silent

agreement: $(install) ## two annotations compared: ARTICLE=id A=first.csv B=second.csv
	@$(tsx) pipeline/stages/agreement.ts $(ARTICLE) $(A) $(B)

reanchor: $(install) ## what a new edition means for the quotes: ARTICLE=id TEXT=file; WRITE=1 writes it
	@$(tsx) pipeline/stages/reanchor.ts "$(ARTICLE)" "$(TEXT)" "$(WRITE)"

bench: $(install) ## how fast it is, as ratios to other tools on the same input; reports, judges nothing
	@$(tsx) test/bench/run.ts

readme: $(install) ## the README's generated parts and the published schema of audit.json, brought up to date
	@$(tsx) pipeline/stages/readme.ts
	@$(tsx) pipeline/stages/schema.ts

typeface: $(install) ## the small font files of the charts, made again
	@$(tsx) pipeline/stages/typeface.ts

help: ## this list
	@echo "make [ARTICLE=id] [WORKSPACE=dir] <target>"
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  \1 - \2/p' Makefile
	@echo "ARTICLE=id     one dossier only (here: $(found))"
	@echo "JOBS=1         one dossier after the other (here: $(JOBS) at a time)"
	@echo "WORKSPACE=dir  a folder outside the repository with its own data/, charts/ and reports/ (no spaces in its path)"

clean: ## removes what make can make again
	rm -rf $(articles:%=$(W)charts/%) $(articles:%=$(W)reports/%) $(texted:%=$(W)data/clean/%) \
	  $(foreach a,$(textless),$(filter-out %/mentions.csv %/notes.csv %/passages.csv %/outline.csv %/anchors.csv,$(wildcard $(W)data/clean/$(a)/*)))

# A raw file that is there is nobody's to make; of one that is not, this says more than make would.
$(W)data/raw/%.csv $(W)data/raw/%.json:
	@test -f $@ || { echo "$@ is missing: take it from the last commit, or begin the dossier with make new"; exit 1; }

$(install): package.json package-lock.json
	@command -v npm >/dev/null || { echo "$(needs), with npm"; exit 1; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a >= 24 || a === 22 && b >= 12 || a === 20 && b >= 19 ? 0 : 1)' \
	  || { echo "$(needs): this is $$(node --version)"; exit 1; }
	@echo "npm ci: what is missing is installed" >&2
	@npm ci --no-audit --no-fund --loglevel=error >&2
	@touch $@

$(texted:%=$(W)$(anchors)): $(W)$(anchors): $(call raw,article.txt article.json claims.csv dismissals.csv) \
  $(base) $(call floor,text) $(call floor,clean) pipeline/stages/extract.ts | $(install)
	@$(tsx) pipeline/stages/extract.ts $*

# Without prerequisites this runs only where the file is missing.
$(textless:%=$(W)$(anchors)): $(W)$(anchors):
	@echo "$*: no text was ever verified here: put the article's text into $(W)data/raw/$*/article.txt and run make"; exit 1

$(call all_of,$(claims)): $(W)$(claims): $(W)$(anchors) $(call raw,article.json claims.csv citations.csv relations.csv exceptions.csv) \
  $(base) $(call floor,text) $(call floor,reason) $(call floor,clean) pipeline/stages/clean.ts | $(install)
	@$(tsx) pipeline/stages/clean.ts $*

$(call all_of,$(findings)): $(W)$(findings): $(W)$(claims) $(call raw,article.json relations.csv exceptions.csv) \
  $(base) $(call floor,text) $(call floor,reason) $(call floor,checks) pipeline/stages/check.ts | $(install)
	@$(tsx) pipeline/stages/check.ts $*

$(call all_of,$(gallery)): $(W)$(gallery): $(W)$(findings) $(W)$(trials) $(call raw,article.json relations.csv exceptions.csv) \
  $(base) $(call floor,text) $(call floor,reason) $(call floor,charts) pipeline/stages/chart.ts | $(install)
	@$(tsx) pipeline/stages/chart.ts $*

$(call all_of,$(trials)): $(W)$(trials): $(W)$(findings) $(call raw,article.json relations.csv exceptions.csv) \
  $(base) $(call floor,text) $(call floor,reason) $(call floor,checks) pipeline/stages/probe.ts | $(install)
	@$(tsx) pipeline/stages/probe.ts $*

$(call all_of,$(audit)): $(W)$(audit): $(W)$(gallery) $(W)$(trials) $(W)$(findings) $(call raw,article.json relations.csv exceptions.csv) \
  $(base) $(call floor,reason) $(call floor,checks) $(call floor,report) pipeline/stages/report.ts | $(install)
	@$(tsx) pipeline/stages/report.ts $*

$(call all_of,$(lineage)): $(W)$(lineage): $(W)$(audit) $(call raw,dismissals.csv) $(base) $(call floor,report) $(call floor,stages) | $(install)
	@$(tsx) pipeline/stages/package.ts $*

# The reference data that each dossier reads.
readers   = $(foreach target,$(claims) $(findings) $(gallery) $(trials) $(audit),$(1:%=$(W)$(target)))
$(call readers,$(shared)): $(call tables,reference)
$(shared:%=$(W)$(claims)): $(W)data/raw/reference/observations.csv
$(foreach a,$(closed),$(eval $(call readers,$(a)): $(call tables,$(a)/reference)))
$(foreach a,$(closed),$(eval $(a:%=$(W)$(claims)): $(W)data/raw/$(a)/reference/observations.csv))
