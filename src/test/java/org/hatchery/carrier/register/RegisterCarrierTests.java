package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.carrier.register.Registered.isDeclined;
import static org.hatchery.carrier.register.Registered.particulars;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class RegisterCarrierTests {
    private final Api api;
    private final MongoOperations mongo;
    private final Caller bureau;

    RegisterCarrierTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
        this.bureau = api.as(BUREAU, "640100");
    }

    @Test
    void putsACarrierOnTheRegister() {
        Map<String, Object> said = with("specialised", true);
        said.put("field", "BIOTECHNOLOGY");
        said.put("address", "正源北街 1 号");
        said.put("contact", Map.of("person", "马女士", "phone", "0951-1234567", "email", "ma@example.org"));

        JsonNode carrier = Registered.carrier(register(said));

        assertThat(carrier.path("name").asString()).isEqualTo(said.get("name"));
        assertThat(carrier.path("version").asInt()).isZero();
        assertThat(carrier.at("/region/name").asString()).isEqualTo("金凤区");
        assertThat(carrier.path("level").isNull()).isTrue();
        assertThat(carrier.path("recognitions")).isEmpty();
    }

    @Test
    void showsItAtOnceToItsManagerAndTheBureausAbove() {
        Registered carrier = Registered.by(api, mongo);
        for (Caller caller : List.of(carrier.manager(), carrier.bureau(), api.as(BUREAU, "640000"))) {
            assertThat(caller.run("manager/CarrierPage", Map.of("carrier", carrier.id()))
                            .at("/carrier/id")
                            .asString())
                    .isEqualTo(carrier.id());
        }
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("name", "名", "INVALID", "name"),
                Arguments.of("name", "  \t ", "INVALID", "name"),
                Arguments.of("name", "名".repeat(101), "INVALID", "name"),
                Arguments.of("specialised", true, "INVALID", "field"),
                Arguments.of("servicesOffered", List.of(), "INVALID", "servicesOffered"),
                Arguments.of("region", "210112", "INVALID", "region"),
                Arguments.of("region", "640100", "INVALID", "region"),
                Arguments.of("region", "640000", "INVALID", "region"),
                Arguments.of("region", "640199", "INVALID", "region"),
                Arguments.of("zone", "nowhere", "INVALID", "zone"),
                Arguments.of("address", "街".repeat(201), "INVALID", "address"),
                Arguments.of("contact", Map.of("person", " "), "INVALID", "contact.person"),
                Arguments.of("contact", Map.of("person", "马", "phone", "x"), "INVALID", "contact.phone"),
                Arguments.of("contact", Map.of("person", "马", "email", "x"), "INVALID", "contact.email"),
                Arguments.of(
                        "operator",
                        Map.of("name", " ", "creditCode", "91350100M000100Y43"),
                        "INVALID",
                        "operator.name"));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void declinesWhatIsNotAcceptable(String name, Object value, String code, String field) {
        long before = mongo.count(new Query(), Carrier.class);

        isDeclined(register(with(name, value)), code, field);

        assertThat(mongo.count(new Query(), Carrier.class)).isEqualTo(before);
    }

    @Test
    void declinesANameTheCountyHasAlready() {
        Map<String, Object> said = particulars();
        register(said);

        isDeclined(register(said), "ALREADY_REGISTERED", "name");
    }

    /** What people read as the same name is the same name, however it was typed. */
    @Test
    void declinesTheSameNameInAnotherSpellingAndSaysWhichCarrierHasIt() {
        Map<String, Object> said = particulars();
        String name = "沈阳浑创ABC空间（浑南" + said.get("name").hashCode() + "）";
        said.put("name", name);
        assertThat(register(said).refusals()).isEmpty();

        for (String same : List.of(
                name.replace('（', '(').replace('）', ')'),
                name + " ",
                " " + name,
                "\u3000" + name,
                name.replace("（", " （"),
                name.replace("ABC", "abc"),
                name.replace("ABC", "ＡＢＣ"))) {
            said.put("name", same);
            Reply reply = register(said);
            isDeclined(reply, "ALREADY_REGISTERED", "name");
            assertThat(message(reply)).contains("“" + name + "”");
        }
    }

    @Test
    void keepsANameWithoutTheBlanksAroundIt() {
        Map<String, Object> said = particulars();
        String name = String.valueOf(said.get("name"));
        said.put("name", "\u3000" + name + " ");

        assertThat(Registered.carrier(register(said)).path("name").asString()).isEqualTo(name);
    }

    @Test
    void declinesADayOfOpeningThatIsMistyped() {
        for (String day : List.of("1899-12-31", "0024-05-01", "9999-12-31", "+999999999-12-31")) {
            isDeclined(register(with("openedOn", day)), "INVALID", "openedOn");
        }
    }

    @Test
    void acceptsTheSameNameInAnotherCounty() {
        Map<String, Object> said = particulars();
        register(said);
        said.put("region", "640104");

        assertThat(register(said).refusals()).isEmpty();
    }

    @Test
    void acceptsAPrefectureWithoutCounties() {
        Map<String, Object> said = with("region", "441900");

        assertThat(api.as(BUREAU, "440000")
                        .run("bureau/RegisterCarrier", Map.of("input", said))
                        .refusals())
                .isEmpty();
    }

    @Test
    void isRefusedForACreditCodeWithAWrongCheckCharacter() {
        Reply reply = register(with("operator", Map.of("name", "公司", "creditCode", "91350100M000100Y44")));

        isDeclined(reply, "INVALID", "operator.creditCode");
    }

    @Test
    void isForBureausOnly() {
        assertThat(api.as(CARRIER_MANAGER, "x")
                        .run("bureau/RegisterCarrier", Map.of("input", particulars()))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void saysNoInTheLanguageOfTheCaller() {
        Map<String, Object> input = Map.of("input", with("name", "名"));

        assertThat(message(bureau.run("bureau/RegisterCarrier", input))).isEqualTo("须为 2 至 100 字，目前只有 1 字。");
        assertThat(message(bureau.inEnglish().run("bureau/RegisterCarrier", input)))
                .isEqualTo("Please write 2 to 100 characters; there are only 1.");
    }

    private static String message(Reply reply) {
        return Registered.payload(reply).at("/userErrors/0/message").asString();
    }

    private Reply register(Map<String, Object> said) {
        return bureau.run("bureau/RegisterCarrier", Map.of("input", said));
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> said = new HashMap<>(particulars());
        said.put(name, value);
        return said;
    }
}
