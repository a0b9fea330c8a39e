package org.hatchery.register.graphql.title;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.register.graphql.PartyRef;
import org.hatchery.register.party.PartyKind;
import org.hatchery.register.title.Title;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Title to grant, as sent. */
record GrantTitleInput(
        @Nullable String holder,
        @Nullable String zone,
        String kind,
        RecognitionLevel level,
        @Nullable String grade,
        String grantedBy,
        String documentNumber,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> files) {
    Title.Grant toGrant() {
        return new Title.Grant(kind, level, grade, grantedBy, documentNumber, from, to);
    }

    List<AttachmentId> toFiles() {
        return files.stream().map(AttachmentViews::key).toList();
    }

    /** The holder, of whichever kind; declined with INVALID unless there is just one. */
    PartyRef toHolder() {
        if (holder != null && zone == null) {
            return PartyRef.of(holder);
        }
        if (zone != null && holder == null) {
            return new PartyRef(PartyKind.ZONE, zone);
        }
        throw new Rejection(INVALID, "holder", Words.say("register.one-holder"));
    }
}
