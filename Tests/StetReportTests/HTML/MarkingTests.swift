import StetMarkup
import StetText
import Testing

@testable import StetReport

/// Marks that overlap, nest, or are empty.
@Suite struct MarkingTests {
    /// Stretches as *start–end: numbers of findings*, with `>` before those that begin and `<` behind those that end.
    private func cut(_ whole: ByteRange, _ ranges: [ByteRange]) -> [String] {
        let markings = ranges.enumerated().map { Marking(kind: .finding(.warning, number: $0.offset), range: $0.element, name: "") }
        var result: [String] = []
        func number(_ marking: Marking) -> Int {
            guard case .finding(_, let number) = marking.kind else { return -1 }
            return number
        }
        forEachStretch(of: whole, marked: markings) { stretch in
            let (begins, ends) = (Set(stretch.begins.map(number)), Set(stretch.ends.map(number)))
            let names = stretch.markings.map(number).map { (begins.contains($0) ? ">" : "") + String($0) + (ends.contains($0) ? "<" : "") }
            result.append("\(stretch.range.start)-\(stretch.range.end): \(names.joined(separator: " "))")
        }
        return result
    }

    @Test func overlapping() {
        #expect(
            cut(ByteRange(0, 10), [ByteRange(2, 6), ByteRange(4, 8)])
                == ["0-2: ", "2-4: >0", "4-6: 0< >1", "6-8: 1<", "8-10: "])
    }

    @Test func nestedAndTheSame() {
        #expect(
            cut(ByteRange(0, 9), [ByteRange(0, 9), ByteRange(3, 5), ByteRange(3, 5)])
                == ["0-3: >0", "3-5: 0 >1< >2<", "5-9: 0<"])
    }

    @Test func empty() {
        #expect(cut(ByteRange(5, 9), [ByteRange(5, 5), ByteRange(6, 6), ByteRange(6, 8), ByteRange(9, 9)]) == [
            "5-5: >0<", "5-6: ", "6-6: >1<", "6-8: >2<", "8-9: ", "9-9: >3<",
        ])
        #expect(cut(ByteRange(5, 5), [ByteRange(5, 5)]) == ["5-5: >0<"])
    }

    @Test func whatLiesOutsideIsLeftOut() {
        #expect(cut(ByteRange(5, 9), [ByteRange(0, 3), ByteRange(2, 7), ByteRange(8, 20), ByteRange(9, 12)]) == [
            "5-7: >1<", "7-8: ", "8-9: >2<",
        ])
    }

    /// However findings lie, every element is closed where it should be and the copy reads as it did.
    @Test(arguments: 1...40) func anyMarksLeaveTheCopyAsItIs(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let story = "A <b>headline</b> & more\n\n“We have — done,” said Ida Moss of Lune.\n\nThe \u{1F6A2} left; e\u{301} it did.  Twice \"so\".\n"
        let source = SourceText(path: "a.txt", text: story)
        var findings: [Finding] = []
        for number in 0..<(1 + dice.roll(12)) {
            func place() -> Int {
                var place = dice.roll(source.bytes.count + 1)
                while place < source.bytes.count, source.bytes[place] & 0xC0 == 0x80 { place -= 1 }
                return place
            }
            let ends = [place(), place()].sorted()
            let range = dice.roll(4) == 0 ? ByteRange(ends[0], ends[0]) : ByteRange(ends[0], ends[1])
            let other = place()
            let related = Related(message: "here", range: ByteRange(min(other, ends[1]), max(other, ends[1])))
            findings.append(
                Finding(rule: "a/\(number)", level: Level.allCases[dice.roll(3)], message: "No.", range: range, related: [related]))
        }
        findings.sort { $0.range < $1.range }
        let page = try Proofs.page(FileReport(source: source, findings: findings))
        #expect(Markup(page).fault == nil)
        let article = try #require(page.between("<article", "</article>"))
        for block in ["A <b>headline</b> & more", "“We have — done,” said Ida Moss of Lune.", "The \u{1F6A2} left; e\u{301} it did.  Twice \"so\"."] {
            // A mark may part a letter from its accent; then the accent is shown by its number.
            let text = Markup("<p" + article + "</p>").text.split(separator: "<U+0301>").joined(separator: "\u{301}")
            #expect(text.contains(block), "\(text)")
        }
        // Each finding has one note, and one number in the copy if it stands there.
        #expect(page.split(separator: "<li class=\"note").count == findings.count + 1)
    }
}
