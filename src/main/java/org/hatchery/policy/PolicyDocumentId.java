package org.hatchery.policy;

import org.hatchery.shared.Identifier;

/** Names a policy document for good, such as {@code shenyang-conversion-2022}. */
public record PolicyDocumentId(String value) implements Identifier {}
