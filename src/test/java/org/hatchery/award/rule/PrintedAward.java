package org.hatchery.award.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** A row of the list of awards as research found them, read apart from the rules that were made of it. */
record PrintedAward(
        String id, String clause, String region, String amount, String cap, String rate, String original, String note) {
    static List<PrintedAward> all() {
        try (var text = new ClassPathResource("award/awards.csv").getInputStream();
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return rows.stream().map(PrintedAward::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** First days of the documents that have one. */
    static Map<String, LocalDate> firstDays() {
        try (var text = new ClassPathResource("policy/documents.json").getInputStream()) {
            Map<String, LocalDate> days = new HashMap<>();
            new JsonMapper().readTree(text).forEach(one -> {
                String day = one.at("/validity/from/$date").asString("");
                if (!day.isEmpty()) {
                    days.put(one.path("_id").asString(), LocalDate.parse(day.substring(0, 10)));
                }
            });
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AwardRule rule(AwardRuleDirectory rules) {
        return rules.all().stream()
                .filter(rule -> rule.id().value().replaceFirst("^[A-Z]+-", "").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PrintedAward of(CSVRecord row) {
        return new PrintedAward(
                row.get("award").replace('_', '-'),
                row.get("clause"),
                row.get("region"),
                row.get("amount_yuan"),
                row.get("cap_yuan"),
                row.get("rate"),
                row.get("original"),
                row.get("note"));
    }

    @Override
    public String toString() {
        return id;
    }
}
