package org.hatchery.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.provider.Pooled.particulars;

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
class RegisterProviderTests {
    private final Caller bureau;
    private final MongoOperations mongo;

    RegisterProviderTests(Api api, MongoOperations mongo) {
        this.bureau = api.as(BUREAU, "630100");
        this.mongo = mongo;
    }

    @Test
    void takesAProviderIntoThePool() {
        Map<String, Object> said = particulars();
        said.put("contact", Map.of("person", "马女士", "phone", "0971-1234567"));
        said.put(
                "ties",
                Map.of(
                        "legalRepresentative",
                        "马建国",
                        "shareholders",
                        List.of(Map.of("name", "青海投资集团", "creditCode", "91350100M000100Y43"))));

        JsonNode provider = Pooled.provider(register(said));

        assertThat(provider.path("version").asInt()).isZero();
        assertThat(provider.at("/region/name").asString()).isEqualTo("城东区");
        assertThat(provider.path("creditCode").asString()).isEqualTo(said.get("creditCode"));
        assertThat(provider.at("/ties/legalRepresentative").asString()).isEqualTo("马建国");
        assertThat(provider.at("/ties/shareholders/0/creditCode").asString()).isEqualTo("91350100M000100Y43");
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("name", "名", "INVALID", "name"),
                Arguments.of("region", "210112", "INVALID", "region"),
                Arguments.of("region", "630100", "INVALID", "region"),
                Arguments.of("contact", Map.of("person", " "), "INVALID", "contact.person"),
                Arguments.of("ties", Map.of("legalRepresentative", "马"), "INVALID", "ties.legalRepresentative"),
                Arguments.of(
                        "ties",
                        Map.of("shareholders", List.of(Map.of("name", ""))),
                        "INVALID",
                        "ties.shareholders.0.name"));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void declinesWhatIsNotAcceptable(String name, Object value, String code, String field) {
        Map<String, Object> said = particulars();
        said.put(name, value);
        long before = mongo.count(new Query(), Provider.class);

        Pooled.isDeclined(register(said), code, field);

        assertThat(mongo.count(new Query(), Provider.class)).isEqualTo(before);
    }

    @Test
    void declinesACreditCodeThatIsInThePool() {
        Map<String, Object> said = particulars();
        register(said);
        said.put("name", "另一个名称");

        Pooled.isDeclined(register(said), "ALREADY_REGISTERED", "creditCode");
    }

    private Reply register(Map<String, Object> said) {
        return bureau.run("bureau/RegisterProvider", Map.of("input", said));
    }
}
