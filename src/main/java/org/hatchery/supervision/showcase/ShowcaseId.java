package org.hatchery.supervision.showcase;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a showcase for good; the same request has the same id. */
@NamedInterface(propagate = false)
public record ShowcaseId(String value) implements Identifier {}
