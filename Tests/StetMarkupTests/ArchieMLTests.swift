import StetText
import Testing

@testable import StetMarkup

@Suite struct ArchieMLTests {
    @Test func valuesHaveTheRolesOfTheirKeys() throws {
        let copy = try reading(
            """
            Notes that no key has.
            headline: Ferry deal
            slug: ferry-deal
            dek: Three <em>boats</em>
            and one more line
            :end
            byline: By Ann Example

            [+story]
            First paragraph.
            subhead: What next

            Second paragraph with <a href="x: y">a link</a>.
            {.quote}
            text: So
            {}
            []
            [links]
            title: Not the headline
            [list]
            * One
            * Two
            []
            text: One line
            that does not go on
            caption: First
            \\:end is escaped

            Second.
            :END
            :ignore
            headline: never
            """, as: .archieml)
        #expect(
            copy.seen == [
                Seen(.headline, "Ferry deal"), Seen(.frontMatter, "ferry-deal"), Seen(.dek, "Three boats and one more line".replacing("boats and", with: "boats\nand")),
                Seen(.byline, "By Ann Example"), Seen(.paragraph, "First paragraph."), Seen(.heading, "What next"),
                Seen(.paragraph, "Second paragraph with a link."), Seen(.paragraph, "So"), Seen(.frontMatter, "Not the headline"), Seen(.listItem, "One"),
                Seen(.listItem, "Two"), Seen(.paragraph, "One line"), Seen(.caption, "First\n:end is escaped"), Seen(.caption, "Second."),
            ])
    }

    @Test func skippedLinesAreComments() throws {
        let copy = try reading("text: a\n:skip\nstet usage/x: why\n:endskip\n[+t]\nb\n:skip\none\ntwo\n", as: .archieml)
        #expect(copy.commentTexts == ["stet usage/x: why", "one", "two"])
        #expect(copy.source.text(copy.comments[0].range) == ":skip\nstet usage/x: why\n:endskip")
        #expect(copy.seen == [Seen(.paragraph, "a"), Seen(.paragraph, "b")])
    }
}
