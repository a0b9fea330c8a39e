package org.hatchery.export.graphql;

import java.util.Locale;
import java.util.Optional;
import org.hatchery.export.ExportDirectory;
import org.hatchery.export.RequestExport;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code export.graphqls}. */
@Controller
class ExportController {
    private final ExportDirectory exports;
    private final RequestExport requestExport;
    private final ExportViews views;
    private final Connections connections;

    ExportController(ExportDirectory exports, RequestExport requestExport, ExportViews views, Connections connections) {
        this.exports = exports;
        this.requestExport = requestExport;
        this.views = views;
        this.connections = connections;
    }

    @QueryMapping
    Optional<ExportView> export(@Argument String id, Actor actor) {
        return exports.find(ExportViews.key(id), actor).map(views::of);
    }

    @QueryMapping
    Connection<ExportView> exports(PageRequest page, Actor actor) {
        return connections.of("ExportConnection", exports.page(actor, page), views::of);
    }

    @MutationMapping
    RequestExportPayload requestExport(@Argument RequestExportInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                RequestExportPayload::new, () -> views.of(requestExport.request(input.order(), receipt, actor)));
    }

    @SchemaMapping(typeName = "Export")
    @Nullable String failure(ExportView export, Locale locale) {
        Sentence reason = export.reason();
        return reason == null ? null : reason.in(locale);
    }
}
