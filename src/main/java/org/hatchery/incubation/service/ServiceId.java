package org.hatchery.incubation.service;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a service for good. */
@NamedInterface(propagate = false)
public record ServiceId(String value) implements Identifier {}
