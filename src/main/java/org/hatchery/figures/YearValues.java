package org.hatchery.figures;

import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Yuan;

/**
 * What a firm or team reached in one year (年度数据指标), in the items of the Torch statistics.
 *
 * @param employees at the end of the year
 * @param freshGraduatesHired part of the employees
 * @param collegeStaff part of the employees
 * @param rndStaff part of the employees
 * @param netProfit may be negative
 * @param financingRaised in this year
 * @param ipApplied in this year
 * @param ipGranted in this year
 * @param ipValid at the end of the year
 * @param inventionsValid part of {@code ipValid}
 * @param softwareCopyrights part of {@code ipValid}, none of them an invention
 */
public record YearValues(
        int employees,
        int freshGraduatesHired,
        int collegeStaff,
        int rndStaff,
        Yuan revenue,
        Yuan rndExpenditure,
        Yuan taxPaid,
        Yuan netProfit,
        Yuan financingRaised,
        int ipApplied,
        int ipGranted,
        int ipValid,
        int inventionsValid,
        int softwareCopyrights) {

    /**
     * Checks what a person typed, all of it at once.
     *
     * @throws Rejection INVALID for each number out of range and each part that is more than its whole
     */
    YearValues checked() {
        List<UserError> wrong = new YearValuesCheck(this).errors();
        if (!wrong.isEmpty()) {
            throw new Rejection(wrong);
        }
        return this;
    }
}
