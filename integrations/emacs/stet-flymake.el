;;; stet-flymake.el --- Check articles with Stet -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "27.1"))

;;; Commentary:

;; Shows what Stet finds in a buffer while it is written, saved or not:
;;
;;   (require 'stet-flymake)
;;   (add-hook 'text-mode-hook #'stet-flymake-setup)
;;   (add-hook 'markdown-mode-hook #'stet-flymake-setup)
;;
;; Apart from this, `M-x compile' with "stet check --format line ." works as it stands; set
;; `compilation-error-screen-columns' to nil, because Stet counts characters.

;;; Code:

(require 'flymake)
(require 'json)
(require 'let-alist)

(defcustom stet-program "stet"
  "The command Stet."
  :type 'string
  :group 'flymake)

(defvar-local stet-flymake--process nil)

(defun stet-flymake--diagnostics (output source)
  "What the report in the buffer OUTPUT says of the buffer SOURCE."
  (with-current-buffer output
    (goto-char (point-min))
    (let ((report (let ((json-object-type 'alist) (json-array-type 'list)) (json-read))))
      (mapcar
       (lambda (finding)
         (let-alist finding
           (stet-flymake--diagnostic
            source .start.offset .end.offset (format "%s [%s]" .message .rule)
            (pcase .level ("error" :error) ("warning" :warning) (_ :note)))))
       (append
        ;; What could not be done: at the beginning, unless it has a place.
        (mapcar (lambda (mistake) (append mistake '((level . "error")))) (alist-get 'errors report))
        (alist-get 'findings (car (alist-get 'files report))))))))

(defun stet-flymake--diagnostic (source start end message type)
  "Of the buffer SOURCE: MESSAGE from the offset START up to END, as TYPE.
Offsets count characters from 0, as Emacs does from 1."
  (with-current-buffer source
    (save-restriction
      (widen)
      (let* ((first (min (+ (point-min) (or start 0)) (point-max)))
             (last (min (+ (point-min) (or end 0)) (point-max))))
        ;; Something to see where something is missing.
        (when (= first last) (if (< last (point-max)) (setq last (1+ last)) (setq first (max (point-min) (1- first)))))
        (flymake-make-diagnostic source first last type message)))))

(defun stet-flymake (report &rest _arguments)
  "A backend of Flymake: hands what Stet finds in the buffer to REPORT."
  (unless (executable-find stet-program) (error "Cannot find %s" stet-program))
  (when (process-live-p stet-flymake--process) (kill-process stet-flymake--process))
  (let* ((source (current-buffer))
         (name (or buffer-file-name (concat (buffer-name) ".txt")))
         (coding-system-for-read 'utf-8-unix)
         (coding-system-for-write 'utf-8-unix))
    (save-restriction
      (widen)
      (setq stet-flymake--process
            (make-process
             :name "stet-flymake" :noquery t :connection-type 'pipe
             :stderr (get-buffer-create " *stet-flymake errors*")
             :buffer (generate-new-buffer " *stet-flymake*")
             :command (list stet-program "check" "--format" "json" "--quiet" "--stdin-filename" name "-")
             :sentinel
             (lambda (process _event)
               (when (memq (process-status process) '(exit signal))
                 (unwind-protect
                     ;; A newer run may have taken the place of this one.
                     (when (and (buffer-live-p source)
                                (eq process (buffer-local-value 'stet-flymake--process source)))
                       (funcall report (stet-flymake--diagnostics (process-buffer process) source)))
                   (kill-buffer (process-buffer process)))))))
      (process-send-region stet-flymake--process (point-min) (point-max))
      (process-send-eof stet-flymake--process))))

;;;###autoload
(defun stet-flymake-setup ()
  "Check this buffer with Stet."
  (add-hook 'flymake-diagnostic-functions #'stet-flymake nil t)
  (flymake-mode 1))

(provide 'stet-flymake)
;;; stet-flymake.el ends here
