package org.hatchery.pipeline.question;

import org.hatchery.shared.Yuan;

/** Services of one kind, added up. */
public record ServiceTally(int count, double hours, Yuan fees, int attendees) {
    ServiceTally plus(ServiceTally other) {
        return new ServiceTally(
                count + other.count, hours + other.hours, fees.plus(other.fees), attendees + other.attendees);
    }
}
