public import StetText

extension Schema {
    /// Of a list file, in `rules/lists` or in a folder `lists` among the user's own rules.
    public static var list: Schema {
        Schema(
            title: "Lists of words", about: "Every key but `summary` and `references` is a list, which rules call `<file/key>`.",
            root: .mapping(.init([
                .init("summary", "What the lists are for.", .text()),
                .init("references", "Where they are from.", .oneOrMore(.text())),
            ], others: .either([.list(.scalar), .scalar, .table(of: .scalar)]))))
    }
}
