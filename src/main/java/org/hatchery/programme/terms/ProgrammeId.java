package org.hatchery.programme.terms;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Id of a voucher programme. */
@NamedInterface(propagate = false)
public record ProgrammeId(String value) implements Identifier {}
