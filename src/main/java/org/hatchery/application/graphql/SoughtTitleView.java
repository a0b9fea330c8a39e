package org.hatchery.application.graphql;

import org.hatchery.application.paper.SoughtTitleSort;
import org.hatchery.carrier.recognition.RecognitionClass;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.register.title.TitleKind;
import org.jspecify.annotations.Nullable;

/** Title that is applied for, as shown. */
record SoughtTitleView(
        SoughtTitleSort sort,
        @Nullable String recognitionRule,
        @Nullable TitleKind kind,
        RecognitionLevel level,
        @Nullable RecognitionClass recognitionClass) {}
