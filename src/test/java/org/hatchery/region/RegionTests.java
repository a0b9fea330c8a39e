package org.hatchery.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.region.RegionLevel.COUNTY;
import static org.hatchery.region.RegionLevel.PREFECTURE;
import static org.hatchery.region.RegionLevel.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class RegionTests {
    private final RegionDirectory regions;
    private final Caller anybody;

    RegionTests(RegionDirectory regions, Api api) {
        this.regions = regions;
        this.anybody = api.as(Role.PROVIDER);
    }

    @Test
    void areAsManyAsTheDocumentationCounts() {
        Map<RegionLevel, Integer> counts = new EnumMap<>(RegionLevel.class);
        below(RegionCode.NATION).forEach(region -> counts.merge(region.level(), 1, Integer::sum));

        assertThat(counts).isEqualTo(Map.of(PROVINCE, 34, PREFECTURE, 333, COUNTY, 2847));
    }

    @Test
    void haveEachOneAsTheChildOfItsParent() {
        assertThat(below(RegionCode.NATION)).allSatisfy(region -> {
            RegionCode parent = regions.parent(region.code()).orElseThrow();
            assertThat(regions.children(parent)).contains(region);
        });
    }

    @Test
    void haveTheirDistrictsDirectlyBelowAMunicipality() {
        assertThat(regions.children(new RegionCode("110000")))
                .hasSize(16)
                .allMatch(region -> region.level() == COUNTY)
                .extracting(Region::name)
                .contains("东城区", "海淀区", "密云区")
                .doesNotContain("崇文区", "密云县");
    }

    @Test
    void tellGanzhouInGansuFromGanzhouInJiangxi() {
        assertThat(regions.get(new RegionCode("620702")))
                .extracting(Region::name, Region::level)
                .containsExactly("甘州区", COUNTY);
        assertThat(regions.get(new RegionCode("360700")))
                .extracting(Region::name, Region::level)
                .containsExactly("赣州市", PREFECTURE);
        assertThat(regions.parent(new RegionCode("620702"))).contains(new RegionCode("620700"));
    }

    @Test
    void areKnownAfterTheirEnd() {
        Region luojiang = regions.find(new RegionCode("510626")).orElseThrow();

        assertThat(luojiang.name()).isEqualTo("罗江县");
        assertThat(luojiang.isValidOn(LocalDate.parse("2017-10-30"))).isTrue();
        assertThat(luojiang.isValidOn(LocalDate.parse("2017-10-31"))).isFalse();
        assertThat(regions.knows("510626")).isTrue();
        assertThat(regions.isPlace(luojiang.code())).isFalse();
        assertThat(regions.children(new RegionCode("510600"))).doesNotContain(luojiang);
    }

    @Test
    void carryTheirPresentNameWhenOneCodeHadTwo() {
        assertThat(regions.get(new RegionCode("530126")).name()).isEqualTo("石林彝族自治县");
    }

    @ParameterizedTest
    @CsvSource({
        "110101, true", "620702, true", "441900, true", "460400, true", "429004, true", "659001, true",
        "100000, false", "210000, false", "210100, false", "110000, false", "110103, false", "999999, false"
    })
    void arePlacesWhereValidAndWithoutDivisionsOfTheirOwn(String code, boolean place) {
        assertThat(regions.isPlace(new RegionCode(code))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"110101, 110000", "429004, 420000", "441900, 440000", "210112, 210100", "210000, 100000"})
    void haveTheNearestDivisionThereIsAsParent(String code, String parent) {
        assertThat(regions.parent(new RegionCode(code))).contains(new RegionCode(parent));
    }

    @Test
    void endAtTheNation() {
        assertThat(regions.parent(RegionCode.NATION)).isEmpty();
        assertThat(regions.children(RegionCode.NATION)).hasSize(34);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "21010", "2101000", "沈阳", "21010a", "010100", "999999"})
    void areNotKnownByAnythingThatIsNoCode(String digits) {
        assertThat(regions.knows(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21010", "沈阳", "999999"})
    void areNoNodesWithoutACode(String key) {
        var found = anybody.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", GlobalId.of("Region", key)));

        assertThat(found.at("/node").isNull()).isTrue();
    }

    @Test
    void showTheirParentAndChildrenToAnybody() {
        var reply = anybody.ask("{ region(code: \"620700\") { name level parent { name } children { code name } } }");

        assertThat(reply.at("/region").toString())
                .startsWith("{\"name\":\"张掖市\",\"level\":\"PREFECTURE\",\"parent\":{\"name\":\"甘肃省\"}")
                .contains("{\"code\":\"620702\",\"name\":\"甘州区\"}");
    }

    @Test
    void areHomesOfTheirZones() {
        assertThat(regions.zones())
                .isNotEmpty()
                .allMatch(zone -> regions.find(zone.homeRegion()).isPresent());
    }

    private Set<Region> below(RegionCode root) {
        Set<Region> found = new HashSet<>();
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            List<Region> children = regions.children(open.remove());
            found.addAll(children);
            children.forEach(child -> open.add(child.code()));
        }
        return found;
    }
}
