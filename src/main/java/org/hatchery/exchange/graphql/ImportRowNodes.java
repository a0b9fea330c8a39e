package org.hatchery.exchange.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.exchange.job.ImportDirectory;
import org.hatchery.exchange.job.ImportRow;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Rows of imports one by one. */
@Component
class ImportRowNodes implements NodeSource {
    private final ImportDirectory imports;
    private final ImportViews views;

    ImportRowNodes(ImportDirectory imports, ImportViews views) {
        this.imports = imports;
        this.views = views;
    }

    @Override
    public String type() {
        return ImportViews.ROW;
    }

    @Override
    public Map<String, ImportRowView> byKey(Collection<String> keys, Scope scope) {
        return imports.rows(keys, scope).stream().collect(Collectors.toMap(ImportRow::id, views::of));
    }
}
