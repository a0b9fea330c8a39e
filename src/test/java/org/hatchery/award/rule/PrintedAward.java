package org.hatchery.award.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

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
