import StetMarkup
public import StetText

/// Writes what `stet analyze` prints of one article: one object, in the contract that its users read.
///
/// Offsets are Unicode scalars of the source file, half-open; `startByte` and `endByte` stand beside them.
public func writeAnalysis(of article: Article, lines: LineTable, to json: inout JSONWriter) {
    let places = AnalysisPlaces(article: article, lines: lines)
    json.object { json in
        json.member("path", article.copy.source.path)
        json.key("dateline")
        if let dateline = article.dateline {
            json.object { json in
                places.write(dateline.range, to: &json)
                json.member("city", article.copy.text(dateline.city))
                places.writeText(of: dateline.region, as: "region", to: &json)
                places.writeText(of: dateline.agency, as: "agency", to: &json)
                places.writeText(of: dateline.date, as: "date", to: &json)
            }
        } else {
            json.null()
        }
        let said = Utterances(article)
        json.member("quotations", said.quotations) { json, index in places.write(quotation: index, said, to: &json) }
        json.member("indirect", article.indirect.indices) { json, index in
            let speech = article.indirect[index]
            json.object { json in
                places.write(speech.range, to: &json)
                places.write(speech.speaker, to: &json)
                places.writeSpan(speech.cue, as: "cue", to: &json)
                if speech.isVerbatim { json.member("verbatim", true) }
                places.write(quotations: said.inClause[index] ?? [], said, to: &json)
            }
        }
        json.member("sources", article.sources) { json, source in
            json.object { json in
                places.write(source.range, to: &json)
                json.member("text", article.copy.text(source.range))
                json.member("head", source.head)
                json.member("count", source.count.rawValue)
                json.member("reference", source.reference.rawValue)
                json.member("denigrates", source.denigrates)
                places.writeSpan(source.reason, as: "reason", to: &json, kind: source.reasonKind.rawValue)
                places.writeSpan(source.verb, as: "verb", to: &json)
            }
        }
        json.member("people", article.people) { json, person in
            json.object { json in
                json.member("name", person.name)
                json.key("gender")
                if let gender = person.gender { json.value(gender.rawValue) } else { json.null() }
                json.member("mentions", person.mentions) { json, index in
                    let mention = article.mentions[index]
                    json.object { json in
                        places.write(mention.range, to: &json)
                        json.member("text", article.copy.text(mention.range))
                        json.member("form", mention.form.rawValue)
                        places.writeSpan(mention.title?.range, as: "title", to: &json)
                    }
                }
                json.member("variants", person.mentions.filter { article.mentions[$0].isVariant }) { json, index in
                    json.object { json in
                        places.write(article.mentions[index].range, to: &json)
                        json.member("text", article.copy.text(article.mentions[index].range))
                    }
                }
            }
        }
        writeFigures(of: article, places, to: &json)
        writeAcronyms(of: article, places, to: &json)
        writeWorks(of: article, places, to: &json)
        writeDocument(of: article, places, to: &json)
    }
}

/// Turns ranges of the prose into the offsets that the report names.
struct AnalysisPlaces {
    let article: Article
    let lines: LineTable

    func write(_ range: ByteRange, to json: inout JSONWriter) {
        let source = article.copy.places.source(range)
        json.member("start", lines.position(ofByte: source.start).offset)
        json.member("end", lines.position(ofByte: source.end).offset)
        json.member("startByte", source.start)
        json.member("endByte", source.end)
    }

    /// One thing said: its range goes from the first mark to the last, `parts` has the pieces of a broken one.
    func write(quotation index: Int, _ said: Utterances, to json: inout JSONWriter) {
        let quotation = article.quotations[index]
        let parts = said.pieces[index] ?? []
        json.object { json in
            write(parts.last.map { ByteRange(quotation.range.start, article.quotations[$0].range.end) } ?? quotation.range, to: &json)
            json.member("kind", quotation.kind == .speech ? "direct" : quotation.kind.rawValue)
            json.member("attribution", quotation.attribution.rawValue)
            write(quotation.speaker, to: &json)
            writeSpan(quotation.cue, as: "cue", to: &json)
            if !parts.isEmpty {
                json.member("parts", [index] + parts) { json, part in
                    json.object { json in write(article.quotations[part].range, to: &json) }
                }
            }
            write(quotations: (said.nested[index] ?? []) + parts.flatMap { said.nested[$0] ?? [] }, said, to: &json)
        }
    }

    /// The words in marks inside something said, if there are any.
    func write(quotations: [Int], _ said: Utterances, to json: inout JSONWriter) {
        guard !quotations.isEmpty else { return }
        json.member("quotations", quotations) { json, index in write(quotation: index, said, to: &json) }
    }

    func writeText(of range: ByteRange?, as name: String, to json: inout JSONWriter) {
        json.key(name)
        if let range { json.value(article.copy.text(range)) } else { json.null() }
    }

    func writeSpan(_ range: ByteRange?, as name: String, to json: inout JSONWriter, kind: String? = nil) {
        json.key(name)
        guard let range else { return json.null() }
        json.object { json in
            write(range, to: &json)
            json.member("text", article.copy.text(range))
            if let kind { json.member("kind", kind) }
        }
    }

    func write(_ speaker: Speaker?, to json: inout JSONWriter) {
        json.key("speaker")
        guard let speaker else { return json.null() }
        json.object { json in
            write(speaker.range, to: &json)
            json.member("text", article.copy.text(speaker.range))
            json.key("person")
            if let person = speaker.person { json.value(article.people[person].name) } else { json.null() }
        }
    }
}
