package org.hatchery.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.telling.TellNotices;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** The inbox of somebody … */
@IntegrationTest
class InboxTests {
    private static final String REGION = "630102";
    private static final Map<String, Object> EVERY = Map.of();
    private static final int YEARS_OF_A_CROWD = 3;

    private final Api api;
    private final MongoOperations mongo;
    private final ServiceClock clock;
    private final TellNotices notices;
    private final SetAsideLedger setAside;

    InboxTests(Api api, MongoOperations mongo, ServiceClock clock, TellNotices notices, SetAsideLedger setAside) {
        this.api = api;
        this.mongo = mongo;
        this.clock = clock;
        this.notices = notices;
        this.setAside = setAside;
    }

    /** One stay that reaches its limit in so many days. */
    private void stay(String prefix, int days) {
        LocalDate entered = LocalDate.now(clock).minusYears(YEARS_OF_A_CROWD).plusDays(days);
        Crowd.of(prefix, REGION, 1, 0, entered).storedIn(mongo);
    }

    private Mailbox firm(String prefix) {
        return new Mailbox(api.as(Role.FIRM, prefix + "-firm-0"));
    }

    private Mailbox manager(String prefix) {
        return new Mailbox(api.as(Role.CARRIER_MANAGER, prefix + "-carrier"));
    }

    @Test
    void tellsBothPartiesOnceThatALimitComesNear() {
        stay("inbox1", 90);

        notices.tellAll();
        notices.tellAll();

        assertThat(firm("inbox1").texts(EVERY)).singleElement().asString().startsWith("拥挤企业0的孵化期限为");
        // whoever asks is somebody of other tests as well, to whom other things happened
        List<JsonNode> limits = manager("inbox1").all().stream()
                .filter(one -> one.path("kind").asString().equals("incubation.notice-limit"))
                .toList();
        assertThat(limits).hasSize(1);
        JsonNode told = limits.get(0);
        assertThat(told.path("kindName").asString()).isEqualTo("孵化期限");
        assertThat(told.at("/about/__typename").asString()).isEqualTo("Stay");
        assertThat(told.path("read").asBoolean()).isFalse();
    }

    @Test
    void tellsNothingAgainWhenTheDocumentIsSavedAgain() {
        stay("inbox2", 30);
        notices.tellAll();
        manager("inbox2").owner().run("manager/StayList", Map.of("first", 1));
        mongo.updateFirst(
                new Query(where("_id").is("inbox2-stay-0")),
                Update.update(Telling.MARK, Telling.Marks.name()),
                "agreements");

        notices.tellAll();

        assertThat(firm("inbox2").all()).hasSize(1);
        Document stored = mongo.findById("inbox2-stay-0", Document.class, "agreements");
        assertThat(stored).isNotNull().doesNotContainKey(Telling.MARK);
    }

    @Test
    void isReadByEachPersonForThemselves() {
        stay("inbox3", 90);
        notices.tellAll();
        Mailbox one = new Mailbox(api.as(new Actor("inbox-one", Role.FIRM, List.of("inbox3-firm-0"))));
        Mailbox other = new Mailbox(api.as(new Actor("inbox-other", Role.FIRM, List.of("inbox3-firm-0"))));
        String id = one.all().get(0).path("id").asString();

        assertThat(one.unread()).isEqualTo(1);
        assertThat(one.read(Map.of("notices", List.of(id)))
                        .at("/markRead/unread")
                        .asInt())
                .isZero();
        assertThat(one.all(Map.of("unread", true))).isEmpty();
        assertThat(one.all(Map.of("unread", false))).hasSize(1);
        assertThat(other.unread()).isEqualTo(1);
        assertThat(other.read(Map.of("until", clock.instant().toString()))
                        .at("/markRead/unread")
                        .asInt())
                .isZero();
        assertThat(other.all().get(0).path("read").asBoolean()).isTrue();
    }

    @Test
    void isOfNobodyElse() {
        stay("inbox4", 90);
        notices.tellAll();
        String id = firm("inbox4").all().get(0).path("id").asString();
        Mailbox stranger = new Mailbox(api.as(Role.FIRM, "inbox4-firm-1"));

        assertThat(stranger.all()).isEmpty();
        assertThat(stranger.read(Map.of("notices", List.of(id))).refusals()).containsExactly("NOT_FOUND");
        assertThat(stranger.owner()
                        .ask("{ node(id: \"" + id + "\") { id } }")
                        .at("/node")
                        .isNull())
                .isTrue();
        assertThat(firm("inbox4")
                        .owner()
                        .ask("{ node(id: \"" + id + "\") { id } }")
                        .at("/node/id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void isReadBySomeOrUntilAMomentButNotBoth() {
        Mailbox one = firm("inbox5");

        assertThat(one.read(Map.of()).refusals()).containsExactly("INVALID");
        assertThat(one.read(Map.of("notices", List.of())).refusals()).containsExactly("INVALID");
    }

    @Test
    void isSearchedByWordsKindsAndDays() {
        stay("inbox6", 90);
        notices.tellAll();
        String today = LocalDate.now(clock).toString();
        Mailbox firm = firm("inbox6");

        assertThat(firm.all(Map.of("text", "孵化期限"))).hasSize(1);
        assertThat(firm.all(Map.of("text", "创新券"))).isEmpty();
        assertThat(firm.all(Map.of("kinds", List.of("incubation.notice-limit"))))
                .hasSize(1);
        assertThat(firm.all(Map.of("kinds", List.of("voucher.notice-claims")))).isEmpty();
        assertThat(firm.all(Map.of("at", Map.of("from", today, "to", today)))).hasSize(1);
        assertThat(firm.all(Map.of("at", Map.of("to", "2020-01-01")))).isEmpty();
    }

    @Test
    void hearsOfADayThatHasComeByItself() {
        clock.goBack(20);
        stay("inbox7", 95);
        mongo.remove(new Query(), "noticeDays");
        notices.tellAll();
        assertThat(firm("inbox7").all()).isEmpty();

        clock.goBack(15);
        notices.tellAll();
        notices.tellAll();

        assertThat(firm("inbox7").all()).hasSize(1);
        mongo.remove(new Query(), "noticeDays");
    }

    @Test
    void isFilledThoughADocumentCannotBeRead() {
        stay("inbox8", 90);
        mongo.getCollection("agreements")
                .insertOne(new Document("_id", "inbox8-broken")
                        .append("state", "NO_STATE_AT_ALL")
                        .append(Telling.MARK, "0"));

        notices.tellAll();

        assertThat(firm("inbox8").all()).hasSize(1);
        assertThat(setAside.of("notice/agreements"))
                .anyMatch(one -> one.subject().equals("inbox8-broken"));
        mongo.remove(new Query(where("_id").is("inbox8-broken")), "agreements");
        setAside.forget("notice/agreements", List.of("inbox8-broken"));
    }

    @Test
    void saysWhatWaitsWithTheDayAndTheListBehindIt() {
        stay("inbox9", 40);

        JsonNode waiting = manager("inbox9")
                .owner()
                .run("firm/WhatWaits", EVERY)
                .at("/viewer/waiting")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("incubation.waits-limit"))
                .findFirst()
                .orElseThrow();

        assertThat(waiting.path("count").asInt()).isEqualTo(1);
        assertThat(waiting.path("dueOn").asString())
                .isEqualTo(LocalDate.now(clock)
                        .minusYears(YEARS_OF_A_CROWD)
                        .plusDays(40)
                        .minusYears(1)
                        .plusYears(4)
                        .toString());
        assertThat(waiting.at("/due/0/what").asString()).isEqualTo("拥挤企业0");
        assertThat(waiting.at("/records/list").asString()).isEqualTo("stays");
        assertThat(waiting.at("/records/filter").asString()).contains("limitOn");
    }
}
