package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.sample.ReportStories;
import org.hatchery.reporting.sample.ReportTale;
import org.hatchery.reporting.sample.RoundPlan;
import org.hatchery.shared.Period;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's windows of two years in 辽宁省 and 山丹县, and what their carriers reported. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class ReportChapter implements CountedChapter {
    private static final RegionCode LIAONING = new RegionCode("210000");
    private static final RegionCode HUNNAN = new RegionCode("210112");
    private static final RegionCode SHANDAN = new RegionCode("620725");
    private static final CarrierId HUNNAN_CARRIER = new CarrierId("sample-210112-1");
    private static final String MONTH = "CARRIER_MONTH";
    private static final String HALF = "PROGRESS_HALF";
    private static final int MONTHS = 3;
    private static final int HALVES = 4;
    private static final int YEARS = 2;

    private final ReportStories stories;

    ReportChapter(ReportStories stories) {
        this.stories = stories;
    }

    @Override
    public List<?> tell(Given given, List<Carrier> carriers) {
        List<RoundPlan> plans = new ArrayList<>();
        List.of(LIAONING, SHANDAN).forEach(region -> plan(region, given.today(), plans));
        List<ReportTale> tales = stories.tell(plans, carriers);
        tales.forEach(tale -> tell(tale, given));
        List<Object> documents = new ArrayList<>(stories.windows(tales));
        tales.forEach(tale -> documents.addAll(tale.documents()));
        documents.addAll(stories.closings(tales));
        documents.add(stories.ofInstitutions(conversions(given.today())));
        return documents;
    }

    /** What the university there has to tell of its conversions by the end of March. */
    private static RoundPlan conversions(LocalDate today) {
        var year = new Period(String.valueOf(today.getYear()));
        return plan("CONVERSION_YEAR", HUNNAN, year, today, List.of(90, 120), true);
    }

    private static void plan(RegionCode region, LocalDate today, List<RoundPlan> plans) {
        for (int back = 1; back <= MONTHS; back++) {
            var month = new Period(today.minusMonths(back).toString().substring(0, 7));
            // the latest one is open for a month
            plans.add(plan(MONTH, region, month, today, List.of(20, 25, 28, 31), back == 1));
        }
        for (int back = 0; back < HALVES; back++) {
            LocalDate day = today.minusMonths(6L * back);
            var half = new Period(day.getYear() + (day.getMonthValue() > 6 ? "-H2" : "-H1"));
            plans.add(plan(HALF, region, half, today, List.of(0, 5, 10, 15), back == 0));
        }
        for (int back = 1; back <= YEARS; back++) {
            var year = new Period(String.valueOf(today.getYear() - back));
            for (String form : List.of("INCUBATOR_YEAR", "MAKER_SPACE_YEAR")) {
                plans.add(plan(form, region, year, today, List.of(45, 52, 59, 66), false));
            }
        }
    }

    private static RoundPlan plan(
            String form, RegionCode region, Period period, LocalDate today, List<Integer> dueDays, boolean open) {
        LocalDate opened = earlier(period.lastDay().minusDays(20), today.minusDays(12));
        LocalDate closed = earlier(period.lastDay().plusDays(100), today.minusDays(1));
        return new RoundPlan(form, region, period, opened, dueDays, open ? null : closed);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void tell(ReportTale tale, Given given) {
        var dice = Dice.of("report/" + tale.form() + "/" + tale.period() + "/"
                + tale.carrier().value());
        LocalDate yesterday = given.yesterday();
        LocalDate begun = earlier(tale.period().lastDay().plusDays(dice.between(1, 15)), yesterday.minusDays(8));
        // in a window that is open everything is there to be seen, in one of the past hardly anything is left
        int fate = tale.isOpen() ? dice.between(0, 9) : dice.between(0, 29) == 0 ? 0 : 9;
        boolean personas = tale.isOpen() && tale.carrier().equals(HUNNAN_CARRIER);
        if (personas) {
            fate = tale.form().equals(MONTH) ? 2 : 0;
        }
        if (fate <= 1) {
            return;
        }
        tale.fill(dice::between, begun);
        if (fate <= 3 || !tale.submit(begun.plusDays(1))) {
            return;
        }
        if (fate == 5) {
            tale.giveBack(begun.plusDays(2), "请核对后重新上报。", "services", "服务次数与台账不符");
            return;
        }
        if (dice.between(0, 11) == 0 && fate == 9) {
            tale.giveBack(begun.plusDays(2), "请核对在孵企业数。", "incubatees", "请与入驻协议核对");
            tale.submit(begun.plusDays(3));
        }
        int accepted = fate == 9 ? Integer.MAX_VALUE : fate - 6;
        for (int hop = 0; hop < accepted && !tale.isAccepted(); hop++) {
            tale.accept(begun.plusDays(4L + hop));
        }
    }
}
