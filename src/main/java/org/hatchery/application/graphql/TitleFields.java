package org.hatchery.application.graphql;

import org.hatchery.application.paper.SoughtTitle;
import org.hatchery.application.paper.SoughtTitleSort;
import org.hatchery.register.title.TitleKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an application says of the title that it is for. */
@Controller("applicationTitleFields")
class TitleFields {
    private final TitleKinds kinds;

    TitleFields(TitleKinds kinds) {
        this.kinds = kinds;
    }

    @SchemaMapping(typeName = ApplicationView.TYPE)
    @Nullable SoughtTitleView sought(ApplicationView one) {
        SoughtTitle sought = one.told().getRule().sought();
        if (sought == null) {
            return null;
        }
        boolean recognition = sought.sort() == SoughtTitleSort.RECOGNITION;
        return new SoughtTitleView(
                sought.sort(),
                recognition ? sought.of() : null,
                recognition ? null : kinds.find(sought.of()).orElse(null),
                sought.level(),
                sought.recognitionClass());
    }

    @SchemaMapping(typeName = ApplicationView.TYPE)
    @Nullable GivenTitleView givenTitle(ApplicationView one) {
        return one.told().titleGrant().map(GivenTitleView::of).orElse(null);
    }
}
