;;; eglot.el --- Emacs drives the language server, without a screen  -*- lexical-binding: t -*-
;;
;;   emacs --batch -l Tests/Editors/eglot.el
;;
;; PRERENTREE is the program, FOLDER an empty folder to work in.

(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'yaml-mode)

(defun must (is-so message) (unless is-so (message "eglot: %s" message) (kill-emacs 1)))

(defun wait-for (message is-so)
  (let ((end (+ (float-time) 60)))
    (while (and (not (funcall is-so)) (< (float-time) end)) (accept-process-output nil 0.05))
    (must (funcall is-so) message)))

(defvar told nil "What is shown of the document.")
(advice-add 'eglot-handle-notification :after
            (lambda (_server method &rest params)
              (when (eq method 'textDocument/publishDiagnostics) (setq told (plist-get params :diagnostics)))))

(defun tells (code) (lambda () (seq-some (lambda (found) (equal (plist-get found :code) code)) told)))

(add-to-list 'eglot-server-programs (list 'yaml-mode (getenv "PRERENTREE") "lsp"))
(setq eglot-sync-connect t eglot-send-changes-idle-time 0)
(make-directory (expand-file-name ".git" (getenv "FOLDER")) t)
(find-file (expand-file-name "fiche.yaml" (getenv "FOLDER")))
(insert "type: occasion\nmarque: FIAT\nmodele: PANDA\nmoteur:\n  energie: Essense\n")
(save-buffer)
(yaml-mode)
(apply #'eglot (eglot--guess-contact))
(must (eglot-current-server) "the server does not start")
(wait-for "PR0009 is not told" (tells "PR0009"))

;; Completion, as the editor asks for it at the cursor.
(goto-char (point-max))
(insert "  puiss")
(eglot--signal-textDocument/didChange)
(let ((found (append (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/completion (eglot--TextDocumentPositionParams)) :items) nil)))
  (must (seq-some (lambda (item) (equal (plist-get item :label) "puissance")) found) "no completion"))
(delete-region (line-beginning-position) (point))
(eglot--signal-textDocument/didChange)

;; The misspelt choice is mended by the action that the editor applies.
(goto-char (point-min))
(search-forward "Esse")
(let* ((server (eglot--current-server-or-lose))
       (actions (jsonrpc-request server :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier)
                                       :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                       :context (list :diagnostics []))))
       (mend (seq-find (lambda (action) (string-match-p "Essence" (plist-get action :title))) actions)))
  (must mend "no action")
  (eglot--apply-workspace-edit (plist-get mend :edit))
  (eglot--signal-textDocument/didChange))
(must (string-match-p "energie: Essence$" (buffer-string)) "the action writes something else")
(wait-for "PR0009 is still told" (lambda () (not (funcall (tells "PR0009")))))
(must (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) "no hover")
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(message "eglot: diagnostics, completion, actions, hover")
;;; eglot.el ends here
