package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who owns and represents a party, as far as it is on record: what decides whether two parties belong together.
 *
 * @param creditCode null for a team that is not registered
 * @param legalRepresentative null where unknown
 * @param parent company that controls the party
 */
public record Ties(
        @Nullable CreditCode creditCode,
        @Nullable String legalRepresentative,
        List<Shareholder> shareholders,
        @Nullable CreditCode parent) {
    private static final int MOST = 200;

    public Ties {
        shareholders = List.copyOf(shareholders);
    }

    /** Ties of a party of which nothing but its credit code is known. */
    public static Ties of(@Nullable CreditCode creditCode) {
        return new Ties(creditCode, null, List.of(), null);
    }

    /** The first tie between the two, if there is any; the other sees the same one. */
    public Optional<Tie> to(Ties other) {
        return Arrays.stream(Tie.values()).filter(tie -> exists(tie, other)).findFirst();
    }

    private boolean exists(Tie tie, Ties other) {
        return switch (tie) {
            case SAME_PARTY -> isSame(creditCode, other.creditCode);
            case SHARED_REPRESENTATIVE -> isSameName(legalRepresentative, other.legalRepresentative);
            case SHAREHOLDER -> holds(other) || other.holds(this);
            case SHARED_SHAREHOLDER -> sharesAShareholderWith(other);
            case PARENT -> isSame(parent, other.creditCode) || isSame(creditCode, other.parent);
            case SHARED_PARENT -> isSame(parent, other.parent);
        };
    }

    private boolean holds(Ties other) {
        return other.shareholders.stream().anyMatch(holder -> isSame(creditCode, holder.creditCode()));
    }

    private boolean sharesAShareholderWith(Ties other) {
        return shareholders.stream()
                .anyMatch(holder -> other.shareholders.stream().anyMatch(holder::isSameAs));
    }

    private static boolean isSame(@Nullable CreditCode one, @Nullable CreditCode other) {
        return one != null && one.equals(other);
    }

    /** Wide letters and spaces do not make another person. */
    static boolean isSameName(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !plain(one).isEmpty()
                && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /**
     * Checks what a person typed.
     *
     * @throws Rejection INVALID for an unlikely name, more than 200 shareholders, or a parent that is the party itself
     */
    public Ties checked() {
        if (legalRepresentative != null) {
            ProperName.check(legalRepresentative, "ties.legalRepresentative");
        }
        if (shareholders.size() > MOST) {
            throw new Rejection(INVALID, "ties.shareholders", Words.say("provider.give-most-200-shareholders"));
        }
        shareholders.forEach(holder -> ProperName.check(holder.name(), "ties.shareholders"));
        if (isSame(parent, creditCode)) {
            throw new Rejection(INVALID, "ties.parent", Words.say("provider.party-own-parent"));
        }
        return this;
    }
}
