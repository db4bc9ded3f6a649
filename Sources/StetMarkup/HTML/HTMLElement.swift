import CGumbo

/// What an element of HTML means for the copy within it.
enum HTMLElement {
    /// Part of the text around it: a tag within a word divides nothing.
    case inline
    /// Divides the text; what is in it has this role, or that of what is around it.
    case block(BlockRole?, level: Int)
    /// Not copy: scripts, forms, navigation. Comments in it are still comments.
    case skipped
    /// Not language, but a part of its sentence: code.
    case object
    case lineBreak
    case image
    /// Browsers put quotation marks around it.
    case quotation
    case article

    init(_ node: HTMLNode, isInArticle: Bool) {
        guard node.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML else {
            self = .skipped
            return
        }
        if node.attribute("hidden") != nil || node.value(of: "aria-hidden") == "true" {
            self = .skipped
            return
        }
        self = Self.byTag(node.tag, isInArticle: isInArticle)
        if case .block = self, let role = Self.role(of: node) { self = .block(role, level: 0) }
        if node.tag == GUMBO_TAG_SUP, Self.isNoteMark(node) { self = .skipped }
    }

    private static func byTag(_ tag: GumboTag, isInArticle: Bool) -> HTMLElement {
        switch tag {
        case GUMBO_TAG_ARTICLE: .article
        case GUMBO_TAG_H1: .block(.heading, level: 1)
        case GUMBO_TAG_H2: .block(.heading, level: 2)
        case GUMBO_TAG_H3: .block(.heading, level: 3)
        case GUMBO_TAG_H4: .block(.heading, level: 4)
        case GUMBO_TAG_H5: .block(.heading, level: 5)
        case GUMBO_TAG_H6: .block(.heading, level: 6)
        case GUMBO_TAG_BLOCKQUOTE: .block(.blockQuote, level: 0)
        case GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD: .block(.listItem, level: 0)
        case GUMBO_TAG_TD, GUMBO_TAG_TH: .block(.tableCell, level: 0)
        case GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION: .block(.caption, level: 0)
        case GUMBO_TAG_HGROUP: .block(.dek, level: 0)
        case GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE: isInArticle ? .block(nil, level: 0) : .skipped
        case GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_MAIN, GUMBO_TAG_HEADER,
            GUMBO_TAG_ADDRESS, GUMBO_TAG_OL, GUMBO_TAG_UL, GUMBO_TAG_DL, GUMBO_TAG_DIR, GUMBO_TAG_FIGURE, GUMBO_TAG_TABLE,
            GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_TR, GUMBO_TAG_CENTER, GUMBO_TAG_DETAILS,
            GUMBO_TAG_SUMMARY, GUMBO_TAG_HR:
            .block(nil, level: 0)
        case GUMBO_TAG_BR: .lineBreak
        case GUMBO_TAG_IMG: .image
        case GUMBO_TAG_Q: .quotation
        case GUMBO_TAG_CODE, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_TT: .object
        case GUMBO_TAG_TITLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
            GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_NAV,
            GUMBO_TAG_FORM, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_DATALIST, GUMBO_TAG_MENU, GUMBO_TAG_IFRAME,
            GUMBO_TAG_OBJECT, GUMBO_TAG_APPLET, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_CANVAS, GUMBO_TAG_MAP,
            GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED, GUMBO_TAG_RT, GUMBO_TAG_RP, GUMBO_TAG_RTC:
            .skipped
        default: .inline
        }
    }

    /// The role that the attributes of a block say: by schema.org's names or by the classes that newsrooms use.
    private static func role(of node: HTMLNode) -> BlockRole? {
        for attribute in ["itemprop", "class"] {
            guard let names = node.value(of: attribute) else { continue }
            for name in names.split(whereSeparator: \.isWhitespace) {
                if let role = roles[name.lowercased()] { return role }
            }
        }
        return nil
    }

    private static let roles: [String: BlockRole] = [
        "headline": .headline, "alternativeheadline": .dek, "dek": .dek, "deck": .dek, "standfirst": .dek, "subheadline": .dek,
        "sub-headline": .dek, "subtitle": .dek, "byline": .byline, "caption": .caption, "wp-caption-text": .caption,
    ]

    /// A superior number that leads to a note.
    private static func isNoteMark(_ node: HTMLNode) -> Bool {
        guard node.childCount == 1, let link = node.child(0), link.tag == GUMBO_TAG_A else { return false }
        return link.value(of: "href")?.utf8.first == UInt8(ascii: "#")
    }
}
