package org.hatchery.voucher.graphql;

import org.hatchery.programme.terms.EvidenceKind;

/** File that proves a claim, as sent. */
record ClaimEvidenceInput(EvidenceKind kind, String attachment) {}
