package org.hatchery.transfer.conversion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Conversion of an achievement (成果转化).
 *
 * @param number from 1 on, in order of recording
 * @param noticeFrom first day on which name and price were made known; null where they were not
 * @param noticeTo last day of that; null where they were not
 * @param noticePrice price that was made known; null where none was
 * @param decision number or day of the collective decision of those who lead the unit
 * @param approval number of an approval; only the law's cases need one
 * @param partnerRegion null abroad
 * @param incomes as they came
 * @param equity what it gives of the partner's capital; null where nobody said, or it went into no shares
 * @param confirmed whether the contract that was named is a recognised one; null until somebody looked
 */
@NamedInterface(propagate = false)
public record Conversion(
        int number,
        ConversionMode mode,
        PricingMode pricing,
        Yuan price,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeTo,
        @Nullable Yuan noticePrice,
        String decision,
        @Nullable String approval,
        String partner,
        @Nullable RegionCode partnerRegion,
        LocalDate on,
        @Nullable String contract,
        List<Income> incomes,
        @Nullable EquityParts equity,
        @Nullable Boolean confirmed) {
    public Conversion(
            int number,
            ConversionMode mode,
            PricingMode pricing,
            Yuan price,
            @Nullable LocalDate noticeFrom,
            @Nullable LocalDate noticeTo,
            @Nullable Yuan noticePrice,
            String decision,
            @Nullable String approval,
            String partner,
            @Nullable RegionCode partnerRegion,
            LocalDate on,
            @Nullable String contract,
            List<Income> incomes) {
        this(
                number,
                mode,
                pricing,
                price,
                noticeFrom,
                noticeTo,
                noticePrice,
                decision,
                approval,
                partner,
                partnerRegion,
                on,
                contract,
                incomes,
                null,
                null);
    }

    /**
     * Collects what must not be.
     *
     * @param noticeDays days of notice of an agreed price; null where no rule names any
     * @param secret whether it is a secret of the state, which alone needs an approval
     */
    public void check(@Nullable Integer noticeDays, boolean secret, LocalDate today, Faults faults) {
        faults.unless(!on.isAfter(today), "on", Words.say("transfer.converted-by-today"));
        faults.unless(!secret || approval != null, "approval", Words.say("transfer.secret-needs-approval"));
        if (pricing == PricingMode.AGREED && mode != ConversionMode.OWN_USE) {
            faults.unless(
                    noticeFrom != null && noticeTo != null && noticePrice != null,
                    "noticeFrom",
                    Words.say("transfer.agreed-price-is-noticed"));
            if (noticeFrom != null && noticeTo != null) {
                long days = ChronoUnit.DAYS.between(noticeFrom, noticeTo) + 1;
                faults.unless(
                        days >= (noticeDays == null ? 1 : noticeDays),
                        "noticeTo",
                        Words.say("transfer.notice-days", noticeDays == null ? 1 : noticeDays));
                faults.unless(!noticeTo.isAfter(on), "noticeTo", Words.say("transfer.notice-before-conversion"));
            }
            faults.unless(
                    noticePrice == null || noticePrice.equals(price),
                    "noticePrice",
                    Words.say("transfer.price-as-noticed"));
        }
    }

    /** The same at its place among those of its achievement. */
    public Conversion numbered(int place) {
        return with(place, contract, incomes, equity, confirmed);
    }

    /** The same with one more income. */
    public Conversion and(Income income) {
        List<Income> more = new ArrayList<>(incomes);
        more.add(income);
        return with(number, contract, List.copyOf(more), equity, confirmed);
    }

    /** The same under the certificate of its technology contract; who named it is not asked whether there is such a one. */
    public Conversion under(String certificate) {
        return with(number, certificate, incomes, equity, null);
    }

    /** The same when these are the certificates of recognised contracts. */
    public Conversion confirmedBy(Set<String> recognised) {
        return contract == null ? this : with(number, contract, incomes, equity, recognised.contains(contract));
    }

    /** The same with what it gives of the partner's capital. */
    public Conversion giving(@Nullable EquityParts parts) {
        return with(number, contract, incomes, parts, confirmed);
    }

    private Conversion with(
            int place,
            @Nullable String certificate,
            List<Income> income,
            @Nullable EquityParts parts,
            @Nullable Boolean known) {
        return new Conversion(
                place,
                mode,
                pricing,
                price,
                noticeFrom,
                noticeTo,
                noticePrice,
                decision,
                approval,
                partner,
                partnerRegion,
                on,
                certificate,
                income,
                parts,
                known);
    }

    /**
     * Collects what must not be of its shares.
     *
     * @param floorPercent least part of them for those who made it; null where no rule names any
     */
    public void checkEquity(@Nullable Integer floorPercent, Faults faults) {
        if (equity != null) {
            equity.check(mode, floorPercent, faults);
        }
    }

    /** Whether there is somebody to sign a contract with, which is registered then. */
    public boolean hasContract() {
        return mode != ConversionMode.OWN_USE;
    }

    /** Whether its contract is registered: named, and recognised as far as the register of contracts says. */
    public boolean isRegistered() {
        return contract != null && Boolean.TRUE.equals(confirmed);
    }

    /** All net income so far. */
    public Yuan net() {
        return incomes.stream().map(Income::net).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** All that went to people so far. */
    public Yuan toPeople() {
        return incomes.stream().map(income -> income.distribution().people()).reduce(Yuan.ZERO, Yuan::plus);
    }
}
