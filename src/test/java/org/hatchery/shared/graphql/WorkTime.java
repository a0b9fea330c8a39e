package org.hatchery.shared.graphql;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Processor time of the threads that answer, the embedded engine's among them; however busy the machine is, it counts
 * neither waiting nor the compiler, the collector of garbage, the asking test and the jobs of the service.
 */
final class WorkTime {
    private static final Pattern OTHERS = Pattern.compile("HttpClient-.*|scheduling-.*|job.*");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> before = now(Set.of());

    /** Since this was made. */
    double millis() {
        return now(before.keySet()).entrySet().stream()
                        .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                        .sum()
                / 1e6;
    }

    private static Map<Long, Long> now(Set<Long> known) {
        Map<Long, Long> times = new HashMap<>();
        Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null
                        && thread.getThreadId() != Thread.currentThread().getId()
                        && (known.contains(thread.getThreadId())
                                || !OTHERS.matcher(thread.getThreadName()).matches()))
                .forEach(thread ->
                        times.put(thread.getThreadId(), Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()))));
        return times;
    }
}
