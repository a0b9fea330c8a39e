package org.hatchery.programme.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hatchery.programme.budget.BudgetLedger.Verdict;

/** What vouchers want of a budget; like a voucher, each changes its mind once at most. */
public final class Wishes {
    private final ConcurrentMap<String, Verdict> byKey = new ConcurrentHashMap<>();

    public void want(String key) {
        byKey.put(key, Verdict.OUTSTANDING);
    }

    public boolean wants(String key) {
        return byKey.get(key) == Verdict.OUTSTANDING;
    }

    /** Whether the voucher took it, now. */
    public boolean book(String key) {
        return byKey.replace(key, Verdict.OUTSTANDING, Verdict.BOOKED);
    }

    public boolean refuse(String key) {
        return byKey.replace(key, Verdict.OUTSTANDING, Verdict.VOID);
    }

    public boolean has(String key, Verdict verdict) {
        return byKey.get(key) == verdict;
    }

    public Map<String, Verdict> verdicts(List<String> keys) {
        Map<String, Verdict> known = new HashMap<>(byKey);
        known.keySet().retainAll(keys);
        return known;
    }
}
