package org.hatchery.supervision.graphql.showcase;

import java.util.List;
import org.hatchery.supervision.showcase.ShowcaseContent;
import org.hatchery.supervision.showcase.ShowcaseFigure;

/** A showcase to publish anew, as sent. */
record CorrectShowcaseInput(
        String showcase,
        int expectedVersion,
        String title,
        String done,
        String result,
        List<ShowcaseFigure> figures,
        String reason) {
    ShowcaseContent toContent() {
        return new ShowcaseContent(title, done, result, figures);
    }
}
