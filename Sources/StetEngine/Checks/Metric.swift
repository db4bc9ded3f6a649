import StetMarkup
import StetText
import StetYAML

/// A figure about the whole text is out of bounds.
///
/// Keys as in Vale: `formula` over the counts of ``TextCounts``, `condition` such as `> 10`. The finding stands at the
/// beginning of the first paragraph.
struct Metric: Check {
    private let formula: Formula
    private let condition: Formula

    init?(_ reader: RuleReader) {
        // Both are asked for, whether the other is there or not: neither is unknown.
        let (formula, condition) = (reader.fields.scalar("formula"), reader.fields.scalar("condition"))
        guard let formula, let condition else {
            reader.mistakes.add("a metric needs the keys 'formula' and 'condition'", at: reader.fields.start)
            return nil
        }
        do {
            self.formula = try Formula(formula.text, variables: TextCounts.names)
        } catch {
            reader.mistakes.add(error.message, at: formula.range, help: error.help)
            return nil
        }
        do {
            self.condition = try Formula("value " + condition.text, variables: ["value"])
        } catch {
            reader.mistakes.add(error.message, at: condition.range, help: error.help)
            return nil
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        let counts = TextCounts(reading)
        guard counts["words"] > 0 else { return }
        let value = formula.value { counts[$0] }
        guard value.isFinite, condition.value({ _ in value }) != 0 else { return }
        emit(reading.evidence(ofWholeText: value))
    }
}

/// The text is harder to read than the grade allows.
///
/// Keys as in Vale: `metrics` (their mean is taken), `grade`.
struct Readability: Check {
    private let metrics: [ReadabilityMetric]
    private let grade: Double

    init?(_ reader: RuleReader) {
        var metrics: [ReadabilityMetric] = []
        for name in reader.fields.strings("metrics") ?? [] {
            if let metric = ReadabilityMetric.allCases.first(where: { $0.rawValue.lowercased() == name.text.lowercased() }) {
                metrics.append(metric)
            } else {
                reader.mistakes.addUnknown(
                    "metric", name.text, at: name.range, valid: ReadabilityMetric.allCases.map(\.rawValue))
            }
        }
        self.metrics = metrics
        grade = reader.fields.number("grade") ?? 0
        if metrics.isEmpty || grade <= 0 {
            reader.mistakes.add("readability needs the keys 'metrics' and 'grade'", at: reader.fields.start)
            return nil
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        let counts = TextCounts(reading)
        guard counts["words"] > 0, counts["sentences"] > 0 else { return }
        let mean = metrics.map { $0.grade(counts) }.reduce(0, +) / Double(metrics.count)
        if mean > grade { emit(reading.evidence(ofWholeText: mean)) }
    }
}

extension Reading {
    /// Evidence about the text as a whole, with a value to two places.
    fileprivate func evidence(ofWholeText value: Double) -> Evidence {
        let block = copy.blocks.firstIndex(where: \.isLede) ?? 0
        let start = copy.blocks.isEmpty ? 0 : copy.blocks[block].range.start
        return Evidence(range: ByteRange(start, start), block: block, arguments: [Self.twoPlaces(value)])
    }

    private static func twoPlaces(_ value: Double) -> String {
        let hundredths = Int((value.magnitude * 100).rounded().clamped(to: 0...1e15))
        let fraction = hundredths % 100
        return "\(value < 0 ? "-" : "")\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double { min(max(self, range.lowerBound), range.upperBound) }
}
