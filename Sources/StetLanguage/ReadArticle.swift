public import StetMarkup

/// Reads a copy once and returns what a careful reader knows of it.
///
/// The stages stand on each other: words, quotations, sentences, people, unnamed sources, attribution. No input fails;
/// what is doubtful is left out.
/// - Complexity: O(*n*) in the length of the prose.
public func readArticle(_ copy: Copy, with lexicon: Lexicon) -> Article {
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
        people: reading.people, mentions: reading.mentions, sources: reading.sources, dateline: reading.dateline)
}
