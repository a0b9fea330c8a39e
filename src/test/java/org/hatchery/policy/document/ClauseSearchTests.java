package org.hatchery.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that speak of something, whichever characters they are printed in … */
@IntegrationTest
class ClauseSearchTests {
    private static final String SHENYANG = "shenyang-conversion-2022";
    private static final String CHENGDU = "chengdu-deyang-mianyang-2018";

    private final Caller manager;

    ClauseSearchTests(Api api) {
        this.manager = api.as(CARRIER_MANAGER, "nobody");
    }

    @ParameterizedTest
    @CsvSource({"技术合同, 9", "技術合同, 9", "企业, 56", "企業, 56", "专利, 12", "專利, 12", " 技术合同　, 9"})
    void areFoundInEitherScript(String text, int many) {
        Reply found = search(text, null);

        assertThat(found.at("/clauses/totalCount").asInt()).isEqualTo(many);
    }

    @Test
    void areFoundAsTheyArePrinted() {
        assertThat(words(search("技术合同", SHENYANG))).isNotEmpty().allMatch(words -> words.contains("技術合同"));
        assertThat(words(search("技術合同", CHENGDU))).isNotEmpty().allMatch(words -> words.contains("技术合同"));
    }

    @Test
    void areFoundInOneDocumentOnlyWhereThatIsAsked() {
        Reply found = search("技术合同", SHENYANG);

        assertThat(found.at("/clauses/nodes").findValuesAsString("nameEn")).hasSize(5);
        assertThat(found.at("/clauses/nodes/0/document/id").asString())
                .isEqualTo(GlobalId.of("PolicyDocument", SHENYANG));
    }

    @Test
    void areFoundByTheEnglishSummaryInEitherCase() {
        assertThat(search("pre-incubation", null).at("/clauses/totalCount").asInt())
                .isEqualTo(
                        search("PRE-INCUBATION", null).at("/clauses/totalCount").asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "(", "[", "\\", "+", "?", "^", "$", "a{1000000}", "(a+)+$", "\\E.*\\Q"})
    void areNotFoundByPatterns(String text) {
        Reply reply = manager.run("manager/ClauseSearch", Map.of("text", text));

        assertThat(reply.codes()).isEmpty();
        assertThat(words(reply)).allMatch(words -> words.contains(text));
    }

    @Test
    void areLookedForWithoutWhatNobodySees() {
        assertThat(search("技术\u200b合同\u0000", null).at("/clauses/totalCount").asInt())
                .isEqualTo(9);
    }

    @Test
    void areAskedForWithUpTo50Characters() {
        assertThat(search("𬭎".repeat(50), null).at("/clauses/totalCount").asInt())
                .isZero();
        Reply book = manager.run("manager/ClauseSearch", Map.of("text", "字".repeat(51)));

        assertThat(book.codes()).containsExactly("BAD_REQUEST");
        assertThat(book.text("/errors/0/message")).isEqualTo("最多 50 字，目前 51 字，请缩短。");
        assertThat(book.text("/errors/0/extensions/field/1")).isEqualTo("text");
    }

    private Reply search(String text, @Nullable String document) {
        Map<String, Object> asked = new HashMap<>(Map.of("text", text, "first", 100));
        if (document != null) {
            asked.put("document", GlobalId.of("PolicyDocument", document));
        }
        return manager.run("manager/ClauseSearch", asked);
    }

    private static List<String> words(Reply found) {
        return StreamSupport.stream(found.at("/clauses/nodes").spliterator(), false)
                .map(clause ->
                        clause.path("words").asString() + clause.path("summary").asString())
                .toList();
    }
}
