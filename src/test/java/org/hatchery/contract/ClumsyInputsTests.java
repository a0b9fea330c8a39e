package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clumsy people type and paste, through the clients' own operations: taken in its one form, or refused in words. */
@IntegrationTest
class ClumsyInputsTests {
    private static final String REGION = "632221";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private final Api api;
    private final Caller bureau;

    ClumsyInputsTests(Api api) {
        this.api = api;
        this.bureau = api.as(Role.BUREAU, REGION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沈阳\u0000检测有限公司",
                "沈阳\n换行\t检测有限公司",
                "沈阳\u202e反向检测有限公司",
                "\u200b\u200b\u200b",
                "\u3000\u3000\u3000",
                "\ufe0f\ufe0f",
                "沈阳\u2066检测\u2069有限公司"
            })
    void namesThatNobodyCanReadAreRefusedWhereverTheyAreSent(String name) {
        assertThat(refusals(register(Map.of("name", name)))).containsExactly("INVALID name");
        assertThat(refusals(register(Map.of("contact", Map.of("person", name, "phone", "024-23876543")))))
                .containsExactly("INVALID contact.person");
        assertThat(refusals(register(Map.of("ties", Map.of("shareholders", List.of(Map.of("name", name)))))))
                .containsExactly("INVALID ties.shareholders.0.name");
    }

    @Test
    void rareCharactersCountOnce() {
        int number = NUMBERS.get();
        String name = "𬭎".repeat(97) + String.format("%03d", number);

        assertThat(register(Map.of("name", name))
                        .at("/registerProvider/provider/name")
                        .asString())
                .isEqualTo(name);
        assertThat(refusals(register(Map.of("name", "𬭎")))).containsExactly("INVALID name");
        assertThat(message(register(Map.of("name", "𬭎".repeat(101))))).isEqualTo("最多 100 字，目前 101 字，请缩短。");
    }

    @ParameterizedTest
    @CsvSource({
        "024-83991234转801, 024-83991234-801",
        "（024）83991234, 024-83991234",
        "400-810-0080, 400-810-0080",
        "０２４－８３９９１２３４, 024-83991234"
    })
    void telephoneNumbersAreTakenAsPeopleWriteThem(String typed, String stored) {
        Reply reply = register(Map.of("contact", Map.of("person", "王芳", "phone", typed)));

        assertThat(reply.refusals()).isEmpty();
        assertThat(bureau.ask(
                                "query P($id: ID!) { node(id: $id) { ... on Provider { contact { phone } } } }",
                                Map.of(
                                        "id",
                                        reply.at("/registerProvider/provider/id")
                                                .asString()))
                        .at("/node/contact/phone")
                        .asString())
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----", "()()()", "+++++", "电话", "024-83991234转"})
    void whatIsNoTelephoneNumberIsRefusedWithOneThatIs(String typed) {
        Reply reply = register(Map.of("contact", Map.of("person", "王芳", "phone", typed)));

        assertThat(refusals(reply)).containsExactly("INVALID contact.phone");
        assertThat(message(reply)).contains("024-83991234-801");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@.b", "a@c..cn", "<a@c.cn>", "a b@c.cn"})
    void whatIsNoAddressIsRefusedWithOneThatIs(String typed) {
        Reply reply = register(Map.of("contact", Map.of("person", "王芳", "email", typed)));

        assertThat(refusals(reply)).containsExactly("INVALID contact.email");
        assertThat(message(reply)).contains("wang@example.cn");
    }

    @Test
    void creditCodesAreTakenAsTheyArePasted() {
        String code = CreditCodes.of(REGION, 9_000 + NUMBERS.incrementAndGet()).value();
        String pasted = " " + code.substring(0, 2).toLowerCase(Locale.ROOT) + " " + code.substring(2, 8) + "　"
                + code.substring(8).toLowerCase(Locale.ROOT);

        assertThat(register(Map.of("creditCode", pasted))
                        .at("/registerProvider/provider/creditCode")
                        .asString())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "１２３．４５, 123.45",
        "' 12 ', 12.00",
        "00012.50, 12.50",
    })
    void amountsAreTakenInEveryWidth(String typed, String stored) {
        assertThat(priced(typed).at("/putOffering/provider/catalogue/0/price").asString())
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1e3", "¥100", "100元", "12.345", "-1", "1_000", "٣", "十", "0x10", "+5", ".5"})
    void amountsThatCannotBeReadAreRefusedInWords(String typed) {
        Reply reply = priced(typed);

        assertThat(reply.at("/putOffering/userErrors/0/field/0").asString()).isEqualTo("price");
        assertThat(reply.at("/putOffering/userErrors/0/message").asString()).startsWith("金额须为元，最多两位小数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/11/21", "2026年11月21日", "21.11.2026", "2026-11-2", "2026-02-29", "20261121"})
    void daysThatCannotBeReadAreRefusedWithOneThatCan(String day) {
        Reply reply = bureau.run("bureau/RecognitionRules", Map.of("on", day));

        assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        assertThat(reply.text("/errors/0/message")).isEqualTo("日期须形如 2026-11-21。");
    }

    /** An offering at that price. */
    private Reply priced(String price) {
        String provider = register(Map.of()).at("/registerProvider/provider/id").asString();
        Map<String, Object> input = new HashMap<>(Map.of(
                "provider", provider,
                "expectedVersion", 0,
                "code", "T-1",
                "kind", "TESTING",
                "title", "成分检测",
                "unit", "次",
                "price", price));
        return api.as(Role.PROVIDER, GlobalId.key("Provider", provider))
                .run("provider/PutOffering", Map.of("input", input));
    }

    private Reply register(Map<String, ?> change) {
        int number = NUMBERS.incrementAndGet();
        Map<String, Object> input = new HashMap<>(Map.of(
                "name",
                "海晏检测中心" + number,
                "creditCode",
                CreditCodes.of(REGION, number).value(),
                "region",
                REGION));
        input.putAll(change);
        return bureau.run("bureau/RegisterProvider", Map.of("input", input));
    }

    private static List<String> refusals(Reply reply) {
        return reply.at("/registerProvider/userErrors")
                .valueStream()
                .map(error -> error.path("code").asString() + " "
                        + String.join(
                                ".",
                                error.path("field")
                                        .valueStream()
                                        .map(step -> step.asString())
                                        .toList()))
                .toList();
    }

    private static String message(Reply reply) {
        return reply.at("/registerProvider/userErrors/0/message").asString();
    }
}
