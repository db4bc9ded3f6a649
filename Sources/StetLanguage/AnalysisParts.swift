import StetMarkup
import StetText

func writeFigures(of article: Article, _ places: AnalysisPlaces, to json: inout JSONWriter) {
    json.member("figures", article.figures) { json, figure in
        json.object { json in
            places.write(figure.range, to: &json)
            json.member("text", article.copy.text(figure.range))
            json.member("kind", figure.kind.rawValue)
            json.member("written", figure.written.rawValue)
            json.key("value")
            if let value = figure.value { json.value(value) } else { json.null() }
            if let second = figure.second {
                json.key("second")
                json.value(second)
            }
            if !figure.unit.isEmpty { json.member("unit", figure.unit) }
            if let date = figure.date { write(date, to: &json) }
        }
    }
}

private func write(_ date: CalendarDate, to json: inout JSONWriter) {
    if let year = date.year { json.member(date.isDecade ? "decade" : "year", year) }
    if let month = date.month { json.member("month", month) }
    if let day = date.day { json.member("day", day) }
}

func writeAcronyms(of article: Article, _ places: AnalysisPlaces, to json: inout JSONWriter) {
    json.member("acronyms", article.acronyms) { json, acronym in
        json.object { json in
            places.write(acronym.range, to: &json)
            json.member("text", article.copy.text(acronym.range))
            json.member("letters", acronym.letters)
            json.member("reference", acronym.reference.rawValue)
            json.member("introduction", acronym.introduction.rawValue)
            places.writeSpan(acronym.expansion, as: "expansion", to: &json)
        }
    }
}

func writeWorks(of article: Article, _ places: AnalysisPlaces, to json: inout JSONWriter) {
    json.member("works", article.works) { json, work in
        json.object { json in
            places.write(work.range, to: &json)
            json.member("title", article.copy.text(work.title))
            places.writeText(of: work.noun, as: "noun", to: &json)
        }
    }
}

func writeDocument(of article: Article, _ places: AnalysisPlaces, to json: inout JSONWriter) {
    guard let document = article.document else { return }
    json.member("document", object: { json in
        json.member("words", document.words)
        json.member("sentences", document.sentences)
        json.member("paragraphs", document.paragraphs)
        json.key("averageSentenceLength")
        json.value((document.averageSentenceLength * 10).rounded() / 10)
        places.writeSpan(document.headline, as: "headline", to: &json)
        json.key("byline")
        guard let byline = document.byline else { return json.null() }
        json.object { json in
            places.write(byline.range, to: &json)
            json.member("text", article.copy.text(byline.range))
            json.member("names", byline.names) { $0.value(article.copy.text($1)) }
        }
    })
}
