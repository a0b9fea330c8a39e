package org.hatchery.voucher.graphql;

import org.hatchery.programme.EvidenceKind;

/** File that proves a claim, as sent. */
record ClaimEvidenceInput(EvidenceKind kind, String attachment) {}
