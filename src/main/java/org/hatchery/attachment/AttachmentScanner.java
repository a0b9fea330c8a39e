package org.hatchery.attachment;

/** Looks for malware in a file. */
public interface AttachmentScanner {
    Scan scan(byte[] bytes);
}
