package org.hatchery.supervision.graphql.showcase;

import java.util.List;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.supervision.showcase.ShowcaseContent;
import org.hatchery.supervision.showcase.ShowcaseFigure;

/** A showcase that was mended, as sent. */
record ResubmitShowcaseInput(
        String showcase,
        int expectedVersion,
        String title,
        String done,
        String result,
        List<ShowcaseFigure> figures,
        List<String> evidence) {
    ShowcaseContent toContent() {
        return new ShowcaseContent(title, done, result, figures);
    }

    List<AttachmentId> toEvidence() {
        return evidence.stream().map(AttachmentViews::key).toList();
    }
}
