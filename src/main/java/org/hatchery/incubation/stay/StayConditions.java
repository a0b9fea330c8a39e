package org.hatchery.incubation.stay;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.incubation.followup.FollowUpRules;
import org.hatchery.incubation.followup.GraduateYearFilter;
import org.springframework.data.mongodb.core.query.Criteria;

/** Conditions on stays that say what figures count: who was there on a day, as what, and how it ended. */
final class StayConditions {
    private static final String ENTERED = "enteredOn";
    private static final String INCUBATING = "incubatingFrom";
    private static final String DISAGREEMENTS = "disagreements";
    private static final String ENDED = "endedOn";

    private StayConditions() {}

    static Criteria of(StayFilter filter, FollowUpRules rules, LocalDate today) {
        LocalDate day = Optional.ofNullable(filter.stayingOn()).orElse(today);
        return allOf(List.of(
                given(filter.carrierKinds(), kinds -> where("carrierKind").in(kinds)),
                given(filter.stayingOn(), StayConditions::there),
                given(filter.stayingAs(), form -> as(form, day)),
                given(filter.enteredAs(), form -> entered(form == IncubateeForm.FIRM)),
                given(
                        filter.form(),
                        form -> form == IncubateeForm.FIRM
                                ? where(INCUBATING).ne(null)
                                : where(INCUBATING).is(null)),
                given(filter.registeredOn(), days -> allOf(List.of(days.on(INCUBATING), entered(false)))),
                given(filter.grounds(), grounds -> where("graduation.ground").in(grounds)),
                given(filter.exitReasons(), reasons -> where("exit.reason").in(reasons)),
                given(filter.calledOff(), called -> same(ENTERED, ENDED, called)),
                given(filter.disagrees(), disagrees -> where(DISAGREEMENTS).exists(disagrees)),
                given(
                        filter.graduateYear(),
                        wanted -> wanted.isMissing() ? missing(wanted, rules) : followed(wanted))));
    }

    /** A year counts after that of graduation alone. */
    private static Criteria followed(GraduateYearFilter wanted) {
        var year = where("year").is(wanted.year());
        Criteria said = allOf(List.of(
                year,
                given(wanted.alive(), alive -> where("alive").is(alive)),
                given(wanted.moved(), moved -> where("movedTo").exists(moved)),
                given(wanted.listed(), listed -> where("listed").is(listed)),
                given(wanted.grown(), grown -> where("grown").is(grown))));
        return allOf(List.of(
                where("state").is(StayState.GRADUATED),
                where(ENDED).lt(LocalDate.of(wanted.year(), 1, 1)),
                where("graduateYears").elemMatch(said)));
    }

    private static Criteria missing(GraduateYearFilter wanted, FollowUpRules rules) {
        List<Criteria> asked = rules.all().stream()
                .map(rule -> allOf(List.of(
                        where("region").gte(rule.place()).lte(rule.place().last()),
                        where(ENDED).gte(rule.first(wanted.year())).lt(rule.end(wanted.year())))))
                .toList();
        Criteria gone = where("alive").is(false).and("year").lt(wanted.year());
        return allOf(List.of(
                where("state").is(StayState.GRADUATED),
                where("graduateYears.year").ne(wanted.year()),
                where("graduateYears").not().elemMatch(gone),
                same(ENTERED, ENDED, false),
                new Criteria().orOperator(asked)));
    }

    /** At the end of the day; whoever ends on a day is gone by then. */
    private static Criteria there(LocalDate day) {
        return new Criteria().andOperator(where(ENTERED).lte(day), noneOrAfter(ENDED, day));
    }

    private static Criteria as(IncubateeForm form, LocalDate day) {
        return form == IncubateeForm.FIRM ? where(INCUBATING).lte(day) : noneOrAfter(INCUBATING, day);
    }

    private static Criteria noneOrAfter(String field, LocalDate day) {
        return new Criteria().orOperator(where(field).is(null), where(field).gt(day));
    }

    /** Firms are in incubation from their entry on, teams once they are firms. */
    private static Criteria entered(boolean asFirm) {
        return same(ENTERED, INCUBATING, asFirm);
    }

    private static Criteria same(String one, String other, boolean wanted) {
        var equal = new Document("$eq", List.of("$" + one, "$" + other));
        return new Criteria().expr(() -> wanted ? equal : new Document("$not", List.of(equal)));
    }
}
