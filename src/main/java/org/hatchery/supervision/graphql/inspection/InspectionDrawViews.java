package org.hatchery.supervision.graphql.inspection;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.inspection.InspectionDrawDirectory;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.springframework.stereotype.Component;

/** Shows draws of inspections. */
@Component
class InspectionDrawViews implements NodeSource {
    private static final String TYPE = "InspectionDraw";

    private final InspectionDrawDirectory draws;

    InspectionDrawViews(InspectionDrawDirectory draws) {
        this.draws = draws;
    }

    static InspectionDrawId key(String id) {
        return new InspectionDrawId(GlobalId.key(TYPE, id));
    }

    static String id(InspectionDrawId draw) {
        return GlobalId.of(TYPE, draw.value());
    }

    InspectionDrawView of(InspectionDraw draw) {
        return new InspectionDrawView(
                id(draw.id()),
                draw,
                draw.number(),
                draw.region(),
                draw.kind(),
                draw.year(),
                draw.basis(),
                draw.sought(),
                draw.announced(),
                draw.drawnOn(),
                draw.seed(),
                draw.listHash(),
                draw.by(),
                draw.sample());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, InspectionDrawView> byKey(Collection<String> keys, Scope scope) {
        return draws.find(keys.stream().map(InspectionDrawId::new).toList(), scope).stream()
                .collect(Collectors.toMap(draw -> draw.id().value(), this::of));
    }
}
