package org.hatchery.pilot.booking;

import java.time.Instant;
import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one firm has booked of a piece of equipment in a month (月度机时): the document that keeps its quota.
 *
 * @param id base, equipment, month and firm
 * @param minutes sum of the shares
 * @param unchecked when somebody last got time here that the repair has not yet compared with the bookings
 */
@Document("equipmentMonths")
public record EquipmentMonth(
        @Id String id,
        long minutes,
        List<Share> shares,
        @Nullable Instant unchecked) {
    /** What one booking has of it. */
    public record Share(String holder, long minutes) {}

    public static String id(BaseId base, String equipment, String month, IncubateeId incubatee) {
        return base.value() + "/" + equipment + "/" + month + "/" + incubatee.value();
    }

    boolean isHeldBy(String holder) {
        return shares.stream().anyMatch(share -> share.holder().equals(holder));
    }

    List<String> holders() {
        return shares.stream().map(Share::holder).toList();
    }
}
