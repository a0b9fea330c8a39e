package org.hatchery.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class CreditRecordTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private final CreditRecordDirectory directory;
    private final Api api;
    private final MongoOperations mongo;
    private final Caller bureau;
    private final LocalDate today;
    private final CreditCode party = CreditCodes.of("632525", NUMBERS.getAndIncrement());

    CreditRecordTests(Api api, CreditRecordDirectory directory, MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.api = api;
        this.directory = directory;
        this.bureau = api.as(BUREAU, "632500");
        this.today = LocalDate.now(clock);
    }

    @Test
    void isInForceFromItsFirstDayToTheDayBeforeItEnds() {
        JsonNode listed = Pooled.provider(list("SERIOUS_DISHONESTY", today.minusDays(9), "青市监〔2026〕1号"));
        assertThat(listed.path("inForce").asBoolean()).isTrue();
        JsonNode ended = Pooled.provider(end(bureau, listed, today.minusDays(1)));

        assertThat(ended.path("inForce").asBoolean()).isFalse();
        assertThat(directory.inForce(party, today.minusDays(10))).isEmpty();
        assertThat(directory.inForce(party, today.minusDays(9)))
                .extracting(CreditRecord::list)
                .containsExactly(CreditList.SERIOUS_DISHONESTY);
        assertThat(directory.inForce(party, today.minusDays(2))).hasSize(1);
        assertThat(directory.inForce(party, today.minusDays(1))).isEmpty();
    }

    @Test
    void isReadByEveryBureauInTheCountryLatestFirst() {
        list("SAFETY_ACCIDENT", today.minusDays(3), "青应急〔2026〕1号");
        list("ABNORMAL_OPERATION", today.minusDays(1), "青市监〔2026〕2号");

        for (Caller caller : List.of(api.as(BUREAU, "210100"), api.as(AUDITOR, "630000"), api.as(ADMIN))) {
            assertThat(caller.run("bureau/CreditRecords", Map.of("creditCode", party.value()))
                            .at("/creditRecords/nodes")
                            .findValuesAsString("list"))
                    .containsExactly("ABNORMAL_OPERATION", "SAFETY_ACCIDENT");
        }
    }

    @Test
    void isRecordedOnce() {
        list("SAFETY_ACCIDENT", today, "青应急〔2026〕1号");

        Pooled.isDeclined(list("SAFETY_ACCIDENT", today, " 青应急〔2026〕1号 "), "ALREADY_REGISTERED", "source");
        Pooled.isDeclined(list("SAFETY_ACCIDENT", today, "青应急（2026） 1号"), "ALREADY_REGISTERED", "source");
        assertThat(list("SAFETY_ACCIDENT", today, "青应急〔2026〕2号").refusals()).isEmpty();
    }

    @Test
    void isDeclinedWithoutASourceOrAheadOfTime() {
        Pooled.isDeclined(list("SAFETY_ACCIDENT", today, " x "), "INVALID", "source");
        Pooled.isDeclined(list("SAFETY_ACCIDENT", today, "源".repeat(301)), "INVALID", "source");
        Pooled.isDeclined(list("SAFETY_ACCIDENT", today.plusDays(1), "青应急〔2026〕1号"), "WRONG_DATES", "from");
        assertThat(directory.inForce(party, today.plusDays(1))).isEmpty();
    }

    @Test
    void isEndedOnceByThoseWhoKeepItOrStandAbove() {
        JsonNode listed = Pooled.provider(list("SAFETY_ACCIDENT", today.minusDays(3), "青应急〔2026〕1号"));
        Pooled.isDeclined(end(api.as(BUREAU, "210100"), listed, today), "NOT_RESPONSIBLE", "creditRecord");
        Pooled.isDeclined(end(api.as(BUREAU, "632525"), listed, today), "NOT_RESPONSIBLE", "creditRecord");
        Pooled.isDeclined(end(bureau, listed, today.minusDays(4)), "WRONG_DATES", "on");
        Pooled.isDeclined(end(bureau, listed, today.plusDays(1)), "WRONG_DATES", "on");

        JsonNode ended = Pooled.provider(end(api.as(BUREAU, "630000"), listed, today));

        Pooled.isDeclined(end(bureau, listed, today), "STALE", "expectedVersion");
        Pooled.isDeclined(end(bureau, ended, today), "WRONG_STATE", "creditRecord");
    }

    @Test
    void isRecordedOnlyByABureauAtHomeOrAboveWhoIsKept() {
        for (String elsewhere : List.of("620725", "632524", "210000")) {
            Pooled.isDeclined(
                    list(api.as(BUREAU, elsewhere), "SERIOUS_DISHONESTY", today, "外地文"),
                    "NOT_RESPONSIBLE",
                    "creditCode");
        }
        for (String home : List.of("632525", "632500", "630000", "100000")) {
            JsonNode listed = Pooled.provider(list(api.as(BUREAU, home), "SERIOUS_DISHONESTY", today, "文" + home));
            assertThat(listed.at("/recordedBy/by").asString()).isEqualTo("test-BUREAU");
            assertThat(listed.at("/recordedBy/scope/0").asString()).isEqualTo(home);
        }
    }

    @Test
    void isRecordedOfAProviderAlsoWhereItLies() {
        String code = CreditCodes.of("440305", NUMBERS.getAndIncrement()).value();
        Map<String, Object> elsewhere = Pooled.particulars();
        elsewhere.put("creditCode", code);
        assertThat(api.as(BUREAU, Pooled.REGION)
                        .run("bureau/RegisterProvider", Map.of("input", elsewhere))
                        .refusals())
                .isEmpty();

        assertThat(listing(api.as(BUREAU, Pooled.REGION), code, "本地文").refusals())
                .isEmpty();
    }

    /** Neither a bureau without a region nor one of a region that there is not reads or records anything. */
    @Test
    void isNothingForAnAuthorityOfNowhere() {
        for (String[] nowhere : List.of(
                new String[0], new String[] {"999999"}, new String[] {"abc"}, new String[] {"*"}, new String[] {"ZONE-1"
                })) {
            Caller nobody = api.as(BUREAU, nowhere);
            assertThat(list(nobody, "SAFETY_ACCIDENT", today, "文").codes()).containsExactly("FORBIDDEN");
            assertThat(nobody.run("bureau/CreditRecords", Map.of("creditCode", party.value()))
                            .codes())
                    .containsExactly("FORBIDDEN");
            assertThat(nobody.ask("{ viewer { scope } }").at("/viewer/scope")).isEmpty();
        }
    }

    /** Recorded before competence was checked: those at home may put it right. */
    @Test
    void isEndedAtHomeWhenSomebodyElsewhereRecordedIt() {
        var foreign = CreditRecord.of(
                party,
                CreditList.SERIOUS_DISHONESTY,
                today.minusDays(2),
                "外地文",
                new RegionCode("620725").visibleTo(),
                null,
                today);
        mongo.insert(foreign);
        var listed = bureau.run("bureau/CreditRecords", Map.of("creditCode", party.value()))
                .at("/creditRecords/nodes/0");
        Pooled.isDeclined(end(api.as(BUREAU, "210100"), listed, today), "NOT_RESPONSIBLE", "creditRecord");

        JsonNode ended = Pooled.provider(end(api.as(BUREAU, "632525"), listed, today));

        assertThat(ended.at("/endedBy/scope/0").asString()).isEqualTo("632525");
        assertThat(ended.at("/endedBecause").asString()).isEqualTo("复核不实");
    }

    private Reply list(String list, LocalDate from, String source) {
        return list(bureau, list, from, source);
    }

    private Reply listing(Caller caller, String creditCode, String source) {
        Map<String, Object> input =
                Map.of("creditCode", creditCode, "list", "SAFETY_ACCIDENT", "from", today.toString(), "source", source);
        return caller.run("bureau/RecordCreditRecord", Map.of("input", input));
    }

    private Reply list(Caller caller, String list, LocalDate from, String source) {
        return caller.run(
                "bureau/RecordCreditRecord",
                Map.of(
                        "input",
                        Map.of("creditCode", party.value(), "list", list, "from", from.toString(), "source", source)));
    }

    private static Reply end(Caller caller, JsonNode listed, LocalDate on) {
        return caller.run(
                "bureau/EndCreditRecord",
                Map.of(
                        "input",
                        Map.of(
                                "creditRecord",
                                listed.path("id").asString(),
                                "expectedVersion",
                                listed.path("version").asInt(),
                                "on",
                                on.toString(),
                                "reason",
                                "复核不实")));
    }
}
