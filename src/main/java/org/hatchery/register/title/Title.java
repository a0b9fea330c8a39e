package org.hatchery.register.title;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Title that an authority gave to a party (称号): what, on which level, by whom, from when until when.
 *
 * @param kind key of {@link TitleKind}
 * @param to first day no longer in force by its own term; null while open-ended
 * @param withdrawnOn first day without it; null while it was not withdrawn
 * @param endsOn the earlier of both; null where there is neither
 * @param liveKey holder, kind and level while it was not withdrawn and has no term that is over; one of each at a time
 * @param region where its holder lies
 */
@Counted
@Telling
@Document("titles")
@NamedInterface(propagate = false)
public record Title(
        @Id TitleId id,
        @Version @Nullable Long version,
        Party holder,
        String holderCode,
        String kind,
        RecognitionLevel level,
        @Nullable String grade,
        String grantedBy,
        String documentNumber,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate endsOn,
        TitleState state,
        @Nullable String liveKey,
        RegionCode region,
        Set<String> visibleTo,
        Set<String> grams,
        List<TitleEvent> history,
        @Nullable Receipt receipt,
        boolean sample) {
    /** What is granted. */
    @NamedInterface(propagate = false)
    public record Grant(
            String kind,
            RecognitionLevel level,
            @Nullable String grade,
            String grantedBy,
            String documentNumber,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A title as it is granted. */
    public static Title grant(
            FoundParty holder, Grant grant, TitleEvent how, @Nullable Receipt receipt, boolean sample) {
        String holderCode = holder.party().code();
        String key = String.join(
                "/", holderCode, grant.kind(), grant.level().name(), Wording.folded(grant.documentNumber()));
        return new Title(
                new TitleId(Fingerprint.of(key).substring(0, 32)),
                null,
                holder.party(),
                holderCode,
                grant.kind(),
                grant.level(),
                grant.grade(),
                grant.grantedBy(),
                grant.documentNumber(),
                grant.from(),
                grant.to(),
                null,
                grant.to(),
                TitleState.GRANTED,
                String.join("/", holderCode, grant.kind(), grant.level().name()),
                holder.region(),
                holder.visibleTo(),
                NameSearch.grams(holder.party().name(), grant.documentNumber()),
                List.of(how),
                receipt,
                sample);
    }

    /**
     * The title with a later term, or none.
     *
     * @throws Rejection WRONG_STATE when it was withdrawn; WRONG_DATES for a term that is not later
     */
    Title renewed(@Nullable LocalDate until, TitleEvent how) {
        mustAllow(TitleStep.RENEW);
        if (to == null || until != null && !until.isAfter(to)) {
            throw new Rejection(WRONG_DATES, "to", Words.say("register.renewal-later"));
        }
        return next(how, until, null);
    }

    /** The title after somebody was warned, or the warning taken back; declined with WRONG_STATE. */
    Title stepped(TitleEvent how) {
        mustAllow(how.step());
        return next(how, to, null);
    }

    /**
     * The title until it was withdrawn.
     *
     * @throws Rejection WRONG_STATE when it was withdrawn before; WRONG_DATES before it began
     */
    Title withdrawn(TitleEvent how) {
        mustAllow(TitleStep.WITHDRAW);
        if (how.on().isBefore(from)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("register.withdrawn-before-began"));
        }
        return next(how, to, how.on());
    }

    private void mustAllow(TitleStep step) {
        if (!step.isFrom(state)) {
            throw new Rejection(WRONG_STATE, "title", Words.say("register.title-not-in-state"));
        }
    }

    private Title next(TitleEvent how, @Nullable LocalDate until, @Nullable LocalDate gone) {
        List<TitleEvent> more = new ArrayList<>(history);
        more.add(how);
        return new Title(
                id,
                version,
                holder,
                holderCode,
                kind,
                level,
                grade,
                grantedBy,
                documentNumber,
                from,
                until,
                gone,
                gone == null || until != null && until.isBefore(gone) ? until : gone,
                how.step().to(),
                gone == null ? liveKey : null,
                region,
                visibleTo,
                grams,
                List.copyOf(more),
                receipt,
                sample);
    }

    /** The same without its place among those in force, which another one takes after its term. */
    Title over() {
        return new Title(
                id,
                version,
                holder,
                holderCode,
                kind,
                level,
                grade,
                grantedBy,
                documentNumber,
                from,
                to,
                withdrawnOn,
                endsOn,
                state,
                null,
                region,
                visibleTo,
                grams,
                history,
                receipt,
                sample);
    }

    public boolean isInForce(LocalDate day) {
        return Span.covers(from, endsOn, day);
    }

    /** Counts the changes; 0 for one that was just granted. */
    public long changes() {
        return version == null ? 0 : version;
    }
}
