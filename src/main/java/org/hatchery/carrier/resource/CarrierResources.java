package org.hatchery.carrier.resource;

import static java.util.Comparator.comparing;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Whom and what a carrier serves with, and what its fund invested in (服务力量与孵化基金).
 *
 * @param means in order of their days, one a day
 * @param now the last of them, kept for whoever looks for carriers by it; null while nobody has said it
 */
@NamedInterface(propagate = false)
public record CarrierResources(
        List<CarrierMeans> means,
        List<FundInvestment> investments,
        List<ResourceCorrection> corrections,
        @Nullable CarrierMeans now,
        int lastNumber) {
    public static final CarrierResources NONE = new CarrierResources(List.of(), List.of(), List.of(), null, 0);

    /** A document must not grow without end; no carrier says so much. */
    private static final int MOST = 500;

    /** What the fund invested in all. */
    public Yuan invested() {
        return investments.stream().map(FundInvestment::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Whether just this request is on record here; another one under its key is refused. */
    public boolean replays(Receipt request) {
        List<Deed> done = new ArrayList<>(means);
        done.addAll(investments);
        done.addAll(corrections);
        corrections.forEach(correction -> {
            Stream.ofNullable(correction.means()).forEach(done::add);
            Stream.ofNullable(correction.investment()).forEach(done::add);
        });
        return new Deeds<>(done).replayed(request).isPresent();
    }

    /**
     * What is right from a day on; what was said of the same day is corrected.
     *
     * @throws Rejection CAP_EXCEEDED after too many
     */
    public CarrierResources with(CarrierMeans said) {
        mustHaveRoom();
        Optional<CarrierMeans> wrong = of(said.since());
        List<CarrierMeans> others = without(means, one -> one.since().equals(said.since()));
        CarrierResources after = means(sorted(others, said));
        return wrong.map(one -> after.corrected(new ResourceCorrection(
                        one, null, false, Optional.ofNullable(said.reason()).orElse(""), said.by(), said.receipt())))
                .orElse(after);
    }

    /**
     * Takes back what was said of a day; what was said before holds on.
     *
     * @throws Rejection INVALID when nothing was said of it; CAP_EXCEEDED after too many
     */
    public CarrierResources withoutMeans(LocalDate since, String reason, Signature by, Receipt receipt) {
        CarrierMeans wrong = meansOf(since);
        mustHaveRoom();
        return means(without(means, wrong::equals))
                .corrected(new ResourceCorrection(wrong, null, true, reason, by, receipt));
    }

    /**
     * What was said of a day.
     *
     * @throws Rejection INVALID when nothing was
     */
    public CarrierMeans meansOf(LocalDate since) {
        return of(since)
                .orElseThrow(() -> new Rejection(INVALID, "since", Words.say("carrier.no-means-of-day", since)));
    }

    /** One investment more; declined with CAP_EXCEEDED after too many. */
    public CarrierResources with(FundInvestment made) {
        mustHaveRoom();
        List<FundInvestment> more = new ArrayList<>(investments);
        more.add(made.numbered(lastNumber + 1));
        more.sort(comparing(FundInvestment::on).thenComparing(FundInvestment::number));
        return new CarrierResources(means, List.copyOf(more), corrections, now, lastNumber + 1);
    }

    /** Takes back an investment that never was, or says what is right in its place; declined with CAP_EXCEEDED likewise. */
    public CarrierResources replaced(
            FundInvestment wrong, @Nullable FundInvestment right, String reason, Signature by, Receipt receipt) {
        mustHaveRoom();
        List<FundInvestment> left = new ArrayList<>(without(investments, wrong::equals));
        if (right != null) {
            left.add(right.numbered(wrong.number()));
            left.sort(comparing(FundInvestment::on).thenComparing(FundInvestment::number));
        }
        return new CarrierResources(means, List.copyOf(left), corrections, now, lastNumber)
                .corrected(new ResourceCorrection(null, wrong, right == null, reason, by, receipt));
    }

    /**
     * The investment of that number.
     *
     * @throws Rejection INVALID without one
     */
    public FundInvestment investment(int number) {
        return investments.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Rejection(INVALID, "number", Words.say("carrier.no-such-investment", number)));
    }

    /** What was said that holds on a day; null where nothing was. */
    public @Nullable CarrierMeans meansOn(LocalDate day) {
        return means.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private Optional<CarrierMeans> of(LocalDate since) {
        return means.stream().filter(one -> one.since().equals(since)).findFirst();
    }

    private CarrierResources means(List<CarrierMeans> right) {
        return new CarrierResources(
                right, investments, corrections, right.isEmpty() ? null : right.get(right.size() - 1), lastNumber);
    }

    private CarrierResources corrected(ResourceCorrection correction) {
        return new CarrierResources(
                means, investments, new Deeds<>(corrections).and(correction).all(), now, lastNumber);
    }

    private void mustHaveRoom() {
        if (means.size() + investments.size() + corrections.size() >= MOST) {
            throw new Rejection(CAP_EXCEEDED, "carrier", Words.say("carrier.too-many-resources", MOST));
        }
    }

    private static List<CarrierMeans> sorted(List<CarrierMeans> others, CarrierMeans said) {
        return Stream.concat(others.stream(), Stream.of(said))
                .sorted(comparing(CarrierMeans::since))
                .toList();
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
