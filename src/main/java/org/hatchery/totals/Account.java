package org.hatchery.totals;

import java.util.Arrays;
import java.util.Optional;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.GraduationGround;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are kept of; its numbers are stored, so they stay what they are for ever.
 *
 * <p>An account with parts has one number for each, from its first on: the parts are the constants of an enum in their
 * order, or whole months. Areas are hundredths of a square metre, money is fen, hours are hundredths. A moment is an
 * amount times the day, counted from 1970, on which it came or went: it turns a stock into a stock times days.
 */
public enum Account {
    CARRIERS(0),
    LEASABLE_AREA(1),
    LEASABLE_AREA_MOMENT(2),
    LEASED_AREA(3),
    LEASED_AREA_MOMENT(4),
    WORKSTATIONS(5),
    WORKSTATIONS_MOMENT(6),
    LEASED_WORKSTATIONS(7),
    LEASED_WORKSTATIONS_MOMENT(8),
    CARRIERS_OF_KIND(20, CarrierKind.class),
    FIRMS(10),
    TEAMS(11),
    FIRMS_ENTERED(12),
    TEAMS_ENTERED(13),
    REGISTRATIONS(14),
    /** Firms with a label, and those that received one, each counted once, where its primary stay is. */
    LABELLED(100, GrowthLabelKind.class),
    NEWLY_LABELLED(120, GrowthLabelKind.class),
    /** The part is the label before (0 for none) times 16, plus the new label. */
    LABEL_STEP(160, 160),
    GRADUATED(340, GraduationGround.class),
    FIRMS_EXITED(350, ExitReason.class),
    TEAMS_EXITED(360, ExitReason.class),
    GRADUATED_AFTER(400, 241),
    SERVICES(700, ServiceKind.class),
    SERVICE_HOURS(720, ServiceKind.class),
    SERVICE_FEES(740, ServiceKind.class),
    ATTENDEES(760, ServiceKind.class),
    SERVED(780, ServiceKind.class),
    VOUCHERS_REQUESTED(800),
    VOUCHERS_ISSUED(801),
    VOUCHER_AMOUNT_ISSUED(802),
    VOUCHER_ORDERS(803),
    VOUCHER_AMOUNT_USED(804),
    VOUCHER_PRICE_USED(805),
    VOUCHER_ORDERS_SETTLED(806),
    VOUCHER_AMOUNT_SETTLED(807),
    VOUCHER_PRICE_SETTLED(808),
    VOUCHER_AMOUNT_CLAWED_BACK(809),
    VOUCHER_STEPS(820, VoucherStep.class),
    VOUCHER_STEP_DAYS(830, VoucherStep.class),
    PROJECTS_PROPOSED(850),
    PROJECTS_STARTED(851),
    PROJECTS_CONCLUDED(852),
    PROJECTS_FAILED(853),
    TRL_GAINED(854),
    PROJECT_COST(855),
    COHORT_FIRMS(1000),
    COHORT_TEAMS(1001),
    COHORT_FIRMS_GRADUATED(1100, 241),
    COHORT_FIRMS_EXITED(1400, 241),
    COHORT_TEAMS_GRADUATED(1700, 241),
    COHORT_TEAMS_EXITED(2000, 241),
    FIRM_FIGURES(2400, YearItem.class),
    TEAM_FIGURES(2450, YearItem.class),
    VOUCHER_BUDGET(2600),
    /** Firms in incubation, each counted once, where its primary stay is. */
    DISTINCT_FIRMS(2700),
    DISTINCT_TEAMS(2701);

    /** Longest time in whole months that is told apart. */
    static final int MOST_MONTHS = 240;

    private final int first;
    private final int parts;
    private final @Nullable Class<? extends Enum<?>> names;

    Account(int number) {
        this(number, 1);
    }

    Account(int first, int parts) {
        this.first = first;
        this.parts = parts;
        this.names = null;
    }

    Account(int first, Class<? extends Enum<?>> names) {
        this.first = first;
        this.parts = names.getEnumConstants().length;
        this.names = names;
    }

    public int number() {
        return at(0);
    }

    public int at(Enum<?> part) {
        return at(part.ordinal());
    }

    public int at(int part) {
        if (part < 0 || part >= parts) {
            throw new IllegalArgumentException(this + " has no part " + part + ".");
        }
        return first + part;
    }

    public int parts() {
        return parts;
    }

    /** The constants its parts are; empty when they are whole numbers, or when it has no parts. */
    public Optional<Class<? extends Enum<?>>> partsOf() {
        return Optional.ofNullable(names);
    }

    /** The account that keeps the moment of a stock of space. */
    public static Account momentOf(Account stock) {
        return valueOf(stock.name() + "_MOMENT");
    }

    /** The account a number belongs to. */
    static Account of(int number) {
        return Arrays.stream(values())
                .filter(account -> number >= account.first && number < account.first + account.parts)
                .findFirst()
                .orElseThrow();
    }
}
