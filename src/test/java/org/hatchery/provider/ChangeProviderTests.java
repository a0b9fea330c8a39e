package org.hatchery.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.identity.Role.PROVIDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What bureau and provider do to a provider in the pool, with the clients' own operations. */
@IntegrationTest
class ChangeProviderTests {
    private static final String PUT = "provider/PutOffering";
    private static final String WITHDRAW = "provider/WithdrawOffering";
    private static final String SUSPEND = "bureau/SuspendProvider";

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final LocalDate today;
    private Pooled provider;

    ChangeProviderTests(Api api, MongoOperations mongo, DatabaseCommands commands, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void register() {
        provider = Pooled.by(api, mongo);
    }

    @Test
    void catalogueShowsWhatWasPutAndWhatWasWithdrawn() {
        provider.asItself("PutOffering", offering("T-1", Map.of("price", "1000.5", "statutory", true)));
        provider.asItself("PutOffering", offering("R-1", Map.of("kind", "R_AND_D")));
        provider.asItself("WithdrawOffering", Map.of("code", "R-1", "on", today.toString()));

        JsonNode page = home(provider.own());

        assertThat(page.at("/catalogue/0/code").asString()).isEqualTo("R-1");
        assertThat(page.at("/catalogue/0/price").isNull()).isTrue();
        assertThat(page.at("/catalogue/0/withdrawnOn").asString()).isEqualTo(today.toString());
        assertThat(page.at("/catalogue/1/price").asString()).isEqualTo("1000.50");
        assertThat(page.at("/catalogue/1/statutory").asBoolean()).isTrue();
        assertThat(page.at("/catalogue/1/batch").asBoolean()).isFalse();
        assertThat(page.path("version").asInt()).isEqualTo(3);
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("code", "T 1", "INVALID"),
                Arguments.of("code", "", "INVALID"),
                Arguments.of("code", "T".repeat(41), "INVALID"),
                Arguments.of("title", "测", "INVALID"),
                Arguments.of("unit", " ", "INVALID"),
                Arguments.of("price", "0", "INVALID"));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void catalogueDeclinesWhatIsNotAcceptable(String name, Object value, String code) {
        provider.declines(provider.own(), PUT, offering("T-1", Map.of(name, value)), code, name);
    }

    @Test
    void catalogueDeclinesCodesItDoesNotHave() {
        provider.declines(
                provider.own(), WITHDRAW, Map.of("code", "T-9", "on", today.toString()), "NOT_IN_CATALOGUE", "code");
    }

    @Test
    void catalogueLosesNothingWhenManyPutAtOnce() {
        List<List<String>> refusals = Together.run(
                8,
                number -> provider.asItself("PutOffering", offering("T-" + number, Map.of()))
                        .refusals());

        long stale = refusals.stream().filter(List.of("STALE")::equals).count();
        long done = refusals.stream().filter(List::isEmpty).count();
        assertThat(stale + done).isEqualTo(8);
        assertThat(home(provider.own()).path("catalogue")).hasSize((int) done);
    }

    @Test
    void qualificationTakesThePlaceOfTheOneWithItsCertificate() {
        provider.asBureau("PutQualification", qualification("CNAS-1", "TESTING", "DESIGN"));
        JsonNode shown = Pooled.provider(provider.asBureau("PutQualification", qualification("ｃnas－1", "TESTING")));

        assertThat(shown.path("qualifications")).hasSize(1);
        assertThat(shown.at("/qualifications/0/kinds")).hasToString("[\"TESTING\"]");
        assertThat(shown.at("/qualifications/0/inForce").asBoolean()).isTrue();
    }

    @Test
    void qualificationIsDeclinedWithoutKindOrCertificateOrTime() {
        String operation = "bureau/PutQualification";
        provider.declines(provider.bureau(), operation, qualification("CNAS-1"), "INVALID", "kinds");
        provider.declines(provider.bureau(), operation, qualification(" ", "TESTING"), "INVALID", "certificateNumber");
        provider.declines(
                provider.bureau(),
                operation,
                with(qualification("CNAS-1", "TESTING"), "to", "2026-01-01"),
                "WRONG_DATES",
                "to");
    }

    @Test
    void suspensionIsSeenByEverybodyUntilItIsLifted() {
        JsonNode suspended = Pooled.provider(provider.asBureau("SuspendProvider", suspension(today)));
        assertThat(suspended.path("suspended").asBoolean()).isTrue();
        assertThat(home(api.as(FIRM, "anybody")).path("suspended").asBoolean()).isTrue();
        provider.declines(provider.bureau(), SUSPEND, suspension(today), "WRONG_STATE", "provider");

        JsonNode lifted = Pooled.provider(provider.asBureau(
                "LiftSuspension", Map.of("on", today.plusDays(1).toString())));
        assertThat(lifted.at("/suspensions/0/to").asString())
                .isEqualTo(today.plusDays(1).toString());
        assertThat(lifted.path("suspended").asBoolean()).isTrue();
    }

    @Test
    void suspensionIsDeclinedInHindsight() {
        provider.declines(provider.bureau(), SUSPEND, suspension(today.minusDays(1)), "WRONG_DATES", "from");
        provider.declines(
                provider.bureau(), "bureau/LiftSuspension", Map.of("on", today.toString()), "WRONG_STATE", "provider");
    }

    @Test
    void updateLeavesWhatIsOmittedAndClearsWhatIsNull() {
        provider.asItself("UpdateProvider", Map.of("contact", Map.of("person", "马女士")));
        JsonNode named = Pooled.provider(provider.asItself("UpdateProvider", Map.of("name", "骐骥检测")));
        JsonNode cleared =
                Pooled.provider(provider.asItself("UpdateProvider", Collections.singletonMap("contact", null)));

        assertThat(named.at("/contact/person").asString()).isEqualTo("马女士");
        assertThat(cleared.path("name").asString()).isEqualTo("骐骥检测");
        assertThat(cleared.path("contact").isNull()).isTrue();
        assertThat(found("骐骥")).isEqualTo(1);
        provider.declines(
                provider.own(), "provider/UpdateProvider", Collections.singletonMap("name", null), "INVALID", "name");
    }

    private int found(String text) {
        return provider.own()
                .run("firm/ProviderSearch", Map.of("filter", Map.of("text", text)))
                .at("/providers/nodes")
                .size();
    }

    @Test
    void ownersAreRecordedByABureauAndKeepTheCreditCode() {
        Map<String, Object> ties = Map.of("legalRepresentative", "张三", "parent", "91350100M000100Y43");
        JsonNode tied = Pooled.provider(provider.asBureau("RecordProviderTies", Map.of("ties", ties)));

        assertThat(tied.at("/ties/parent").asString()).isEqualTo("91350100M000100Y43");
        var stored = provider.stored();
        assertThat(stored.get("ties", org.bson.Document.class).getString("creditCode"))
                .isEqualTo(stored.get("profile", org.bson.Document.class).getString("creditCode"));
    }

    @Test
    void ownersAreShownToThoseWhoLookAfterTheProviderOnly() {
        for (Caller caller : List.of(provider.own(), provider.bureau(), api.as(AUDITOR, "630000"), api.as(ADMIN))) {
            assertThat(home(caller).path("ties").isObject()).isTrue();
        }
        for (Caller caller : List.of(
                api.as(FIRM, "anybody"),
                api.as(CARRIER_MANAGER, "anybody"),
                api.as(PROVIDER, "another"),
                api.as(BUREAU, "210100"))) {
            assertThat(home(caller).path("ties").isNull()).isTrue();
            assertThat(home(caller).path("name").isString()).isTrue();
        }
    }

    @Test
    void viewerIsToldWhatItCanDo() {
        assertThat(Reply.plain(home(provider.own()).path("viewerCan"))).hasToString(can(true, false, false, false));
        assertThat(Reply.plain(home(provider.bureau()).path("viewerCan"))).hasToString(can(false, true, true, false));
        assertThat(Reply.plain(home(api.as(BUREAU, "210100")).path("viewerCan")))
                .hasToString(can(false, false, false, false));
        provider.asBureau("SuspendProvider", suspension(today.plusDays(3)));
        assertThat(Reply.plain(home(provider.bureau()).path("viewerCan"))).hasToString(can(false, true, false, true));
    }

    private static String can(boolean update, boolean qualify, boolean suspend, boolean lift) {
        return "{\"update\":%s,\"qualify\":%s,\"suspend\":%s,\"lift\":%s}".formatted(update, qualify, suspend, lift);
    }

    @Test
    void everyActIsDeclinedOutsideTheScope() {
        Caller elsewhere = api.as(BUREAU, "210100");
        Caller another = api.as(PROVIDER, "another");
        provider.declines(elsewhere, SUSPEND, suspension(today), "NOT_FOUND", "provider");
        provider.declines(elsewhere, "bureau/LiftSuspension", Map.of("on", today.toString()), "NOT_FOUND", "provider");
        provider.declines(elsewhere, "bureau/PutQualification", qualification("C", "TESTING"), "NOT_FOUND", "provider");
        provider.declines(elsewhere, "bureau/RecordProviderTies", Map.of("ties", Map.of()), "NOT_FOUND", "provider");
        provider.declines(another, PUT, offering("T-1", Map.of()), "NOT_FOUND", "provider");
        provider.declines(another, WITHDRAW, Map.of("code", "T", "on", today.toString()), "NOT_FOUND", "provider");
        provider.declines(another, "provider/UpdateProvider", Map.of("name", "名称"), "NOT_FOUND", "provider");
    }

    @Test
    void everyActIsStaleOnAnyVersionButTheLast() {
        provider.asItself("PutOffering", offering("T-1", Map.of()));

        provider.declines(
                provider.bureau(), SUSPEND, with(suspension(today), "expectedVersion", 0), "STALE", "expectedVersion");
        provider.declines(
                provider.own(), PUT, offering("T-2", Map.of("expectedVersion", 2)), "STALE", "expectedVersion");
    }

    @Test
    void everyPageCostsOneCommand() {
        Caller firm = api.as(FIRM, "anybody");
        assertThat(commands.during(() -> home(firm))).containsExactly("find providers");
        assertThat(commands.during(() -> firm.run("firm/ProviderSearch").data()))
                .containsExactly("find providers");
        assertThat(commands.during(() -> provider.asItself("PutOffering", offering("T-1", Map.of()))))
                .endsWith("find providers", "update providers");
    }

    @Test
    void homePageShowsAProviderItselfAndNobodyElse() {
        assertThat(mine(provider.own())).containsExactly(provider.id());
        assertThat(mine(provider.bureau())).contains(provider.id());
        assertThat(mine(api.as(PROVIDER, "another"))).isEmpty();
        assertThat(mine(api.as(BUREAU, "630121"))).isEmpty();
    }

    private static List<String> mine(Caller caller) {
        return caller.run("provider/MyCatalogue", Map.of("first", 100))
                .at("/providers/nodes")
                .valueStream()
                .map(provider -> provider.path("id").asString())
                .toList();
    }

    @Test
    void nodeIsThereForEverybody() {
        assertThat(api.as(FIRM, "anybody")
                        .ask("{ node(id: \"" + provider.id() + "\") { __typename id } }")
                        .at("/node/__typename")
                        .asString())
                .isEqualTo("Provider");
    }

    private JsonNode home(Caller caller) {
        return caller.run("firm/ProviderPage", Map.of("provider", provider.id()))
                .at("/provider");
    }

    private static Map<String, Object> offering(String code, Map<String, ?> more) {
        Map<String, Object> offering =
                new HashMap<>(Map.of("code", code, "kind", "TESTING", "title", "材料性能检测", "unit", "次"));
        offering.putAll(more);
        return offering;
    }

    private static Map<String, Object> qualification(String certificate, String... kinds) {
        return Map.of(
                "certificateNumber", certificate, "kinds", List.of(kinds), "from", "2026-01-01", "to", "2099-01-01");
    }

    private static Map<String, Object> suspension(LocalDate from) {
        return Map.of("from", from.toString(), "reason", "投诉查实");
    }

    private static Map<String, Object> with(Map<String, Object> change, String name, Object value) {
        Map<String, Object> all = new HashMap<>(change);
        all.put(name, value);
        return all;
    }
}
