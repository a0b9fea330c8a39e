package org.hatchery.transfer.pack;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a package of achievements for good. */
@NamedInterface(propagate = false)
public record PackageId(String value) implements Identifier {}
