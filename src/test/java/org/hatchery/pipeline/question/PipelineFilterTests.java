package org.hatchery.pipeline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.totals.tree.Slice;
import org.junit.jupiter.api.Test;

/** Which slices a filter adds up: every carrier that is wanted lies in one of them, every other in none. */
class PipelineFilterTests {
    private final Random random = new Random(9);

    private record Carrier(CarrierKind kind, RecognitionLevel level, IndustryField field) {
        /** Whatever it is counted in. */
        List<Slice> slices() {
            return List.of(
                    Slice.ALL,
                    Slice.ofKind(kind),
                    Slice.ofLevel(level),
                    Slice.ofField(field),
                    Slice.of(kind, level, field));
        }

        long timesIn(List<Slice> some) {
            return some.stream().filter(slices()::contains).count();
        }
    }

    private static List<Carrier> carriers() {
        List<Carrier> carriers = new ArrayList<>();
        for (CarrierKind kind : CarrierKind.values()) {
            for (RecognitionLevel level : orNone(RecognitionLevel.values())) {
                orNone(IndustryField.values()).forEach(field -> carriers.add(new Carrier(kind, level, field)));
            }
        }
        return carriers;
    }

    private static <T> List<T> orNone(T[] values) {
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(any -> random.nextInt(3) > 0);
        return random.nextBoolean() ? Set.of() : some;
    }

    private PipelineFilter filter() {
        return new PipelineFilter(
                some(CarrierKind.class), some(RecognitionLevel.class), some(IndustryField.class), Set.of());
    }

    private static <T> boolean fits(Set<T> chosen, T value) {
        return chosen.isEmpty() || (value != null && chosen.contains(value));
    }

    private static boolean wants(PipelineFilter filter, Carrier carrier) {
        return fits(filter.kinds(), carrier.kind())
                && fits(filter.levels(), carrier.level())
                && fits(filter.fields(), carrier.field());
    }

    @Test
    void countsEachWantedCarrierOnce() {
        for (int time = 0; time < 100; time++) {
            PipelineFilter filter = filter();
            assertThat(carriers())
                    .as(filter.toString())
                    .allSatisfy(carrier ->
                            assertThat(carrier.timesIn(filter.slices())).isEqualTo(wants(filter, carrier) ? 1 : 0));
        }
    }

    @Test
    void countsEachWantedCarrierOnceInItsRow() {
        for (int time = 0; time < 30; time++) {
            PipelineFilter filter = filter();
            CarrierKind kind = CarrierKind.MAKER_SPACE;
            RecognitionLevel level = random.nextBoolean() ? null : RecognitionLevel.CITY;
            IndustryField field = random.nextBoolean() ? null : IndustryField.OTHER;
            assertThat(carriers()).as(filter.toString()).allSatisfy(carrier -> {
                boolean wanted = wants(filter, carrier);
                assertThat(carrier.timesIn(filter.of(kind))).isEqualTo(wanted && carrier.kind() == kind ? 1 : 0);
                assertThat(carrier.timesIn(filter.of(level)))
                        .isEqualTo(wanted && Objects.equals(carrier.level(), level) ? 1 : 0);
                assertThat(carrier.timesIn(filter.of(field)))
                        .isEqualTo(wanted && Objects.equals(carrier.field(), field) ? 1 : 0);
            });
        }
    }

    @Test
    void choosesCarriersByAnyOfTheirTraitsButNotByForms() {
        var forms = new PipelineFilter(Set.of(), Set.of(), Set.of(), Set.of(IncubateeForm.TEAM));

        assertThat(forms.choosesCarriers()).isFalse();
        assertThat(forms.slices()).containsExactly(Slice.ALL);
        assertThat(Stream.of(IncubateeForm.values()).filter(forms::wants)).containsExactly(IncubateeForm.TEAM);
        assertThat(Stream.of(IncubateeForm.values()).allMatch(PipelineFilter.ALL::wants))
                .isTrue();
        assertThat(new PipelineFilter(Set.of(), Set.of(), Set.of(IndustryField.OTHER), Set.of()).choosesCarriers())
                .isTrue();
    }

    /** One slice is read where one trait is chosen, not a product of all others. */
    @Test
    void readsFewSlicesWhereOneTraitIsChosen() {
        var levels = new PipelineFilter(
                Set.of(), Set.of(RecognitionLevel.NATIONAL, RecognitionLevel.CITY), Set.of(), Set.of());

        assertThat(levels.slices())
                .containsExactlyInAnyOrder(
                        Slice.ofLevel(RecognitionLevel.NATIONAL), Slice.ofLevel(RecognitionLevel.CITY));
    }
}
