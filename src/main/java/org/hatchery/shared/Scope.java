package org.hatchery.shared;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What one caller may read: everything, or the documents whose {@code visibleTo} names one of these keys.
 *
 * <p>Every document that belongs to somebody carries {@code visibleTo}, so scope is always the same condition of the
 * query itself and never a filter on its result.
 *
 * @param person who asks, where it is a person
 */
public record Scope(
        boolean everything, Set<String> keys, @Nullable String person) {
    public static final String FIELD = "visibleTo";

    private static final String INCUBATEE = "incubatee:";
    private static final String REGION = "region:";
    /** Key of whoever sees all that is anybody's. */
    public static final String NATION = REGION + "100000";

    public static final Scope EVERYTHING = new Scope(true, Set.of(), null);
    public static final Scope NOTHING = new Scope(false, Set.of(), null);

    public static Scope of(Set<String> keys) {
        return new Scope(false, Set.copyOf(keys), null);
    }

    /** The same for this person, who also sees what is still nobody else's. */
    public Scope of(String who) {
        return new Scope(everything, keys, who);
    }

    /** The condition that keeps a query inside the scope; to be and-ed with whatever else is asked. */
    public Criteria condition() {
        return everything ? new Criteria() : where(FIELD).in(keys);
    }

    public boolean includes(Collection<String> visibleTo) {
        return everything || visibleTo.stream().anyMatch(keys::contains);
    }

    /** Whether it is that of an authority, or of who sees everything. */
    public boolean isOfAuthorities() {
        return everything || keys.stream().anyMatch(key -> key.startsWith(REGION));
    }

    /** How much these keys show, in an order: a party, a carrier or provider, a county, a city, a province, the nation. */
    public static int breadth(Collection<String> keys) {
        return keys.stream().mapToInt(Scope::breadth).max().orElse(0);
    }

    private static int breadth(String key) {
        if (key.equals(NATION)) {
            return 5;
        }
        if (key.startsWith(REGION)) {
            return key.endsWith("0000") ? 4 : key.endsWith("00") ? 3 : 2;
        }
        return key.startsWith(INCUBATEE) ? 0 : 1;
    }

    public static String carrier(String id) {
        return "carrier:" + id;
    }

    public static String incubatee(String id) {
        return INCUBATEE + id;
    }

    public static String region(String code) {
        return REGION + code;
    }

    /** Key of an institution of the register. */
    public static String institution(String id) {
        return "institution:" + id;
    }

    /** Key of those who examine contracts at a registration station; what the station itself has part in is another's. */
    public static String station(String id) {
        return "station:" + id;
    }

    /** Key of a person of the trade on the register. */
    public static String practitioner(String id) {
        return "practitioner:" + id;
    }

    /** Key of a firm of the register that stays in no carrier; nobody has an account for one. */
    public static String registeredFirm(String code) {
        return "registered-firm:" + code;
    }

    /** Key of a service provider or a pilot-test base. */
    public static String provider(String id) {
        return "provider:" + id;
    }
}
