package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.reading.TotalDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Records that are in the database already although they cannot be true … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRecordsTests {
    private static final String COUNTY = "640181";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals keep;
    private final Bookkeeper bookkeeper;
    private final TotalDirectory totals;
    private final LocalDate today;
    private final Map<String, Document> good = new LinkedHashMap<>();
    private Instant before = Instant.MIN;

    BadRecordsTests(
            Api api,
            MongoOperations mongo,
            KeepTotals keep,
            Bookkeeper bookkeeper,
            TotalDirectory totals,
            Clock clock) {
        this.totals = totals;
        this.api = api;
        this.mongo = mongo;
        this.keep = keep;
        this.bookkeeper = bookkeeper;
        this.today = LocalDate.now(clock);
    }

    /** Seven carriers with two firms each; six are spoilt once they have been counted. */
    @BeforeAll
    void spoil() {
        for (String name : List.of("fine", "fee", "opened", "kind", "stay", "area", "nameless")) {
            Tale tale = Tale.of("bad-" + name, COUNTY, CarrierKind.INCUBATOR, today.minusMonths(6))
                    .firms(2, today.minusMonths(3));
            tale.serves(today.minusDays(3));
            tale.storedIn(mongo);
        }
        keep.catchUp();
        assertThat(inIncubation()).isEqualTo(14);
        before = asOf();
        Tale.of("bad-new", COUNTY, CarrierKind.INCUBATOR, today.minusMonths(6))
                .firms(1, today.minusMonths(3))
                .storedIn(mongo);
        change("services", "bad-fee", "carrier", new Update().set("fee", Long.MAX_VALUE));
        change("carriers", "bad-opened", "_id", new Update().set("profile.openedOn", LocalDate.of(1899, 12, 31)));
        change("carriers", "bad-kind", "_id", new Update().set("profile.kind", "UNHEARD_OF"));
        change("agreements", "bad-stay", "carrier", new Update().unset("enteredOn"));
        change("carriers", "bad-area", "_id", new Update().set("space.capacities.0.workstations", Long.MAX_VALUE));
        change("services", "bad-nameless", "carrier", new Update().unset("carrier"));
        keep.catchUp();
    }

    /** As a save of it would, the document is marked. */
    private void change(String collection, String carrier, String field, Update update) {
        var which = new Query(where(field).is(carrier + "-carrier"));
        Document whole = mongo.findOne(which, Document.class, collection);
        good.put(collection + "/" + whole.getString("_id"), new Document(whole));
        var one = new Query(where("_id").is(whole.getString("_id")));
        mongo.updateFirst(one, update.set("uncounted", true), collection);
    }

    @AfterAll
    void mend() {
        good.forEach((id, document) -> {
            int stroke = id.indexOf('/');
            document.append("uncounted", true);
            mongo.save(document, id.substring(0, stroke));
        });
        keep.catchUp();
    }

    @Test
    void stopNobodyAndKeepWhatTheyWereCountedWith() {
        assertThat(inIncubation()).isEqualTo(15);
        assertThat(asOf()).isAfter(before);
    }

    @Test
    void areListedWithTheirReasons() {
        JsonNode listed = listed(null);

        Map<String, String> reasons = new HashMap<>();
        listed.forEach(one ->
                reasons.put(one.path("subject").asString(), one.path("reason").asString()));
        assertThat(reasons)
                .containsKeys("bad-fee-carrier", "bad-opened-carrier", "bad-kind-carrier", "bad-stay-carrier")
                .containsKey("bad-area-carrier");
        assertThat(reasons.get("bad-opened-carrier")).contains("1899", "请更正日期");
        assertThat(reasons.get("bad-fee-carrier")).contains("92233720368547758", "请更正");
        assertThat(reasons.get("bad-kind-carrier")).contains("UNHEARD_OF");
        assertThat(kinds(listed)).contains("totals/carrier", "totals/mark/services");
        assertThat(listed("totals/mark/services"))
                .anyMatch(one -> one.path("reason").asString().contains("carrier"));
        assertThat(listed("no/such")).isEmpty();
    }

    @Test
    void areNoCorrectionsForARecount() {
        Books carriers = bookkeeper.kinds().get(0);

        assertThat(bookkeeper.count(
                        carriers,
                        List.of("bad-fine-carrier", "bad-fee-carrier", "bad-kind-carrier", "bad-new-carrier")))
                .isZero();
    }

    @Test
    void areCountedByARetryOnceTheyAreMended() throws InterruptedException {
        String id = "carriers/bad-opened-carrier";
        mongo.save(good.get(id), "carriers"); // in the database, so nobody hears of it
        String mended = "totals/carrier/bad-opened-carrier";

        assertThat(retry(Map.of("id", mended)).at("/retrySetAside/retried").asInt())
                .isEqualTo(1);
        for (int look = 0; look < 50 && ids().contains(mended); look++) {
            Thread.sleep(100);
            keep.catchUp();
        }

        assertThat(ids()).doesNotContain(mended).contains("totals/carrier/bad-fee-carrier");
        assertThat(retry(Map.of("id", mended)).refusals()).containsExactly("NOT_FOUND");
    }

    private Reply retry(Map<String, ?> input) {
        return api.as(ADMIN).run("admin/RetrySetAside", Map.of("input", input));
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        listed(null).forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }

    private static Set<String> kinds(JsonNode listed) {
        Set<String> kinds = new TreeSet<>();
        listed.forEach(one -> kinds.add(one.path("kind").asString()));
        return kinds;
    }

    private JsonNode listed(String kind) {
        Map<String, Object> variables = new HashMap<>(Map.of("first", 100));
        if (kind != null) {
            variables.put("kind", kind);
        }
        return api.as(ADMIN).run("admin/SetAside", variables).at("/setAside/nodes");
    }

    private int inIncubation() {
        return api.as(ADMIN)
                .run("bureau/RegionPipeline", Map.of("region", COUNTY, "period", String.valueOf(today.getYear())))
                .at("/pipeline/total/funnel/inIncubation")
                .asInt();
    }

    private Instant asOf() {
        return totals.asOf();
    }
}
