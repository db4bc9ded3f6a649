public import StetMarkup

/// Reads a copy once and returns what a careful reader knows of it.
///
/// The stages stand on each other: words, quotations, sentences, people, unnamed sources, attribution. No input fails;
/// what is doubtful is left out.
/// - Parameter parts: what to look for besides; each costs a little time.
/// - Complexity: O(*n*) in the length of the prose.
public func readArticle(_ copy: Copy, with lexicon: Lexicon, finding parts: ArticleParts = .all) -> Article {
    var reading = Reading(copy, with: lexicon)
    reading.findQuotations()
    reading.findSentences()
    reading.findDateline()
    reading.findPeople()
    reading.findSources()
    reading.attributeSpeech()
    reading.explainSources()
    reading.classifyQuotations()
    return Article(
        copy: copy, sentences: reading.sentences, quotations: reading.quotations.map(\.quotation), indirect: reading.indirect,
        people: reading.people, mentions: reading.mentions, sources: reading.sources, dateline: reading.dateline,
        figures: parts.contains(.figures) ? reading.findFigures() : [],
        acronyms: parts.contains(.acronyms) ? reading.findAcronyms() : [],
        works: parts.contains(.works) ? reading.findWorks() : [],
        document: parts.contains(.document) ? reading.documentFacts() : nil)
}
