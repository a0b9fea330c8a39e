package org.hatchery.register.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which fields of an institution two versions of its record say differently, by their names in the schema. */
final class InstitutionDifference {
    private InstitutionDifference() {}

    static List<String> between(InstitutionProfile before, InstitutionProfile after) {
        List<String> changed = new ArrayList<>();
        note(changed, "name", InstitutionProfile::name, before, after);
        note(changed, "englishName", InstitutionProfile::englishName, before, after);
        note(changed, "creditCode", InstitutionProfile::creditCode, before, after);
        note(changed, "kinds", InstitutionProfile::kinds, before, after);
        note(changed, "zone", InstitutionProfile::zone, before, after);
        note(changed, "address", InstitutionProfile::address, before, after);
        note(changed, "foundedOn", InstitutionProfile::foundedOn, before, after);
        return List.copyOf(changed);
    }

    private static void note(
            List<String> changed,
            String field,
            Function<InstitutionProfile, @Nullable Object> value,
            InstitutionProfile before,
            InstitutionProfile after) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            changed.add(field);
        }
    }
}
