package org.hatchery.reporting.window;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.jspecify.annotations.Nullable;

/**
 * Leave for one respondent to report after the window was closed (解锁).
 *
 * @param carrier null where it is none
 * @param unit the institution or division that it is; null for a carrier
 * @param until last day on which it holds
 * @param by who granted it
 */
public record LockException(
        @Nullable CarrierId carrier, @Nullable Unit unit, String reason, LocalDate until, String by, Instant at) {

    /** Who reports and is no carrier, by the key of its report in the window. */
    public record Unit(String key, String name) {}

    /** To whom it is granted. */
    public record To(@Nullable CarrierId carrier, @Nullable Unit unit) {
        public static To the(CarrierId carrier) {
            return new To(carrier, null);
        }
    }

    /** By which the report of the respondent is named in its window. */
    public String respondent() {
        return carrier != null ? carrier.value() : unit == null ? "" : unit.key();
    }
}
