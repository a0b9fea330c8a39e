package org.hatchery.voucher.graphql;

import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Shareholder, as sent. */
record DeclaredShareholder(String name, @Nullable CreditCode creditCode) {}
