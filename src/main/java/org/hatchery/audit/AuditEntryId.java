package org.hatchery.audit;

import org.hatchery.shared.Identifier;

/** Names an entry of the trail for good. */
public record AuditEntryId(String value) implements Identifier {}
