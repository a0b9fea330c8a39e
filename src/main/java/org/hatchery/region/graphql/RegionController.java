package org.hatchery.region.graphql;

import graphql.schema.GraphQLScalarType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.shared.graphql.TextScalar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code region.graphqls}; divisions are public and come from memory. */
@Controller
class RegionController implements NodeSource {
    private final RegionDirectory regions;
    private final RegionViews views;

    RegionController(RegionDirectory regions, RegionViews views) {
        this.regions = regions;
        this.views = views;
    }

    @Bean
    static GraphQLScalarType regionCode() {
        return TextScalar.of(
                "RegionCode", RegionCode::new, RegionCode::value, Words.say("region.region-code-six-digits"));
    }

    @QueryMapping
    Optional<RegionView> region(@Argument RegionCode code) {
        return regions.find(code).map(views::of);
    }

    @QueryMapping
    List<ZoneView> zones(@Argument @Nullable RegionCode region) {
        return regions.zones().stream()
                .filter(zone -> region == null || region.contains(zone.homeRegion()))
                .map(ZoneView::of)
                .toList();
    }

    @SchemaMapping(typeName = "Region")
    @Nullable RegionView parent(RegionView region) {
        return regions.parent(region.code()).map(views::of).orElse(null);
    }

    @SchemaMapping(typeName = "Region")
    List<RegionView> children(RegionView region) {
        return regions.children(region.code()).stream().map(views::of).toList();
    }

    @SchemaMapping(typeName = "Region")
    List<RegionView> successors(RegionView region) {
        return regions.followers(region.code()).stream().map(views::of).toList();
    }

    @SchemaMapping(typeName = "Zone")
    RegionView homeRegion(ZoneView zone) {
        return views.of(zone.home());
    }

    @Override
    public String type() {
        return "Region";
    }

    @Override
    public Map<String, RegionView> byKey(Collection<String> keys, Scope scope) {
        Map<String, RegionView> found = new HashMap<>();
        keys.stream().filter(regions::knows).forEach(key -> found.put(key, views.of(new RegionCode(key))));
        return found;
    }
}
