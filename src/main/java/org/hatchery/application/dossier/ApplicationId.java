package org.hatchery.application.dossier;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names an application for good. */
@NamedInterface(propagate = false)
public record ApplicationId(String value) implements Identifier {}
