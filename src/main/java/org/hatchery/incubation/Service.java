package org.hatchery.incubation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Service that a carrier delivered (孵化服务); written once, and afterwards only shown to more bureaus.
 *
 * @param region where the carrier lay on that day
 * @param provider mentor or service provider
 * @param fee what those served paid
 * @param attendees persons who took part
 * @param plausibilityReason why hours that hardly can be true are right; null where nobody wonders
 * @param incubateeName who was served, if it was one alone: who was served together need not know of each other
 */
@Counted
@Document("services")
public record Service(
        @Id ServiceId id,
        CarrierId carrier,
        String carrierName,
        RegionCode region,
        ServiceKind kind,
        ServiceMode mode,
        LocalDate on,
        List<IncubateeId> incubatees,
        String provider,
        double hours,
        Yuan fee,
        int attendees,
        @Nullable String note,
        Receipt receipt,
        Set<String> visibleTo,
        boolean sample,
        @Nullable String plausibilityReason,
        @Nullable String incubateeName)
        implements Worded {

    /** A service at which nobody wonders, for somebody whose name does not matter. */
    public Service(
            ServiceId id,
            CarrierId carrier,
            String carrierName,
            RegionCode region,
            ServiceKind kind,
            ServiceMode mode,
            LocalDate on,
            List<IncubateeId> incubatees,
            String provider,
            double hours,
            Yuan fee,
            int attendees,
            @Nullable String note,
            Receipt receipt,
            Set<String> visibleTo,
            boolean sample) {
        this(
                id,
                carrier,
                carrierName,
                region,
                kind,
                mode,
                on,
                incubatees,
                provider,
                hours,
                fee,
                attendees,
                note,
                receipt,
                visibleTo,
                sample,
                null,
                null);
    }

    @Override
    public Collection<@Nullable String> words() {
        return Arrays.asList(provider, note, incubateeName);
    }

    /** Keys under which a service of this carrier on a day for these parties is visible. */
    public static Set<String> scopeKeys(Carrier carrier, LocalDate on, List<IncubateeId> incubatees) {
        return Stream.concat(
                        carrier.visibleToSince(on).stream(), incubatees.stream().map(id -> Scope.incubatee(id.value())))
                .collect(toUnmodifiableSet());
    }
}
