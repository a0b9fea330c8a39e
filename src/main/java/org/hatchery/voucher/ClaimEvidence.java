package org.hatchery.voucher;

import org.hatchery.attachment.AttachmentId;
import org.hatchery.programme.EvidenceKind;

/**
 * File that proves a claim (证明材料).
 *
 * @param sha256 of the file when it was handed in
 */
public record ClaimEvidence(EvidenceKind kind, AttachmentId attachment, String name, String sha256) {}
