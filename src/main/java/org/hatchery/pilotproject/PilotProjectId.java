package org.hatchery.pilotproject;

import org.hatchery.shared.Identifier;

/** Names a pilot-test project for good. */
public record PilotProjectId(String value) implements Identifier {}
