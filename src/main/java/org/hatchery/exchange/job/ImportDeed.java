package org.hatchery.exchange.job;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;

/** What somebody decided about an import. */
record ImportDeed(Receipt receipt, Signature by) implements Deed {}
