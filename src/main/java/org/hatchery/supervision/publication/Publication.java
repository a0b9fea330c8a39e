package org.hatchery.supervision.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * What was published (公开记录), frozen: nothing of it ever changes, and who mends it publishes anew.
 *
 * @param source key of what it is about
 * @param month or year of which it tells; null where it tells of something once
 * @param slot what can be published once: a kind of a source and month, or the correction of an older one
 * @param by null for generated sample data
 */
@Document("progressPublications")
@NamedInterface(propagate = false)
public record Publication(
        @Id PublicationId id,
        @Version @Nullable Long version,
        PublicationKind kind,
        RegionCode region,
        String source,
        String title,
        @Nullable Period month,
        LocalDate publishedOn,
        List<PublicationRow> rows,
        String hash,
        @Nullable PublicationId corrects,
        @Nullable String reason,
        String slot,
        @Nullable Signature by,
        Set<String> visibleTo,
        @Nullable Receipt receipt,
        boolean sample) {
    /** What it is about. */
    @NamedInterface(propagate = false)
    public record Heading(PublicationKind kind, RegionCode region, String source, String title) {
        /** Progress is told of every month, what was promised every year; results are there once. */
        @Nullable Period month(LocalDate today) {
            return switch (kind) {
                case DOCUMENT_PROGRESS -> new Period(YearMonth.from(today).toString());
                case DOCUMENT_TARGETS -> new Period(String.valueOf(today.getYear()));
                case EVALUATION_RESULTS, INSPECTION_RESULTS -> null;
            };
        }
    }

    /** Which older one it corrects, of which month that tells, and why. */
    @NamedInterface(propagate = false)
    public record Correction(
            PublicationId corrects, @Nullable Period month, String reason) {}

    /** A publication as it is frozen. */
    public static Publication freeze(
            PublicationId id,
            Heading heading,
            List<PublicationRow> rows,
            LocalDate today,
            @Nullable Correction correction,
            @Nullable Signature by,
            @Nullable Receipt receipt) {
        // who mends what was said of June tells of June, whenever that is
        Period month = correction == null ? heading.month(today) : correction.month();
        return new Publication(
                id,
                null,
                heading.kind(),
                heading.region(),
                heading.source(),
                heading.title(),
                month,
                today,
                rows,
                hash(rows),
                correction == null ? null : correction.corrects(),
                correction == null ? null : correction.reason(),
                correction == null
                        ? slot(heading.kind(), heading.region(), heading.source(), month)
                        : "corrects/" + correction.corrects().value(),
                by,
                heading.region().visibleTo(),
                receipt,
                by == null);
    }

    static String slot(PublicationKind kind, RegionCode region, String source, @Nullable Period month) {
        return String.join("/", kind.name(), region.value(), source, month == null ? "" : month.value());
    }

    static String hash(List<PublicationRow> rows) {
        return Fingerprint.of(rows.stream().map(PublicationRow::line).collect(Collectors.joining("\n")));
    }
}
