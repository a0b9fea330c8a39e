package org.hatchery.policy.entry;

import org.hatchery.shared.Identifier;

/** Names one version of a policy document as it is entered. */
public record PolicyVersionId(String value) implements Identifier {}
