package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.hatchery.incubation.act.RegisterTeamTests;
import org.hatchery.incubation.counting.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** When 32 callers want the same at the same moment … */
@IntegrationTest
class IncubationRaceTests {
    private static final int CALLERS = 32;

    private final Api api;
    private final MongoTemplate mongo;
    private final Incubator incubator;
    private final String today;
    private final Set<String> carriers = new HashSet<>();

    IncubationRaceTests(Api api, MongoTemplate mongo) {
        this.api = api;
        this.mongo = mongo;
        this.incubator = Incubator.open(api);
        this.today = incubator.today().toString();
        carriers.add(incubator.localId());
    }

    @AfterEach
    void theBooksAreInOrder() {
        assertThat(Books.faults(mongo.getDb(), carriers)).isEmpty();
    }

    @Test
    void oneOf32FirmsGetsTheRoom() {
        List<Reply> replies = Together.run(CALLERS, caller -> incubator.entry().send());

        assertThat(accepted(replies)).isEqualTo(1);
        assertThat(refusals(replies)).containsOnly("UNIT_TAKEN").hasSize(CALLERS - 1);
    }

    @Test
    void tenOf32GetOneOfTenWorkstations() {
        List<Reply> replies = Together.run(
                CALLERS, caller -> incubator.entry().takingWorkstations(1).send());

        assertThat(accepted(replies)).isEqualTo(10);
        assertThat(refusals(replies)).containsOnly("CAPACITY_EXCEEDED").hasSize(CALLERS - 10);
    }

    @Test
    void oneOf32CarriersGetsTheFirm() {
        List<Incubator> all = open32();
        Entry known = incubator.entry().on(incubator.today().minusDays(1));
        Admitted earlier = known.admitted();
        earlier.end(today);

        theFirmIsAdmittedOnce(all, known.again().on(incubator.today()).with("consent", earlier.consent(api)));
    }

    @Test
    void oneOf32CarriersGetsAFirmThatNobodyKnows() {
        Entry fresh = incubator.entry();
        theFirmIsAdmittedOnce(open32(), fresh);

        assertThat(mongo.getCollection("firms")
                        .countDocuments(new Document("registration.creditCode", creditCode(fresh))))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void oneOf32AdmissionsGetsTheFirmIntoACarrierWithoutSpace() {
        Entry known = incubator.entry().virtual().on(incubator.today().minusDays(1));
        Admitted earlier = known.admitted();
        earlier.end(today);
        List<String> consents =
                Stream.generate(() -> earlier.consent(api)).limit(CALLERS).toList();
        List<Reply> replies = Together.run(CALLERS, caller -> {
            Entry again = known.again().on(incubator.today()).with("consent", consents.get(caller));
            return (caller % 2 == 0 ? again.virtual() : again.takingWorkstations(1)).send();
        });

        assertThat(accepted(replies)).isEqualTo(1);
        assertThat(refusals(replies)).containsOnly("ALREADY_RESIDENT").hasSize(CALLERS - 1);
    }

    @Test
    void oneRequestSent32TimesIsOneStay() {
        Entry entry = incubator.entry();
        List<Reply> replies = Together.run(CALLERS, caller -> entry.send());

        assertThat(replies)
                .extracting(reply -> reply.at("/admitIncubatee/stay/id").asString())
                .containsOnly(Admitted.of(replies.get(0), incubator.manager()).id());
        assertThat(incubator.page().at("/stays/nodes")).hasSize(1);
    }

    @Test
    void oneTeamSent32TimesIsOneTeam() {
        Entry entry = incubator.entry().ofTeam();
        List<Reply> replies = Together.run(CALLERS, caller -> entry.send());

        assertThat(replies)
                .extracting(
                        reply -> reply.at("/admitIncubatee/stay/incubatee/id").asString())
                .containsOnly(Admitted.of(replies.get(0), incubator.manager()).incubatee());
    }

    @RepeatedTest(2)
    void anEndSentManyTimesAtOnceIsAnsweredAlike() {
        Admitted stay = incubator.entry().on(incubator.today().minusDays(10)).admitted();
        Map<String, Object> end = Admitted.with(stay.request(today), "reason", "EVICTED");

        List<Reply> replies = Together.run(8, caller -> stay.send("EndStay", end));

        assertThat(accepted(replies)).isEqualTo(8);
    }

    @RepeatedTest(3)
    void oneOf32ActsOnAStayWins() {
        Admitted stay = incubator.entry().on(incubator.today().minusDays(10)).admitted();
        Map<String, Object> move = Admitted.with(stay.request(today), "space", Map.of("units", List.of("102")));
        Map<String, Object> end = Admitted.with(stay.request(today), "reason", "EVICTED");
        Map<String, Object> graduate = stay.graduation(today, "MERGER_OR_LISTING", Map.of("documentNumber", "协议1"));
        List<IntFunction<Reply>> acts = List.of(
                caller -> stay.send("MoveIncubatee", fresh(move, caller)),
                caller -> stay.send("EndStay", fresh(end, caller)),
                caller -> stay.send("GraduateIncubatee", fresh(graduate, caller)));
        List<Reply> replies =
                Together.run(CALLERS, caller -> acts.get(caller % acts.size()).apply(caller));

        assertThat(accepted(replies)).isEqualTo(1);
        assertThat(refusals(replies)).containsOnly("STALE");
    }

    @RepeatedTest(3)
    void oneRequestToLeaveSent8TimesIsAnsweredOkToAll() {
        Admitted leaving = incubator.entry().on(incubator.today().minusDays(10)).admitted();
        Map<String, Object> end = Admitted.with(leaving.request(today), "reason", "EVICTED");
        List<Reply> ends = Together.run(8, caller -> leaving.send("EndStay", end));
        Admitted graduate = incubator
                .entry()
                .takingWorkstations(1)
                .on(incubator.today().minusDays(10))
                .admitted();
        Map<String, Object> graduation =
                graduate.graduation(today, "MERGER_OR_LISTING", Map.of("documentNumber", "协议1"));
        List<Reply> graduations = Together.run(8, caller -> graduate.send("GraduateIncubatee", graduation));

        assertThat(refusals(ends)).isEmpty();
        assertThat(refusals(graduations)).isEmpty();
    }

    @Test
    void aMoveAndARegistrationDoNotLoseEachOther() {
        for (int round = 0; round < 8; round++) {
            Admitted team = incubator
                    .entry()
                    .ofTeam()
                    .takingWorkstations(1)
                    .on(incubator.today().minusDays(10))
                    .admitted();
            Map<String, Object> move = Admitted.with(team.request(today), "space", Map.of());
            Map<String, Object> registration = RegisterTeamTests.registration(team, incubator.today());
            List<Reply> replies = Together.run(
                    2,
                    caller -> caller == 0 ? team.send("MoveIncubatee", move) : team.send("RegisterTeam", registration));

            assertThat(refusals(replies)).isSubsetOf("STALE");
        }
    }

    @Test
    void aFirmIsSeenByAllCarriersThatServeItWithoutSpace() {
        List<Incubator> some = open32().subList(0, 8);
        Admitted firm = incubator.entry().admitted();
        List<Reply> replies = Together.run(
                8,
                caller -> some.get(caller)
                        .entry()
                        .by(api.as(Role.ADMIN))
                        .of(firm.incubatee())
                        .virtual()
                        .send());

        assertThat(accepted(replies)).isEqualTo(8);
    }

    @Test
    void aLateHelperDoesNotBringBackALeaseThatHasEnded() {
        for (int round = 0; round < 5; round++) {
            Entry entry = incubator.entry();
            List<Reply> replies = Together.run(8, caller -> entry.send());
            Admitted stay = Admitted.of(replies.get(0), incubator.manager());
            Together.run(8, caller -> caller == 0 ? stay.end(today) : entry.send());
        }
    }

    private void theFirmIsAdmittedOnce(List<Incubator> all, Entry firm) {
        List<Reply> replies = Together.run(
                CALLERS,
                caller -> firm.into(all.get(caller), all.get(caller).manager())
                        .again()
                        .send());

        assertThat(accepted(replies)).isEqualTo(1);
        // whoever comes after the winner hears that it is resident, or that it has not agreed to a second admission
        assertThat(refusals(replies)).hasSize(CALLERS - 1).isSubsetOf("ALREADY_RESIDENT", "CONSENT_NEEDED");
    }

    private List<Incubator> open32() {
        List<Incubator> all = Together.run(CALLERS, caller -> Incubator.open(api));
        all.forEach(one -> carriers.add(one.localId()));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Object creditCode(Entry entry) {
        return ((Map<String, Map<String, Object>>) entry.input().get("party"))
                .get("firm")
                .get("creditCode");
    }

    private static Map<String, Object> fresh(Map<String, Object> input, int caller) {
        return Admitted.with(input, "idempotencyKey", "race-key-" + caller + "-" + input.get("idempotencyKey"));
    }

    private static long accepted(List<Reply> replies) {
        return replies.stream().filter(reply -> reply.refusals().isEmpty()).count();
    }

    private static Stream<String> refusals(List<Reply> replies) {
        return replies.stream().flatMap(reply -> reply.refusals().stream());
    }
}
