import Foundation
import Testing

/// The real editors, where they are installed, on copy with an emoji, curly quotation marks and a combining accent before
/// the finding.
@Suite struct EditorTests {
    static let vim = "/usr/bin/vim"
    static let emacs = "/usr/bin/emacs"
    static func isThere(_ program: String) -> Bool { FileManager.default.isExecutableFile(atPath: program) }

    let desk: Desk
    private let integrations = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "integrations").path

    init() throws {
        desk = try Desk()
        // The accent is there to be counted.
        try desk.write(".styleconfig.yaml", "levels: {production/combining-accent: off}\n")
        try desk.write("a b/é.md", "First.\n🚢 “Cafe\u{301}” met in order to vote.\n")
    }

    private func run(_ program: String, _ arguments: [String]) throws -> Command.Result {
        let path = try Command.executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
        return try Command.run(
            URL(filePath: program), arguments, in: desk.folder,
            environment: ["PATH": path, "HOME": desk.folder.path, "LANG": "C.UTF-8"])
    }

    @Test(.enabled(if: isThere(vim))) func vimGoesToTheFinding() throws {
        try desk.write(
            "try.vim", """
                set runtimepath^=\(integrations)/vim
                edit a\\ b/é.md
                compiler! stet
                silent make
                cfirst
                let finding = getqflist()[0]
                call writefile([strpart(getline('.'), col('.') - 1, 11), finding.type, finding.text, len(getqflist())], 'out')
                qall!
                """)
        _ = try run(Self.vim, ["--not-a-term", "-Nu", "NONE", "-i", "NONE", "-es", "-S", "try.vim"])
        #expect(try desk.text("out") == "in order to\nn\nUse 'to' instead of 'in order to'. [usage/in-order-to]\n1\n")
    }

    @Test(.enabled(if: isThere(emacs))) func emacsUnderlinesWhatIsNotSaved() throws {
        try desk.write(
            "try.el", """
                (add-to-list 'load-path "\(integrations)/emacs")
                (require 'stet-flymake)
                (find-file "a b/é.md")
                (goto-char (point-max))
                (insert "🚢 They said: “Never.\\n")
                (let (found)
                  (stet-flymake (lambda (diagnostics &rest _) (setq found (or diagnostics 'none))))
                  (while (not found) (accept-process-output nil 0.1))
                  (dolist (one found)
                    (princ (format "%s|%s|%s\\n" (flymake-diagnostic-type one) (flymake-diagnostic-text one)
                                   (buffer-substring (flymake-diagnostic-beg one) (flymake-diagnostic-end one))))))
                """)
        let result = try run(Self.emacs, ["--batch", "--quick", "-l", "try.el"])
        #expect(
            result.output == """
                :note|Use 'to' instead of 'in order to'. [usage/in-order-to]|in order to
                :error|A quotation mark is missing [quotations/unbalanced]|


                """)
    }
}
