package org.hatchery.reporting.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.form.RespondentKind;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * Who reports, as the register knew it on the last day of a period (填报单位).
 *
 * @param carrier null where it is none
 * @param kind of the carrier; null where it is none
 * @param level of its highest title then; null without one
 * @param region where it lay then
 * @param route divisions whose bureaus review, lowest first
 * @param unit what it is that is no carrier; null for a carrier
 */
public record Respondent(
        @Nullable CarrierId carrier,
        String name,
        @Nullable CarrierKind kind,
        @Nullable RecognitionLevel level,
        RegionCode region,
        List<RegionCode> route,
        @Nullable Unit unit) {
    @PersistenceCreator
    public Respondent {}

    /** A carrier. */
    public Respondent(
            CarrierId carrier,
            String name,
            CarrierKind kind,
            @Nullable RecognitionLevel level,
            RegionCode region,
            List<RegionCode> route) {
        this(carrier, name, kind, level, region, route, null);
    }

    /**
     * A respondent that is no carrier (单位).
     *
     * @param key of the institution, or code of the division
     * @param creditCode null where it has none
     */
    public record Unit(
            RespondentKind kind, String key, @Nullable String creditCode) {}

    /** One that is no carrier. */
    public static Respondent of(Unit unit, String name, RegionCode region, List<RegionCode> route) {
        return new Respondent(null, name, null, null, region, route, unit);
    }

    public RespondentKind asked() {
        return unit == null ? RespondentKind.CARRIER : unit.kind();
    }

    /** By which what is recorded of a unit is found; null where it has none. */
    @Nullable String creditCode() {
        return unit == null ? null : unit.creditCode();
    }

    /** By which its report is named in a window. */
    public String key() {
        if (unit != null) {
            return unit.kind().name().toLowerCase(Locale.ROOT) + "-" + unit.key();
        }
        return carrier == null ? "" : carrier.value();
    }

    /** Keys of the carrier or institution, and of the bureaus above it. */
    Set<String> visibleTo() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        if (carrier != null) {
            keys.add(Scope.carrier(carrier.value()));
        }
        institution().map(Scope::institution).ifPresent(keys::add);
        return keys;
    }

    /** Key of the institution; empty where it is none. */
    public Optional<String> institution() {
        return Optional.ofNullable(unit)
                .filter(some -> some.kind() == RespondentKind.INSTITUTION)
                .map(Unit::key);
    }
}
