package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.mongo.Migration;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Carriers are listed as people look for them … */
@IntegrationTest
class CarriersByNameTests {
    private static final String COUNTY = "640522";
    private static final String[] NAMES = {"和平众创空间", "皇姑孵化器", "沈北创业园", "沈北光电产业园", "于洪加速器", "ABC创客空间"};
    private static final String LIST =
            "query L($first: Int, $after: String, $last: Int, $before: String) { carriers(filter: {region: \"" + COUNTY
                    + "\"}, first: $first, after: $after, last: $last, before: $before)"
                    + " { totalCount nodes { name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }";

    private final MongoOperations mongo;
    private final List<Migration> migrations;
    private final Caller bureau;
    private final Caller admin;

    CarriersByNameTests(Api api, MongoOperations mongo, List<Migration> migrations) {
        this.mongo = mongo;
        this.migrations = migrations;
        this.bureau = api.as(BUREAU, COUNTY);
        this.admin = api.as(Role.ADMIN);
        if (bureau.ask(LIST, Map.of("first", 1)).at("/carriers/totalCount").asInt() == 0) {
            Arrays.stream(NAMES).sorted().forEach(this::register);
        }
    }

    @Test
    void inPinyinForEveryoneAPageAtATime() {
        assertThat(forward(bureau)).containsExactly(NAMES);
        assertThat(forward(admin)).containsExactly(NAMES);
    }

    @Test
    void backwardsJustSo() {
        List<String> names = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(Map.of("last", 2));
        Reply found;
        do {
            found = bureau.ask(LIST, page);
            names.addAll(0, found.at("/carriers/nodes").findValuesAsString("name"));
            page.put("before", found.at("/carriers/pageInfo/startCursor").asString());
        } while (found.at("/carriers/pageInfo/hasPreviousPage").asBoolean());

        assertThat(names).containsExactly(NAMES);
    }

    @Test
    void alsoWhoWereOnTheRegisterBeforeNamesHadAnOrder() {
        mongo.updateMulti(new Query(where("profile.region").is(COUNTY)), new Update().unset("nameOrder"), "carriers");

        migrations.stream()
                .filter(migration -> migration.id().startsWith("0087"))
                .forEach(migration -> migration.step().accept(mongo));

        assertThat(forward(bureau)).containsExactly(NAMES);
        assertThat(mongo.find(new Query(where("profile.region").is(COUNTY)), Document.class, "carriers"))
                .allMatch(one -> NameOrder.of(one.getEmbedded(List.of("profile", "name"), String.class))
                        .equals(one.getString("nameOrder")));
    }

    private List<String> forward(Caller caller) {
        List<String> names = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(Map.of("first", 2));
        Reply found;
        do {
            found = caller.ask(LIST, page);
            names.addAll(found.at("/carriers/nodes").findValuesAsString("name"));
            page.put("after", found.at("/carriers/pageInfo/endCursor").asString());
        } while (found.at("/carriers/pageInfo/hasNextPage").asBoolean());
        return names;
    }

    private void register(String name) {
        Map<String, Object> carrier = Map.of(
                "name",
                name,
                "kind",
                "INCUBATOR",
                "operator",
                Map.of("name", "试验运营有限公司", "creditCode", "91210112MA0YQ4R53A"),
                "region",
                COUNTY,
                "openedOn",
                "2020-01-01",
                "servicesOffered",
                List.of("MENTORING"));
        assertThat(admin.run("bureau/RegisterCarrier", Map.of("input", carrier)).refusals())
                .isEmpty();
    }
}
