package org.hatchery.voucher.graphql;

import org.hatchery.programme.terms.EvidenceKind;

/** Evidence as shown. */
record ClaimEvidenceView(EvidenceKind kind, String attachment, String name, String sha256) {}
