package org.hatchery.carrier.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.ChangeCarrier;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Area;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The space units of a carrier, each put by a row (场地单元清单); one that is there already and differs is a conflict. */
@Component
@Order(3)
class SpaceUnitSheet implements SheetKind {
    private static final Map<String, String> UNIT =
            Map.of("code", "code", "floor", "floor", "area", "area", "from", "from");
    private static final List<SheetColumn> COLUMNS = List.of(
            of("code", "编号", "Code", "code")
                    .alsoCalled("单元编号", "场地编号", "场地单元", "单元", "单元号", "房间", "房间号", "房号", "室号", "门牌号")
                    .inOneRow()
                    .ofEveryEntry(),
            of("floor", "楼层", "Floor", "floor").alsoCalled("所在楼层", "楼号", "层"),
            of("area", "面积", "Area", "area").alsoCalled("建筑面积", "使用面积", "场地面积", "单元面积", "房间面积", "可租面积"),
            of("from", "启用日期", "Available from", "from")
                    .alsoCalled("启用时间", "可租日期", "投入使用日期", "交付日期", "开始日期")
                    .ofEveryEntry());

    private final CarrierDirectory carriers;
    private final CarrierPlaces places;
    private final ChangeCarrier change;

    SpaceUnitSheet(CarrierDirectory carriers, CarrierPlaces places, ChangeCarrier change) {
        this.carriers = carriers;
        this.places = places;
        this.change = change;
    }

    @Override
    public String key() {
        return "SPACE_UNITS";
    }

    @Override
    public Sentence title() {
        return Words.say("carrier.sheet-space-units");
    }

    @Override
    public String act() {
        return "putSpaceUnit";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        return places.of(id, actor);
    }

    private Carrier carrier(String id, Actor actor) {
        return carriers.get(CarrierViews.key(id), actor.scope());
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Map<String, Object> input = new LinkedHashMap<>(row.object(UNIT));
        Carrier carrier = carrier(row.place(), actor);
        mustNotOverwrite(carrier, row);
        input.put("carrier", row.place());
        input.put("expectedVersion", carrier.getVersion());
        return input;
    }

    private static void mustNotOverwrite(Carrier carrier, SheetRow row) {
        String code = row.text("code");
        known(carrier, code).filter(unit -> !isLike(unit, row)).ifPresent(unit -> {
            throw new Rejection(ALREADY_REGISTERED, "code", Words.say("carrier.sheet-unit-there", unit.code()));
        });
    }

    /** The unit of this code, unless it was taken back before it ever was there. */
    private static Optional<SpaceUnit> known(Carrier carrier, @Nullable String code) {
        return carrier.getSpace().units().stream()
                .filter(unit -> unit.code().equals(code) && !unit.from().equals(unit.to()))
                .findFirst();
    }

    private static boolean isLike(SpaceUnit unit, SheetRow row) {
        return unit.to() == null
                && unit.area().toDecimal().stripTrailingZeros().toPlainString().equals(row.text("area"))
                && unit.from().toString().equals(row.text("from"));
    }

    @Override
    public boolean isOfTheMoment() {
        return true;
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        if (read.get("input") instanceof Map<?, ?> input
                && input.get("area") instanceof Area area
                && input.get("from") instanceof LocalDate from) {
            var unit = new SpaceUnit(String.valueOf(input.get("code")), null, area, from, null);
            change.checkUnit(CarrierViews.key(String.valueOf(input.get("carrier"))), unit, actor, faults);
        }
    }

    /** The unit is withdrawn on its first day; declined when it is leased. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        Carrier carrier = carrier(row.place(), actor);
        SpaceUnit unit = known(carrier, row.text("code")).orElseThrow(() -> Rejection.notFound("code"));
        return new Call(
                "withdrawSpaceUnit",
                Map.of(
                        "carrier",
                        row.place(),
                        "expectedVersion",
                        carrier.getVersion(),
                        "code",
                        unit.code(),
                        "on",
                        unit.from().toString()));
    }
}
