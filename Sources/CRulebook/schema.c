#include "CRulebook.h"

static const char report[] = {
#embed "../../schemas/report.json" suffix(,)
0};

const char *const stet_report_schema = report;
