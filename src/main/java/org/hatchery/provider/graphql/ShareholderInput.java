package org.hatchery.provider.graphql;

import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Shareholder as sent. */
public record ShareholderInput(String name, @Nullable CreditCode creditCode) {}
