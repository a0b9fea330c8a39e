package org.hatchery.tenancy.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.tenancy.Tenant.with;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.tenancy.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** What a crash left of contracts, as it lies in the database, is taken to its end: … */
@IntegrationTest
class RepairContractsTests {
    private final Api api;
    private final MongoOperations mongo;
    private final SettleContract settle;
    private final FollowStays follow;
    private final Contracts contracts;
    private final Clock clock;
    private Tenant tenant;

    RepairContractsTests(
            Api api,
            MongoOperations mongo,
            SettleContract settle,
            FollowStays follow,
            Contracts contracts,
            Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.settle = settle;
        this.follow = follow;
        this.contracts = contracts;
        this.clock = clock;
    }

    @BeforeEach
    void admit() {
        tenant = Tenant.of(api);
    }

    private static ContractId id(String global) {
        return new ContractId(GlobalId.key("StayContract", global));
    }

    private void unsettle(String contract, Instant since) {
        mongo.updateFirst(
                query(where("_id").is(id(contract).value())), Update.update("unsettled", since), StayContract.class);
    }

    @Test
    void aRenewalThatWasWishedForAndNotMade() {
        String first = tenant.signed();
        String next = tenant.send("manager/RenewStayContract", tenant.renewal(first))
                .at("/renewStayContract/contract/id")
                .asString();
        JsonNode made = tenant.page(next);
        contracts.deleteById(id(next));
        unsettle(first, clock.instant().minusSeconds(60));

        settle.repair(clock.instant());
        settle.repair(clock.instant());

        assertThat(tenant.page(next).path("number")).isEqualTo(made.path("number"));
        assertThat(tenant.page(next).path("dues")).isEqualTo(made.path("dues"));
        assertThat(contracts.findById(id(first)).orElseThrow().isUnsettled()).isFalse();
    }

    @Test
    void anEndOfAStayThatWasNeverHeardOf() {
        String contract = tenant.signed();
        StayContract before = contracts.findById(id(contract)).orElseThrow();
        tenant.stay().end(tenant.today().minusDays(3).toString());
        // as if nobody had told of it
        mongo.remove(query(where("_id").is(id(contract).value())), StayContract.class);
        mongo.insert(again(before), mongo.getCollectionName(StayContract.class));

        for (int turn = 0;
                turn < 50
                        && before.getState()
                                == contracts
                                        .findById(id(contract))
                                        .orElseThrow()
                                        .getState();
                turn++) {
            follow.lookAgain();
        }

        JsonNode ended = tenant.page(contract);
        assertThat(ended.path("state").asString()).isEqualTo("ENDED");
        assertThat(ended.path("runsUntil").asString())
                .isEqualTo(tenant.today().minusDays(4).toString());
    }

    private org.bson.Document again(StayContract before) {
        var document = new org.bson.Document();
        mongo.getConverter().write(before, document);
        return document;
    }

    @Test
    void theReleaseOfAStayWhoseRenewedContractEnded() {
        String first = tenant.signed();
        String next = tenant.send("manager/RenewStayContract", tenant.renewal(first))
                .at("/renewStayContract/contract/id")
                .asString();
        tenant.stay().end(tenant.today().toString());
        StayContract root = contracts.findById(id(first)).orElseThrow();
        root.holdStay();
        contracts.save(root);
        unsettle(next, clock.instant().minusSeconds(60));

        settle.repair(clock.instant());

        assertThat(contracts.findById(id(first)).orElseThrow().holdsStay()).isFalse();
        assertThat(tenant.page(first).path("state").asString()).isEqualTo("RENEWED");
        assertThat(tenant.page(first).path("runsUntil").asString())
                .isEqualTo(tenant.today().minusDays(1).toString());
        assertThat(tenant.page(next).path("dues")).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyEnded() {
        String contract = tenant.signed();
        var end = with(
                tenant.about(contract), "lastDay", tenant.today().minusDays(20).toString());
        tenant.send("manager/EndStayContract", with(end, "reason", "提前退租"));
        tenant.stay().end(tenant.today().minusDays(3).toString());

        follow.lookAgain();

        assertThat(tenant.page(contract).at("/end/cause").asString()).isEqualTo("RECORDED");
    }
}
