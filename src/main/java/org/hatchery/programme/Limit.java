package org.hatchery.programme;

import org.hatchery.shared.Yuan;

/** Most that one rule lets a voucher pay. */
public record Limit(Term term, Yuan most) {}
