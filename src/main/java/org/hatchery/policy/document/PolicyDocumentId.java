package org.hatchery.policy.document;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a policy document for good, such as {@code shenyang-conversion-2022}. */
@NamedInterface(propagate = false)
public record PolicyDocumentId(String value) implements Identifier {}
