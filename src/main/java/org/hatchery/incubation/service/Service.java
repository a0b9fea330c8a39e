package org.hatchery.incubation.service;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Service that a carrier delivered (孵化服务); written once, shown to more bureaus, and corrected by what its history says.
 *
 * @param region where the carrier lay on that day
 * @param provider mentor or service provider
 * @param fee what those served paid
 * @param attendees persons who took part
 * @param plausibilityReason why hours that hardly can be true are right; null where nobody wonders
 * @param recorded who recorded it and when; null for one from before that was kept
 * @param history null for one that was never corrected
 * @param incubateeName who was served, if it was one alone: who was served together need not know of each other
 */
@Counted
@Document("services")
@NamedInterface(propagate = false)
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
        @Nullable String incubateeName,
        @Nullable Signature recorded,
        @Nullable ServiceHistory history)
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
                null,
                null,
                null);
    }

    private ServiceHistory past() {
        return history == null ? ServiceHistory.NONE : history;
    }

    public List<ServiceCorrection> getCorrections() {
        return past().corrections();
    }

    /** Counts the corrections. */
    public int getVersion() {
        return getCorrections().size();
    }

    /** Whether it was taken back; then it is shown in no list and counted nowhere. */
    public boolean isVoided() {
        return past().voidedFor() != null;
    }

    /** When it was recorded; one that does not know counts from its day. */
    Instant recordedAt(ZoneId zone) {
        return recorded == null ? on.atStartOfDay(zone).toInstant() : recorded.at();
    }

    /** The same service as it should have been recorded. */
    Service amended(Service right, ServiceCorrection how) {
        return with(right, right.visibleTo, past().and(how, null));
    }

    /** The same service, which never was. */
    Service voided(ServiceCorrection how) {
        return with(this, Set.of(), past().and(how, visibleTo));
    }

    private Service with(Service said, Set<String> seenBy, ServiceHistory now) {
        return new Service(
                id,
                carrier,
                carrierName,
                said.region,
                said.kind,
                said.mode,
                said.on,
                said.incubatees,
                said.provider,
                said.hours,
                said.fee,
                said.attendees,
                said.note,
                receipt,
                seenBy,
                sample,
                said.plausibilityReason,
                said.incubateeName,
                recorded,
                now);
    }

    /** What it says, to be kept when it is corrected. */
    ServiceCorrection.Said said() {
        return new ServiceCorrection.Said(kind, mode, on, incubatees, provider, hours, fee, attendees, note);
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
