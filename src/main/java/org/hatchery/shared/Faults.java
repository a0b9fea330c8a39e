package org.hatchery.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that all of it is told together; so many faults are enough for once. */
public final class Faults {
    public static final int MOST = 20;

    private final List<UserError> found = new ArrayList<>();

    /** Checks something; what it refuses is remembered. */
    public void in(Runnable check) {
        try {
            check.run();
        } catch (Rejection refused) {
            refused.errors().forEach(this::add);
        }
    }

    /** Reads something; what stands in for it when that is refused is never used, because the fault is told. */
    public <T> T read(Supplier<T> reading, T standIn) {
        try {
            return reading.get();
        } catch (Rejection refused) {
            refused.errors().forEach(this::add);
            return standIn;
        }
    }

    /** One of the values of a type as it was typed, if anything was; where there is no such value, that is noted. */
    public <E extends Enum<E>> @Nullable E choice(Class<E> of, @Nullable String typed, String field) {
        String name = typed == null ? "" : typed.strip();
        List<E> choices = List.of(of.getEnumConstants());
        Optional<E> chosen =
                choices.stream().filter(one -> one.name().equals(name)).findFirst();
        String all = choices.stream().map(Enum::name).collect(Collectors.joining(", "));
        unless(name.isEmpty() || chosen.isPresent(), field, Words.say("shared.choose-one-of", all));
        return chosen.orElse(null);
    }

    /** Notes a fault unless that holds; {@code field} is a dotted path below the input. */
    public void unless(boolean holds, String field, Sentence says) {
        unless(holds, UserErrorCode.INVALID, field, says);
    }

    /** The same of a fault with a code of its own. */
    public void unless(boolean holds, UserErrorCode code, String field, Sentence says) {
        if (!holds) {
            new Rejection(code, field, says).errors().forEach(this::add);
        }
    }

    /** Notes a fault; of those with the same code in the same place the first is told. */
    public void add(UserError fault) {
        if (!areEnough() && found.stream().noneMatch(fault::isOfTheSame)) {
            found.add(fault);
        }
    }

    public boolean areEnough() {
        return found.size() >= MOST;
    }

    public boolean areNone() {
        return found.isEmpty();
    }

    public List<UserError> list() {
        return List.copyOf(found);
    }

    /**
     * Lets only forms without a fault through.
     *
     * @throws Rejection with every fault that was found
     */
    public void mustBeNone() {
        if (!found.isEmpty()) {
            throw new Rejection(list());
        }
    }
}
