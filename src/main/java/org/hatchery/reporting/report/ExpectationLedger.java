package org.hatchery.reporting.report;

import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.mongo.Missing;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps the reports that nobody has begun: there is one for each respondent whom the register expects. */
@Component
public class ExpectationLedger {
    private static final String LOCKED = "lockedFrom";
    private static final String EXPECTED = "expected";
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;

    ExpectationLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Adds those that are not there yet; how many. */
    public int expect(Collection<Report> reports) {
        return Missing.add(
                        mongo, Report.class, reports, report -> report.getId().value())
                .size();
    }

    /** Takes those away that nobody expects any more, or says so of those that were begun; how many. */
    public int expectOnly(WindowId window, Set<ReportId> expected) {
        Set<String> wanted = expected.stream().map(ReportId::value).collect(toSet());
        Set<String> there =
                ids(new Query(where("window").is(window).and(EXPECTED).is(true)));
        Set<String> gone = there.stream().filter(id -> !wanted.contains(id)).collect(toSet());
        Set<String> back = ids(
                        new Query(where("window").is(window).and(EXPECTED).is(false)))
                .stream()
                .filter(wanted::contains)
                .collect(toSet());
        if (!gone.isEmpty()) {
            mongo.remove(
                    new Query(
                            allOf(List.of(where("_id").in(gone), where("state").is(ReportState.NOT_STARTED)))),
                    Report.class);
            mark(gone, false);
        }
        if (!back.isEmpty()) {
            mark(back, true);
        }
        return gone.size() + back.size();
    }

    /** Whoever types meanwhile has another version and reads again. */
    private void mark(Set<String> ids, boolean expected) {
        mongo.updateMulti(
                new Query(where("_id").in(ids)),
                new Update()
                        .set(EXPECTED, expected)
                        .set("unsummed", new ObjectId().toHexString())
                        .inc("version", 1),
                Report.class);
    }

    /** Locks out whoever has not submitted, from a day on, but for those who have leave. */
    public void lock(WindowId window, LocalDate from, Map<ReportId, LocalDate> leave) {
        mongo.updateMulti(
                new Query(allOf(List.of(
                        where("window").is(window),
                        where("state").in(ReportState.NOT_STARTED, ReportState.DRAFT),
                        where(LOCKED).exists(false)))),
                new Update().set(LOCKED, from).inc("version", 1),
                Report.class);
        leave.forEach((report, until) -> mongo.updateMulti(
                new Query(allOf(List.of(where("_id").is(report), where(LOCKED).ne(until.plusDays(1))))),
                new Update().set(LOCKED, until.plusDays(1)).inc("version", 1),
                Report.class));
    }

    private Set<String> ids(Query query) {
        query.fields().include("_id");
        return mongo.find(query.cursorBatchSize(BATCH), Document.class, mongo.getCollectionName(Report.class)).stream()
                .map(found -> found.getString("_id"))
                .collect(toSet());
    }
}
