package org.hatchery.reporting.report;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was submitted, frozen (上报内容): never changed, and named by the SHA-256 of its canonical text.
 *
 * @param hash of {@link #canonical}
 * @param items by code
 * @param comments on warnings, by the code of the check
 */
@Document("reportContents")
public record ReportContent(
        @Id String hash, ReportId report, Map<String, ContentItem> items, Map<String, String> comments) {

    static ReportContent of(
            Report report, ReportForm form, Map<String, ContentItem> items, Map<String, String> comments) {
        return new ReportContent(
                Fingerprint.of(canonical(report.getId(), form, items, comments)), report.getId(), items, comments);
    }

    /** Whether the hash is that of what it says. */
    boolean isWhatItsHashSays(ReportForm form) {
        return hash.equals(Fingerprint.of(canonical(report, form, items, comments)));
    }

    /**
     * The one text of what was submitted: report, form, each item in the order of the form with what was derived, said and
     * given as reason, then comments in the order of their codes. Numbers stand in the unit of the form without trailing
     * zeros; before each text stands its length, so that no two contents have one text.
     */
    static String canonical(
            ReportId report, ReportForm form, Map<String, ContentItem> items, Map<String, String> comments) {
        var text = new StringBuilder("hatchery report 1\n");
        write(text, "report", report.value());
        write(text, "form", form.id());
        form.items().forEach(item -> {
            ContentItem said = items.get(item.code());
            if (said != null) {
                write(text, item.code() + ".derived", plain(said.derived(), item));
                write(text, item.code() + ".value", plain(said.value(), item));
                write(text, item.code() + ".reason", said.reason());
            }
        });
        new TreeMap<>(comments).forEach((check, comment) -> write(text, check + ".comment", comment));
        return text.toString();
    }

    private static @Nullable String plain(@Nullable ItemValue value, FormItem item) {
        return value == null ? null : value.canonical(item.unit());
    }

    private static void write(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            text.append(name)
                    .append(' ')
                    .append(value.length())
                    .append(' ')
                    .append(value)
                    .append('\n');
        }
    }

    /** What each item says; without those that say nothing. */
    public Map<String, ItemValue> values() {
        Map<String, ItemValue> values = new HashMap<>();
        items.forEach((code, item) -> {
            if (item.value() != null) {
                values.put(code, item.value());
            }
        });
        return values;
    }
}
