package org.hatchery.register.title;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.region.RegionCode;
import org.hatchery.register.party.FoundParty;
import org.hatchery.register.party.Party;
import org.hatchery.register.party.PartyDirectory;
import org.hatchery.register.party.PartyKind;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: record that an authority gave a party a title. */
@Service
@NamedInterface(propagate = false)
public class GrantTitle {
    private final Titles titles;
    private final TitleKinds kinds;
    private final PartyDirectory parties;
    private final Attachments attachments;
    private final Clock clock;

    GrantTitle(Titles titles, TitleKinds kinds, PartyDirectory parties, Attachments attachments, Clock clock) {
        this.titles = titles;
        this.kinds = kinds;
        this.parties = parties;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Grants, or returns what the same request granted before.
     *
     * @param files that prove it
     * @throws Rejection NOT_FOUND for a holder outside the actor's scope; NOT_RESPONSIBLE for a level above the actor's
     *     own; INVALID for a kind there is not, or that nobody of the holder's kind or on this level may hold;
     *     WRONG_DATES; ALREADY_REGISTERED when the holder has one of this kind and level, or had it by this document
     */
    public Title grant(
            PartyKind holder,
            String key,
            Title.Grant grant,
            List<AttachmentId> files,
            @Nullable Receipt receipt,
            Actor actor) {
        FoundParty found = parties.get(holder, key, actor.scope(), "holder");
        check(found.party(), grant);
        TitleCompetence.check(actor, grant.level(), found.region());
        var how = new TitleEvent(
                TitleStep.GRANT, grant.from(), grant.documentNumber(), null, Signature.of(actor, clock.instant()));
        return record(
                Title.grant(found, grant, how, receipt, false)
                        .provedBy(attachments.file(files, actor.scope(), found.visibleTo(), "files")),
                receipt);
    }

    /**
     * Records a title that was decided on with competence, once, however often it is told; refused as any other.
     *
     * @param by whoever decided
     */
    public Title grantDecided(PartyKind holder, String key, Title.Grant grant, Receipt receipt, Signature by) {
        FoundParty found = parties.find(holder, key).orElseThrow(() -> Rejection.notFound("holder"));
        var how = new TitleEvent(TitleStep.GRANT, grant.from(), grant.documentNumber(), null, by);
        Title title = Title.grant(found, grant, how, receipt, false);
        return replayed(title, receipt).orElseGet(() -> {
            check(found.party(), grant);
            return record(title, receipt);
        });
    }

    private Title record(Title title, @Nullable Receipt receipt) {
        makeRoom(title);
        try {
            return titles.save(title);
        } catch (DuplicateKeyException known) {
            return replayed(title, receipt).orElseThrow(() -> taken(title));
        }
    }

    /** Says, without any effect, what a grant would be declined for, whoever holds it. */
    public void check(Party holder, Title.Grant grant) {
        var faults = new Faults();
        TitleKind kind = kinds.find(grant.kind()).orElse(null);
        if (kind == null || !kind.isInForce(LocalDate.now(clock))) {
            faults.unless(false, "kind", Words.say("register.no-such-title", grant.kind()));
        } else {
            faults.unless(
                    kind.holders().contains(holder.kind()),
                    "holder",
                    Words.say("register.not-for-holder", kind.name()));
            faults.unless(
                    kind.levels().contains(grant.level()), "level", Words.say("register.not-on-level", kind.name()));
        }
        faults.in(() -> Tenure.granted(Title.KIND, grant.from(), grant.to()));
        faults.mustBeNone();
    }

    /** Says, without any effect, whether the level is the actor's to decide; declined with NOT_RESPONSIBLE. */
    public void mustBeCompetent(Actor actor, RecognitionLevel level, RegionCode place) {
        TitleCompetence.check(actor, level, place);
    }

    /** One whose term is over when the new one begins gives way. */
    private void makeRoom(Title next) {
        titles.findByLiveKey(String.valueOf(next.liveKey()))
                .filter(known -> isOverBy(known, next.from()))
                .ifPresent(known -> titles.save(known.over()));
    }

    private static boolean isOverBy(Title known, LocalDate day) {
        LocalDate end = known.endsOn();
        return end != null && !end.isAfter(day);
    }

    private Optional<Title> replayed(Title title, @Nullable Receipt receipt) {
        return receipt == null
                ? Optional.empty()
                : titles.findById(title.id()).filter(known -> receipt.equals(known.receipt()));
    }

    private Rejection taken(Title title) {
        boolean sameDocument = titles.findById(title.id()).isPresent();
        return sameDocument
                ? new Rejection(ALREADY_REGISTERED, "documentNumber", Words.say("register.title-known"))
                : new Rejection(ALREADY_REGISTERED, "kind", Words.say("register.title-held"));
    }

    /** The refusal of a firm that nobody on the register is called. */
    public static Rejection unmatched(String name, boolean several) {
        return new Rejection(
                INVALID,
                "creditCode",
                several ? Words.say("register.firm-several", name) : Words.say("register.firm-unmatched", name));
    }
}
