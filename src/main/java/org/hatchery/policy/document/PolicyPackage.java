package org.hatchery.policy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.modulith.NamedInterface;

/** Documents and clauses that go by one name, such as 黄金19条 (政策包). */
@NamedInterface(propagate = false)
public record PolicyPackage(String name, List<PolicyDocument> documents, List<Clause> clauses) {
    private static final int MOST = 100;
    private static final int MOST_DOCUMENTS = 20;

    /** Those that these belong to, by name. */
    static List<PolicyPackage> of(List<PolicyDocument> documents, List<Clause> clauses) {
        Map<String, PolicyPackage> found = new TreeMap<>();
        documents.forEach(document -> document.tied()
                .packages()
                .forEach(name -> add(named(found, name).documents, document, MOST_DOCUMENTS)));
        clauses.forEach(clause -> clause.packed().forEach(name -> add(named(found, name).clauses, clause, MOST)));
        return found.values().stream().limit(MOST).toList();
    }

    private static PolicyPackage named(Map<String, PolicyPackage> found, String name) {
        return found.computeIfAbsent(name, none -> new PolicyPackage(name, new ArrayList<>(), new ArrayList<>()));
    }

    private static <T> void add(List<T> all, T one, int most) {
        if (all.size() < most) {
            all.add(one);
        }
    }
}
