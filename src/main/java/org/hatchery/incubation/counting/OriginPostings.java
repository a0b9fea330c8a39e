package org.hatchery.incubation.counting;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hatchery.carrier.counting.CarrierPage;
import org.hatchery.firm.Background;
import org.hatchery.incubation.stay.StayFact;
import org.jspecify.annotations.Nullable;

/** What a stay brings by where its firm or team comes from: that it entered, or was in incubation, for the first time. */
final class OriginPostings {
    private final StayFact stay;
    private final List<StayFact> everywhere;
    private final Background background;
    private final CarrierPage page;

    /**
     * Of one stay.
     *
     * @param everywhere all stays of the same firm or team, this one among them
     */
    OriginPostings(StayFact stay, List<StayFact> everywhere, Background background, CarrierPage page) {
        this.stay = stay;
        this.everywhere = everywhere;
        this.background = background;
        this.page = page;
    }

    void write() {
        if (background.origins().isEmpty()) {
            return;
        }
        write(StayFact::enteredOn, BackgroundAccount.PROJECTS_NEW_FROM);
        write(StayFact::incubatingFrom, BackgroundAccount.FIRMS_NEW_FROM);
    }

    private void write(Function<StayFact, @Nullable LocalDate> since, BackgroundAccount account) {
        LocalDate day = since.apply(stay);
        boolean first = everywhere.stream()
                .filter(other -> !other.neverBegan() && since.apply(other) != null)
                .min(firstBy(since))
                .filter(stay::equals)
                .isPresent();
        if (day != null && first) {
            background.origins().forEach(origin -> page.flow(day, account.at(origin), 1));
        }
    }

    private static Comparator<StayFact> firstBy(Function<StayFact, @Nullable LocalDate> since) {
        return comparing((StayFact one) -> Objects.requireNonNull(since.apply(one)))
                .thenComparing(StayFact::enteredOn)
                .thenComparing(one -> one.carrier().value());
    }
}
