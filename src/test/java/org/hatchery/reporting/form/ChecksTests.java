package org.hatchery.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that is filled in … */
class ChecksTests {
    private final ReportForm form = FormFile.all().stream()
            .filter(one -> one.code().equals("MAKER_SPACE_YEAR"))
            .findFirst()
            .orElseThrow();

    private ItemValue value(String item, String shown) {
        return ItemValue.of(new BigDecimal(shown), form.item(item).orElseThrow().unit());
    }

    /** All that is required, and nothing that a check objects to. */
    private Map<String, ItemValue> sound() {
        Map<String, ItemValue> now = new HashMap<>();
        form.items().filter(FormItem::required).forEach(item -> now.put(item.code(), any(item)));
        now.put("revTotal", value("revTotal", "40"));
        return now;
    }

    private static ItemValue any(FormItem item) {
        return switch (item.kind()) {
            case FLAG -> ItemValue.of(true);
            case TEXT -> ItemValue.of("有");
            default -> ItemValue.of(BigDecimal.TEN, item.unit());
        };
    }

    private List<Finding> findings(Map<String, ItemValue> now, Map<String, ItemValue> yearAgo) {
        return new Checks(form).of(new Filled(now, yearAgo, yearAgo));
    }

    @Test
    void isSoundWithAllThatIsRequired() {
        assertThat(findings(sound(), Map.of())).isEmpty();
    }

    @Test
    void lacksWhatIsRequired() {
        Map<String, ItemValue> now = sound();
        now.remove("teamMembers");

        assertThat(findings(now, Map.of())).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("required:teamMembers");
            assertThat(finding.isError()).isTrue();
            assertThat(finding.message().english()).isEqualTo("Please fill in \"Members of these teams\".");
        });
    }

    @Test
    void addsUpToTheFen() {
        Map<String, ItemValue> now = sound();
        now.put("revTotal", value("revTotal", "40.00001"));

        assertThat(findings(now, Map.of())).extracting(Finding::check).containsExactly("revenueParts");
        assertThat(findings(now, Map.of()).get(0).items())
                .containsExactly("revTotal", "revService", "revProperty", "revInvest", "revOther");
    }

    @Test
    void warnsOfAUnitMistakeFrom500TimesOn() {
        Map<String, ItemValue> then = Map.of("operatingCost", value("operatingCost", "0.02"));
        Map<String, ItemValue> less = Map.of("operatingCost", value("operatingCost", "0.02001"));
        Map<String, ItemValue> more = Map.of("operatingCost", value("operatingCost", "10000"));

        assertThat(findings(sound(), then)).extracting(Finding::check).containsExactly("unit:operatingCost");
        assertThat(findings(sound(), less)).isEmpty();
        assertThat(findings(sound(), more)).extracting(Finding::check).containsExactly("unit:operatingCost");
        assertThat(findings(sound(), then)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void isComparedWithThePeriodBeforeWhereThereIsOne() {
        Map<String, ItemValue> few = Map.of("teamsServed", value("teamsServed", "4"));
        Map<String, ItemValue> half = Map.of("teamsServed", value("teamsServed", "5"));

        assertThat(findings(sound(), few)).extracting(Finding::check).containsExactly("teamsDouble");
        assertThat(findings(sound(), half)).isEmpty();
    }

    @Test
    void isShownInThousandYuanAndKeptInFen() {
        ItemValue typed = value("revTotal", "1234.56789");

        assertThat(typed.number()).isEqualTo(123_456_789L);
        assertThat(typed.shown(ItemUnit.THOUSAND_YUAN)).isEqualTo(new BigDecimal("1234.56789"));
        assertThat(typed.canonical(ItemUnit.THOUSAND_YUAN)).isEqualTo("1234.56789");
        assertThat(ItemValue.of(1_000_000_00L).shown(ItemUnit.THOUSAND_YUAN)).isEqualTo(new BigDecimal("1000"));
    }
}
