# Stet. `make` alone says what there is to make.
PREFIX ?= /usr/local
# One file to copy, and a quicker start. Apple's linker has no such thing.
LINUX = $(filter Linux,$(shell uname))
LIBRARIES = $(CURDIR)/.build/libraries
STATIC = $(if $(LINUX),--static-swift-stdlib -Xlinker -L$(LIBRARIES))
STET = .build/release/stet
# The rules in the form in which they are looked for are attached to the program: it starts several times faster.
PREPARE = $(if $(LINUX),$(STET) prepare $(STET).new && mv $(STET).new $(STET))

.PHONY: help demo test browser clients bench instructions build install uninstall dist embed docs packages clean
help:
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

demo: build ## build Stet and check the sample articles
	$(STET) check --isolated --exit-zero samples

test: packages ## run all tests, those of the rules included, and check Stet's own prose
	swift test
	.build/debug/stet test
	.build/debug/stet check

browser: ## look at the HTML report in headless Chromium, after a build; not part of make test
	Tests/Browser/run

clients: ## try the language server with Neovim, Emacs and pytest-lsp, which must be there
	swift build --product stet
	Tests/Clients/run .build/debug/stet

bench: build ## measure Stet against other tools, which it installs; some minutes
	Benchmarks/run

instructions: build ## count the instructions of one run with valgrind, and compare them with the committed ones
	Benchmarks/instructions

build: packages ## build the command, optimized
	$(if $(LINUX),@Tools/static-libraries $(LIBRARIES) > /dev/null)
	$(if $(LINUX),PKG_CONFIG_PATH=$(LIBRARIES)/pkgconfig) swift build -c release $(STATIC) --product stet
	$(PREPARE)

install: build ## install the command, its manual page and completions under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin
	install $(STET) $(DESTDIR)$(PREFIX)/bin/stet
	Tools/install-pages $(STET) $(DESTDIR)$(PREFIX)/share

uninstall: ## remove the command from PREFIX
	rm -f $(DESTDIR)$(PREFIX)/bin/stet
	cd $(DESTDIR)$(PREFIX)/share && rm -f man/man1/stet.1 bash-completion/completions/stet \
		zsh/site-functions/_stet fish/vendor_completions.d/stet.fish

dist: packages ## make a tarball and a wheel of the command for this machine, under .build/dist
	Tools/dist

embed: ## list the files under rules/ anew, after adding or renaming one
	Tools/embed-rules

docs: build ## write docs/rules, docs/cli, docs/man and schemas anew, after changing what they tell of
	mkdir -p docs/rules
	rm -f docs/rules/*.md
	$(STET) rules --isolated --pages docs/rules
	for kind in config rule list people; do $(STET) schema $$kind --isolated > schemas/$$kind.json; done
	Tools/help-pages $(STET) docs

packages: ## install the C libraries that are missing
	@Tools/install-packages

clean: ## remove what was built
	rm -rf .build
