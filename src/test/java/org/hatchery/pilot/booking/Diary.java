package org.hatchery.pilot.booking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What ought to be: one piece of equipment, open at any time, half hour by half hour.
 *
 * <p>It shares nothing with the code under test but the states' names.
 */
final class Diary {
    /** A booking as it ought to be. */
    static final class Entry {
        final String firm;
        final LocalDateTime from;
        final LocalDateTime to;
        String state;

        Entry(String firm, LocalDateTime from, LocalDateTime to, String state) {
            this.firm = firm;
            this.from = from;
            this.to = to;
            this.state = state;
        }

        private List<LocalDateTime> halfHours() {
            List<LocalDateTime> all = new ArrayList<>();
            for (LocalDateTime time = from; time.isBefore(to); time = time.plusMinutes(30)) {
                all.add(time);
            }
            return all;
        }

        boolean holds() {
            return Set.of("REQUESTED", "APPROVED").contains(state);
        }
    }

    static final String NOBODY = "";

    private final List<Entry> entries = new ArrayList<>();
    private final long quotaHalfHours;

    Diary(int quotaHours) {
        this.quotaHalfHours = 2L * quotaHours;
    }

    /** Empty when it is possible; otherwise why not. */
    String refusal(Entry wanted) {
        Set<LocalDateTime> taken = taken();
        if (wanted.halfHours().stream().anyMatch(taken::contains)) {
            return "SLOT_TAKEN";
        }
        Map<String, Long> months = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.firm.equals(wanted.firm) && entry.holds())
                .forEach(entry -> count(entry, months));
        count(wanted, months);
        boolean over = months.values().stream().anyMatch(sum -> sum > quotaHalfHours);
        return over && !wanted.firm.equals(NOBODY) ? "QUOTA_EXCEEDED" : "";
    }

    private static void count(Entry entry, Map<String, Long> months) {
        entry.halfHours().forEach(time -> months.merge(time.toString().substring(0, 7), 1L, Long::sum));
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    Set<LocalDateTime> taken() {
        Set<LocalDateTime> taken = new HashSet<>();
        entries.stream().filter(Entry::holds).forEach(entry -> taken.addAll(entry.halfHours()));
        return taken;
    }
}
