package org.hatchery.reporting.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** A form as its file writes it; what a file leaves out is null. */
record FormText(
        @Nullable String code,
        int version,
        @Nullable String zh,
        @Nullable String en,
        @Nullable Rhythm rhythm,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Set<CarrierKind> respondents,
        @Nullable Citation source,
        @Nullable List<Section> sections,
        @Nullable List<Check> checks,
        @Nullable RespondentKind units,
        @Nullable Set<String> institutionKinds) {

    record Section(
            String code, String zh, String en, @Nullable List<Item> items) {
        FormSection toSection() {
            return new FormSection(
                    code, new Sentence(zh, en), all(items).map(Item::toItem).toList());
        }
    }

    record Item(
            @Nullable String code,
            @Nullable String zh,
            @Nullable String en,
            @Nullable ItemKind kind,
            @Nullable ItemUnit unit,
            @Nullable String from,
            @Nullable Boolean required,
            @Nullable Known known,
            @Nullable String source) {
        FormItem toItem() {
            if (code == null || zh == null || en == null || kind == null || known == null) {
                throw new IllegalArgumentException("item " + code + " lacks its code, zh, en, kind or known");
            }
            return new FormItem(
                    code,
                    new Sentence(zh, en),
                    kind,
                    unit == null ? ItemUnit.NONE : unit,
                    from,
                    Boolean.TRUE.equals(required),
                    known,
                    source);
        }
    }

    record Check(
            @Nullable String code,
            @Nullable String holds,
            @Nullable Severity severity,
            @Nullable String zh,
            @Nullable String en) {
        FormCheck toCheck() {
            if (code == null || holds == null || severity == null || zh == null || en == null) {
                throw new IllegalArgumentException("check " + code + " lacks its code, holds, severity, zh or en");
            }
            return new FormCheck(code, holds, severity, new Sentence(zh, en));
        }
    }

    private static <T> Stream<T> all(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }

    /**
     * The form.
     *
     * @throws IllegalArgumentException when something is left out
     */
    ReportForm toForm() {
        if (code == null
                || zh == null
                || en == null
                || rhythm == null
                || from == null
                || source == null
                || respondents == null) {
            throw new IllegalArgumentException("it lacks its code, zh, en, rhythm, from, source or respondents");
        }
        return new ReportForm(
                ReportForm.id(code, version),
                code,
                version,
                new Sentence(zh, en),
                rhythm,
                from,
                to,
                respondents,
                source,
                all(sections).map(Section::toSection).toList(),
                all(checks).map(Check::toCheck).toList(),
                units,
                institutionKinds);
    }
}
