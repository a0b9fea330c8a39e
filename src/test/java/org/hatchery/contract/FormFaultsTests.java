package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.contract.Probe.Leaf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several wrong values in one form come back together, each with its place and a whole sentence in both languages. */
@Tag("once")
@IntegrationTest
class FormFaultsTests {
    private static final int TOGETHER = 15;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final SchemaProbes probes;
    private final List<String> wrong = new ArrayList<>();

    FormFaultsTests(Api api) {
        this.probes = new SchemaProbes(api);
    }

    @Test
    void ofEveryMutationAreToldTogetherInChinese() {
        probes.mutations().forEach(probe -> tell(probe, false));

        assertThat(wrong).isEmpty();
    }

    @Test
    void ofEveryMutationAreToldTogetherInEnglish() {
        probes.mutations().forEach(probe -> tell(probe, true));

        assertThat(wrong).isEmpty();
    }

    private void tell(Probe probe, boolean english) {
        for (int from = 0; from < probe.leaves().size(); from += TOGETHER) {
            Map<Leaf, Object> mistakes = new LinkedHashMap<>();
            probe.leaves()
                    .subList(from, Math.min(from + TOGETHER, probe.leaves().size()))
                    .forEach(leaf -> mistakes.put(
                            leaf, Hostile.values(leaf.type(), leaf.place()).get(0)));
            Map<String, String> told = SchemaProbes.faults(
                    probes.send(probe, probe.with(mistakes), english ? Caller::inEnglish : caller -> caller));
            mistakes.keySet().forEach(leaf -> check(probe, leaf, told.get(leaf.field()), english));
        }
    }

    private void check(Probe probe, Leaf leaf, String sentence, boolean english) {
        boolean whole = sentence != null
                && (english
                        ? sentence.matches("[A-Z].*\\.")
                                && !HAN.matcher(sentence).find()
                        : sentence.endsWith("。") && HAN.matcher(sentence).find());
        if (!whole) {
            wrong.add(probe.field().getName() + " says of " + leaf.field() + ": " + sentence);
        }
    }
}
