package org.hatchery.local.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.Operator;
import org.jspecify.annotations.Nullable;

/** Makes names that sound right and are given once. */
public final class Names {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Operator> operators = new HashMap<>();
    private final CreditCodes creditCodes;
    private final String suffix;

    Names() {
        this(new CreditCodes(), "");
    }

    /**
     * Names of one of several who make names for the same places.
     *
     * @param suffix ends the names of its carriers, so that they are not those of the others
     */
    public Names(CreditCodes creditCodes, String suffix) {
        this.creditCodes = creditCodes;
        this.suffix = suffix;
    }

    CreditCodes creditCodes() {
        return creditCodes;
    }

    /** A firm in a county often bears the county's name. */
    String firm(Dice dice, Place place, IndustryField field) {
        boolean county = place.kind() == PlaceKind.COUNTY && dice.chance(0.6);
        String seat = county ? place.name() : place.city();
        return once(() -> seat + brand(dice) + dice.pick(Words.of(field, "business")) + "有限公司");
    }

    String team(Dice dice, IndustryField field) {
        return once(() -> brand(dice) + dice.pick(Words.of(field, "topic")) + "创业团队");
    }

    String carrier(Dice dice, Place place, CarrierKind kind, @Nullable IndustryField field) {
        return once(() -> place.name() + theme(dice, kind, field) + dice.pick(Words.of(kind, "suffix")) + suffix);
    }

    /** A general carrier is named after its brand. */
    private static String theme(Dice dice, CarrierKind kind, @Nullable IndustryField field) {
        if (kind == CarrierKind.UNIVERSITY_SCIENCE_PARK) {
            return brand(dice) + dice.pick(Words.of(kind, "theme"));
        }
        return field == null ? brand(dice) : brand(dice) + dice.pick(Words.of(field, "theme"));
    }

    /** A public institution may run several carriers of its district. */
    Operator operator(Dice dice, Place place) {
        if (dice.chance(0.28)) {
            String name = place.address() + dice.pick(Words.of("operators.public"));
            return operators.computeIfAbsent(name, fresh -> new Operator(fresh, creditCodes.publicInstitution(place)));
        }
        String name = once(() -> place.city() + brand(dice) + dice.pick(Words.of("operators.company")));
        return new Operator(name, creditCodes.company(place));
    }

    public String agency(Dice dice, Place place) {
        return place.city() + brand(dice) + dice.pick(Words.of("agencies"));
    }

    public static String person(Dice dice) {
        return dice.pick(Words.of("surnames")) + dice.pick(Words.of("given"));
    }

    /** Somebody to ask; no telephone number begins with 0000. */
    static Contact contact(Dice dice, Place place) {
        return new Contact(person(dice), place.dial() + "-0000" + dice.between(1000, 9999), null);
    }

    static String address(Dice dice, Place place) {
        return place.address() + dice.pick(Words.of("streets")) + dice.between(1, 299) + "号"
                + dice.pick(Words.of("buildings"));
    }

    private static String brand(Dice dice) {
        return dice.pick(Words.of("brands.first")) + dice.pick(Words.of("brands.second"));
    }

    private String once(Supplier<String> maker) {
        String name = maker.get();
        while (!given.add(name)) {
            name = maker.get();
        }
        return name;
    }
}
