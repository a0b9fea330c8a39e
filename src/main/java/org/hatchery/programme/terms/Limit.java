package org.hatchery.programme.terms;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** Most that one rule lets a voucher pay. */
@NamedInterface(propagate = false)
public record Limit(Term term, Yuan most) {}
