package org.hatchery.incubation.service;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Use case: record the same service on many days, or for many one by one; each record answers for itself. */
@Component
public class RecordServices {
    private static final int MOST = 200;

    private final RecordService record;
    private final CarrierDirectory carriers;

    RecordServices(RecordService record, CarrierDirectory carriers) {
        this.record = record;
        this.carriers = carriers;
    }

    /**
     * What was delivered more than once.
     *
     * @param each as it was delivered each time; its day and those served say nothing
     * @param separately whether each of those served gets a record of its own
     */
    public record Series(Delivery each, List<LocalDate> on, List<IncubateeId> incubatees, boolean separately) {}

    /**
     * What became of one record.
     *
     * @param alone whose own record it is; null where all were served together
     * @param service null when declined
     */
    public record Outcome(
            LocalDate on,
            @Nullable IncubateeId alone,
            @Nullable Service service,
            @Nullable Rejection declined) {}

    /**
     * Records each on its own: what is declined keeps no other from being recorded.
     *
     * @return day by day; declined as {@link RecordService#record} says
     * @throws Rejection NOT_FOUND for a carrier outside the actor's scope; INVALID for a day or somebody named twice, nobody
     *     to serve one by one, or more than 200 records
     */
    public List<Outcome> record(Series series, Receipt receipt, Actor actor) {
        carriers.get(series.each().carrier(), actor.scope());
        mustNameOnce(series.on(), "on");
        mustNameOnce(series.incubatees(), "incubatees");
        if (series.separately() && series.incubatees().isEmpty()) {
            throw new Rejection(INVALID, "incubatees", Words.say("incubation.served-one-by-one"));
        }
        long records = (long) series.on().size()
                * (series.separately() ? series.incubatees().size() : 1);
        if (records > MOST) {
            throw new Rejection(INVALID, "on", Words.say("incubation.records-at-once", records, MOST));
        }
        return series.on().stream()
                .flatMap(day -> series.separately()
                        ? series.incubatees().stream().map(one -> outcome(series, day, one, receipt, actor))
                        : Stream.of(outcome(series, day, null, receipt, actor)))
                .toList();
    }

    private static void mustNameOnce(List<?> named, String field) {
        if (named.stream().distinct().count() < named.size()) {
            throw new Rejection(INVALID, field, Words.say("incubation.each-once"));
        }
    }

    private Outcome outcome(Series series, LocalDate on, @Nullable IncubateeId alone, Receipt receipt, Actor actor) {
        // a record has a receipt of its own, made of that of the request
        String which = on + (alone == null ? "" : "/" + alone.value());
        var own = new Receipt(receipt.key() + "/" + which, receipt.digest());
        List<IncubateeId> served = alone == null ? series.incubatees() : List.of(alone);
        try {
            return new Outcome(on, alone, record.record(series.each().on(on, served), own, actor), null);
        } catch (Rejection declined) {
            return new Outcome(on, alone, null, declined);
        }
    }
}
