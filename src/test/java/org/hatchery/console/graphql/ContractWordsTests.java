package org.hatchery.console.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hatchery.shared.graphql.Described;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The pages speak by the schema: nothing in it is without a word in either language. */
class ContractWordsTests {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final JsonMapper json = new JsonMapper();
    private final JsonNode chinese = read(true);
    private final JsonNode english = read(false);

    private JsonNode read(boolean inChinese) {
        var words = new ContractWords(json);
        JsonNode contract = said(words.script(inChinese));
        JsonNode forms = said(words.forms(inChinese));
        // what every page knows is not sent once more
        contract.path("inputs")
                .propertyNames()
                .forEach(name -> assertThat(forms.has(name)).as(name).isFalse());
        ((ObjectNode) contract.path("inputs")).setAll((ObjectNode) forms);
        return contract;
    }

    private JsonNode said(String script) {
        return json.readTree(script.substring("export default ".length(), script.lastIndexOf(';')));
    }

    @Test
    void hasAWordForEveryValueOfEveryEnum() {
        assertThat(chinese.at("/enums").properties())
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> type.getValue()
                        .properties()
                        .forEach(value -> assertThat(value.getValue().asString())
                                .as(type.getKey() + "." + value.getKey())
                                .containsPattern(HAN)));
        assertThat(english.at("/enums").properties())
                .allSatisfy(type -> type.getValue()
                        .properties()
                        .forEach(value -> assertThat(value.getValue().asString())
                                .as(type.getKey() + "." + value.getKey())
                                .isNotBlank()
                                .doesNotContainPattern(HAN)
                                .doesNotContain("_")));
    }

    @Test
    void labelsEveryFieldThatIsSentOrShown() {
        assertThat(StreamSupport.stream(chinese.at("/inputs").spliterator(), false)
                        .flatMap(input -> input.at("/fields").valueStream()))
                .hasSizeGreaterThan(400)
                .allSatisfy(field -> assertThat(field.at("/label").asString()).containsPattern(HAN));
        assertThat(StreamSupport.stream(chinese.at("/types").spliterator(), false)
                        .flatMap(JsonNode::valueStream))
                .hasSizeGreaterThan(800)
                .allSatisfy(field -> assertThat(field.get(1).asString()).containsPattern(HAN));
    }

    @Test
    void tellsWhatAFormMayHold() {
        JsonNode redeem = chinese.at("/inputs/RedeemVoucherInput/fields");

        assertThat(redeem.at("/amount/type").asString()).isEqualTo("Yuan");
        assertThat(redeem.at("/amount/required").asBoolean()).isTrue();
        assertThat(redeem.at("/quantity/otherwise").asInt()).isEqualTo(1);
        assertThat(redeem.at("/quantity/bounds/range/max").asInt()).isEqualTo(100_000);
        assertThat(redeem.at("/priceReason/bounds/text/form").asString()).isEqualTo("LINES");
        assertThat(chinese.at("/inputs/PartyInput/oneOf").asBoolean()).isTrue();
        assertThat(chinese.at("/inputs/SubmitClaimInput/fields/invoices/list").asBoolean())
                .isTrue();
    }

    @Test
    void knowsTheIdAndTheInputOfEveryOperation() {
        JsonNode redeem = chinese.at("/operations/RedeemVoucher");

        assertThat(redeem.at("/id").asString()).startsWith("sha256:");
        assertThat(redeem.at("/input").asString()).isEqualTo("RedeemVoucherInput");
        assertThat(redeem.at("/roles").valueStream().map(JsonNode::asString))
                .contains("FIRM")
                .doesNotContain("BUREAU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreementNumber | Agreement number",
                "on | On",
                "rndExpenditure | R&D expenditure",
                "trlIn | TRL in",
            })
    void makesALabelOfAName(String name, String label) {
        assertThat(Described.label(name)).isEqualTo(label);
    }
}
