package org.hatchery.programme;

import org.hatchery.shared.Identifier;

/** Id of a voucher programme. */
public record ProgrammeId(String value) implements Identifier {}
