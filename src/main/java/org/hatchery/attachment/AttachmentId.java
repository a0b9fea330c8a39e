package org.hatchery.attachment;

import org.hatchery.shared.Identifier;

/** Names an evidence file for good. */
public record AttachmentId(String value) implements Identifier {}
