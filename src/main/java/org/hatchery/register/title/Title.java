package org.hatchery.register.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TenureKind;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.identity.TitleStep;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.shared.Fingerprint;
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
 * @param contest why a bureau of its holder's place holds it to be wrong; null where none did
 * @param files that prove it; null where none was handed in
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
        boolean sample,
        @Nullable Contest contest,
        @Nullable List<EvidenceFile> files) {
    /** Titles are given by authorities, and count until whoever decides about one withdraws it. */
    static final TenureKind KIND = new TenureKind("title", Words.say("register.title-noun"), true);

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
                sample,
                null,
                null);
    }

    /** How it stands. */
    Tenure tenure() {
        return new Tenure(KIND, state, from, to, withdrawnOn, contest);
    }

    /** As it stands after a step. */
    Title standing(Tenure now, TitleEvent how) {
        List<TitleEvent> more = new ArrayList<>(history);
        more.add(how);
        return with(now, now.withdrawnOn() == null ? liveKey : null, List.copyOf(more), files);
    }

    /** The same with the files that prove it. */
    Title provedBy(List<EvidenceFile> shown) {
        return with(tenure(), liveKey, history, shown.isEmpty() ? null : shown);
    }

    /** The same without its place among those in force, which another one takes after its term. */
    Title over() {
        return with(tenure(), null, history, files);
    }

    private Title with(Tenure now, @Nullable String live, List<TitleEvent> told, @Nullable List<EvidenceFile> proof) {
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
                now.to(),
                now.withdrawnOn(),
                now.endsOn(),
                now.state(),
                live,
                region,
                visibleTo,
                grams,
                told,
                receipt,
                sample,
                now.contest(),
                proof);
    }

    /** Whether the actor may take the step with it now. */
    public boolean allows(TitleStep step, Actor actor) {
        boolean competent = step == TitleStep.CONTEST
                ? actor.scope().includes(visibleTo)
                : TitleCompetence.has(actor, level, region);
        return actor.is(Role.BUREAU, Role.ADMIN) && competent && tenure().allows(step);
    }

    public boolean isInForce(LocalDate day) {
        return tenure().isInForce(day);
    }

    /** Counts the changes; 0 for one that was just granted. */
    public long changes() {
        return version == null ? 0 : version;
    }
}
