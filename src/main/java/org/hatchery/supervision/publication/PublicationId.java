package org.hatchery.supervision.publication;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a publication for good; the same request has the same id. */
@NamedInterface(propagate = false)
public record PublicationId(String value) implements Identifier {}
