package org.hatchery.application.dossier;

import org.hatchery.shared.Identifier;

/** Names an application for good. */
public record ApplicationId(String value) implements Identifier {}
