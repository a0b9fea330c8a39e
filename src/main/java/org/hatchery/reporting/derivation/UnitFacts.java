package org.hatchery.reporting.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.tie.PartyTie;
import org.hatchery.register.tie.TieDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Period;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.conversion.Income;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what was recorded of a unit: of an institution its achievements and conversions, by one command for all periods.
 *
 * <p>What counts is what the unit owns first of all and was registered for it by whoever may: itself, what is built at it and has
 * no code of its own, or the bureau of its place. What others registered under its code is told apart, and in no other sum; a form
 * that has no place for it counts it as it always did.
 */
@Component
public class UnitFacts {
    private static final String TAKES_PART = "conversion.";

    private static final String OF_OTHERS = "conversion.ofOthers";

    private final AchievementDirectory achievements;
    private final TieDirectory ties;

    UnitFacts(AchievementDirectory achievements, TieDirectory ties) {
        this.achievements = achievements;
        this.ties = ties;
    }

    /** Whether somebody answers to this name. */
    static boolean isKnown(String derivation) {
        return Sums.NONE.named().containsKey(derivation);
    }

    /** What is derived of each item in each period; nothing for a unit without a credit code. */
    public Map<Period, Map<String, Derived>> of(
            ReportForm form, String unit, @Nullable String code, Stream<Period> periods) {
        boolean asked =
                form.items().map(FormItem::derivation).anyMatch(name -> name != null && name.startsWith(TAKES_PART));
        if (code == null || !asked) {
            return Map.of();
        }
        List<RegisteredAchievement> under = achievements.ownedFirstBy(new CreditCode(code));
        Predicate<RegisteredAchievement> own = own(form, unit);
        Map<Boolean, List<RegisteredAchievement>> parts = under.stream().collect(Collectors.partitioningBy(own));
        Map<Period, Map<String, Derived>> told = new HashMap<>();
        periods.forEach(period -> told.put(
                period,
                of(form, Sums.of(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()), period))));
        return told;
    }

    /** What counts for a unit: everything, where the form does not tell others apart. */
    private Predicate<RegisteredAchievement> own(ReportForm form, String unit) {
        if (form.items().map(FormItem::derivation).noneMatch(OF_OTHERS::equals)) {
            return one -> true;
        }
        List<PartyTie> builtAtIt = ties.hostedBy(new Party(PartyKind.INSTITUTION, unit, ""));
        return one -> {
            InstitutionId institution = one.getFacts().institution();
            return institution != null
                    && (institution.value().equals(unit) || isBuiltAtIt(one, institution, builtAtIt));
        };
    }

    /** Such as a laboratory of a university, on the day on which the achievement was registered. */
    private static boolean isBuiltAtIt(RegisteredAchievement one, InstitutionId institution, List<PartyTie> ties) {
        CreditCode code = one.getFacts().unitCode();
        boolean ofItsOwn =
                code != null && !code.equals(one.getFacts().owners().get(0).creditCode());
        return !ofItsOwn
                && ties.stream()
                        .filter(tie -> tie.party().kind() == PartyKind.INSTITUTION && tie.isOn(one.getRegisteredOn()))
                        .anyMatch(tie -> tie.party().key().equals(institution.value()));
    }

    private static Map<String, Derived> of(ReportForm form, Sums sums) {
        Map<String, Long> named = sums.named();
        Map<String, Derived> known = new HashMap<>();
        form.items().forEach(item -> {
            String name = item.derivation();
            Long amount = name == null ? null : named.get(name);
            if (amount != null) {
                known.put(item.code(), Derived.of(ItemValue.of(amount)));
            }
        });
        return known;
    }

    /** What came within a period; money in fen. */
    private record Sums(long registered, long conversions, long income, long net, long toPeople, long ofOthers) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

        static Sums of(List<RegisteredAchievement> own, List<RegisteredAchievement> others, Period period) {
            long ofOthers = others.stream()
                    .filter(one -> within(one.getRegisteredOn(), period))
                    .count();
            long registered = own.stream()
                    .filter(one -> within(one.getRegisteredOn(), period))
                    .count();
            List<Conversion> conversions =
                    own.stream().flatMap(one -> one.getConversions().stream()).toList();
            List<Income> incomes = conversions.stream()
                    .flatMap(one -> one.incomes().stream())
                    .filter(one -> within(one.on(), period))
                    .toList();
            return new Sums(
                    registered,
                    conversions.stream().filter(one -> within(one.on(), period)).count(),
                    incomes.stream().mapToLong(one -> one.gross().hundredths()).sum(),
                    incomes.stream().mapToLong(one -> one.net().hundredths()).sum(),
                    incomes.stream()
                            .mapToLong(one -> one.distribution().people().hundredths())
                            .sum(),
                    ofOthers);
        }

        private static boolean within(LocalDate day, Period period) {
            return !day.isBefore(period.firstDay()) && day.isBefore(period.dayAfter());
        }

        Map<String, Long> named() {
            return Map.of(
                    "conversion.achievements",
                    registered,
                    "conversion.conversions",
                    conversions,
                    "conversion.income",
                    income,
                    "conversion.netIncome",
                    net,
                    "conversion.toPeople",
                    toPeople,
                    OF_OTHERS,
                    ofOthers);
        }
    }
}
