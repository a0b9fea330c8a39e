package org.hatchery.firm;

import org.hatchery.shared.Identifier;

/** Names a firm or team for good; a team keeps it when it becomes a firm. */
public record IncubateeId(String value) implements Identifier {}
