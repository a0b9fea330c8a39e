package org.hatchery.fund.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * Rate of the bank since a day (同期银行利率).
 *
 * @param percent a year
 * @param source where it is written
 */
@NamedInterface(propagate = false)
public record BankRate(LocalDate from, BigDecimal percent, String source) {}
