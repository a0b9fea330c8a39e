package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.notice.telling.TellNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A recognition that a bureau of the carrier's place holds to be wrong … */
@IntegrationTest
class ContestRecognitionTests {
    private static final String CONTEST = "bureau/ContestRecognition";
    private static final String UPHOLD = "bureau/UpholdRecognition";
    private static final String WITHDRAW = "bureau/WithdrawRecognition";

    private final Api api;
    private final MongoOperations mongo;
    private final TellNotices notices;
    private final LocalDate today;
    private final Caller nation;
    private final Caller county;
    private Registered carrier;

    ContestRecognitionTests(Api api, MongoOperations mongo, TellNotices notices, Clock clock) {
        this.notices = notices;
        this.api = api;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
        this.nation = api.as(BUREAU, "100000");
        this.county = api.as(BUREAU, Registered.REGION);
    }

    @BeforeEach
    void recognise() {
        carrier = Registered.by(api, mongo);
        carrier.as(
                nation,
                "bureau/RecogniseCarrier",
                Map.of(
                        "documentNumber",
                        "国科〔2024〕1号",
                        "level",
                        "NATIONAL",
                        "from",
                        today.minusDays(9).toString()));
    }

    /** It is no withdrawal: who gave the title decides. */
    @Test
    void showsWhoSaysSoAndWhyAndStaysInForce() {
        JsonNode shown = Registered.carrier(contest(county));

        assertThat(shown.at("/recognitions/0/contest/reason").asString()).isEqualTo("场地面积不实");
        assertThat(shown.at("/recognitions/0/contest/by/scope/0").asString()).isEqualTo(Registered.REGION);
        assertThat(shown.at("/recognitions/0/contest/answer").isNull()).isTrue();
        assertThat(shown.at("/recognitions/0/inForce").asBoolean()).isTrue();
        assertThat(shown.path("level").asString()).isEqualTo("NATIONAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"640106", "640100", "640000", "100000"})
    void isContestedByEveryBureauOfItsPlace(String region) {
        assertThat(contest(api.as(BUREAU, region)).refusals()).isEmpty();
    }

    @Test
    void isContestedByNobodyElse() {
        carrier.declines(api.as(BUREAU, "640200"), CONTEST, why("场地面积不实"), "NOT_FOUND", "carrier");
        assertThat(contest(api.as(BUREAU)).codes()).isNotEmpty();
        assertThat(contest(api.as(ADMIN)).refusals()).isEmpty();
    }

    @Test
    void isDecidedByThoseOfItsLevel() {
        contest(county);

        for (String region : new String[] {"640106", "640100", "640000"}) {
            carrier.declines(api.as(BUREAU, region), UPHOLD, why("已现场核查"), "NOT_RESPONSIBLE", "level");
        }
        JsonNode shown = Registered.carrier(carrier.as(nation, UPHOLD, why("已现场核查")));

        assertThat(shown.at("/recognitions/0/contest/answer/reason").asString()).isEqualTo("已现场核查");
        assertThat(shown.at("/recognitions/0/contest/answer/by/scope/0").asString())
                .isEqualTo("100000");
        assertThat(shown.at("/recognitions/0/contest/reason").asString()).isEqualTo("场地面积不实");
        assertThat(shown.at("/recognitions/0/inForce").asBoolean()).isTrue();
    }

    @Test
    void isWithdrawnAsAnyOtherAndKeepsTheContest() {
        contest(county);

        JsonNode shown = Registered.carrier(
                carrier.as(nation, WITHDRAW, Map.of("number", 1, "on", today.toString(), "reason", "异议成立")));

        assertThat(shown.at("/recognitions/0/inForce").asBoolean()).isFalse();
        assertThat(shown.at("/recognitions/0/contest/reason").asString()).isEqualTo("场地面积不实");
        carrier.declines(county, CONTEST, why("场地面积不实"), "WRONG_STATE", "number");
        carrier.declines(nation, UPHOLD, why("已现场核查"), "WRONG_STATE", "number");
    }

    /** The one way of titles: a warned one is renewed, cleared or withdrawn, and by those of its level alone. */
    @Test
    void isWarnedOfClearedAndRenewedByThoseOfItsLevel() {
        Map<String, Object> said = Map.of("number", 1, "on", today.toString(), "reason", "年度评价不合格");
        carrier.declines(county, "bureau/WarnRecognition", said, "NOT_RESPONSIBLE", "level");
        carrier.declines(nation, "bureau/ClearRecognition", said, "WRONG_STATE", "number");

        JsonNode warned = Registered.carrier(carrier.as(nation, "bureau/WarnRecognition", said));
        assertThat(warned.at("/recognitions/0/state").asString()).isEqualTo("WARNED");
        assertThat(warned.at("/recognitions/0/inForce").asBoolean()).isTrue();
        carrier.declines(nation, "bureau/WarnRecognition", said, "WRONG_STATE", "number");
        JsonNode cleared = Registered.carrier(carrier.as(nation, "bureau/ClearRecognition", said));
        assertThat(cleared.at("/recognitions/0/state").asString()).isEqualTo("GRANTED");

        // it has no end that a renewal could put off
        Map<String, Object> term = Map.of(
                "number", 1, "on", today.toString(), "to", today.plusYears(3).toString());
        carrier.declines(nation, "bureau/RenewRecognition", term, "WRONG_DATES", "to");
        carrier.as(
                nation,
                "bureau/RecogniseCarrier",
                Map.of(
                        "documentNumber",
                        "国科〔2024〕2号",
                        "level",
                        "NATIONAL",
                        "from",
                        today.minusDays(9).toString(),
                        "to",
                        today.plusYears(1).toString()));
        Map<String, Object> second = Map.of(
                "number", 2, "on", today.toString(), "to", today.plusYears(3).toString());
        JsonNode renewed = Registered.carrier(carrier.as(nation, "bureau/RenewRecognition", second));
        assertThat(renewed.path("recognitions").findValuesAsString("to"))
                .contains(today.plusYears(3).toString());
    }

    @Test
    void isContestedOnceUntilItIsDecidedAndMayBeAgainThen() {
        carrier.declines(nation, UPHOLD, why("已现场核查"), "WRONG_STATE", "number");
        contest(county);
        carrier.declines(county, CONTEST, why("场地面积不实"), "WRONG_STATE", "number");
        carrier.as(nation, UPHOLD, why("已现场核查"));
        carrier.declines(nation, UPHOLD, why("已现场核查"), "WRONG_STATE", "number");

        JsonNode again = Registered.carrier(carrier.as(county, CONTEST, why("复核后仍不足")));

        assertThat(again.at("/recognitions/0/contest/reason").asString()).isEqualTo("复核后仍不足");
        assertThat(again.at("/recognitions/0/contest/answer").isNull()).isTrue();
        JsonNode kept = county.ask(
                        "query($id: ID!) { carrier(id: $id) { recognitions { steps { step reason by { scope } } } } }",
                        Map.of("id", carrier.id()))
                .at("/carrier/recognitions/0/steps");
        assertThat(kept.findValuesAsString("step")).containsExactly("CONTEST", "UPHOLD", "CONTEST");
        assertThat(kept.findValuesAsString("reason")).containsExactly("场地面积不实", "已现场核查", "复核后仍不足");
        assertThat(kept.at("/1/by/scope/0").asString()).isEqualTo("100000");
    }

    @Test
    void isToldToThoseWhoDecideAboutItAndToTheCarrierWhatTheyDid() {
        contest(county);
        Map<String, Object> said = Map.of("number", 1, "on", today.toString(), "reason", "年度评价不合格");
        carrier.as(nation, "bureau/WarnRecognition", said);
        carrier.as(nation, WITHDRAW, Map.of("number", 1, "on", today.toString(), "reason", "异议成立"));
        notices.tellAll();

        assertThat(told(nation)).anyMatch(text -> text.contains("异议") && text.contains("场地面积不实"));
        assertThat(told(carrier.manager()))
                .anyMatch(text -> text.contains("警示") && text.contains("年度评价不合格"))
                .anyMatch(text -> text.contains("撤销") && text.contains("异议成立"));
    }

    private static List<String> told(Caller caller) {
        return caller.run("firm/Inbox", Map.of("first", 100)).at("/inbox/nodes").findValuesAsString("text");
    }

    @Test
    void isThereAndContestedInWords() {
        carrier.declines(county, CONTEST, Map.of("number", 2, "reason", "场地面积不实"), "INVALID", "number");
        carrier.declines(nation, UPHOLD, Map.of("number", 2, "reason", "场地面积不实"), "INVALID", "number");
        carrier.declines(county, CONTEST, why(" "), "INVALID", "reason");
        carrier.declines(
                county, CONTEST, Map.of("number", 1, "reason", "不实", "expectedVersion", 0), "STALE", "expectedVersion");
    }

    /** Every act is in the trail, with its reason. */
    @Test
    void isInTheTrail() {
        contest(county);

        JsonNode last = api.as(ADMIN)
                .ask(
                        "query($o: ID) { auditTrail(first: 1, filter: {object: $o}) { nodes { operation reason } } }",
                        Map.of("o", carrier.id()))
                .at("/auditTrail/nodes/0");

        assertThat(last.path("operation").asString()).isEqualTo("contestRecognition");
        assertThat(last.path("reason").asString()).isEqualTo("场地面积不实");
    }

    private Reply contest(Caller bureau) {
        return carrier.as(bureau, CONTEST, why("场地面积不实"));
    }

    private static Map<String, Object> why(String reason) {
        return Map.of("number", 1, "reason", reason);
    }
}
