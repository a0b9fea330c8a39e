package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names stand in the order in which people look for them … */
class NameOrderTests {
    @Test
    void byTheSoundOfTheirCharacters() {
        List<String> sorted = List.of("和平众创空间", "皇姑孵化器", "沈北创业园", "沈北光电", "铁西星创天地", "于洪加速器");

        assertThat(sorted(sorted)).isEqualTo(sorted);
        assertThat("于洪加速器".compareTo("和平众创空间"))
                .as("by code point it is another order")
                .isNegative();
    }

    @Test
    void numbersByTheirSizeAndLettersAfterCharacters() {
        List<String> sorted = List.of("2号孵化器", "10号孵化器", "第2孵化器", "第10孵化器", "ABC创客空间");

        assertThat(sorted(sorted)).isEqualTo(sorted);
    }

    @Test
    void alikeWhereOnlyCaseWidthOrSignsDiffer() {
        assertThat(NameOrder.of("ABC创客空间（浑南）")).isEqualTo(NameOrder.of("ａｂｃ创客空间(浑南)"));
        assertThat(NameOrder.of("沈阳一号")).isNotEqualTo(NameOrder.of("沈阳二号"));
    }

    @Test
    void whateverTheyAreMadeOf() {
        for (String name : List.of("", "𬭎", "🚀", "\ud83d", "ᠮᠣᠩᠭᠣᠯ", "བོད་ཡིག", "——", "\u0000", "𬭎".repeat(100))) {
            assertThat(NameOrder.of(name)).as(name).matches("[0-9a-f]*").hasSizeLessThan(600);
        }
    }

    private static List<String> sorted(List<String> names) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.reverse(shuffled);
        shuffled.sort(Comparator.comparing(NameOrder::of));
        return shuffled;
    }
}
