package org.hatchery.provider;

import org.hatchery.shared.Identifier;

/** Names a credit record for good. */
public record CreditRecordId(String value) implements Identifier {}
