package org.hatchery.figures;

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
    WITHOUT_STAFF
}
