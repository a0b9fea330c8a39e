package org.hatchery.incubation.followup;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** All that is known of one graduate, year by year: each year once, and each compared with the one before. */
@NamedInterface(propagate = false)
public record GraduateYears(List<GraduateYear> all) {
    /** The same and one more; declined with ALREADY_REGISTERED for a year that is on record. */
    public GraduateYears and(GraduateYear one) {
        if (find(one.year()).isPresent()) {
            throw new Rejection(ALREADY_REGISTERED, "year", Words.say("incubation.followed-up-already", one.year()));
        }
        return of(Stream.concat(all.stream(), Stream.of(one)));
    }

    /** The one of this year; declined with INVALID where there is none. */
    public GraduateYear standing(int year) {
        return find(year)
                .orElseThrow(() -> new Rejection(INVALID, "year", Words.say("incubation.not-followed-up", year)));
    }

    /** The same with what is right of that year, or without it. */
    public GraduateYears correcting(int year, @Nullable GraduateYear right) {
        return of(Stream.concat(all.stream().filter(one -> one.year() != year), Stream.ofNullable(right)));
    }

    private Optional<GraduateYear> find(int year) {
        return all.stream().filter(one -> one.year() == year).findFirst();
    }

    private static GraduateYears of(Stream<GraduateYear> years) {
        List<GraduateYear> compared = new ArrayList<>();
        years.sorted(Comparator.comparing(GraduateYear::year)).forEach(one -> {
            GraduateYear last = compared.isEmpty() ? null : compared.get(compared.size() - 1);
            compared.add(one.after(last != null && last.year() == one.year() - 1 ? last : null));
        });
        return new GraduateYears(List.copyOf(compared));
    }
}
