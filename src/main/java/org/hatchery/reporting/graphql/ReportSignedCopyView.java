package org.hatchery.reporting.graphql;

import java.time.Instant;

/** Scan of a signed report, as shown. */
record ReportSignedCopyView(
        String attachment, String name, String sha256, String contentHash, boolean current, String by, Instant at) {}
