package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Something that was granted … */
class TenureTests {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);
    private static final Signature BY = new Signature("bureau", Role.BUREAU, List.of("100000"), Instant.EPOCH);
    /** What each word that holds of it allows, and what follows; written down by hand beside the code. */
    private static final Map<TitleStep, Set<String>> ASKED = asked();

    private static final TenureKind TITLE = new TenureKind("title", new Sentence("称号", "title"), true);
    private static final TenureKind LABEL = new TenureKind("label", new Sentence("标签", "label"), false);

    private static Map<TitleStep, Set<String>> asked() {
        Map<TitleStep, Set<String>> asked = new EnumMap<>(TitleStep.class);
        asked.put(TitleStep.RENEW, Set.of("granted"));
        asked.put(TitleStep.WARN, Set.of("granted", "unwarned"));
        asked.put(TitleStep.CLEAR, Set.of("granted", "warned"));
        asked.put(TitleStep.CONTEST, Set.of("granted", "uncontested"));
        asked.put(TitleStep.UPHOLD, Set.of("granted", "contested"));
        asked.put(TitleStep.WITHDRAW, Set.of("granted"));
        asked.put(TitleStep.REINSTATE, Set.of("withdrawn"));
        return asked;
    }

    @Property(tries = 300)
    void goesWhereItsStepsLeadItAndNowhereElse(@ForAll @Size(30) List<@IntRange(min = 0, max = 6) Integer> walk) {
        Tenure tenure = Tenure.granted(TITLE, FROM, TO);
        boolean warned = false;
        boolean contested = false;
        boolean withdrawn = false;
        Set<TitleStep> taken = EnumSet.noneOf(TitleStep.class);
        for (int number : walk) {
            TitleStep step = List.copyOf(ASKED.keySet()).get(number);
            Set<String> holds = Set.of(
                    withdrawn ? "withdrawn" : "granted",
                    warned ? "warned" : "unwarned",
                    contested ? "contested" : "uncontested");
            boolean allowed = holds.containsAll(ASKED.get(step));
            assertThat(tenure.allows(step)).as("%s where it is %s", step, holds).isEqualTo(allowed);
            Tenure before = tenure;
            if (!allowed) {
                assertThatThrownBy(() -> after(before, step)).isInstanceOf(Rejection.class);
                continue;
            }
            taken.add(step);
            tenure = after(tenure, step);
            warned = step == TitleStep.WARN
                    || warned
                            && EnumSet.of(TitleStep.RENEW, TitleStep.CONTEST, TitleStep.UPHOLD)
                                    .contains(step);
            contested = step == TitleStep.CONTEST || contested && step != TitleStep.UPHOLD;
            withdrawn = step == TitleStep.WITHDRAW || withdrawn && step != TitleStep.REINSTATE;
            assertThat(tenure.isInForce(FROM.plusDays(40))).isEqualTo(!withdrawn);
        }
        Statistics.label("kinds of step that were taken")
                .collect(taken.size() >= 5)
                .coverage(often -> often.check(true).percentage(share -> share > 50));
    }

    private static Tenure after(Tenure tenure, TitleStep step) {
        LocalDate to = tenure.to();
        return switch (step) {
            case GRANT -> throw new IllegalArgumentException();
            case RENEW -> tenure.renewed(to == null ? null : to.plusYears(1));
            case WARN -> tenure.warned();
            case CLEAR -> tenure.cleared();
            case CONTEST -> tenure.contested(Contest.by(BY, "不实"));
            case UPHOLD -> tenure.upheld(new ContestAnswer(BY, "属实"));
            case WITHDRAW -> tenure.withdrawn(FROM.plusDays(30));
            case REINSTATE -> tenure.reinstated();
        };
    }

    @Test
    void countsWhileItIsContestedWhereAnAuthorityGaveItAlone() {
        Contest why = Contest.by(BY, "不实");

        assertThat(Tenure.granted(TITLE, FROM, TO).contested(why).isInForce(FROM))
                .isTrue();
        Tenure label = Tenure.granted(LABEL, FROM, TO).contested(why);
        assertThat(label.isInForce(FROM)).isFalse();
        assertThat(label.upheld(new ContestAnswer(BY, "属实")).isInForce(FROM)).isTrue();
    }

    @Test
    void endsByItsTermOrItsWithdrawalWhicheverComesFirst() {
        assertThat(Tenure.granted(TITLE, FROM, TO).withdrawn(FROM.plusDays(5)).endsOn())
                .isEqualTo(FROM.plusDays(5));
        assertThat(Tenure.granted(TITLE, FROM, TO).withdrawn(TO.plusDays(5)).endsOn())
                .isEqualTo(TO);
        assertThat(Tenure.granted(TITLE, FROM, null).endsOn()).isNull();
    }

    @Test
    void isNotGrantedRenewedDatedOrWithdrawnAgainstTheOrderOfDays() {
        Tenure withdrawn = Tenure.granted(TITLE, FROM, TO).withdrawn(FROM.plusDays(5));

        declines("to", () -> Tenure.granted(TITLE, FROM, FROM));
        declines("to", () -> Tenure.granted(TITLE, FROM, TO).renewed(TO));
        declines("to", () -> Tenure.granted(TITLE, FROM, null).renewed(TO));
        declines("on", () -> Tenure.granted(TITLE, FROM, TO).withdrawn(FROM.minusDays(1)));
        declines("from", () -> withdrawn.dated(FROM.plusDays(6), TO));
    }

    private static void declines(@Nullable String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        said -> assertThat(String.join(".", said.errors().get(0).field()))
                                .isEqualTo(field));
    }
}
