package org.hatchery.register.tie;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a tie for good; the same tie has the same id. */
@NamedInterface(propagate = false)
public record TieId(String value) implements Identifier {}
