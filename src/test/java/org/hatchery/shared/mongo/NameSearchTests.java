package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTests {
    private static final String CODE = "91530102MA6K5T3X2B";

    @ParameterizedTest
    @CsvSource({
        "昆明五华孵化器, 昆明五华孵化器",
        "昆明五华孵化器, 五华",
        "昆明五华孵化器, 孵化器 昆明",
        "昆明五华孵化器, 器",
        "昆明五华孵化器, 孵化器・昆明!",
        "Cloud Bio 生物, cLOUD",
        "Cloud Bio 生物, bio 生物",
        "ＡＢ智能, ab智",
        "ab智能, ＡＢ",
        "𠮷祥农业, 𠮷",
        "𠮷祥农业, 𠮷祥",
        "昆明五华孵化器, 91530102MA6K5T3X2B",
        "昆明五华孵化器, 91530102ma6k5t3x2b 五华"
    })
    void findsByAnyPartOfTheNameOrTheWholeCode(String name, String text) {
        assertThat(finds(name, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "昆明五华孵化器, 五昆",
        "昆明五华孵化器, 华五",
        "昆明五华孵化器, 昆明 盘龙",
        "昆明五华孵化器, 華",
        "昆明五华孵化器, MA6K5T3X2B",
        "昆明五华孵化器, 91530102MA6K5T3X2C",
        "Cloud Bio 生物, o生",
        "𠮷祥农业, 𠮸"
    })
    void findsNothingElse(String name, String text) {
        assertThat(finds(name, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "%", "!。・", "👩‍🔬"})
    void occursNowhereWithoutAWord(String text) {
        assertThat(NameSearch.matches(text).getCriteriaObject()).isEqualTo(Document.parse("{grams: {$in: []}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷祥农业", "a\uD842", "👩‍🔬创客"})
    void keepsWholeCharactersOnly(String name) {
        assertThat(NameSearch.grams(name))
                .allSatisfy(gram -> assertThat(gram.codePoints())
                        .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
    }

    private static boolean finds(String name, String text) {
        Set<String> grams = NameSearch.grams(name, CODE, null);
        Document condition = NameSearch.matches(text).getCriteriaObject();
        return condition.getList("$and", Document.class).stream()
                .map(one -> one.get(NameSearch.FIELD))
                .allMatch(wanted -> wanted instanceof Pattern beginning
                        ? grams.stream()
                                .anyMatch(gram -> beginning.matcher(gram).find())
                        : grams.contains(wanted));
    }

    /** Half as many values as with each character besides, and none is kept twice. */
    @Test
    void keepsAsManyPiecesAsAWordHasCharacters() {
        assertThat(NameSearch.grams("昆明五华", "五华区")).containsExactlyInAnyOrder("昆明", "明五", "五华", "华", "华区", "区");
    }
}
