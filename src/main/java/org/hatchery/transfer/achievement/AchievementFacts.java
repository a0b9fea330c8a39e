package org.hatchery.transfer.achievement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is on record of an achievement (科技成果).
 *
 * @param number of its registration, 12 characters; null until it has one
 * @param trl level of readiness, 1 to 9; null where nobody assessed it
 * @param unit that made it first
 * @param region division of that unit
 * @param incubatee that the unit is; null otherwise
 * @param institution that the unit is; null otherwise
 * @param owners in order of contribution, who hold all of it together
 * @param rights of the four, those that were settled
 * @param registerBy day by which the task says it is registered; null where it says none
 * @param convertBy day by which the task says it is converted; null where it says none
 */
@NamedInterface(propagate = false)
public record AchievementFacts(
        String title,
        @Nullable String number,
        AchievementClass category,
        AchievementMaturity maturity,
        @Nullable Integer trl,
        TechnologyField field,
        @Nullable AchievementPurpose purpose,
        Secrecy secrecy,
        String unit,
        @Nullable CreditCode unitCode,
        RegionCode region,
        @Nullable IncubateeId incubatee,
        @Nullable InstitutionId institution,
        AchievementSource source,
        List<OwnerShare> owners,
        List<RightHolding> rights,
        List<IpBasis> ip,
        boolean willing,
        @Nullable String summary,
        @Nullable LocalDate registerBy,
        @Nullable LocalDate convertBy) {
    /** Body or region, year, class and serial. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}(19|20)[0-9]{2}[A-Z][0-9]{4}");

    /** Collects what cannot be. */
    public void check(Faults faults) {
        faults.unless(
                number == null || NUMBER.matcher(number).matches(), "facts.number", Words.say("transfer.number-of-12"));
        int sum = owners.stream().mapToInt(OwnerShare::share).sum();
        faults.unless(sum == OwnerShare.WHOLE, "facts.owners", Words.say("transfer.shares-are-whole", sum));
        long names = owners.stream()
                .map(owner -> Wording.folded(owner.name()))
                .distinct()
                .count();
        faults.unless(names == owners.size(), "facts.owners", Words.say("transfer.owner-once"));
        long kinds = rights.stream().map(RightHolding::right).distinct().count();
        faults.unless(kinds == rights.size(), "facts.rights", Words.say("transfer.right-once"));
        faults.unless(
                source.kind() == SourceKind.SELF_FUNDED || source.plan() != null,
                "facts.source.plan",
                Words.say("transfer.name-the-plan"));
    }

    /** What it is, in its own words. */
    String text() {
        return text(title, summary);
    }

    static String text(String title, @Nullable String summary) {
        return summary == null ? title : title + " " + summary;
    }

    /** Whether its unit is none that the state set up, as far as anybody said what it is. */
    boolean isPrivate() {
        return incubatee != null || unitCode != null && !unitCode.isOfTheState();
    }

    /** Keys under which it is visible to its unit and the bureaus above it. */
    public Set<String> scopeKeys() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        if (incubatee != null) {
            keys.add(Scope.incubatee(incubatee.value()));
        }
        if (institution != null) {
            keys.add(Scope.institution(institution.value()));
        }
        return keys;
    }
}
