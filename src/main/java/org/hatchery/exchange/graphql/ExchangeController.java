package org.hatchery.exchange.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hatchery.exchange.job.ApplyImport;
import org.hatchery.exchange.job.ImportDirectory;
import org.hatchery.exchange.job.ImportId;
import org.hatchery.exchange.job.ImportRow;
import org.hatchery.exchange.job.RowFilter;
import org.hatchery.exchange.job.UndoImport;
import org.hatchery.exchange.kind.SheetKinds;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.Neighbours;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.shared.graphql.NodeSources;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code exchange.graphqls}. */
@Controller
class ExchangeController implements NodeSource {
    private final ImportDirectory imports;
    private final SheetKinds kinds;
    private final ApplyImport applyImport;
    private final UndoImport undoImport;
    private final ImportViews views;
    private final Connections connections;
    private final NodeSources nodes;
    private final Neighbours.Lists<RowFilter, ImportRow, ImportRowView> rows;

    ExchangeController(
            ImportDirectory imports,
            SheetKinds kinds,
            ApplyImport applyImport,
            UndoImport undoImport,
            ImportViews views,
            Connections connections,
            NodeSources nodes,
            Neighbours neighbours) {
        this.imports = imports;
        this.kinds = kinds;
        this.applyImport = applyImport;
        this.undoImport = undoImport;
        this.views = views;
        this.connections = connections;
        this.nodes = nodes;
        this.rows = neighbours.lists("importRows", imports::rows, views::of);
    }

    @QueryMapping
    List<ImportKindView> importKinds(Actor actor) {
        return kinds.of(actor).stream().map(views::of).toList();
    }

    @QueryMapping("import")
    Optional<ImportView> one(@Argument String id, Actor actor) {
        return imports.find(ImportViews.key(id), actor.scope()).map(views::of);
    }

    @QueryMapping
    Connection<ImportView> imports(PageRequest page, Actor actor) {
        return connections.of("ImportConnection", imports.page(actor, page), views::of);
    }

    @MutationMapping
    ImportPayload applyImport(@Argument ApplyImportInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                ImportPayload::new,
                () -> views.of(applyImport.apply(
                        ImportViews.key(input.imported()),
                        input.expectedVersion(),
                        input.rows(),
                        input.allWithoutFaults(),
                        receipt,
                        actor)));
    }

    @MutationMapping
    ImportPayload undoImport(@Argument UndoImportInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                ImportPayload::new,
                () -> views.of(
                        undoImport.undo(ImportViews.key(input.imported()), input.expectedVersion(), receipt, actor)));
    }

    @SchemaMapping(typeName = "Import")
    CompletableFuture<Connection<ImportRowView>> rows(
            ImportView one,
            @Argument @Nullable ImportRowFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return rows.of(one.key().value(), ImportRowFilterInput.wanted(filter), actor.scope(), page, at);
    }

    @BatchMapping(typeName = "Import")
    Map<ImportView, ImportCountsView> counts(List<ImportView> shown) {
        var counts = imports.counts(shown.stream().map(ImportView::key).toList());
        return shown.stream()
                .collect(Collectors.toMap(
                        one -> one, one -> ImportCountsView.of(counts.getOrDefault(one.key(), Map.of()))));
    }

    @BatchMapping(typeName = "ImportRow")
    Map<ImportRowView, Object> made(List<ImportRowView> shown, @ContextValue Actor actor) {
        Map<GlobalId, Object> found = nodes.find(
                shown.stream()
                        .map(ImportRowView::result)
                        .filter(Objects::nonNull)
                        .map(GlobalId::parse)
                        .collect(Collectors.toSet()),
                actor.scope());
        Map<ImportRowView, Object> made = new HashMap<>();
        shown.forEach(row -> Optional.ofNullable(row.result())
                .map(GlobalId::parse)
                .map(found::get)
                .ifPresent(object -> made.put(row, object)));
        return made;
    }

    @Override
    public String type() {
        return ImportViews.TYPE;
    }

    @Override
    public Map<String, ImportView> byKey(Collection<String> keys, Scope scope) {
        return imports.find(keys.stream().map(ImportId::new).toList(), scope).stream()
                .collect(Collectors.toMap(one -> one.id().value(), views::of));
    }
}
