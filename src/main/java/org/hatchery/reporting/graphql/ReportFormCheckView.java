package org.hatchery.reporting.graphql;

import org.hatchery.reporting.form.Severity;

/** Check of a form as shown. */
record ReportFormCheckView(String code, String holds, Severity severity, String messageZh, String messageEn) {}
