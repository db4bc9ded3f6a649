import CRulebook

/// `schemas/report.json`: written by hand, and held against reports by the tests.
public var reportSchema: String { String(cString: stet_report_schema) }
