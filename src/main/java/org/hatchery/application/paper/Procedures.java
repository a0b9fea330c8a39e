package org.hatchery.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.RuleText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All procedures, as they are written in their file. */
@Component
public class Procedures {
    private static final String FILE = "rules/application-procedures.json";

    private final List<Procedure> all;

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    public Procedures(JsonMapper json) {
        all = RuleText.read(FILE, json, new TypeReference<>() {});
    }

    public List<Procedure> all() {
        return List.copyOf(all);
    }

    /** What those that are for this say, the narrowest region first. */
    public <T> Optional<T> find(
            ProcedureSubject subject,
            AwardMode mode,
            RegionCode payer,
            LocalDate day,
            Function<Procedure, @Nullable T> asked) {
        return all.stream()
                .filter(one -> one.isFor(subject, mode, payer, day))
                .sorted((one, other) -> Integer.compare(narrowness(other), narrowness(one)))
                .map(asked)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static int narrowness(Procedure one) {
        return one.region().equals(RegionCode.NATION.value())
                ? 0
                : one.region().replaceAll("(00)+$", "").length();
    }
}
