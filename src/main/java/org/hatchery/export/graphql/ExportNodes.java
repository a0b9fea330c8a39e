package org.hatchery.export.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.export.ExportDirectory;
import org.hatchery.export.ExportId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Exports one by one. */
@Component
class ExportNodes implements NodeSource {
    private final ExportDirectory exports;
    private final ExportViews views;

    ExportNodes(ExportDirectory exports, ExportViews views) {
        this.exports = exports;
        this.views = views;
    }

    @Override
    public String type() {
        return ExportViews.TYPE;
    }

    @Override
    public Map<String, ExportView> byKey(Collection<String> keys, Scope scope) {
        return exports.find(keys.stream().map(ExportId::new).toList(), scope).stream()
                .collect(Collectors.toMap(export -> export.id().value(), views::of));
    }
}
