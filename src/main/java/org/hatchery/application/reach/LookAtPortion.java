package org.hatchery.application.reach;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.dossier.AppliedFor;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.HeldEntitlements;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.hatchery.shared.mongo.Singly;
import org.springframework.stereotype.Component;

/** Judges a portion of beneficiaries and writes what is not as it was; the same again changes nothing. */
@Component
class LookAtPortion {
    private static final String KIND = "reach";

    private final StandingLedger standings;
    private final AwardSubjects subjects;
    private final HeldEntitlements held;
    private final ApplicationDirectory applications;
    private final ReachCountLedger counts;
    private final SetAsideLedger setAside;

    LookAtPortion(
            StandingLedger standings,
            AwardSubjects subjects,
            HeldEntitlements held,
            ApplicationDirectory applications,
            ReachCountLedger counts,
            SetAsideLedger setAside) {
        this.standings = standings;
        this.subjects = subjects;
        this.held = held;
        this.applications = applications;
        this.counts = counts;
        this.setAside = setAside;
    }

    /** The next keys of beneficiaries of a type, after one, as many as are judged together. */
    List<String> after(String type, String key) {
        return standings.keysAfter(subjects.stored(type), key, subjects.portion(type));
    }

    /**
     * Looks at them.
     *
     * @param after key before the first of these; what is kept of others in between is gone
     */
    LookedAt look(String type, String after, List<String> keys, LocalDate day) {
        Map<String, RuntimeException> unread = new HashMap<>();
        List<AwardSubject> found = subjects.read(type, keys, unread::put);
        Map<String, AwardStanding> now =
                Singly.halving(found, some -> standings(some, day), (one, failed) -> unread.put(one.key(), failed))
                        .stream()
                        .collect(toMap(AwardStanding::id, one -> one));
        note(type, keys, unread);
        List<AwardStanding> before = kept(type, after, keys.get(keys.size() - 1), unread.keySet());
        return new LookedAt(found.size(), write(now, before), unread.size());
    }

    private void note(String type, List<String> keys, Map<String, RuntimeException> unread) {
        String kind = KIND + "/" + type;
        unread.forEach((key, failed) -> setAside.put(kind, key, failed));
        setAside.forget(
                kind, keys.stream().filter(key -> !unread.containsKey(key)).toList());
    }

    /** What these may claim and applied for; fails when a fact of one of them cannot be read. */
    private List<AwardStanding> standings(List<AwardSubject> found, LocalDate day) {
        Map<String, List<Entitlement>> may = held.of(found, day);
        Map<String, Map<String, AppliedFor>> applied = applications.appliedFor(
                found.stream()
                        .flatMap(one -> Stream.ofNullable(one.recipient()))
                        .toList(),
                day.getYear());
        return found.stream()
                .flatMap(one -> new Standings(one, day)
                                .of(
                                        may.getOrDefault(one.key(), List.of()),
                                        applied.getOrDefault(String.valueOf(one.recipient()), Map.of()))
                                .stream())
                .toList();
    }

    /** Takes away what is kept of those behind the last one. */
    int clearBehind(String type, String last) {
        return write(Map.of(), standings.after(type, last));
    }

    /** Standings of these, and of those between them that are not there any more. */
    private List<AwardStanding> kept(String type, String after, String last, Set<String> unread) {
        List<String> stay =
                unread.stream().map(key -> AwardStanding.subject(type, key)).toList();
        return standings.between(type, after, last).stream()
                .filter(one -> stay.stream().noneMatch(one.id()::startsWith))
                .toList();
    }

    private int write(Map<String, AwardStanding> now, List<AwardStanding> before) {
        Map<String, AwardStanding> known = before.stream().collect(toMap(AwardStanding::id, one -> one));
        List<AwardStanding> changed = now.values().stream()
                .filter(one ->
                        !known.containsKey(one.id()) || !known.get(one.id()).saysAs(one))
                .toList();
        List<AwardStanding> gone =
                before.stream().filter(one -> !now.containsKey(one.id())).toList();
        if (changed.isEmpty() && gone.isEmpty()) {
            return 0;
        }
        counts.mark(Stream.of(
                        changed.stream(),
                        gone.stream(),
                        changed.stream().map(one -> known.get(one.id())).filter(Objects::nonNull))
                .flatMap(some -> some)
                .map(AwardStanding::region)
                .toList());
        standings.write(changed, gone);
        return changed.size() + gone.size();
    }
}
