;;; What a writer does in Emacs: looks, types, takes a fix, lets something stand, asks why.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'cl-lib)

(defun client-wait (what is-done)
  (let ((deadline (+ (float-time) 15)))
    (while (not (funcall is-done))
      (when (> (float-time) deadline) (error "Waited in vain for %s; there is %S" what (client-words)))
      (accept-process-output nil 0.02)
      (sit-for 0.01))))

(defun client-words ()
  "The words that each finding underlines."
  (sort (mapcar (lambda (found) (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
                (flymake-diagnostics))
        #'string<))

(defun client-act (title)
  "Do the code action with this TITLE at the first finding."
  (let* ((found (car (flymake-diagnostics)))
         (actions (progn
                    (goto-char (+ 2 (flymake-diagnostic-beg found)))
                    (jsonrpc-request
                     (eglot-current-server) :textDocument/codeAction
                     (list :textDocument (eglot--TextDocumentIdentifier)
                           :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                           :context '(:diagnostics [])))))
         (action (cl-find title actions :key (lambda (it) (plist-get it :title)) :test #'equal)))
    (unless action (error "Nobody offers %s" title))
    (unless (plist-get action :edit)
      (setq action (jsonrpc-request (eglot-current-server) :codeAction/resolve action)))
    (eglot--apply-workspace-edit (plist-get action :edit))))

(condition-case problem
    (progn
      (setq eglot-autoreconnect nil eglot-sync-connect 10 eglot-confirm-server-initiated-edits nil
            eglot-send-changes-idle-time 0 flymake-no-changes-timeout 0.1 make-backup-files nil create-lockfiles nil)
      (find-file (getenv "ARTICLE"))
      (set-buffer-file-coding-system 'utf-8-unix)
      (text-mode)
      (eglot '(text-mode) (cons 'transient default-directory) 'eglot-lsp-server (list (getenv "STET") "server") "markdown")
      (client-wait "eglot" (lambda () (eglot-managed-p)))
      (flymake-mode 1)
      (client-wait "the findings" (lambda () (flymake-start) (equal (client-words) '("in order to"))))
      ;; Emoji typed before the finding move it by what the protocol counts.
      (goto-char (point-min))
      (forward-line 2)
      (insert "😀 “é” ")
      (goto-char (point-min))
      (insert "# Talks\n\n")
      (eglot--signal-textDocument/didChange)
      (client-wait "the findings after typing" (lambda () (flymake-start) (equal (client-words) '("in order to"))))
      (goto-char (+ 2 (flymake-diagnostic-beg (car (flymake-diagnostics)))))
      (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
        (unless (string-match-p "usage/in-order-to" (plist-get (plist-get hover :contents) :value)) (error "No explanation: %S" hover)))
      (client-act "Let it stand: usage/in-order-to, checked")
      (eglot--signal-textDocument/didChange)
      (client-wait "silence" (lambda () (flymake-start) (null (flymake-diagnostics))))
      (goto-char (point-min))
      (search-forward "<!-- stet usage/in-order-to: checked -->\n")
      (replace-match "")
      (eglot--signal-textDocument/didChange)
      (client-wait "the finding to come back" (lambda () (flymake-start) (equal (client-words) '("in order to"))))
      (client-act "Write “to”")
      (unless (string-match-p "^😀 “é” He went to talk\\.$" (buffer-string)) (error "The fix gave %S" (buffer-string)))
      (set-buffer-modified-p nil)
      (eglot-shutdown (eglot-current-server))
      (message "eglot: good"))
  (error (message "eglot: %s" (error-message-string problem)) (kill-emacs 1)))
