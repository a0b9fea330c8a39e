/**
 * Pilot-test bases (中试基地): the register, their equipment, also the instruments that institutions open, who is trained to use it, and who has booked it when.
 *
 * <p>A booking is the truth. Its time is given by one conditional write to the document of each day, and
 * {@code SettleBooking} finishes or undoes what was cut.
 *
 * <p>Rooms: {@code base}; on it {@code training} and {@code calendar}; {@code booking} on all three; then {@code use},
 * {@code keeping}, {@code sample} and the doors.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "shared :: web",
            "identity",
            "notice",
            "region",
            "risk",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: graphql",
            "register :: institution",
            "register :: graphql",
            "firm",
            "firm :: graphql",
            "provider",
            "provider :: graphql"
        })
@NullMarked
package org.hatchery.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
