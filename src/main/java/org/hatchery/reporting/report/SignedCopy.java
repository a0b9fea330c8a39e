package org.hatchery.reporting.report;

import java.time.Instant;
import org.hatchery.attachment.AttachmentId;

/**
 * Scan of the paper that was signed and sealed (签章扫描件).
 *
 * @param hash of the content that was submitted as it was attached
 * @param sha256 of the file
 */
public record SignedCopy(String hash, AttachmentId attachment, String name, String sha256, String by, Instant at) {}
