package org.hatchery.reporting.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** Unit in which an item is shown and typed (计量单位); stored is a whole number of its smallest part. */
@NamedInterface(propagate = false)
public enum ItemUnit {
    /** Stored in fen, as all money is. */
    THOUSAND_YUAN(5, "千元", "thousand yuan"),
    SQUARE_METRE(2, "平方米", "m²"),
    PERCENT(2, "%", "%"),
    PERSONS(0, "人", "persons"),
    TIMES(0, "人次", "attendances"),
    FIRMS(0, "家", "firms"),
    TEAMS(0, "个", "teams"),
    FIRMS_AND_TEAMS(0, "家", "firms and teams"),
    INSTITUTIONS(0, "家", "institutions"),
    ITEMS(0, "件", "items"),
    PROJECTS(0, "项", "projects"),
    EVENTS(0, "场", "events"),
    SERVICES(0, "次", "services"),
    WORKSTATIONS(0, "个", "workstations"),
    YEARS(0, "年", "years"),
    NONE(0, "", "");

    private final int places;
    private final Sentence name;

    ItemUnit(int places, String chinese, String english) {
        this.places = places;
        this.name = new Sentence(chinese, english);
    }

    public Sentence title() {
        return name;
    }

    public boolean isMoney() {
        return this == THOUSAND_YUAN;
    }

    /** How many digits after the point a number in it may have. */
    public int places() {
        return places;
    }

    /** What is stored of a number in this unit; what lies below its smallest part is rounded. */
    public long stored(BigDecimal shown) {
        return shown.movePointRight(places).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What is shown of a stored number, without trailing zeros. */
    public BigDecimal shown(long stored) {
        BigDecimal exact = BigDecimal.valueOf(stored, places);
        BigDecimal plain = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
