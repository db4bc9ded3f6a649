" Vim compiler file
" Compiler: Stet, an editorial linter
" Use:      :compiler stet | make     then :cnext, :copen
" Install:  copy this file into ~/.vim/compiler/ (Neovim: ~/.config/nvim/compiler/)

if exists('current_compiler')
  finish
endif
let current_compiler = 'stet'

let s:cpo_save = &cpo
set cpo&vim

if exists(':CompilerSet') != 2
  command -nargs=* CompilerSet setlocal <args>
endif

" Vim's %c counts bytes. Of a mistake that has no place only the file is known.
CompilerSet makeprg=stet\ check\ --format\ line\ --column-unit\ byte\ %:S
CompilerSet errorformat=%f:%l:%c:\ %t%*[a-z]:\ %m,%f:\ %t%*[a-z]:\ %m,%-G%.%#

let &cpo = s:cpo_save
unlet s:cpo_save
