package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.transfer.Trade.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Role;
import org.hatchery.notice.telling.TellNotices;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Whoever has part in a contract, an achievement or a title … */
@IntegrationTest
class TradeNoticesTests {
    private static final String PLACE = "530103";
    private static final String BUYER = "640104";
    private static final AtomicInteger NUMBERS = new AtomicInteger(81_000);

    private final Api api;
    private final Trade trade;
    private final ServiceClock clock;
    private final MongoOperations mongo;
    private final TellNotices notices;
    private final LocalDate today;

    TradeNoticesTests(Api api, ServiceClock clock, TellNotices notices, MongoOperations mongo) {
        this.mongo = mongo;
        this.api = api;
        this.clock = clock;
        this.notices = notices;
        this.today = LocalDate.now(clock);
        this.trade = new Trade(api, today);
    }

    @Test
    void isToldWhatTheStationDecidedAndTheStationWhatLiesBeforeIt() {
        JsonNode university = institution("UNIVERSITY");
        JsonNode station = institution("REGISTRATION_STATION");
        Caller seller = api.as(Role.INSTITUTION, key(university));
        Caller registrar = api.as(Role.REGISTRAR, key(station));
        JsonNode contract = laid(seller, university, station);
        String title = contract.path("title").asString();
        List<String> laid = told(registrar);
        JsonNode returned = done(trade.examine(registrar, contract, "RETURN", Map.of("note", "缺少附件")));
        List<String> mended = told(seller);
        JsonNode again = done(trade.send(seller, "firm/SubmitContract", returned, Map.of()));
        JsonNode accepted = done(trade.examine(registrar, again, "ACCEPT", Map.of()));
        JsonNode recognised = done(trade.examine(registrar, accepted, "RECOGNISE", Map.of()));

        assertThat(laid).singleElement().asString().contains(title).contains("请审查");
        assertThat(mended).singleElement().asString().contains("退回补正", "缺少附件");
        assertThat(told(seller))
                .hasSize(2)
                .anyMatch(text -> text.contains(recognised.path("certificate").asString()));
        assertThat(told(registrar)).hasSize(2);
        assertThat(told(api.as(Role.REGISTRAR, key(institution("REGISTRATION_STATION")))))
                .isEmpty();
    }

    @Test
    void isToldThatTheDayOfConversionComesAndTheBureauThatItIsOver() {
        clock.goBack(20);
        // up to which day it was told already, by the clock of before
        mongo.dropCollection("noticeDays");
        JsonNode university = institution("UNIVERSITY");
        Caller unit = api.as(Role.INSTITUTION, key(university));
        String title = achievement(unit, university, today.minusDays(5));
        assertThat(told(unit)).singleElement().asString().contains(title, "前实施转化");
        assertThat(waiting(unit, "transfer.waits-late")).isZero();

        clock.pass(Duration.ofDays(17));
        assertThat(told(unit)).hasSize(2).anyMatch(text -> text.contains("已逾期"));
        assertThat(told(trade.bureau(PLACE))).anyMatch(text -> text.contains(title) && text.contains("已逾期"));
        assertThat(waiting(unit, "transfer.waits-late")).isEqualTo(1);
    }

    @Test
    void isToldThatATitleRunsOutAndHasItWait() {
        JsonNode university = institution("TRANSFER_INSTITUTION");
        Caller holder = api.as(Role.INSTITUTION, key(university));
        JsonNode kind = trade.bureau(PLACE)
                .run("bureau/TitleKinds", Map.of())
                .at("/titleKinds")
                .valueStream()
                .filter(one -> one.path("holders").toString().contains("INSTITUTION"))
                .filter(one -> one.path("levels").toString().contains("COUNTY"))
                .findFirst()
                .orElseThrow();
        Reply granted = trade.bureau(PLACE)
                .run(
                        "bureau/GrantTitle",
                        Map.of(
                                "input",
                                Map.of(
                                        "holder", university.path("id").asString(),
                                        "kind", kind.path("key").asString(),
                                        "level", "COUNTY",
                                        "grantedBy", "试验科技局",
                                        "documentNumber", "昆科〔2026〕" + NUMBERS.incrementAndGet() + "号",
                                        "from", today.minusYears(2).toString(),
                                        "to", today.plusDays(30).toString())));

        assertThat(granted.refusals()).isEmpty();
        assertThat(told(holder))
                .isNotEmpty()
                .allMatch(text -> text.contains("到期")
                        && text.contains(university.path("name").asString()));
        assertThat(waiting(holder, "register.waits-renewal")).isEqualTo(1);
        JsonNode title = answered(granted, "title");
        assertThat(api.as(Role.BUREAU, "530100")
                        .run(
                                "bureau/ContestTitle",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "title", title.path("id").asString(),
                                                "expectedVersion",
                                                        title.path("version").asInt(),
                                                "reason", "申报材料不实")))
                        .refusals())
                .isEmpty();
        assertThat(told(trade.bureau(PLACE))).anyMatch(text -> text.contains("异议") && text.contains("申报材料不实"));
    }

    private static JsonNode answered(Reply reply, String what) {
        return reply.data().iterator().next().path(what);
    }

    private List<String> told(Caller caller) {
        notices.tellAll();
        return caller.run("firm/Inbox", Map.of("first", 100))
                .at("/inbox/nodes")
                .valueStream()
                .map(one -> one.path("text").asString())
                // whoever speaks for an institution here is one person, who elsewhere brings lists in
                .filter(text -> !text.startsWith("导入文件"))
                .toList();
    }

    private static int waiting(Caller caller, String kind) {
        return caller.run("firm/WhatWaits", Map.of())
                .at("/viewer/waiting")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .mapToInt(one -> one.path("count").asInt())
                .sum();
    }

    private JsonNode laid(Caller seller, JsonNode university, JsonNode station) {
        Map<String, Object> facts = trade.facts(PLACE, BUYER, "100000.00");
        facts.put(
                "seller",
                new HashMap<>(Map.of(
                        "name", university.path("name").asString(),
                        "creditCode", university.path("creditCode").asString(),
                        "region", PLACE,
                        "nature", "UNIVERSITY",
                        "institution", university.path("id").asString())));
        Map<String, Object> input = Trade.input(facts);
        input.put("station", station.path("id").asString());
        return done(seller.run("firm/RegisterContract", Map.of("input", input)));
    }

    private static String achievement(Caller unit, JsonNode university, LocalDate by) {
        String title = "滇池治理技术" + NUMBERS.incrementAndGet();
        Map<String, Object> facts = new HashMap<>(Map.ofEntries(
                Map.entry("title", title),
                Map.entry("category", "APPLIED"),
                Map.entry("maturity", "MIDDLE"),
                Map.entry("field", "ENVIRONMENT"),
                Map.entry("secrecy", "OPEN"),
                Map.entry("unit", university.path("name").asString()),
                Map.entry("unitCode", university.path("creditCode").asString()),
                Map.entry("region", PLACE),
                Map.entry("institution", university.path("id").asString()),
                Map.entry("source", Map.of("kind", "PLAN", "plan", "试验计划", "fiscal", true)),
                Map.entry("owners", List.of(Map.of("name", "试验大学", "share", 10000))),
                Map.entry("convertBy", by.toString()),
                Map.entry("willing", true)));
        assertThat(unit.run("firm/RegisterAchievement", Map.of("input", Trade.input(facts)))
                        .refusals())
                .isEmpty();
        return title;
    }

    private JsonNode institution(String kind) {
        int number = NUMBERS.incrementAndGet();
        JsonNode answer = trade.bureau(PLACE)
                .run(
                        "bureau/RegisterInstitution",
                        Map.of(
                                "input",
                                Map.of(
                                        "name",
                                        "滇试验机构" + number + "号",
                                        "creditCode",
                                        CreditCodes.of(PLACE, number).value(),
                                        "kinds",
                                        List.of(kind),
                                        "region",
                                        PLACE)))
                .at("/registerInstitution/institution");
        assertThat(answer.path("id").isString()).isTrue();
        return answer;
    }

    private static String key(JsonNode object) {
        return GlobalId.parse(object.path("id").asString()).key();
    }
}
