package org.hatchery.fund.capital;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry does not count any more (作废情况).
 *
 * @param by null for generated sample data
 */
public record FundVoid(String reason, @Nullable Signature by) {}
