# Stet. `make help` lists what there is to make.
PREFIX ?= /usr/local

.PHONY: help demo test build install embed packages clean
help: ## say what there is to make
	@sed -n 's/^\([a-z]*\):.*## /  make \1  — /p' Makefile
embed: ## list the files under rules/ anew, after adding or renaming one
	Tools/embed-rules
