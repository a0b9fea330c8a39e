package org.hatchery.fund.pool;

/** Whether a fund works (基金状态). */
public enum FundState {
    OPEN,
    CLOSED
}
