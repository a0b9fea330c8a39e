package org.hatchery.register.title;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a title for good; the same grant has the same id. */
@NamedInterface(propagate = false)
public record TitleId(String value) implements Identifier {}
