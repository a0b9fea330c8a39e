package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/**
 * How a part of what is due in a month was worked out (租金计算): so many of its days, of one line, less what is let off.
 *
 * @param days how many it is due for
 * @param ofDays how many the month has
 * @param percentOff what is let off on these days
 */
public record RentPart(
        RentLine line, LocalDate from, LocalDate to, int days, int ofDays, int percentOff, Yuan amount) {}
