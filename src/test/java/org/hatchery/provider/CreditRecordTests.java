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
import org.hatchery.shared.CreditCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class CreditRecordTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private final CreditRecordDirectory directory;
    private final Api api;
    private final Caller bureau;
    private final LocalDate today;
    private final CreditCode party = CreditCodes.of("632525", NUMBERS.getAndIncrement());

    CreditRecordTests(Api api, CreditRecordDirectory directory, Clock clock) {
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

    private Reply list(String list, LocalDate from, String source) {
        return bureau.run(
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
                                on.toString())));
    }
}
