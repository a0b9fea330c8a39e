package org.hatchery.transfer.graphql.achievement;

import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Owner and share, as sent. */
record OwnerShareInput(String name, @Nullable CreditCode creditCode, int share) {}
