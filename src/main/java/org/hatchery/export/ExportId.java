package org.hatchery.export;

import org.hatchery.shared.Identifier;

/** Names an export for good. */
public record ExportId(String value) implements Identifier {}
