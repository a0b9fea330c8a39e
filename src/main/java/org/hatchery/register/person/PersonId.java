package org.hatchery.register.person;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a person of the register for good. */
@NamedInterface(propagate = false)
public record PersonId(String value) implements Identifier {}
