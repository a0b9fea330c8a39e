package org.hatchery.register.institution;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names an institution for good. */
@NamedInterface(propagate = false)
public record InstitutionId(String value) implements Identifier {}
