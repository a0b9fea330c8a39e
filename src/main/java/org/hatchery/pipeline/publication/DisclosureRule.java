package org.hatchery.pipeline.publication;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * By which rule figures are published (公开统计规则).
 *
 * @param largestPercent most that the largest firm or team may bring to a figure, in per cent
 * @param publishedOn day of the following year from which a year is published, such as {@code --07-01}
 * @param source where the rule comes from
 */
record DisclosureRule(int largestPercent, String publishedOn, String source) {
    /** First day on which a year may be published. */
    LocalDate dayFor(int year) {
        return MonthDay.parse(publishedOn).atYear(year + 1);
    }
}
