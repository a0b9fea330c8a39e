package org.hatchery.voucher.order;

import org.hatchery.attachment.AttachmentId;
import org.hatchery.programme.terms.EvidenceKind;
import org.springframework.modulith.NamedInterface;

/**
 * File that proves a claim (证明材料).
 *
 * @param sha256 of the file when it was handed in
 */
@NamedInterface(propagate = false)
public record ClaimEvidence(EvidenceKind kind, AttachmentId attachment, String name, String sha256) {}
