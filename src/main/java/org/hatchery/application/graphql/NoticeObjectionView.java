package org.hatchery.application.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
import org.jspecify.annotations.Nullable;

/** Objection, as shown. */
record NoticeObjectionView(
        String id,
        @Nullable String name,
        boolean unit,
        @Nullable String contact,
        @Nullable String text,
        List<EvidenceFile> evidence,
        LocalDate on,
        @Nullable String answer,
        @Nullable Boolean upheld,
        @Nullable LocalDate answeredOn) {}
