package org.hatchery.reporting.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * One version of a form (统计报表), as {@code forms/*.yaml} defines it.
 *
 * @param version stored under another name, since a document's version counts its changes
 * @param from first day on which a period may end for which it is asked
 * @param to last such day; null while it is in force
 * @param respondents kinds of carriers that fill it in; none where others do
 * @param units who else does; null where carriers or firms do
 * @param institutionKinds kinds of institutions that are asked; null where none are
 */
@Document("reportForms")
public record ReportForm(
        @Id String id,
        String code,
        @Field("formVersion") int version,
        Sentence name,
        Rhythm rhythm,
        LocalDate from,
        @Nullable LocalDate to,
        Set<CarrierKind> respondents,
        Citation source,
        List<FormSection> sections,
        List<FormCheck> checks,
        @Nullable RespondentKind units,
        @Nullable Set<String> institutionKinds) {
    /** Who fills it in. */
    public RespondentKind asks() {
        if (units != null) {
            return units;
        }
        return respondents.isEmpty() ? RespondentKind.FIRM : RespondentKind.CARRIER;
    }

    static String id(String code, int version) {
        return code + "/" + version;
    }

    /** Whether this version is asked for a period. */
    public boolean isFor(Period period) {
        LocalDate end = period.lastDay();
        return rhythm.fits(period) && !end.isBefore(from) && (to == null || !end.isAfter(to));
    }

    /** All items in the order of the form. */
    public Stream<FormItem> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<FormItem> item(String itemCode) {
        return items().filter(item -> item.code().equals(itemCode)).findFirst();
    }
}
