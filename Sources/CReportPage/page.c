// The files of the HTML report, as they are in this folder: edit those.
#include "CReportPage.h"
static const unsigned char style[] = {
#embed "page.css" suffix(,)
0};
static const unsigned char script[] = {
#embed "page.js" suffix(,)
0};
const struct stet_page_file stet_page_style = {style, sizeof style - 1};
const struct stet_page_file stet_page_script = {script, sizeof script - 1};
