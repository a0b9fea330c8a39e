package org.hatchery.figures;

import java.util.EnumMap;
import java.util.Map;

/** Item of the yearly figures of incubatees, added up over those whose carrier confirmed them (年度数据指标). */
public enum YearItem {
    /** How many handed figures in, confirmed or not. */
    REPORTED,
    /** How many are confirmed, so that the other items hold them. */
    CONFIRMED,
    EMPLOYEES,
    FRESH_GRADUATES,
    COLLEGE_STAFF,
    RND_STAFF,
    REVENUE,
    RND_EXPENDITURE,
    TAX_PAID,
    NET_PROFIT,
    FINANCING,
    /** How many raised any financing. */
    FINANCED,
    IP_APPLIED,
    IP_GRANTED,
    IP_VALID,
    INVENTIONS_VALID,
    SOFTWARE_COPYRIGHTS,
    /** How many have no employee. */
    WITHOUT_STAFF;

    /** What confirmed figures bring to each item. */
    static Map<YearItem, Long> amounts(YearValues values) {
        Map<YearItem, Long> amounts = new EnumMap<>(YearItem.class);
        amounts.put(EMPLOYEES, (long) values.employees());
        amounts.put(FRESH_GRADUATES, (long) values.freshGraduatesHired());
        amounts.put(COLLEGE_STAFF, (long) values.collegeStaff());
        amounts.put(RND_STAFF, (long) values.rndStaff());
        amounts.put(REVENUE, values.revenue().hundredths());
        amounts.put(RND_EXPENDITURE, values.rndExpenditure().hundredths());
        amounts.put(TAX_PAID, values.taxPaid().hundredths());
        amounts.put(NET_PROFIT, values.netProfit().hundredths());
        amounts.put(FINANCING, values.financingRaised().hundredths());
        amounts.put(FINANCED, values.financingRaised().hundredths() > 0 ? 1L : 0L);
        amounts.put(IP_APPLIED, (long) values.ipApplied());
        amounts.put(IP_GRANTED, (long) values.ipGranted());
        amounts.put(IP_VALID, (long) values.ipValid());
        amounts.put(INVENTIONS_VALID, (long) values.inventionsValid());
        amounts.put(SOFTWARE_COPYRIGHTS, (long) values.softwareCopyrights());
        amounts.put(WITHOUT_STAFF, values.employees() == 0 ? 1L : 0L);
        return amounts;
    }
}
