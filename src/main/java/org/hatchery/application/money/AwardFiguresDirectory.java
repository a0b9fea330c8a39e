package org.hatchery.application.money;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.AccumulatorOperators;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Adds up what became of applications; what a number counts, the list of applications holds under the same conditions. */
@Component
public class AwardFiguresDirectory {
    private final MongoOperations mongo;

    AwardFiguresDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One award. */
    public record Row(
            String rule,
            Sentence title,
            int submitted,
            Yuan wanted,
            int granted,
            Yuan grantedSum,
            int paid,
            Yuan paidSum,
            Yuan takenBack) {
        Row and(Row other) {
            return new Row(
                    rule,
                    title,
                    submitted + other.submitted,
                    wanted.plus(other.wanted),
                    granted + other.granted,
                    grantedSum.plus(other.grantedSum),
                    paid + other.paid,
                    paidSum.plus(other.paidSum),
                    takenBack.plus(other.takenBack));
        }
    }

    /** Of applications submitted by beneficiaries of a region and begun in a year; the caller has checked the scope. */
    public List<Row> of(RegionCode region, int year) {
        Criteria which = allOf(List.of(
                where(Scope.FIELD).is(Scope.region(region.value())),
                where("begunOn").gte(LocalDate.of(year, 1, 1)).lt(LocalDate.of(year + 1, 1, 1)),
                where("rule.sought").is(null),
                where("submittedOn").ne(null)));
        Map<String, Row> rows = new TreeMap<>();
        add(rows, which, "state", this::row);
        // what came back to the bureau no longer says that it was paid
        add(rows, allOf(List.of(which, where("money.payments.outcome").is(PaymentOutcome.PAID))), "payer", this::paid);
        return rows.values().stream()
                .sorted(Comparator.comparing((Row row) -> row.grantedSum().hundredths())
                        .reversed())
                .toList();
    }

    private void add(Map<String, Row> rows, Criteria which, String by, Function<Document, Row> row) {
        Aggregation steps = newAggregation(
                match(which),
                group("rule.rule", by)
                        .count()
                        .as("count")
                        .sum("wanted")
                        .as("wanted")
                        .sum("decision.sum")
                        .as("granted")
                        .sum(AccumulatorOperators.Sum.sumOf("money.recoveries.amount"))
                        .as("takenBack")
                        .first("rule.title")
                        .as("title"));
        mongo.aggregate(steps, Application.class, Document.class)
                .getMappedResults()
                .forEach(found -> rows.merge(rule(found), row.apply(found), Row::and));
    }

    private static String rule(Document found) {
        return found.get("_id", Document.class).getString("rule");
    }

    private Row row(Document found) {
        ApplicationState state =
                ApplicationState.valueOf(found.get("_id", Document.class).getString("state"));
        int count = count(found);
        boolean granted = ApplicationState.AWARDED.contains(state);
        return new Row(
                rule(found),
                title(found),
                count,
                yuan(found, "wanted"),
                granted ? count : 0,
                granted ? yuan(found, "granted") : Yuan.ZERO,
                0,
                Yuan.ZERO,
                yuan(found, "takenBack"));
    }

    private Row paid(Document found) {
        return new Row(
                rule(found), title(found), 0, Yuan.ZERO, 0, Yuan.ZERO, count(found), yuan(found, "granted"), Yuan.ZERO);
    }

    private Sentence title(Document found) {
        return mongo.getConverter().read(Sentence.class, found.get("title", Document.class));
    }

    private static int count(Document found) {
        return found.get("count", Number.class).intValue();
    }

    private static Yuan yuan(Document found, String field) {
        return new Yuan(found.get(field, Number.class).longValue());
    }
}
