package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.totals.tree.VectorFixture.vector;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.incubation.counting.StayAccount;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** The recount of all totals, as an administrator asks for it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildTotalsApiTests {
    private static final String COUNTY = "150102";

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals keep;
    private final TotalsLease lease;
    private final RebuildTotals rebuild;
    private final LocalDate today;
    /** What other tests left in the province, and the four firms of this one. */
    private int there;

    private int here;

    RebuildTotalsApiTests(
            Api api,
            MongoOperations mongo,
            KeepTotals keep,
            TotalsLease lease,
            Bookkeeper bookkeeper,
            Climb climb,
            RegionDirectory regions,
            Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.keep = keep;
        this.lease = lease;
        this.rebuild =
                new RebuildTotals(new RebuildLedger(mongo), bookkeeper, climb, new FewNodes(regions), lease, clock);
        this.today = LocalDate.now(clock);
    }

    /** Without the thousands of divisions elsewhere, which take the embedded engine minutes. */
    private static final class FewNodes extends Nodes {
        FewNodes(RegionDirectory regions) {
            super(regions);
        }

        @Override
        public List<Node> upwards() {
            return super.upwards().stream()
                    .filter(node ->
                            node.value().startsWith("1501") || node.value().matches("1[05]0000"))
                    .toList();
        }
    }

    @BeforeAll
    void tell() {
        Tale.of("rebuild", COUNTY, CarrierKind.INCUBATOR, today.minusMonths(3))
                .firms(4, today.minusMonths(2))
                .storedIn(mongo);
        keep.catchUp();
        JsonNode first = rebuilt("其他测试留下的差错 (what other tests left behind)");
        System.out.println("Of " + first.path("done") + " subjects and nodes, left wrong by the acts of other tests: "
                + first.path("corrected"));
        there = inIncubation("150000");
        assertThat(there).isGreaterThanOrEqualTo(4);
        here = inIncubation(COUNTY);
    }

    @Test
    void correctsNothingWhereEverythingIsRight() {
        JsonNode rebuild = rebuilt("例行核对");

        assertThat(rebuild.path("corrected").asLong()).isZero();
        assertThat(rebuild.path("done").asLong())
                .isEqualTo(rebuild.path("total").asLong())
                .isGreaterThan(10);
        assertThat(rebuild.path("reason").asString()).isEqualTo("例行核对");
        assertThat(Instant.parse(rebuild.path("finishedAt").asString()))
                .isAfter(Instant.parse(rebuild.path("requestedAt").asString()));
        assertThat(inIncubation("150000")).isEqualTo(there);
    }

    @Test
    void putsRightWhatWasSpoiltAndNothingElse() {
        String month = Column.running(YearMonth.from(today)).toString();
        spoil(TotalLedger.COLLECTION, TotalLedger.id(Node.of(new RegionCode("150000")), month, Slice.ALL));
        spoil(PostingLedger.COLLECTION, posting());
        assertThat(inIncubation("150000")).isEqualTo(9_999);

        JsonNode rebuild = rebuilt("数据有误");

        assertThat(rebuild.path("corrected").asLong()).isEqualTo(2);
        assertThat(inIncubation("150000")).isEqualTo(there);
        assertThat(inIncubation(COUNTY)).isEqualTo(here);
    }

    private String posting() {
        var ofCarrier = new Query(
                where("subject").is("carrier/rebuild-carrier").and("amounts").exists(true));
        return mongo.findOne(ofCarrier, Document.class, PostingLedger.COLLECTION)
                .getString("_id");
    }

    private void spoil(String collection, String id) {
        var wrong = new Binary(vector().with(StayAccount.FIRMS, 9_999).made().pack());
        assertThat(mongo.updateFirst(new Query(where("_id").is(id)), Update.update("amounts", wrong), collection)
                        .getModifiedCount())
                .isEqualTo(1);
    }

    private int inIncubation(String region) {
        return api.as(ADMIN)
                .run("bureau/RegionPipeline", Map.of("region", region, "period", String.valueOf(today.getYear())))
                .at("/pipeline/total/funnel/inIncubation")
                .asInt();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "一", "'  a  '"})
    void isDeclinedWithoutAReason(String reason) {
        JsonNode error = ask(reason).at("/rebuildTotals/userErrors/0");

        assertThat(error.path("code").asString()).isEqualTo("INVALID");
        assertThat(error.at("/field/0").asString()).isEqualTo("reason");
        assertThat(ask(reason).at("/rebuildTotals/rebuild").isNull()).isTrue();
    }

    @Test
    void isDeclinedWithAnEndlessReason() {
        assertThat(ask("长".repeat(501)).refusals()).containsExactly("INVALID");
    }

    private Reply ask(String reason) {
        return api.as(ADMIN).run("admin/RebuildTotals", Map.of("input", Map.of("reason", reason)));
    }

    /** Asks for a recount, twice, and goes on with it until it is done. */
    private JsonNode rebuilt(String reason) {
        JsonNode begun = ask(reason).at("/rebuildTotals/rebuild");
        assertThat(ask("又一次").at("/rebuildTotals/rebuild/requestedAt")).isEqualTo(begun.path("requestedAt"));
        while (!rebuild.latest().orElseThrow().isFinished()) {
            assertThat(lease.hold()).isTrue();
            rebuild.step();
        }
        keep.catchUp();
        return api.as(ADMIN).run("admin/TotalsRebuild").at("/totalsRebuild");
    }
}
