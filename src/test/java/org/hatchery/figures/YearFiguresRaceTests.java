package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.data.mongodb.core.MongoOperations;

/** Of several who change the same figures at once, one gets through and the others hear of it. */
@IntegrationTest
class YearFiguresRaceTests {
    private static final int CALLERS = 4;

    private final Api api;
    private final MongoOperations mongo;
    private Resident resident;
    private int year;

    YearFiguresRaceTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    @BeforeEach
    void openHost() {
        resident = Host.open(api, mongo, "220203").resident();
        year = resident.lastYear();
    }

    private static List<String> refusals(List<Reply> replies) {
        return replies.stream().flatMap(reply -> reply.refusals().stream()).toList();
    }

    @RepeatedTest(5)
    void isOneCorrection() {
        resident.entered(year);

        List<Reply> replies =
                Together.run(CALLERS, caller -> resident.enter(resident.correction(year, 0, "employees", 20 + caller)));

        assertThat(refusals(replies)).hasSize(CALLERS - 1).containsOnly("STALE");
        assertThat(resident.page(year).path("version").asInt()).isEqualTo(1);
        assertThat(resident.page(year).at("/history")).hasSize(2);
    }

    @RepeatedTest(5)
    void isOneFirstEntry() {
        List<Reply> replies = Together.run(
                CALLERS,
                caller -> resident.enter(
                        Resident.with(resident.entry(year), "values", Resident.values("employees", 20 + caller))));

        assertThat(refusals(replies)).hasSize(CALLERS - 1).containsOnly("STALE");
        assertThat(resident.page(year).at("/history")).hasSize(1);
    }

    @RepeatedTest(5)
    void isTheSameEntryForAllWhoSayTheSame() {
        List<Reply> replies = Together.run(CALLERS, caller -> resident.enter(resident.entry(year)));

        assertThat(refusals(replies)).isEmpty();
        assertThat(resident.page(year).at("/history")).hasSize(1);
    }

    /** A carrier never confirms values it has not seen. */
    @RepeatedTest(5)
    void isEitherACorrectionOrAConfirmation() {
        resident.entered(year);

        Together.run(
                2,
                caller -> caller == 0
                        ? resident.enter(resident.correction(year, 0, "employees", 20))
                        : Resident.confirm(resident.host().manager(), List.of(resident.version(year, 0))));

        String outcome = resident.page(year).path("state").asString()
                + resident.page(year).at("/values/employees").asInt();
        assertThat(outcome).isIn("CONFIRMED12", "ENTERED20");
    }
}
