package org.hatchery.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.reporting.report.ReportFixture.FORM;
import static org.hatchery.reporting.report.ReportFixture.report;
import static org.hatchery.reporting.report.ReportFixture.value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.junit.jupiter.api.Test;

/** What was submitted … */
class ReportContentTests {
    private static final List<String> CODES = FORM.items().map(FormItem::code).toList();

    @Provide
    Arbitrary<Map<String, ContentItem>> items() {
        return Combinators.combine(item("income"), item("firms"), item("open"), item("words"))
                .as((income, firms, open, words) -> {
                    Map<String, ContentItem> all = new LinkedHashMap<>();
                    all.put("income", income);
                    all.put("firms", firms);
                    all.put("open", open);
                    all.put("words", words);
                    all.values().removeIf(Objects::isNull);
                    return all;
                });
    }

    private Arbitrary<ContentItem> item(String code) {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(6).injectNull(0.3);
        return Combinators.combine(values(code).injectNull(0.3), values(code).injectNull(0.1), words)
                .as(ContentItem::new)
                .injectNull(0.2);
    }

    private static Arbitrary<ItemValue> values(String code) {
        return switch (code) {
            case "open" -> Arbitraries.of(true, false).map(ItemValue::of);
            case "words" -> Arbitraries.strings().ofMaxLength(6).map(ItemValue::of);
            default ->
                Arbitraries.longs().between(-1_000_000, 1_000_000_000_000L).map(ItemValue::of);
        };
    }

    private static ReportContent content(Map<String, ContentItem> items, Map<String, String> comments) {
        return ReportContent.of(report(), FORM, items, comments);
    }

    @Property(tries = 300)
    void hasOneHashInWhateverOrderItIsPut(@ForAll("items") Map<String, ContentItem> items) {
        Map<String, ContentItem> other = new LinkedHashMap<>();
        Stream.of(items.keySet().toArray(String[]::new))
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(code -> other.put(code, items.get(code)));

        assertThat(content(items, Map.of("a", "x", "b", "y")).hash())
                .isEqualTo(content(other, new HashMap<>(Map.of("b", "y", "a", "x")))
                        .hash())
                .matches("[0-9a-f]{64}");
        assertThat(content(items, Map.of()).isWhatItsHashSays(FORM)).isTrue();
    }

    @Property(tries = 300)
    void hasAnotherHashWhenItSaysSomethingElse(
            @ForAll("items") Map<String, ContentItem> items, @ForAll("items") Map<String, ContentItem> others) {
        assertThat(content(items, Map.of())
                        .hash()
                        .equals(content(others, Map.of()).hash()))
                .isEqualTo(saying(items).equals(saying(others)));
    }

    /** Items without anything say nothing. */
    private static Map<String, ContentItem> saying(Map<String, ContentItem> items) {
        Map<String, ContentItem> saying = new HashMap<>(items);
        saying.values().removeIf(item -> item.derived() == null && item.value() == null && item.reason() == null);
        return saying;
    }

    @Property(tries = 300)
    void differsWhereTheValuesDo(
            @ForAll("items") Map<String, ContentItem> items, @ForAll("items") Map<String, ContentItem> others) {
        Map<String, ItemValue> before = content(items, Map.of()).values();
        Map<String, ItemValue> now = content(others, Map.of()).values();
        List<Difference> found = Difference.between(FORM, before, now);

        assertThat(found.stream().map(Difference::item))
                .containsExactlyElementsOf(CODES.stream()
                        .filter(code -> !Objects.equals(before.get(code), now.get(code)))
                        .toList());
        Map<String, ItemValue> patched = new HashMap<>(before);
        found.forEach(one -> patched.put(one.item(), one.now()));
        patched.values().removeIf(Objects::isNull);
        assertThat(patched).isEqualTo(now);
    }

    @Test
    void isWrittenInTheOneWayThatItsHashIsOf() {
        var items = Map.of(
                "income", new ContentItem(value("income", "10.50"), value("income", "12"), "更正\n一"),
                "open", new ContentItem(null, ItemValue.of(true), null));

        assertThat(ReportContent.canonical(report().getId(), FORM, items, Map.of("check", "无误")))
                .isEqualTo("""
                        hatchery report 1
                        report 28 TEST_MONTH.210000.2026-10.c1
                        form 12 TEST_MONTH/1
                        income.derived 4 10.5
                        income.value 2 12
                        income.reason 4 更正
                        一
                        open.value 4 true
                        check.comment 2 无误
                        """);
    }

    @Test
    void cannotBePutTogetherFromPiecesOfAnother() {
        var one = Map.of("words", new ContentItem(null, ItemValue.of("a\nopen.value 4 true"), null));
        var other = Map.of(
                "words", new ContentItem(null, ItemValue.of("a"), null),
                "open", new ContentItem(null, ItemValue.of(true), null));

        assertThat(content(one, Map.of()).hash())
                .isNotEqualTo(content(other, Map.of()).hash());
    }
}
