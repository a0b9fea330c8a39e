package org.hatchery.sheet;

import java.math.BigDecimal;
import org.hatchery.shared.Sentence;

/** In what amounts of money are told (金额单位); nothing is rounded. */
public enum AmountUnit {
    YUAN(0, "元", "yuan"),
    THOUSAND(3, "千元", "thousand yuan"),
    TEN_THOUSAND(4, "万元", "ten thousand yuan"),
    HUNDRED_MILLION(8, "亿元", "hundred million yuan");

    private final int places;
    private final Sentence name;

    AmountUnit(int places, String chinese, String english) {
        this.places = places;
        this.name = new Sentence(chinese, english);
    }

    public Sentence word() {
        return name;
    }

    /** So many yuan in this unit. */
    public BigDecimal of(BigDecimal yuan) {
        return yuan.movePointLeft(places);
    }
}
