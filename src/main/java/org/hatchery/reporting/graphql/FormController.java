package org.hatchery.reporting.graphql;

import java.util.List;
import java.util.Optional;
import org.hatchery.reporting.form.FormDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of forms in {@code reporting.graphqls}. */
@Controller
class FormController {
    private final FormDirectory forms;
    private final FormMapper mapper;

    FormController(FormDirectory forms, FormMapper mapper) {
        this.forms = forms;
        this.mapper = mapper;
    }

    @QueryMapping
    List<ReportFormView> reportForms() {
        return forms.all().stream().map(mapper::toView).toList();
    }

    @QueryMapping
    Optional<ReportFormView> reportForm(@Argument String code, @Argument @Nullable Integer version) {
        return (version == null ? forms.latest(code) : forms.find(code, version)).map(mapper::toView);
    }
}
