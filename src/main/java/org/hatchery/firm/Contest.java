package org.hatchery.firm;

import org.hatchery.identity.Signature;

/** That a bureau holds a record to be wrong; it counts no longer (异议). */
public record Contest(Signature by, String reason) {}
