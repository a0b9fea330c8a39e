package org.hatchery.programme.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.SharedService;
import org.hatchery.programme.budget.BudgetLedger.Outcome;
import org.hatchery.programme.budget.BudgetLedger.Verdict;
import org.hatchery.programme.counting.Books;
import org.hatchery.shared.Yuan;

/** A budget, whatever is done to it, … */
@Tag("integration")
class BudgetLedgerModelTests {
    private static final int STEPS = 50;

    private final BudgetLedger ledger = SharedService.beans().getBean(BudgetLedger.class);
    private final Clock clock = SharedService.beans().getBean(Clock.class);

    @Property(tries = 60)
    void agreesWithASumOfWhatWasPosted(@ForAll @Size(STEPS) List<Draws> steps) {
        var model = new Model(Books.open(ledger, clock, new Yuan(1_000)));
        for (Draws step : steps) {
            String done = model.step(step);
            model.check(done);
            Statistics.label("acts")
                    .collect(done.split(" ")[0])
                    .coverage(acts -> Stream.of("set", "post", "repeat", "book", "refuse", "clear")
                            .forEach(act -> acts.check(act).count(often -> often > 100)));
        }
    }

    /** What stands in the budget, as a list and a sum. */
    private static final class Model {
        private final Books books;
        private Random random = new Random(0);
        private final Map<String, Long> standing = new LinkedHashMap<>();
        private final List<String> keys = new ArrayList<>();
        private long amount = 1_000;
        private long committed;

        Model(Books books) {
            this.books = books;
        }

        String step(Random chance) {
            random = chance;
            return switch (random.nextInt(10)) {
                case 0 -> set(random.nextLong(2_000));
                case 1, 2, 3 -> post(1 + random.nextLong(400));
                case 4 -> post(-random.nextLong(Math.max(0, committed) + 1));
                case 5 -> repeat();
                case 6, 7 -> decide(true);
                case 8 -> decide(false);
                default -> clear();
            };
        }

        private String set(long wanted) {
            boolean accepted = wanted >= committed;
            assertThat(books.set(new Yuan(wanted))).isEqualTo(accepted);
            amount = accepted ? wanted : amount;
            return "set " + wanted;
        }

        private String post(long fen) {
            String key = books.key(keys.size());
            keys.add(key);
            boolean reaches = fen <= amount - committed;
            assertThat(books.post(key, new Yuan(fen))).isEqualTo(reaches ? Outcome.POSTED : Outcome.SHORT);
            if (reaches) {
                standing.put(key, fen);
                committed += fen;
            } else {
                books.wishes().refuse(key);
            }
            return "post " + fen;
        }

        /** Nobody moves money by asking again, whether the posting stands, was booked, taken back or refused. */
        private String repeat() {
            if (keys.isEmpty()) {
                return "nothing";
            }
            String key = keys.get(random.nextInt(keys.size()));
            Outcome expected = standing.containsKey(key) ? Outcome.POSTED : Outcome.UNWANTED;
            assertThat(books.again(key, new Yuan(1))).isEqualTo(expected);
            return "repeat " + key;
        }

        private String decide(boolean book) {
            List<String> open =
                    standing.keySet().stream().filter(books.wishes()::wants).toList();
            if (open.isEmpty()) {
                return "nothing";
            }
            String key = open.get(random.nextInt(open.size()));
            assertThat(book ? books.wishes().book(key) : books.wishes().refuse(key))
                    .isTrue();
            return (book ? "book " : "refuse ") + key;
        }

        private String clear() {
            books.clear();
            standing.keySet().removeIf(key -> books.wishes().has(key, Verdict.BOOKED));
            List.copyOf(standing.keySet()).stream()
                    .filter(key -> books.wishes().has(key, Verdict.VOID))
                    .filter(key -> committed - standing.get(key) <= amount)
                    .forEach(key -> committed -= standing.remove(key));
            return "clear";
        }

        void check(String when) {
            Budget budget = books.budget();
            assertThat(budget.amount()).as(when).isEqualTo(new Yuan(amount));
            assertThat(budget.committed()).as(when).isEqualTo(new Yuan(committed));
            assertThat(budget.committed()).as(when).isLessThanOrEqualTo(budget.amount());
            assertThat(books.standing()).as(when).containsExactlyElementsOf(standing.keySet());
        }
    }
}
