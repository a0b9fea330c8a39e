package org.hatchery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.target.Target;
import org.hatchery.region.RegionLevel;
import org.hatchery.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Labels in a file … */
class LabelsTests {
    private final Labels labels = new Labels();

    static Stream<Enum<?>> values() {
        return Stream.of(
                        CarrierKind.values(),
                        RecognitionLevel.values(),
                        IndustryField.values(),
                        IncubateeForm.values(),
                        RegionLevel.values(),
                        Target.Comparator.values(),
                        ValidityState.values(),
                        Reliability.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("values")
    void areThereForEveryValueAFilterOrARowMayName(Enum<?> value) {
        Sentence both = labels.of(value);

        assertThat(both.chinese()).matches(".*\\p{IsHan}.*");
        assertThat(both.english()).isNotBlank().isNotEqualTo(value.name());
    }

    @Test
    void areThereForTheUnitOfEveryMetric() throws IOException {
        var json = new JsonMapper();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:rules/metrics/*.json")) {
            try (InputStream text = file.getInputStream()) {
                assertThat(json.readTree(text)
                                .valueStream()
                                .map(metric -> metric.path("unit").asString()))
                        .isNotEmpty()
                        .allSatisfy(unit -> assertThat(labels.unit(unit).chinese())
                                .matches("percent".equals(unit) ? "%" : ".*\\p{IsHan}.*"));
            }
        }
    }

    @Test
    void areTheCodeWhereThereAreNone() {
        assertThat(labels.unit("furlongs")).isEqualTo(new Sentence("furlongs", "furlongs"));
        assertThat(labels.of(List.of(CarrierKind.MAKER_SPACE, CarrierKind.INCUBATOR))
                        .chinese())
                .isEqualTo("众创空间、科技企业孵化器");
    }
}
